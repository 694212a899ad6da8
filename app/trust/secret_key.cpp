#include "trust/secret_key.h"

#include "trust/sodium.h"

#include <sodium.h>

#include <utility>

namespace communique {

namespace {

QByteArrayView domainName(SigningDomain domain)
{
    switch (domain) {
    case SigningDomain::JournalEntry:
        return "journal-entry";
    case SigningDomain::SiteManifest:
        return "site-manifest";
    case SigningDomain::JournalHead:
        return "journal-head";
    case SigningDomain::Bundle:
        return "bundle";
    case SigningDomain::Draft:
        return "draft";
    }
    return {};
}

QByteArray taggedMessage(SigningDomain domain, const QByteArray &bytes)
{
    const QByteArrayView name = domainName(domain);
    QByteArray message;
    message.reserve(bytes.size() + name.size() + 14);
    message.append("communique/").append(name).append("/1").append('\0').append(bytes);
    return message;
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

SecretKey::SecretKey(SecureBytes secret, QByteArray publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(std::move(publicKey))
{ }

SecretKey SecretKey::generate()
{
    SecureBytes seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.data(), seed.size());
    return fromSeed(seed);
}

SecretKey SecretKey::fromSeed(const SecureBytes &seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SecureBytes secret(crypto_sign_SECRETKEYBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), secret.data(), seed.data());
    return {std::move(secret), std::move(publicKey)};
}

SecureBytes SecretKey::seed() const
{
    SecureBytes seed(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

QByteArray SecretKey::sign(SigningDomain domain, const QByteArray &bytes) const
{
    const QByteArray message = taggedMessage(domain, bytes);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(
        raw(signature), nullptr, raw(message), static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

bool verifySignature(
    const QByteArray &publicKey, SigningDomain domain, const QByteArray &bytes, const QByteArray &signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    ensureSodium();
    const QByteArray message = taggedMessage(domain, bytes);
    const auto size = static_cast<unsigned long long>(message.size());
    return crypto_sign_verify_detached(raw(signature), raw(message), size, raw(publicKey)) == 0;
}

} // namespace communique
