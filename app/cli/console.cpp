#include "cli/console.h"

#include "desk/wording.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace communique {

namespace {

constexpr qint64 inputLimit = 64LL * 1024 * 1024;

void write(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    fflush(stream);
}

/// A terminal that does not show what is typed, for as long as it lives.
class QuietTerminal
{
public:
    QuietTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

private:
    termios m_before{};
};

} // namespace

void Console::line(const QString &text)
{
    if (!isJson())
        write(stdout, text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    if (isJson())
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::json(const QJsonArray &array)
{
    if (isJson())
        write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Console::bytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Console::note(const QString &text)
{
    write(stderr, "communiquectl: " + text.toUtf8() + '\n');
}

int Console::fail(const Error &error)
{
    return fail(exitCodeOf(error.code), Wording::of(error));
}

int Console::fail(ExitCode code, const QString &line)
{
    write(stderr, QString(line).replace(u'\n', u' ').toUtf8() + '\n');
    return code;
}

std::optional<Passphrase> Console::askPassphrase(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0)
        return std::nullopt;
    write(stderr, question.toUtf8() + ' ');
    QByteArray typed;
    {
        const QuietTerminal quiet;
        for (int c = getchar(); c != EOF && c != '\n'; c = getchar())
            typed.append(static_cast<char>(c));
    }
    write(stderr, "\n");
    return Passphrase::takeFrom(typed);
}

Result<QByteArray> Console::readAll()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, QStringLiteral("standard input"), input.errorString()};
    QByteArray bytes = input.read(inputLimit + 1);
    if (bytes.size() > inputLimit)
        return Error{ErrorCode::TooLarge, QStringLiteral("standard input"), QStringLiteral("64 MiB")};
    return bytes;
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return UsageExit;
    case ErrorCode::NotFound:
    case ErrorCode::Ambiguous:
    case ErrorCode::Malformed:
    case ErrorCode::TooLarge:
    case ErrorCode::Refused:
    case ErrorCode::Conflict:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::KeyMissing:
    case ErrorCode::NotSignedIn:
    case ErrorCode::ClockBehind:
        return RefusedExit;
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Damaged:
    case ErrorCode::RolledBack:
    case ErrorCode::NewerVersion:
    case ErrorCode::NotAStore:
    case ErrorCode::NetworkFileSystem:
    case ErrorCode::Busy:
    case ErrorCode::Internal:
        break;
    }
    return StoreExit;
}

} // namespace communique
