#include "exchange/markup/text_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace communique {

namespace {

// 0x80 to 0x9F of windows-1252; 0 where nothing is assigned and the C1 control stays.
constexpr char16_t windows1252[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0, 0x017E, 0x0178};

bool isWestern(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso-8859-15"};
    return names.contains(name);
}

QString decodeWestern(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windows1252[c.unicode() - 0x80] != 0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

QStringDecoder decoderFor(const QByteArray &bytes, const QByteArray &declared)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes.left(4));
    if (marked)
        return QStringDecoder(*marked);
    // A page whose bytes could be searched for an ASCII <meta> is not UTF-16, whatever the <meta> says.
    if (!declared.isEmpty() && !declared.startsWith("utf-16")) {
        QStringDecoder decoder(declared.constData());
        if (decoder.isValid())
            return decoder;
    }
    return QStringDecoder(QStringConverter::Utf8);
}

} // namespace

DecodedText decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    DecodedText decoded;
    const QByteArray name = declared.toLower();
    if (isWestern(name) && !QStringConverter::encodingForData(bytes.left(4))) {
        decoded.text = decodeWestern(bytes);
        decoded.encoding = QStringLiteral("windows-1252");
    } else {
        QStringDecoder decoder = decoderFor(bytes, name);
        decoded.text = decoder.decode(bytes);
        decoded.hadInvalidBytes = decoder.hasError();
        decoded.encoding = QString::fromLatin1(decoder.name() ? decoder.name() : "UTF-8");
    }
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    const QString normal = decoded.text.normalized(QString::NormalizationForm_C);
    decoded.wasNormalised = normal != decoded.text;
    decoded.text = normal;
    return decoded;
}

QByteArray declaredEncoding(const QByteArray &html)
{
    static const QRegularExpression meta(QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"),
        QRegularExpression::CaseInsensitiveOption);
    return meta.match(QString::fromLatin1(html.left(1024))).captured(1).toLatin1().toLower();
}

} // namespace communique
