#include "cli/invocation.h"

#include "desk/wording.h"
#include "storage/backup.h"

#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace communique {

namespace {

constexpr qint64 fileLimit = 64LL * 1024 * 1024;
constexpr int passphraseLimit = 4096; // bytes

Result<Passphrase> readDescriptor(int descriptor)
{
    QByteArray read(passphraseLimit, '\0');
    qsizetype length = 0;
    while (length < passphraseLimit) {
        const ssize_t count = ::read(descriptor, read.data() + length, static_cast<size_t>(passphraseLimit - length));
        if (count < 0)
            return Error{ErrorCode::CannotRead, QStringLiteral("--passphrase-fd"), QStringLiteral("not an open file")};
        if (count == 0)
            break;
        length += count;
    }
    read.resize(length);
    if (const qsizetype end = read.indexOf('\n'); end >= 0)
        read.resize(end);
    return Passphrase::takeFrom(read);
}

} // namespace

Result<Newsroom *> Invocation::newsroom(OpenMode mode)
{
    if (!m_newsroom) {
        Result<Newsroom> opened = Newsroom::open(m_place, *m_clock, mode);
        if (!opened)
            return storeError(opened.error());
        m_newsroom.emplace(*std::move(opened));
    }
    return &*m_newsroom;
}

Result<Person> Invocation::person()
{
    const Result<Newsroom *> room = newsroom();
    if (!room)
        return room.error();
    return m_personText.isEmpty() ? (*room)->usualPerson() : (*room)->findPerson(m_personText);
}

Result<Session> Invocation::session()
{
    const Result<Person> who = person();
    if (!who)
        return who.error();
    Newsroom &room = **newsroom();
    const Result<KeyProtection> protection = room.protectionOf(who->id);
    if (!protection)
        return protection.error();
    std::optional<Passphrase> words;
    if (*protection != KeyProtection::None) {
        Result<std::optional<Passphrase>> told = passphrase(QStringLiteral("Passphrase of %1:").arg(who->name));
        if (!told)
            return told.error();
        words = *std::move(told);
    }
    Result<Session> opened = room.signIn(who->id, words);
    m_isSignedIn = opened.ok();
    return opened;
}

void Invocation::keepDailyBackup()
{
    if (!m_isSignedIn)
        return;
    const Outcome kept = ensureDailyBackup(m_newsroom->connection(), m_clock->now().date());
    if (!kept)
        m_console->note(QStringLiteral("today's backup was not made: ") + Wording::of(kept.error()));
}

Result<std::optional<Passphrase>> Invocation::passphrase(const QString &question)
{
    if (m_passphrase)
        return m_passphrase;
    if (m_passphraseDescriptor >= 0) {
        Result<Passphrase> read = readDescriptor(m_passphraseDescriptor);
        if (!read)
            return read.error();
        m_passphrase = *read;
        return m_passphrase;
    }
    return m_console->askPassphrase(question);
}

Result<ReleaseId> Invocation::release(qsizetype index)
{
    if (argument(index).isEmpty())
        return Error{ErrorCode::Usage, {}, QStringLiteral("which release? (see: communiquectl list)")};
    const Result<Newsroom *> room = newsroom();
    if (!room)
        return room.error();
    return (*room)->findRelease(argument(index));
}

Result<LanguageTag> Invocation::language(qsizetype index)
{
    const std::optional<LanguageTag> tag = LanguageTag::parse(argument(index));
    if (!tag)
        return Error{ErrorCode::Usage, argument(index), QStringLiteral("which language? (en fr es ar ru zh)")};
    return *tag;
}

Error storeError(Error error)
{
    if (error.code == ErrorCode::NotFound)
        error = Error{ErrorCode::CannotRead, error.subject, QStringLiteral("there is no such file")};
    return error;
}

Result<QByteArray> readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, fileName, file.errorString()};
    if (file.size() > fileLimit)
        return Error{ErrorCode::TooLarge, fileName, QStringLiteral("64 MiB")};
    QByteArray bytes = file.read(fileLimit + 1);
    if (file.error() != QFile::NoError)
        return Error{ErrorCode::CannotRead, fileName, file.errorString()};
    if (bytes.size() > fileLimit)
        return Error{ErrorCode::TooLarge, fileName, QStringLiteral("64 MiB")};
    return bytes;
}

Outcome writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, fileName, file.errorString()};
    return {};
}

} // namespace communique
