#include "exchange/import/xml_limits.h"

#include "exchange/import/lexicon_limits.h"

#include <QRegularExpression>

namespace communique {

namespace {

Error atLine(const QString &xml, qsizetype at, ErrorCode code, const QString &detail)
{
    return {code, QStringLiteral("line %1").arg(QStringView(xml).left(at).count(u'\n') + 1), detail};
}

/// Where a construct that begins at \a from ends: behind \a end, or at the end of the text.
qsizetype behind(const QString &xml, QLatin1StringView end, qsizetype from)
{
    const qsizetype at = xml.indexOf(end, from);
    return at < 0 ? xml.size() : at + end.size();
}

/// Reads a tag or a DOCTYPE up to its ">", outside quotes.
struct Tag
{
    qsizetype end = 0;
    int equals = 0; ///< signs outside quotes: one for each attribute
    bool hasBracket = false;
};

Tag readTag(const QString &xml, qsizetype from)
{
    Tag tag;
    QChar quote;
    for (tag.end = from; tag.end < xml.size(); ++tag.end) {
        const QChar c = xml.at(tag.end);
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>' || c == u'[') {
            tag.hasBracket = c == u'[';
            break;
        } else if (c == u'=') {
            ++tag.equals;
        }
    }
    return tag;
}

} // namespace

QByteArray declaredXmlEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("\\A(?:\\x{EF}\\x{BB}\\x{BF})?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']"));
    return declaration.match(QString::fromLatin1(bytes.left(200))).captured(1).toLatin1();
}

Outcome checkXmlLimits(const QString &xml)
{
    const auto startsAt
        = [&xml](qsizetype at, QLatin1StringView word) { return QStringView(xml).mid(at).startsWith(word); };
    for (qsizetype at = xml.indexOf(u'<'); at >= 0; at = xml.indexOf(u'<', at)) {
        if (startsAt(at, QLatin1StringView("<!--"))) {
            at = behind(xml, QLatin1StringView("-->"), at);
        } else if (startsAt(at, QLatin1StringView("<![CDATA["))) {
            at = behind(xml, QLatin1StringView("]]>"), at);
        } else if (startsAt(at, QLatin1StringView("<?"))) {
            at = behind(xml, QLatin1StringView("?>"), at);
        } else {
            const Tag tag = readTag(xml, at);
            if (startsAt(at, QLatin1StringView("<!")) && tag.hasBracket)
                return atLine(xml, at, ErrorCode::Malformed, QStringLiteral("the file declares entities of its own"));
            if (tag.equals > lexicon_limit::attributes)
                return atLine(xml, at, ErrorCode::TooLarge, QStringLiteral("a tag has too many attributes"));
            at = std::max(tag.end, at + 1);
        }
    }
    return {};
}

} // namespace communique
