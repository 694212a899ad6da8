#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

namespace communique {

/// A SHA-256 digest (FIPS 180-4). Always true: 32 bytes, or empty and then it stands for "none".
class Digest
{
public:
    Digest() = default;

    /// The digest of \a bytes.
    static Digest of(const QByteArray &bytes);
    /// From 64 hexadecimal digits, in either case; empty if the text is anything else.
    static Digest fromHex(const QString &text);
    /// From 32 raw bytes; empty if there are more or fewer.
    static Digest fromBytes(const QByteArray &bytes);

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    /// 64 lower-case hexadecimal digits, or empty.
    QString toHex() const { return QString::fromLatin1(m_bytes.toHex()); }
    /// The first seven digits, for people's eyes only.
    QString shortText() const { return toHex().left(7); }

    bool operator==(const Digest &) const = default;
    bool operator<(const Digest &other) const { return m_bytes < other.m_bytes; }
    friend size_t qHash(const Digest &digest, size_t seed = 0) { return ::qHash(digest.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

} // namespace communique
