#include "language/facts/number_units.h"

#include <QList>

namespace communique::facts {

namespace {

struct CurrencyWords
{
    QLatin1StringView code;
    QStringView words; ///< beginnings of words, folded when looked up
};

constexpr CurrencyWords currencies[] = {
    {QLatin1StringView("USD"), u"usd dollar dolar dólar доллар долл دولار"},
    {QLatin1StringView("EUR"), u"eur euro евро يورو"},
    {QLatin1StringView("GBP"), u"gbp pound libra фунт جنيه"},
    {QLatin1StringView("CHF"), u"chf franc франк فرنك"},
    {QLatin1StringView("RUB"), u"rub rouble rublo рубл руб روبل"},
    {QLatin1StringView("CNY"), u"cny yuan юан يوان"},
    {QLatin1StringView("JPY"), u"jpy yen иен"},
};

struct CurrencySign
{
    char16_t sign;
    QLatin1StringView code;
};

constexpr CurrencySign currencySigns[] = {
    {u'$', QLatin1StringView("USD")},
    {u'€', QLatin1StringView("EUR")},
    {u'£', QLatin1StringView("GBP")},
    {u'¥', QLatin1StringView("CNY")},
};

struct HanCurrency
{
    QStringView words;
    QLatin1StringView code;
};

constexpr HanCurrency hanCurrencies[] = {
    {u"美元", QLatin1StringView("USD")},
    {u"欧元", QLatin1StringView("EUR")},
    {u"英镑", QLatin1StringView("GBP")},
    {u"瑞士法郎", QLatin1StringView("CHF")},
    {u"卢布", QLatin1StringView("RUB")},
    {u"日元", QLatin1StringView("JPY")},
    {u"元人民币", QLatin1StringView("CNY")},
    {u"元", QLatin1StringView("CNY")},
};

struct CurrencyStem
{
    QString stem;
    QString code;
};

QList<CurrencyStem> foldedStems()
{
    QList<CurrencyStem> stems;
    for (const CurrencyWords &currency : currencies) {
        for (const QStringView stem : currency.words.split(u' '))
            stems.append({foldedWord(stem), currency.code});
    }
    return stems;
}

/// A stem with an ending of two letters at most: "dollars", "долларов".
QString currencyOfWord(const QString &word)
{
    static const QList<CurrencyStem> stems = foldedStems();
    for (const CurrencyStem &currency : stems) {
        if (word.startsWith(currency.stem) && word.size() - currency.stem.size() <= 2)
            return currency.code;
    }
    return {};
}

QString currencyOfSign(const Token &token)
{
    if (!token.is(TokenKind::Mark) || token.text.isEmpty())
        return {};
    for (const CurrencySign &sign : currencySigns) {
        if (token.text.at(0) == sign.sign)
            return sign.code;
    }
    return {};
}

bool isHanAt(const TokenText &text, qsizetype index, QStringView words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!text.at(index + i).is(TokenKind::Han, words.mid(i, 1)))
            return false;
    }
    return true;
}

bool isPercentMark(const Token &token)
{
    return token.isMark(u'%') || token.isMark(u'٪') || token.isMark(u'％');
}

/// How many tokens of a percentage stand behind a number; 0 for none.
qsizetype percentBehind(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    if (isPercentMark(token) || token.is(TokenKind::Word, u"percent"))
        return 1;
    if (!token.is(TokenKind::Word))
        return 0;
    const QString &next = text.at(index + 1).text;
    switch (text.tongue) {
    case Tongue::En:
        return token.text == QLatin1StringView("per") && next == QLatin1StringView("cent") ? 2 : 0;
    case Tongue::Fr:
        return token.text == QLatin1StringView("pour") && next == QLatin1StringView("cent") ? 2 : 0;
    case Tongue::Es:
        return token.text == QLatin1StringView("por") && next == QLatin1StringView("ciento") ? 2 : 0;
    case Tongue::Ru:
        return token.text.startsWith(QStringLiteral("процент")) && !token.text.startsWith(QStringLiteral("процентн"));
    case Tongue::Ar: {
        const QString hundred[] = {foldedWord(u"المائة"), foldedWord(u"المئة")};
        if (token.text == foldedWord(u"بالمائة") || token.text == foldedWord(u"بالمئة"))
            return 1;
        return token.text == foldedWord(u"في") && (next == hundred[0] || next == hundred[1]) ? 2 : 0;
    }
    case Tongue::Zh:
        break;
    }
    return 0;
}

bool isFiller(const Token &token)
{
    return token.is(TokenKind::Word, u"de") || token.is(TokenKind::Word, u"d") || token.isMark(u'’')
        || token.isMark(u'\'') || token.is(TokenKind::Word, u"us") || token.is(TokenKind::Word, u"swiss");
}

NumberUnit currencyBehind(const TokenText &text, qsizetype first, qsizetype last)
{
    qsizetype at = last + 1;
    for (int i = 0; i < 2 && isFiller(text.at(at)); ++i)
        ++at;
    if (text.tongue == Tongue::Zh) {
        for (const HanCurrency &currency : hanCurrencies) {
            if (isHanAt(text, at, currency.words))
                return {NumberUnit::Kind::Currency, currency.code, first, at + currency.words.size() - 1};
        }
    }
    const Token &token = text.at(at);
    QString code = currencyOfSign(token);
    if (code.isEmpty() && token.is(TokenKind::Word))
        code = currencyOfWord(token.text);
    if (code.isEmpty())
        return {};
    const qsizetype country = text.at(at + 1).isMark(u'.') ? at + 2 : at + 1;
    if (code == QLatin1StringView("USD") && text.at(country).is(TokenKind::Word, u"сша"))
        at = country;
    return {NumberUnit::Kind::Currency, code, first, at};
}

NumberUnit currencyBefore(const TokenText &text, qsizetype first, qsizetype last)
{
    const Token &token = text.at(first - 1);
    if (const QString code = currencyOfSign(token); !code.isEmpty()) {
        const bool isUs = text.at(first - 2).is(TokenKind::Word, u"us") && !token.isAfterBlank;
        return {NumberUnit::Kind::Currency, code, isUs ? first - 2 : first - 1, last};
    }
    const bool isCode
        = token.is(TokenKind::Word) && token.place.length == 3 && text.text.at(token.place.start).isUpper();
    const QString code = isCode ? currencyOfWord(token.text) : QString();
    return code.isEmpty() ? NumberUnit{} : NumberUnit{NumberUnit::Kind::Currency, code, first - 1, last};
}

} // namespace

NumberUnit unitAround(const TokenText &text, qsizetype first, qsizetype last)
{
    if (const qsizetype length = percentBehind(text, last + 1))
        return {NumberUnit::Kind::Percent, {}, first, last + length};
    if (text.tongue == Tongue::Zh && isHanAt(text, first - 3, u"百分之"))
        return {NumberUnit::Kind::Percent, {}, first - 3, last};
    const NumberUnit before = currencyBefore(text, first, last);
    return before.kind == NumberUnit::Kind::None ? currencyBehind(text, first, last) : before;
}

} // namespace communique::facts
