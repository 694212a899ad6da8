#include "language/facts/fact_reader.h"

#include "language/facts/readers.h"

#include <algorithm>

namespace communique {

namespace facts {

Fact factOver(TokenText &text, qsizetype first, qsizetype last, FactKind kind, const QString &value)
{
    text.take(first, last);
    const TextSpan place = text.placeOf(first, last);
    return Fact{kind, value, place, text.text.mid(place.start, place.length), true};
}

bool isRangeJoint(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    if (token.kind == TokenKind::Mark) {
        return token.isMark(u'-') || token.isMark(u'\u2013') || token.isMark(u'\u2014') || token.isMark(u'\u2011')
            || token.isMark(u'~') || token.isMark(u'～');
    }
    if (token.kind == TokenKind::Han)
        return token.is(TokenKind::Han, u"至") || token.is(TokenKind::Han, u"到");
    static const QStringList words{QStringLiteral("to"), QStringLiteral("through"), QStringLiteral("until"),
        QStringLiteral("à"), QStringLiteral("a"), QStringLiteral("au"), QStringLiteral("al"), QStringLiteral("по"),
        QStringLiteral("до"), QStringLiteral("الي"), QStringLiteral("حتي")};
    return token.is(TokenKind::Word) && words.contains(token.text);
}

} // namespace facts

QList<Fact> readFacts(const QString &text, const LanguageTag &language)
{
    facts::TokenText cut = facts::cutIntoTokens(text, facts::tongueOf(language));
    QList<Fact> found;
    facts::readAddresses(cut, found);
    facts::readCodes(cut, found);
    facts::readDates(cut, found);
    facts::readTimes(cut, found);
    facts::readNumbers(cut, found);
    facts::readAcronyms(cut, found);
    std::sort(found.begin(), found.end(),
        [](const Fact &one, const Fact &other) { return one.place.start < other.place.start; });
    return found;
}

QString factKindName(FactKind kind)
{
    static const QStringList names{QStringLiteral("number"), QStringLiteral("ordinal"), QStringLiteral("percent"),
        QStringLiteral("money"), QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("email"),
        QStringLiteral("phone"), QStringLiteral("link"), QStringLiteral("symbol"), QStringLiteral("acronym")};
    return names.at(static_cast<int>(kind));
}

} // namespace communique
