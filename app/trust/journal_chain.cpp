#include "trust/journal_chain.h"

#include "base/canonical_json.h"
#include "base/clock.h"

namespace communique {

namespace {

const QLatin1StringView actorKey("actor");
const QLatin1StringView digestKey("digest");
const QLatin1StringView kindKey("kind");
const QLatin1StringView numberKey("number");
const QLatin1StringView originKey("origin");
const QLatin1StringView payloadKey("payload");
const QLatin1StringView previousKey("previous");
const QLatin1StringView signatureKey("signature");
const QLatin1StringView subjectKey("subject");
const QLatin1StringView timeKey("time");

QJsonObject signedPart(const JournalEntry &entry)
{
    return {
        {actorKey, entry.actor.toString()},
        {kindKey, eventKind(entry.event)},
        {numberKey, entry.number},
        {originKey, entry.origin},
        {payloadKey, eventPayload(entry.event)},
        {previousKey, entry.previous.toHex()},
        {subjectKey, entry.subject},
        {timeKey, instantText(entry.time)},
    };
}

} // namespace

QByteArray signedBytes(const JournalEntry &entry)
{
    return canonicalJson(signedPart(entry));
}

Digest entryDigest(const JournalEntry &entry)
{
    return Digest::of(signedBytes(entry));
}

void signEntry(JournalEntry &entry, const SecretKey &key)
{
    const QByteArray bytes = signedBytes(entry);
    entry.digest = Digest::of(bytes);
    entry.signature = key.sign(SigningDomain::JournalEntry, bytes);
}

bool isSignedBy(const JournalEntry &entry, const QByteArray &publicKey)
{
    const QByteArray bytes = signedBytes(entry);
    return entry.digest == Digest::of(bytes)
        && verifySignature(publicKey, SigningDomain::JournalEntry, bytes, entry.signature);
}

QJsonObject entryToJson(const JournalEntry &entry)
{
    QJsonObject json = signedPart(entry);
    json.insert(digestKey, entry.digest.toHex());
    json.insert(signatureKey, QString::fromLatin1(entry.signature.toHex()));
    return json;
}

Result<JournalEntry> entryFromJson(const QJsonObject &json)
{
    Result<Event> event = eventFromPayload(json.value(kindKey).toString(), json.value(payloadKey).toObject());
    if (!event)
        return event.error();
    JournalEntry entry;
    entry.origin = json.value(originKey).toString();
    entry.number = json.value(numberKey).toInteger();
    entry.time = instantFromText(json.value(timeKey).toString());
    entry.actor = PersonId::fromString(json.value(actorKey).toString());
    entry.subject = json.value(subjectKey).toString();
    entry.event = *std::move(event);
    entry.previous = Digest::fromHex(json.value(previousKey).toString());
    entry.digest = Digest::fromHex(json.value(digestKey).toString());
    entry.signature = QByteArray::fromHex(json.value(signatureKey).toString().toLatin1());
    if (entryToJson(entry) != json)
        return Error{ErrorCode::Malformed, QString::number(entry.number),
            QStringLiteral("journal entry does not read back to itself")};
    return entry;
}

} // namespace communique
