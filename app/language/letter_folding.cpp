#include "language/letter_folding.h"

#include <QList>

namespace communique {

namespace {

struct Replacement
{
    char32_t letter;
    QStringView folded;
};

// What NFKD leaves alone, in lower case.
constexpr Replacement replacements[] = {
    {U'ß', u"ss"}, {U'æ', u"ae"}, {U'œ', u"oe"}, {U'ø', u"o"}, {U'đ', u"d"}, {U'ð', u"d"}, {U'þ', u"th"}, {U'ł', u"l"},
    {U'ħ', u"h"}, {U'ı', u"i"}, {U'\u0671', u"\u0627"}, // alef wasla
    {U'\u0649', u"\u064A"}, // alef maksura
    {U'\u0629', u"\u0647"}, // ta marbuta
    {U'\u06A9', u"\u0643"}, // Persian kaf
    {U'\u06CC', u"\u064A"}, // Persian ya
    {U'\u0640', u""}, // tatweel
};

// The block that holds nearly every Chinese text; nothing in it has another form.
constexpr bool isUnifiedIdeograph(char32_t letter)
{
    return letter >= 0x4E00 && letter <= 0x9FFF;
}

// A mark that may be left out without changing the word; the vowel signs of Indic scripts are not such.
bool isAccent(char32_t letter)
{
    if (QChar::category(letter) != QChar::Mark_NonSpacing)
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return true;
    default:
        return false;
    }
}

void appendPart(char32_t decomposed, QString &out)
{
    if (isAccent(decomposed))
        return;
    if (const int digit = QChar::digitValue(decomposed); digit >= 0) {
        out.append(QChar(u'0' + digit));
        return;
    }
    const char32_t lower = QChar::toLower(decomposed);
    for (const Replacement &replacement : replacements) {
        if (replacement.letter == lower) {
            out.append(replacement.folded);
            return;
        }
    }
    out.append(QStringView(QChar::fromUcs4(lower)));
}

} // namespace

LetterKind letterKind(char32_t letter)
{
    if (isUnifiedIdeograph(letter))
        return LetterKind::Ideographic;
    if (QChar::category(letter) == QChar::Other_Format)
        return LetterKind::Invisible;
    if (QChar::isMark(letter) || QChar::isNumber(letter) || letter == U'\u0640')
        return LetterKind::Neutral;
    if (!QChar::isLetter(letter))
        return LetterKind::None;
    switch (QChar::script(letter)) {
    case QChar::Script_Arabic:
        return LetterKind::Arabic;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return LetterKind::Ideographic;
    default:
        return LetterKind::Alphabetic;
    }
}

void appendFolded(char32_t letter, QString &out)
{
    if (letter < 0x80 || isUnifiedIdeograph(letter)) {
        out.append(QChar(static_cast<char16_t>(letter)).toLower());
        return;
    }
    const QString parts = QChar::decomposition(letter);
    if (parts.isEmpty()) {
        appendPart(letter, out);
        return;
    }
    for (const uint part : parts.toUcs4())
        appendPart(part, out);
}

} // namespace communique
