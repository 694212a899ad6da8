#pragma once

#include "trust/secure_bytes.h"

#include <QByteArray>

namespace communique {

/// What a signature is about. A signature made for one purpose never holds for another, whatever the bytes.
enum class SigningDomain {
    JournalEntry, ///< "journal-entry": signedBytes() of trust/journal_chain.h
    SiteManifest, ///< "site-manifest": the manifest of a published site
    JournalHead, ///< "journal-head": the last head a workstation has seen, kept outside the store
    Bundle, ///< "bundle": entries that travel from one store to another as a file
    Draft, ///< "draft": a working copy as it lies in the store (storage/draft_json.h)
};

/// A person's or the newsroom's Ed25519 key (RFC 8032), opened.
///
/// Always true: the secret lies in SecureBytes and never leaves this class but for trust/sealed_key.h. Move-only; share
/// it between threads as std::shared_ptr<const SecretKey>: all const functions are safe at the same time.
class SecretKey
{
public:
    /// A new random key.
    static SecretKey generate();
    /// The key of a 32-byte seed (RFC 8032 section 5.1.5). Precondition: \a seed has 32 bytes.
    static SecretKey fromSeed(const SecureBytes &seed);

    /// 32 bytes.
    const QByteArray &publicKey() const { return m_publicKey; }
    /// 32 bytes; for sealing only.
    SecureBytes seed() const;

    /// A detached signature, 64 bytes, over "communique/" DOMAIN "/1" NUL followed by \a bytes.
    QByteArray sign(SigningDomain domain, const QByteArray &bytes) const;

private:
    SecretKey(SecureBytes secret, QByteArray publicKey);

    SecureBytes m_secret; // libsodium's form: the seed, then the public key
    QByteArray m_publicKey;
};

/// Whether \a signature is by the holder of \a publicKey over exactly this domain and these bytes. False for a key or a
/// signature of the wrong length.
bool verifySignature(
    const QByteArray &publicKey, SigningDomain domain, const QByteArray &bytes, const QByteArray &signature);

} // namespace communique
