#include "base/digest.h"

#include <openssl/sha.h>

#include <algorithm>

namespace communique {

Digest Digest::of(const QByteArray &bytes)
{
    Digest digest;
    digest.m_bytes.resize(SHA256_DIGEST_LENGTH);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()),
        reinterpret_cast<unsigned char *>(digest.m_bytes.data()));
    return digest;
}

Digest Digest::fromHex(const QString &text)
{
    const auto isDigit
        = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if (text.size() != 64 || !std::all_of(text.cbegin(), text.cend(), isDigit)) // fromHex() skips what is no digit
        return {};
    return fromBytes(QByteArray::fromHex(text.toLatin1()));
}

Digest Digest::fromBytes(const QByteArray &bytes)
{
    Digest digest;
    if (bytes.size() == 32)
        digest.m_bytes = bytes;
    return digest;
}

} // namespace communique
