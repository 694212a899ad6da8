#pragma once

#include <QMap>
#include <QStringList>

namespace communique {

/// The rules of CONTRIBUTING.md and ARCHITECTURE.md that a machine can hold, for the sources below a root folder. Each
/// function answers with one line for each place where a rule is broken: "app/base/id.h:7: …".
class HouseRules
{
public:
    explicit HouseRules(QString root);

    /// Includes go downwards only: a layer includes itself and what ARCHITECTURE.md lets it use; only the shell
    /// includes screens; QtWebEngine stands in ui/preview only, SQL in app/storage only, no widget below the window.
    QStringList forbiddenIncludes() const;
    /// No message box outside the kit, and no singleton of our own anywhere.
    QStringList forbiddenUses() const;
    /// Files of more lines than \a limit below one of the folders.
    QStringList longFiles(const QStringList &folders, int limit) const;
    /// Headers of app and ui without a doc comment.
    QStringList undocumentedHeaders() const;
    /// Fragments of errors below the command line that app/desk/error_details.cpp does not have in the reader's
    /// language.
    QStringList untoldDetails() const;
    /// Marks of work that was left for later.
    QStringList leftovers() const;

    /// Which layers each layer may include, besides itself.
    static const QMap<QString, QStringList> &allowed();

private:
    QStringList sources(const QStringList &folders) const;

    QString m_root;
};

} // namespace communique
