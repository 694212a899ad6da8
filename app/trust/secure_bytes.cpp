#include "trust/secure_bytes.h"

#include "trust/sodium.h"

#include <cstring>
#include <sodium.h>

namespace communique {

SecureBytes::SecureBytes(size_t size)
    : m_size(size)
{
    ensureSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("no memory for a secret");
    sodium_memzero(m_bytes.get(), size);
}

SecureBytes::SecureBytes(QByteArrayView bytes)
    : SecureBytes(static_cast<size_t>(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.get(), bytes.data(), m_size);
}

void SecureBytes::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

} // namespace communique
