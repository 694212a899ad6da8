#include "workflow/fact_tokens.h"

#include "workflow/folding.h"
#include "workflow/number_words.h"

#include <QRegularExpression>

namespace communique {

namespace {

constexpr QStringView hanNumerals = u"〇零一二两三四五六七八九十百千万亿";
constexpr QStringView separators = u".,:/";
constexpr QStringView units = u"%‰€$£¥";

bool isWordChar(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

bool isLatin(QStringView word)
{
    return !word.isEmpty() && word.front().script() == QChar::Script_Latin;
}

bool isAcronym(QStringView word)
{
    qsizetype capitals = 0;
    for (const QChar c : word)
        capitals += c.isUpper() ? 1 : 0;
    return capitals >= 2;
}

/// Walks a folded text once and sorts its tokens.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
        , m_isLatinText(mostlyLatin(text))
    { }

    FactTokens scan()
    {
        while (m_at < m_text.size()) {
            if (digitAt(m_at) >= 0)
                takeNumber();
            else if (hanNumerals.contains(m_text.at(m_at)))
                takeHanNumber();
            else if (isWordChar(m_text.at(m_at)))
                takeWord();
            else
                takeMark();
        }
        return m_tokens;
    }

private:
    static bool mostlyLatin(const QString &text)
    {
        qsizetype latin = 0;
        qsizetype other = 0;
        for (const QChar c : text) {
            if (c.isLetter())
                ++(c.script() == QChar::Script_Latin ? latin : other);
        }
        return latin >= other;
    }

    int digitAt(qsizetype index) const { return index < m_text.size() ? m_text.at(index).digitValue() : -1; }

    /// Digits with the points, commas, colons and slashes between them: "1,000", "14:30", "5/2022".
    void takeNumber()
    {
        QString number;
        while (digitAt(m_at) >= 0 || (separators.contains(current()) && digitAt(m_at + 1) >= 0)) {
            const int digit = digitAt(m_at);
            number.append(digit >= 0 ? QChar(u'0' + digit) : current());
            ++m_at;
        }
        while (m_at < m_text.size() && units.contains(current()))
            number.append(m_text.at(m_at++));
        m_tokens.numbers.append(number);
        m_startsSentence = false;
    }

    QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    /// 一 alone is "a" more often than "one".
    void takeHanNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && hanNumerals.contains(m_text.at(m_at)))
            ++m_at;
        const QString number = m_text.mid(start, m_at - start);
        if (number != QChar(u'一'))
            m_tokens.numbers.append(number);
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isWordChar(m_text.at(m_at)) && !hanNumerals.contains(m_text.at(m_at)))
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        if (isNumberOrDateWord(word.toLower()))
            m_tokens.numbers.append(word.toLower());
        else if (isName(word))
            m_tokens.names.append(word);
        m_startsSentence = false;
        m_lastLength = word.size();
    }

    bool isName(QStringView word) const
    {
        if (!m_isLatinText && isLatin(word))
            return true;
        return isAcronym(word) || (word.front().isUpper() && !m_startsSentence);
    }

    /// A full stop after up to three letters ends an abbreviation rather than a sentence.
    void takeMark()
    {
        const QChar mark = m_text.at(m_at++);
        if (mark == u'!' || mark == u'?' || (mark == u'.' && m_lastLength > 3))
            m_startsSentence = true;
    }

    const QString m_text;
    const bool m_isLatinText;
    FactTokens m_tokens;
    qsizetype m_at = 0;
    qsizetype m_lastLength = 0;
    bool m_startsSentence = true;
};

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("https?://[^\\s\"]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\b(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b"));
    QStringList addresses;
    for (auto it = shape.globalMatch(text); it.hasNext();)
        addresses.append(it.next().captured());
    return addresses;
}

} // namespace

FactTokens factTokens(const QString &text)
{
    const QString folded = foldedTypography(text);
    FactTokens tokens = Scanner(folded).scan();
    tokens.addresses = addressesIn(folded);
    return tokens;
}

} // namespace communique
