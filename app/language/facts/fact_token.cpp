#include "language/facts/fact_token.h"

#include "language/facts/decimal.h"

#include <QDate>

namespace communique::facts {

namespace {

constexpr char16_t softHyphen = 0x00AD;
constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t narrowNoBreakSpace = 0x202F;
constexpr char16_t thinSpace = 0x2009;
constexpr char16_t arabicDecimal = 0x066B;
constexpr char16_t arabicThousands = 0x066C;

bool isHan(QChar c)
{
    return (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF) || c == u'〇';
}

bool isWordChar(QChar c)
{
    return (c.isLetter() || c.isMark() || c.unicode() == softHyphen || c.unicode() == 0x0640) && !isHan(c);
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

bool isNoBreakBlank(QChar c)
{
    return c.unicode() == noBreakSpace || c.unicode() == narrowNoBreakSpace || c.unicode() == thinSpace;
}

/// Reads the digits at one place of a text with the separators of its language.
class DigitReader
{
public:
    DigitReader(const QString &text, Tongue tongue, qsizetype at)
        : m_text(text)
        , m_tongue(tongue)
        , m_at(at)
        , m_start(at)
    { }

    Token read()
    {
        if (const Token date = readDate(); date.kind == TokenKind::Date)
            return date;
        QString whole = digits();
        bool isGrouped = false;
        while (isGroupAhead(whole, isGrouped)) {
            ++m_at;
            whole += digits();
            isGrouped = true;
        }
        QString fraction;
        if (isDecimalAhead(isGrouped)) {
            ++m_at;
            fraction = digits();
        }
        return Token{TokenKind::Number, {m_start, m_at - m_start}, decimal(whole, fraction), false, false};
    }

private:
    int digitAt(qsizetype index) const { return index < m_text.size() ? m_text.at(index).digitValue() : -1; }

    QString digits()
    {
        QString found;
        for (; digitAt(m_at) >= 0; ++m_at)
            found.append(QChar(u'0' + digitAt(m_at)));
        return found;
    }

    qsizetype digitsFrom(qsizetype index) const
    {
        qsizetype count = 0;
        while (digitAt(index + count) >= 0)
            ++count;
        return count;
    }

    bool mayGroup(QChar c, bool isGrouped) const
    {
        if (c.unicode() == arabicThousands || isNoBreakBlank(c))
            return true;
        switch (m_tongue) {
        case Tongue::En:
        case Tongue::Zh:
            return c == u',' || (m_tongue == Tongue::Zh && c == u'，');
        case Tongue::Ar:
            return c == u',' || c == u'،' || c == u' ' || (c == u'.' && isGrouped);
        case Tongue::Fr:
        case Tongue::Es:
        case Tongue::Ru:
            return c == u' ' || c == u'.';
        }
        return false;
    }

    /// A group is three digits, behind one to three; "2022 100" is two numbers, "0,125" a fraction.
    bool isGroupAhead(const QString &whole, bool isGrouped) const
    {
        if (m_at >= m_text.size() || !mayGroup(m_text.at(m_at), isGrouped) || digitsFrom(m_at + 1) != 3)
            return false;
        return isGrouped || (whole.size() <= 3 && !whole.startsWith(u'0'));
    }

    bool isDecimalAhead(bool isGrouped) const
    {
        if (m_at >= m_text.size() || digitsFrom(m_at + 1) == 0)
            return false;
        const QChar c = m_text.at(m_at);
        if (c.unicode() == arabicDecimal || c == u'٫')
            return true;
        if (c != u'.' && c != u',')
            return false;
        // "1.2.3" is neither; a comma between numbers is followed by a blank.
        const qsizetype behind = m_at + 1 + digitsFrom(m_at + 1);
        const bool goesOn = behind < m_text.size() && m_text.at(behind) == c && digitAt(behind + 1) >= 0;
        return !goesOn || isGrouped;
    }

    Token readDate() const
    {
        QString parts[3];
        qsizetype at = m_at;
        QChar joint;
        for (int i = 0; i < 3; ++i) {
            for (; digitAt(at) >= 0; ++at)
                parts[i].append(QChar(u'0' + digitAt(at)));
            if (parts[i].isEmpty() || (i == 2 && digitAt(at) >= 0))
                return {};
            if (i == 2)
                break;
            const QChar c = at < m_text.size() ? m_text.at(at) : QChar();
            if ((i == 0 && c != u'.' && c != u'/' && c != u'-') || (i == 1 && c != joint))
                return {};
            joint = c;
            ++at;
        }
        const bool isYearFirst = parts[0].size() == 4;
        const bool isYearLast = parts[2].size() == 4 && parts[0].size() <= 2;
        if ((!isYearFirst && !isYearLast) || parts[1].size() > 2 || (isYearFirst && parts[2].size() > 2))
            return {};
        const int year = (isYearFirst ? parts[0] : parts[2]).toInt();
        const int day = (isYearFirst ? parts[2] : parts[0]).toInt();
        QDate date(year, parts[1].toInt(), day);
        if (!date.isValid() && !isYearFirst)
            date = QDate(year, day, parts[1].toInt());
        if (!date.isValid())
            return {};
        return Token{TokenKind::Date, {m_start, at - m_start}, date.toString(Qt::ISODate), false, false};
    }

    const QString &m_text;
    Tongue m_tongue;
    qsizetype m_at;
    qsizetype m_start;
};

qsizetype endOfWord(const QString &text, qsizetype start)
{
    const bool latin = isLatin(text.at(start));
    qsizetype end = start + 1;
    while (end < text.size() && isWordChar(text.at(end))
        && (text.at(end).isMark() || text.at(end).unicode() == softHyphen || isLatin(text.at(end)) == latin))
        ++end;
    return end;
}

Token tokenAt(const QString &text, Tongue tongue, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.digitValue() >= 0)
        return DigitReader(text, tongue, at).read();
    if (isHan(c))
        return Token{TokenKind::Han, {at, 1}, QString(c), false, false};
    if (isWordChar(c)) {
        const qsizetype end = endOfWord(text, at);
        return Token{TokenKind::Word, {at, end - at}, foldedWord(QStringView(text).mid(at, end - at)), false, false};
    }
    return Token{TokenKind::Mark, {at, 1}, QString(c), false, false};
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format && c.unicode() != softHyphen;
}

} // namespace

Tongue tongueOf(const LanguageTag &language)
{
    const QString code = language.code().section(u'-', 0, 0);
    if (code == QLatin1StringView("fr"))
        return Tongue::Fr;
    if (code == QLatin1StringView("es"))
        return Tongue::Es;
    if (code == QLatin1StringView("ru"))
        return Tongue::Ru;
    if (code == QLatin1StringView("ar"))
        return Tongue::Ar;
    return code == QLatin1StringView("zh") ? Tongue::Zh : Tongue::En;
}

const Token &TokenText::at(qsizetype index) const
{
    static const Token none;
    return index >= 0 && index < tokens.size() ? tokens.at(index) : none;
}

TextSpan TokenText::placeOf(qsizetype first, qsizetype last) const
{
    const qsizetype start = at(first).place.start;
    return {start, at(last).place.end() - start};
}

void TokenText::take(qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i <= last && i < tokens.size(); ++i)
        tokens[i].isTaken = true;
}

