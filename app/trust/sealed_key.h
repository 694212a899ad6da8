#pragma once

#include "base/result.h"
#include "model/ids.h"
#include "trust/passphrase.h"
#include "trust/secret_key.h"

#include <optional>

namespace communique {

/// How long a guess at the passphrase takes: libsodium's three settings for Argon2id (54 ms and 64 MiB, 0.4 s and
/// 256 MiB, 3 s and 1 GiB on two cores). Moderate for people, Sensitive for root keys.
enum class KeyStrength { Interactive, Moderate, Sensitive };

enum class KeyProtection {
    Passphrase,
    None, ///< whoever has the file has the key: the demo's people, who sign in with a click
};

/// What a sealed key says about itself before anybody opens it. Believed only once it has been opened.
struct KeyLabel
{
    PersonId person; ///< rootActor() for the newsroom's root key
    QByteArray publicKey;
    KeyProtection protection = KeyProtection::Passphrase;

    bool operator==(const KeyLabel &) const = default;
};

/// A secret key as it lies on disk: canonical JSON (base/canonical_json.h) of one object,
///
///     {"ciphertext":HEX,"form":1,"kdf":"argon2id13","memlimit":BYTES,"nonce":HEX,"opslimit":N,
///      "person":ID,"protected":BOOL,"publicKey":HEX,"salt":HEX}
///
/// The passphrase (or no bytes at all, when "protected" is false), the salt and the two limits give 32 bytes by
/// Argon2id version 1.3 (RFC 9106). They seal the key's 32-byte seed by XChaCha20-Poly1305; the same object without
/// "ciphertext", in canonical form, is the additional data, so that no field can be changed.
///
/// Without a passphrase the key is sealed under none, with the least work the library knows. Fails (Internal) only when
/// the machine has not the memory that \a strength needs.
Result<QByteArray> seal(
    const SecretKey &key, const PersonId &person, const std::optional<Passphrase> &passphrase, KeyStrength strength);

/// Whose key the bytes hold. Malformed if they are not a sealed key.
Result<KeyLabel> readKeyLabel(const QByteArray &sealed);

/// Opens what seal() made. WrongPassphrase if the passphrase is wrong or missing, or any field was changed; Malformed
/// if the bytes are no sealed key, or ask for more work than KeyStrength::Sensitive (a file must not stall the
/// program). An unprotected key opens with any passphrase and with none.
Result<SecretKey> unseal(const QByteArray &sealed, const std::optional<Passphrase> &passphrase);

} // namespace communique
