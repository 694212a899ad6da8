#pragma once

#include "trust/secure_bytes.h"

#include <QString>

#include <memory>

namespace communique {

/// What a person types to open their key. Its bytes are UTF-8 in normalization form C, so that é is é on every
/// keyboard, and lie in SecureBytes. A shared, immutable value.
class Passphrase
{
public:
    /// Takes the words out of \a text, which is overwritten: nothing of it stays behind in that string.
    static Passphrase takeFrom(QString &text);
    /// From UTF-8 as read from a file descriptor; \a utf8 is overwritten.
    static Passphrase takeFrom(QByteArray &utf8);

    bool isEmpty() const { return m_bytes->size() == 0; }
    const SecureBytes &bytes() const { return *m_bytes; }

private:
    explicit Passphrase(SecureBytes bytes);

    std::shared_ptr<const SecureBytes> m_bytes;
};

} // namespace communique
