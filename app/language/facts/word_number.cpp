#include "language/facts/word_number.h"

#include "language/facts/decimal.h"
#include "language/facts/number_lexicon.h"

namespace communique::facts {

namespace {

/// A word of a number, with the Arabic "and" that may be written in one with it.
struct FoundWord
{
    const NumberWord *word = nullptr;
    bool hasAnd = false;
};

constexpr QStringView arabicArticles[] = {u"وال", u"فال", u"بال", u"كال", u"لل", u"ال"};
constexpr QStringView arabicLetters = u"وفبلك";

/// Arabic writes "and", the article and short prepositions in one with the word; a short word behind one of these
/// letters is more often another word.
FoundWord findArabic(const NumberLexicon &lexicon, const QString &word)
{
    if (const NumberWord *found = lexicon.find(word))
        return {found, false};
    for (const QStringView article : arabicArticles) {
        if (word.startsWith(article)) {
            if (const NumberWord *found = lexicon.find(word.mid(article.size())))
                return {found, article.startsWith(u'و')};
        }
    }
    const qsizetype shortest = word.startsWith(u'و') ? 3 : 5;
    if (word.size() >= shortest && arabicLetters.contains(word.at(0)))
        return {lexicon.find(word.mid(1)), word.startsWith(u'و')};
    return {};
}

FoundWord findWord(const TokenText &text, const NumberLexicon &lexicon, qsizetype index)
{
    const Token &token = text.at(index);
    if (!token.is(TokenKind::Word))
        return {};
    return text.tongue == Tongue::Ar ? findArabic(lexicon, token.text) : FoundWord{lexicon.find(token.text), false};
}

/// Adds word after word, as long as they make one number.
class Sum
{
public:
    explicit Sum(Tongue tongue)
        : m_tongue(tongue)
    { }

    bool start(const NumberWord &word)
    {
        if (word.role == NumberRole::Multiplier) {
            if (!word.standsAlone)
                return false;
            m_total = m_lowest = word.value;
        } else if (word.value >= 1'000) {
            addDual(word.value);
        } else {
            m_current = word.value;
        }
        return true;
    }

    bool add(const FoundWord &found)
    {
        switch (found.word->role) {
        case NumberRole::Multiplier:
            return multiply(found.word->value);
        case NumberRole::Hundred:
            return addHundred(found.hasAnd);
        case NumberRole::Unit:
            break;
        }
        return addUnit(found.word->value, found.hasAnd);
    }

    qint64 value() const { return m_total + m_current; }
    bool isBehindMultiplier() const { return m_total > 0 && m_current == 0; }
    /// Whether "and" may come next: "vingt et un", "treinta y uno", "hundred and five".
    bool takesConnector() const
    {
        const qint64 rest = m_current % 100;
        return m_tongue == Tongue::En ? rest == 0 : rest >= 20 && rest % 10 == 0;
    }

private:
    /// ألفان, مليونين: two of a power of ten in one word.
    void addDual(qint64 value)
    {
        m_total += value;
        m_lowest = value / 2;
    }

    bool multiply(qint64 multiplier)
    {
        if (m_current > 0 && multiplier < m_lowest)
            m_total += m_current * multiplier;
        else if (value() > 0 && value() < multiplier)
            m_total = value() * multiplier; // "dos mil millones"
        else
            return false;
        m_current = 0;
        m_lowest = multiplier;
        return true;
    }

    bool addHundred(bool hasAnd)
    {
        if (m_current >= 1 && m_current < 100 && !hasAnd)
            m_current *= 100;
        else if (m_current == 0 && m_total > 0)
            m_current = 100;
        else
            return false;
        return true;
    }

    bool addUnit(qint64 value, bool hasAnd)
    {
        if (value == 0 || !fits(value, hasAnd))
            return false;
        if (value >= 1'000) {
            addDual(value);
            return true;
        }
        const bool isFourTwenties = m_tongue == Tongue::Fr && value == 20 && m_current % 100 == 4;
        m_current += isFourTwenties ? 76 : value;
        return true;
    }

