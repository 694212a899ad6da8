#include "storage/key_folder.h"

#include "base/canonical_json.h"
#include "base/clock.h"
#include "storage/durable_file.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace communique {

namespace {

const QLatin1StringView keySuffix(".key");
const QLatin1StringView rootKeyFile("root-public-key");
const QLatin1StringView headFile("journal-head");
const QLatin1StringView personFile("last-person");
const QLatin1StringView lockFile("lock");

QByteArray readWhole(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Held while one process reads and then replaces a file, so that two do not undo each other's work (flock(2)).
class FolderLock
{
public:
    explicit FolderLock(const QDir &folder)
        : m_descriptor(
            ::open(QFile::encodeName(folder.filePath(lockFile)).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        if (m_descriptor >= 0)
            flock(m_descriptor, LOCK_EX);
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    int m_descriptor;
};

QByteArray headToBytes(const JournalHead &head)
{
    return canonicalJson({{QStringLiteral("digest"), head.digest.toHex()}, {QStringLiteral("number"), head.number},
        {QStringLiteral("origin"), head.origin}, {QStringLiteral("time"), instantText(head.time)}});
}

std::optional<JournalHead> headFromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> object = parseCanonicalJson(bytes);
    if (!object)
        return std::nullopt;
    return JournalHead{object->value(QStringLiteral("origin")).toString(),
        object->value(QStringLiteral("number")).toInteger(),
        Digest::fromHex(object->value(QStringLiteral("digest")).toString()),
        instantFromText(object->value(QStringLiteral("time")).toString())};
}

} // namespace

Result<KeyFolder> KeyFolder::open(const QString &base, const QString &storeId)
{
    // The id comes out of a file that anybody may have made, and becomes the name of a folder.
    if (ReleaseId::fromString(storeId).isEmpty())
        return Error{ErrorCode::Damaged, storeId, QStringLiteral("not the id of a store")};
    if (const Outcome made = ensurePrivateFolder(base); !made)
        return made.error();
    KeyFolder folder;
    folder.m_path = QDir(base).absoluteFilePath(storeId);
    if (const Outcome made = ensurePrivateFolder(folder.m_path); !made)
        return made.error();
    return folder;
}

Outcome KeyFolder::keepKey(const PersonId &person, const QByteArray &sealed)
{
    return writePrivately(QDir(m_path).filePath(person.toString() + keySuffix), sealed);
}

Result<QByteArray> KeyFolder::loadKey(const PersonId &person) const
{
    QFile file(QDir(m_path).filePath(person.toString() + keySuffix));
    if (person.isEmpty() || !file.exists())
        return Error{ErrorCode::KeyMissing, person.toString(), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, file.fileName(), file.errorString()};
    return file.readAll();
}

QList<PersonId> KeyFolder::people() const
{
    QList<PersonId> found;
    for (const QString &name : QDir(m_path).entryList({u'*' + QString(keySuffix)}, QDir::Files, QDir::Name)) {
        const PersonId person = PersonId::fromString(name.chopped(keySuffix.size()));
        if (!person.isEmpty() && person != rootActor())
            found.append(person);
    }
    return found;
}

Outcome KeyFolder::pinRootKey(const QByteArray &publicKey)
{
    const FolderLock lock{QDir(m_path)};
    const QByteArray pinned = pinnedRootKey();
    if (pinned == publicKey)
        return {};
    if (!pinned.isEmpty())
        return Error{ErrorCode::Refused, QStringLiteral("ROOT"), QStringLiteral("another root key is pinned")};
    return writePrivately(QDir(m_path).filePath(rootKeyFile), publicKey.toHex());
}

QByteArray KeyFolder::pinnedRootKey() const
{
    return QByteArray::fromHex(readWhole(QDir(m_path).filePath(rootKeyFile)));
}

Outcome KeyFolder::rememberHead(const JournalHead &head)
{
    const FolderLock lock{QDir(m_path)};
    const std::optional<JournalHead> known = knownHead();
    if (known && known->number >= head.number)
        return {};
    return resetHead(head);
}

std::optional<JournalHead> KeyFolder::knownHead() const
{
    return headFromBytes(readWhole(QDir(m_path).filePath(headFile)));
}

Outcome KeyFolder::resetHead(const JournalHead &head)
{
    return writePrivately(QDir(m_path).filePath(headFile), headToBytes(head));
}

Outcome KeyFolder::rememberPerson(const PersonId &person)
{
    return writePrivately(QDir(m_path).filePath(personFile), person.toString().toLatin1());
}

PersonId KeyFolder::lastPerson() const
{
    return PersonId::fromString(QString::fromLatin1(readWhole(QDir(m_path).filePath(personFile))));
}

} // namespace communique
