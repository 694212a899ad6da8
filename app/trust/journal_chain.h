#pragma once

#include "base/result.h"
#include "model/journal_entry.h"
#include "trust/secret_key.h"

#include <QJsonObject>

namespace communique {

/// What an entry's digest and signature cover: canonical JSON (base/canonical_json.h) of one object with exactly these
/// members, all of them always there:
///
///     {"actor":ID,"kind":KIND,"number":N,"origin":TEXT,"payload":OBJECT,"previous":HEX,"subject":TEXT,"time":INSTANT}
///
/// KIND and payload are eventKind() and eventPayload() of model/events.h; "previous" is 64 hexadecimal digits, or ""
/// for the first entry of an origin; INSTANT is instantText() of base/clock.h. Everything an entry says is in it, so an
/// approval cannot be moved to another store, release, place in the journal, person or time.
QByteArray signedBytes(const JournalEntry &entry);

/// SHA-256 of signedBytes(). The next entry of the origin names it as its `previous`.
Digest entryDigest(const JournalEntry &entry);

/// Fills digest and signature; call when every other field stands. The signature is over signedBytes() in the domain
/// SigningDomain::JournalEntry.
void signEntry(JournalEntry &entry, const SecretKey &key);

/// Whether the entry's digest is its own and its signature is by the holder of \a publicKey.
bool isSignedBy(const JournalEntry &entry, const QByteArray &publicKey);

/// A whole entry for manifests and bundles: the object of signedBytes() with two members more, "digest" and
/// "signature", both in hexadecimal.
QJsonObject entryToJson(const JournalEntry &entry);

/// Reads what entryToJson() wrote. Malformed if a member is missing, unknown, of the wrong kind or spelled differently;
/// NewerVersion for an unknown kind of event. Says nothing about chain or signature: see trust/chain_verifier.h.
Result<JournalEntry> entryFromJson(const QJsonObject &json);

} // namespace communique