    bool fits(qint64 value, bool hasAnd) const
    {
        if (m_current == 0 && m_total > 0)
            return value < m_lowest && (m_tongue != Tongue::Ar || hasAnd);
        if (value >= 100)
            return false;
        const qint64 rest = m_current % 100;
        if (m_tongue == Tongue::Ar)
            return fitsArabic(value, rest, hasAnd);
        if (m_tongue == Tongue::Fr && value == 20 && rest == 4)
            return true;
        if (rest == 0 || (m_tongue == Tongue::Fr && rest == 10 && value >= 7 && value <= 9))
            return true;
        const bool takesTeens = m_tongue == Tongue::Fr && (rest == 60 || rest == 80);
        return rest >= 20 && rest % 10 == 0 && value < (takesTeens ? 20 : 10);
    }

    /// Ones come before tens: "خمسة وعشرون", and before ten without "and": "خمسة عشر".
    static bool fitsArabic(qint64 value, qint64 rest, bool hasAnd)
    {
        if (rest == 0)
            return hasAnd;
        const bool isOnes = rest < 10;
        return isOnes && ((value == 10 && !hasAnd) || (value >= 20 && value % 10 == 0 && hasAnd));
    }

    Tongue m_tongue;
    qint64 m_total = 0; ///< what has been multiplied
    qint64 m_current = 0; ///< the part below the next multiplier
    qint64 m_lowest = std::numeric_limits<qint64>::max(); ///< multiplier so far
};

bool isHyphen(const Token &token)
{
    return token.is(TokenKind::Mark) && !token.isAfterBlank
        && (token.text == QChar(u'-') || token.text == QChar(u'\u2011') || token.text == QChar(u'\u2010'));
}

bool isConnector(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    switch (text.tongue) {
    case Tongue::En:
        return token.is(TokenKind::Word, u"and");
    case Tongue::Fr:
        return token.is(TokenKind::Word, u"et");
    case Tongue::Es:
        return token.is(TokenKind::Word, u"y");
    default:
        return false;
    }
}

qsizetype behindHyphen(const TokenText &text, qsizetype index)
{
    return isHyphen(text.at(index)) ? index + 1 : index;
}

/// "one thousand, nine hundred and fifty": a comma that parts no two numbers.
bool isBeforeHundred(const TokenText &text, qsizetype index)
{
    return text.tongue == Tongue::En && text.at(index).isMark(u',')
        && text.at(index + 2).is(TokenKind::Word, u"hundred");
}

qsizetype nextWord(const TokenText &text, qsizetype last, const Sum &sum)
{
    qsizetype next = behindHyphen(text, last + 1);
    if (sum.isBehindMultiplier() && isBeforeHundred(text, next))
        ++next;
    if (sum.takesConnector() && isConnector(text, next))
        next = behindHyphen(text, next + 1);
    return next;
}

/// One word that means something else as often: "neuf" is new, "a second" a moment, "one" an article.
bool isFirmAlone(const NumberWord &word, Tongue tongue)
{
    if (word.isOrdinal || word.value < 3 || word.role == NumberRole::Multiplier)
        return false;
    return tongue != Tongue::Fr || word.value != 9;
}

} // namespace

std::optional<WordNumber> wordNumberAt(const TokenText &text, qsizetype index)
{
    const NumberLexicon &lexicon = NumberLexicon::of(text.tongue);
    const FoundWord first = findWord(text, lexicon, index);
    Sum sum(text.tongue);
    if (!first.word || !sum.start(*first.word))
        return std::nullopt;
    WordNumber number{0, index, first.word->isOrdinal, isFirmAlone(*first.word, text.tongue)};
    while (!number.isOrdinal || text.tongue == Tongue::Ar) {
        const qsizetype next = nextWord(text, number.last, sum);
        const FoundWord found = findWord(text, lexicon, next);
        if (!found.word || !sum.add(found))
            break;
        number.last = next;
        number.isOrdinal = number.isOrdinal || found.word->isOrdinal;
        number.isFirm = !number.isOrdinal;
    }
    number.value = sum.value();
    return number;
}

int multiplierAt(const TokenText &text, qsizetype index)
{
    if (text.tongue == Tongue::Zh)
        return 0;
    const FoundWord found = findWord(text, NumberLexicon::of(text.tongue), index);
    if (!found.word || found.hasAnd || found.word->role != NumberRole::Multiplier)
        return 0;
    return tenExponent(found.word->value);
}

} // namespace communique::facts
