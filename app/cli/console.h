#pragma once

#include "base/result.h"
#include "trust/passphrase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace communique {

/// How a command ends (PRODUCT.md section 3).
enum ExitCode {
    Done = 0,
    RefusedExit = 1, ///< one line on standard error says why
    UsageExit = 2,
    StoreExit = 3, ///< the store or a file cannot be read or written
};

/// What a command talks to: lines or JSON on standard output, problems on standard error, one line each.
class Console
{
public:
    enum class Form { Text, Json };

    void setForm(Form form) { m_form = form; }
    bool isJson() const { return m_form == Form::Json; }

    /// A line for people; nothing while the form is JSON.
    void line(const QString &text);
    /// A document for programs; nothing while the form is text.
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    /// Bytes as they are, whatever the form.
    void bytes(const QByteArray &bytes);
    /// A note to the person that is no result.
    void note(const QString &text);

    /// Tells the error in one line and returns the exit code it asks for.
    int fail(const Error &error);
    int fail(ExitCode code, const QString &line);

    /// Asks for a passphrase without showing it; nothing without a terminal.
    std::optional<Passphrase> askPassphrase(const QString &question);
    /// Standard input to its end, at most 64 MiB.
    Result<QByteArray> readAll();

private:
    Form m_form = Form::Text;
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace communique
