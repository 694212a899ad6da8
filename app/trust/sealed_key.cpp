#include "trust/sealed_key.h"

#include "base/canonical_json.h"
#include "trust/sodium.h"

#include <sodium.h>

namespace communique {

namespace {

constexpr qint64 form = 1;
constexpr auto saltSize = static_cast<qsizetype>(crypto_pwhash_SALTBYTES);
constexpr auto nonceSize = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto sealedSize = static_cast<qsizetype>(crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

constexpr QLatin1StringView ciphertextKey("ciphertext");

struct Work
{
    qint64 operations = 0;
    qint64 memory = 0;
};

struct SealedKey
{
    KeyLabel label;
    Work work;
    QByteArray salt;
    QByteArray nonce;
    QByteArray ciphertext;
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(qsizetype size)
{
    ensureSodium();
    QByteArray bytes(size, '\0');
    randombytes_buf(raw(bytes), static_cast<size_t>(size));
    return bytes;
}

Work workFor(KeyStrength strength)
{
    switch (strength) {
    case KeyStrength::Interactive:
        return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
    case KeyStrength::Moderate:
        return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
    case KeyStrength::Sensitive:
        return {crypto_pwhash_argon2id_OPSLIMIT_SENSITIVE, crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE};
    }
    return {};
}

bool isAcceptable(const Work &work)
{
    return work.operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN
        && work.operations <= crypto_pwhash_argon2id_OPSLIMIT_SENSITIVE
        && work.memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN
        && work.memory <= crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE;
}

QJsonValue hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject openPart(const SealedKey &key)
{
    return {
        {QStringLiteral("form"), form},
        {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
        {QStringLiteral("memlimit"), key.work.memory},
        {QStringLiteral("nonce"), hex(key.nonce)},
        {QStringLiteral("opslimit"), key.work.operations},
        {QStringLiteral("person"), key.label.person.toString()},
        {QStringLiteral("protected"), key.label.protection == KeyProtection::Passphrase},
        {QStringLiteral("publicKey"), hex(key.label.publicKey)},
        {QStringLiteral("salt"), hex(key.salt)},
    };
}

QByteArray written(const SealedKey &key)
{
    QJsonObject object = openPart(key);
    object.insert(ciphertextKey, hex(key.ciphertext));
    return canonicalJson(object);
}

Error malformed(const char *reason)
{
    return {ErrorCode::Malformed, QStringLiteral("key"), QString::fromLatin1(reason)};
}

Error noMemory(const PersonId &person)
{
    return {ErrorCode::Internal, person.toString(), QStringLiteral("no memory for Argon2id")};
}

SealedKey fieldsOf(const QJsonObject &object)
{
    SealedKey key;
    const bool isProtected = object.value(QStringLiteral("protected")).toBool();
    key.label.protection = isProtected ? KeyProtection::Passphrase : KeyProtection::None;
    key.label.person = PersonId::fromString(object.value(QStringLiteral("person")).toString());
    key.label.publicKey = fromHex(object.value(QStringLiteral("publicKey")));
    key.work.operations = object.value(QStringLiteral("opslimit")).toInteger();
    key.work.memory = object.value(QStringLiteral("memlimit")).toInteger();
    key.salt = fromHex(object.value(QStringLiteral("salt")));
    key.nonce = fromHex(object.value(QStringLiteral("nonce")));
    key.ciphertext = fromHex(object.value(ciphertextKey));
    return key;
}

Result<SealedKey> read(const QByteArray &sealed)
{
    constexpr qsizetype longest = 4096;
    if (sealed.size() > longest)
        return malformed("too long for a sealed key");
    const Result<QJsonObject> object = parseCanonicalJson(sealed);
    if (!object)
        return malformed("not a sealed key");
    if (object->value(QStringLiteral("form")).toInteger() > form)
        return Error{ErrorCode::NewerVersion, QStringLiteral("key"), {}};
    SealedKey key = fieldsOf(*object);
    if (written(key) != sealed)
        return malformed("fields are missing, unknown or of the wrong kind");
    if (key.salt.size() != saltSize || key.nonce.size() != nonceSize || key.ciphertext.size() != sealedSize
        || key.label.publicKey.size() != crypto_sign_PUBLICKEYBYTES || key.label.person.isEmpty())
        return malformed("a field has the wrong length");
    if (!isAcceptable(key.work))
        return malformed("asks for more work than any key of ours");
    return key;
}

std::optional<SecureBytes> wrappingKey(const SealedKey &key, const std::optional<Passphrase> &passphrase)
{
    ensureSodium();
    const bool usesPassphrase = key.label.protection == KeyProtection::Passphrase && passphrase;
    const auto *words = usesPassphrase ? reinterpret_cast<const char *>(passphrase->bytes().data()) : "";
    const size_t size = usesPassphrase ? passphrase->bytes().size() : 0;
    SecureBytes wrapping(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int failed = crypto_pwhash(wrapping.data(), wrapping.size(), words, size, raw(key.salt),
        static_cast<unsigned long long>(key.work.operations), static_cast<size_t>(key.work.memory),
        crypto_pwhash_ALG_ARGON2ID13);
    return failed != 0 ? std::nullopt : std::optional(std::move(wrapping));
}

} // namespace

Result<QByteArray> seal(
    const SecretKey &key, const PersonId &person, const std::optional<Passphrase> &passphrase, KeyStrength strength)
{
    const bool isProtected = passphrase && !passphrase->isEmpty();
    SealedKey sealed;
    sealed.label = {person, key.publicKey(), isProtected ? KeyProtection::Passphrase : KeyProtection::None};
    sealed.work = isProtected ? workFor(strength)
                              : Work{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
    sealed.salt = randomBytes(saltSize);
    sealed.nonce = randomBytes(nonceSize);
    sealed.ciphertext = QByteArray(sealedSize, '\0');

    const std::optional<SecureBytes> wrapping = wrappingKey(sealed, passphrase);
    if (!wrapping)
        return noMemory(person);
    const QByteArray bound = canonicalJson(openPart(sealed));
    const SecureBytes seed = key.seed();
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed.ciphertext), nullptr, seed.data(), seed.size(), raw(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, raw(sealed.nonce), wrapping->data());
    return written(sealed);
}

Result<KeyLabel> readKeyLabel(const QByteArray &sealed)
{
    const Result<SealedKey> key = read(sealed);
    if (!key)
        return key.error();
    return key->label;
}

Result<SecretKey> unseal(const QByteArray &sealed, const std::optional<Passphrase> &passphrase)
{
    const Result<SealedKey> key = read(sealed);
    if (!key)
        return key.error();
    const Error wrong{ErrorCode::WrongPassphrase, key->label.person.toString(), {}};
    if (key->label.protection == KeyProtection::Passphrase && !passphrase)
        return wrong;
    const std::optional<SecureBytes> wrapping = wrappingKey(*key, passphrase);
    if (!wrapping)
        return noMemory(key->label.person);

    const QByteArray bound = canonicalJson(openPart(*key));
    SecureBytes seed(crypto_sign_SEEDBYTES);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(seed.data(), nullptr, nullptr, raw(key->ciphertext),
        static_cast<unsigned long long>(key->ciphertext.size()), raw(bound),
        static_cast<unsigned long long>(bound.size()), raw(key->nonce), wrapping->data());
    if (failed != 0)
        return wrong;
    SecretKey opened = SecretKey::fromSeed(seed);
    if (opened.publicKey() != key->label.publicKey)
        return malformed("the public key is another one's");
    return opened;
}

} // namespace communique
