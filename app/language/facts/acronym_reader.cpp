#include "language/facts/readers.h"

#include "language/facts/acronym_table.h"

#include <algorithm>

namespace communique::facts {

namespace {

QString writtenAt(const TokenText &text, qsizetype first, qsizetype last)
{
    const TextSpan place = text.placeOf(first, last);
    return text.text.mid(place.start, place.length);
}

QString valueOf(const QString &written, Tongue tongue)
{
    const AcronymConcept *known = findAcronym(written, tongue);
    return known ? known->value : written;
}

/// Letters of which two at least are capitals, at most one is not: "UN", "OIM", "NGOs". A long word in capitals is a
/// headline's.
bool isAcronym(QStringView word)
{
    constexpr qsizetype longest = 8;
    const qsizetype capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return word.size() >= 2 && word.size() <= longest && capitals >= 2 && word.size() - capitals <= 1;
}

/// XX, IV: a number in the manner of the Romans, which languages write or spell as they like.
bool isRoman(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVXLІХ").contains(c); });
}

/// A line in capitals throughout holds no acronyms one could tell.
bool isShouted(const QString &text)
{
    qsizetype capitals = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        capitals += c.isUpper() ? 1 : 0;
    }
    return letters > 12 && capitals * 10 > letters * 7;
}

/// Arabic and Chinese short names are words like others: only those of the table are known.
void readKnownWords(TokenText &text, QList<Fact> &found)
{
    const qsizetype tongue = static_cast<qsizetype>(text.tongue);
    for (const AcronymConcept &named : acronymConcepts()) {
        for (const QString &form : named.shortForms.at(tongue)) {
            for (qsizetype at = text.text.indexOf(form); at >= 0; at = text.text.indexOf(form, at + form.size())) {
                const TextSpan place{at, form.size()};
                const bool isFree = std::none_of(text.tokens.cbegin(), text.tokens.cend(), [&place](const Token &t) {
                    return t.isTaken && t.place.start < place.end() && place.start < t.place.end();
                });
                if (!isFree)
                    continue;
                text.take(place);
                found.append(Fact{FactKind::Acronym, named.value, place, form, true});
            }
        }
    }
}

} // namespace

void readCodes(TokenText &text, QList<Fact> &found)
{
    if (text.tongue == Tongue::Ar)
        readKnownWords(text, found);
    for (qsizetype i = 0; i < text.tokens.size(); ++i) {
        const Token &token = text.at(i);
        if (!token.is(TokenKind::Word) || !text.text.at(token.place.start).isUpper())
            continue;
        const bool isHyphenated = text.at(i + 1).isMark(u'-') || text.at(i + 1).isMark(u'\u2011');
        const qsizetype number = isHyphenated ? i + 2 : i + 1;
        const Token &digits = text.at(number);
        const bool isName = isAcronym(QStringView(text.text).mid(token.place.start, token.place.length))
            || (!isHyphenated && token.place.length <= 2);
        if (!isName || !digits.is(TokenKind::Number) || digits.isAfterBlank || text.at(i + 1).isAfterBlank)
            continue;
        const QString written = writtenAt(text, i, number);
        QString plain = written;
        plain.replace(u'\u2011', u'-');
        found.append(factOver(text, i, number, FactKind::Acronym, valueOf(plain, text.tongue)));
    }
}

void readAcronyms(TokenText &text, QList<Fact> &found)
{
    if (text.tongue == Tongue::Zh || text.tongue == Tongue::Ar)
        readKnownWords(text, found);
    if (isShouted(text.text))
        return;
    for (qsizetype i = 0; i < text.tokens.size(); ++i) {
        if (!text.at(i).is(TokenKind::Word))
            continue;
        const QString written = writtenAt(text, i, i);
        if (isAcronym(written) && !isRoman(written))
            found.append(factOver(text, i, i, FactKind::Acronym, valueOf(written, text.tongue)));
    }
}

} // namespace communique::facts
