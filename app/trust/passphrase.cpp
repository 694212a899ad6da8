#include "trust/passphrase.h"

#include <sodium.h>

#include <utility>

namespace communique {

namespace {

// Writing through data() would detach a string that is shared and wipe the copy, so only an unshared one is wiped in
// place; of a shared one (a literal, a widget's own text) another owner holds the words anyway.
void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace

Passphrase::Passphrase(SecureBytes bytes)
    : m_bytes(std::make_shared<const SecureBytes>(std::move(bytes)))
{ }

Passphrase Passphrase::takeFrom(QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    Passphrase passphrase{SecureBytes(utf8)};
    wipe(utf8);
    wipe(text);
    wipe(normal);
    return passphrase;
}

Passphrase Passphrase::takeFrom(QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    wipe(utf8);
    return takeFrom(text);
}

} // namespace communique
