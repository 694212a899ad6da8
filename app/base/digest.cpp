#include "base/digest.h"

#include <QCryptographicHash>

namespace communique {

Digest Digest::of(const QByteArray &bytes)
{
    Digest digest;
    digest.m_bytes = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return digest;
}

Digest Digest::fromHex(const QString &text)
{
    if (text.size() != 64)
        return {};
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return fromBytes(bytes);
}

Digest Digest::fromBytes(const QByteArray &bytes)
{
    Digest digest;
    if (bytes.size() == 32)
        digest.m_bytes = bytes;
    return digest;
}

} // namespace communique