void TokenText::take(const TextSpan &place)
{
    for (Token &token : tokens) {
        if (token.place.start < place.end() && place.start < token.place.end())
            token.isTaken = true;
    }
}

TokenText cutIntoTokens(const QString &text, Tongue tongue)
{
    TokenText cut{text, tongue, {}};
    cut.tokens.reserve(text.size() / 4 + 4);
    bool isAfterBlank = true;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c.isSpace() || isInvisible(c)) {
            isAfterBlank = isAfterBlank || c.isSpace();
            ++at;
            continue;
        }
        Token token = tokenAt(text, tongue, at);
        token.isAfterBlank = std::exchange(isAfterBlank, false);
        at = token.place.end();
        cut.tokens.append(std::move(token));
    }
    return cut;
}

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            folded.append(c.toLower());
            continue;
        }
        if (c.isMark() || unit == softHyphen || unit == 0x0640)
            continue;
        switch (unit) {
        case u'أ':
        case u'إ':
        case u'آ':
        case u'ٱ':
            folded.append(u'ا');
            continue;
        case u'ى':
            folded.append(u'ي');
            continue;
        case u'й':
        case u'Й':
            folded.append(u'й');
            continue;
        default:
            break;
        }
        const QString parts = c.decomposition();
        const bool isCanonical = !parts.isEmpty() && c.decompositionTag() == QChar::Canonical;
        folded.append((isCanonical ? parts.at(0) : c).toLower());
    }
    return folded;
}

} // namespace communique::facts
