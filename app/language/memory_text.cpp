#include "language/memory_text.h"

#include <algorithm>

namespace communique {

QString comparedForm(const QString &text)
{
    QString form = text.normalized(QString::NormalizationForm_C).simplified();
    if (!form.isValidUtf16())
        form = QString::fromUtf8(form.toUtf8());
    return form;
}

bool isPlainlyCompared(QByteArrayView utf8)
{
    bool wasSpace = true;
    for (const char c : utf8) {
        const auto byte = static_cast<quint8>(c);
        if (byte >= 0x80 || byte < 0x20 || (byte == ' ' && wasSpace))
            return false;
        wasSpace = byte == ' ';
    }
    return !wasSpace;
}

int similarity(qsizetype distance, qsizetype length, qsizetype otherLength)
{
    const qsizetype longest = std::max(length, otherLength);
    return longest == 0 ? 100 : int((longest - std::min(distance, longest)) * 100 / longest);
}

qsizetype distanceFor(int percent, qsizetype length, qsizetype otherLength)
{
    const qsizetype longest = std::max(length, otherLength);
    const qsizetype allowed = longest - (longest * percent + 99) / 100;
    return allowed < longest - std::min(length, otherLength) ? -1 : allowed;
}

quint64 letterSignature(const QString &text)
{
    quint64 signature = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        signature |= quint64(1) << (letter & 63);
    }
    return signature;
}

quint32 contextMark(const QString &text)
{
    // FNV-1a, 64 bits, folded to 32.
    quint64 mark = 0xcbf29ce484222325U;
    const QString form = comparedForm(text);
    for (const QChar c : form) {
        mark ^= c.unicode();
        mark *= 0x100000001b3U;
    }
    const auto folded = static_cast<quint32>(mark ^ (mark >> 32));
    return form.isEmpty() ? 0 : std::max<quint32>(folded, 1);
}

} // namespace communique
