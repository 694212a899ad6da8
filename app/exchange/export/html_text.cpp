#include "exchange/export/html_text.h"

#include <QUrl>

namespace communique {

namespace {

bool isForbidden(char16_t c)
{
    return (c < 0x20 && c != u'\t') || (c >= 0x7f && c <= 0x9f) || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
}

bool isBidiControl(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

const char *referenceFor(char16_t c)
{
    switch (c) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return "&quot;";
    case u'\'':
        return "&#39;";
    default:
        return nullptr;
    }
}

} // namespace

QByteArray htmlEscaped(const QString &text)
{
    QByteArray out;
    out.reserve(text.size() * 2);
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const char *reference = referenceFor(c);
        if (!reference && !isForbidden(c))
            continue;
        out += QStringView(text).sliced(from, i - from).toUtf8();
        if (reference)
            out += reference;
        from = i + 1;
    }
    return out += QStringView(text).sliced(from).toUtf8();
}

QString plainLine(const QString &text)
{
    QString line(text.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c.unicode() < 0x20;
        if (isSpace ? size > 0 && line.at(size - 1) != u' ' : !isBidiControl(c.unicode()) && !isForbidden(c.unicode()))
            line[size++] = isSpace ? QChar(u' ') : c;
    }
    line.truncate(size > 0 && line.at(size - 1) == u' ' ? size - 1 : size);
    return line;
}

QByteArray safeHref(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
    const bool isMail = scheme == QLatin1StringView("mailto") && url.path().contains(u'@');
    if (!(isWeb && !url.host().isEmpty()) && !isMail)
        return {};
    return htmlEscaped(QString::fromLatin1(url.toEncoded()));
}

} // namespace communique
