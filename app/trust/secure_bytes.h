#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace communique {

/// Bytes that must not leave memory: between guard pages, locked against swapping where the machine allows it, left out
/// of dumps, and wiped when they are let go (sodium_malloc). Move-only, so that there is one place they lie in.
class SecureBytes
{
public:
    SecureBytes() = default;
    /// \a size zero bytes.
    explicit SecureBytes(size_t size);
    /// A copy of \a bytes; the caller wipes the original.
    explicit SecureBytes(QByteArrayView bytes);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    size_t size() const { return m_size; }

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    size_t m_size = 0;
};

} // namespace communique
