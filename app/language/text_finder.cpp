#include "language/text_finder.h"

#include "language/letter_folding.h"

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype inside = -1;

/// A text as it is compared, and where each of its code units comes from.
struct FoldedText
{
    QString letters;
    QList<qsizetype> starts; ///< of the letter the unit stands for; inside: not its first unit
    QList<qsizetype> ends; ///< of that letter, marks that count for nothing included; inside: not its last unit
};

struct CodePoint
{
    char32_t letter = 0;
    qsizetype length = 1;
};

CodePoint codePointAt(const QString &text, qsizetype index)
{
    const QChar first = text.at(index);
    if (first.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(index + 1)), 2};
    return {first.unicode(), 1};
}

bool isInvisible(char32_t letter)
{
    return letterKind(letter) == LetterKind::Invisible;
}

/// Signs that people type for one another.
char32_t plainSign(char32_t sign)
{
    switch (sign) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC':
        return U'\'';
    case U'\u2010':
    case U'\u2011':
        return U'-';
    default:
        return QChar::isSpace(sign) ? U' ' : sign;
    }
}

void appendAsWritten(char32_t letter, bool keepsCase, QString &out)
{
    const QString decomposed = QStringView(QChar::fromUcs4(letter)).toString().normalized(QString::NormalizationForm_D);
    out.append(keepsCase ? decomposed : decomposed.toLower());
}

void appendAsRead(char32_t letter, bool keepsCase, QString &out)
{
    const char32_t plain = plainSign(letter);
    const qsizetype before = out.size();
    appendFolded(plain, out);
    if (keepsCase && QChar::isUpper(plain))
        out.replace(before, out.size() - before, out.mid(before).toUpper());
}

void appendLetter(char32_t letter, const TextQuery &how, QString &out)
{
    if (letter < 0x80) {
        const QChar plain(static_cast<char16_t>(letter));
        out.append(how.matchesCase ? plain : plain.toLower());
    } else if (!isInvisible(letter)) {
        how.isAsWritten ? appendAsWritten(letter, how.matchesCase, out) : appendAsRead(letter, how.matchesCase, out);
    }
}

FoldedText fold(const QString &text, const TextQuery &how)
{
    FoldedText folded;
    folded.letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const qsizetype end = i + point.length;
        const qsizetype before = folded.letters.size();
        appendLetter(point.letter, how, folded.letters);
        const qsizetype added = folded.letters.size() - before;
        if (added > 0) {
            folded.starts.append(i);
            folded.ends.resize(before + added - 1, inside);
            folded.starts.resize(before + added, inside);
            folded.ends.append(end);
        } else if (before > 0 && !isInvisible(point.letter)) {
            folded.ends.last() = end; // a mark goes with its letter
        }
        i = end;
    }
    return folded;
}

bool isMarkAt(const QString &text, qsizetype index)
{
    return index < text.size() && QChar::isMark(codePointAt(text, index).letter);
}

CodePoint codePointBefore(const QString &text, qsizetype index)
{
    const bool isPair = index > 1 && text.at(index - 1).isLowSurrogate() && text.at(index - 2).isHighSurrogate();
    return codePointAt(text, isPair ? index - 2 : index - 1);
}

LetterKind kindBefore(const QString &text, qsizetype index)
{
    while (index > 0) {
        const CodePoint point = codePointBefore(text, index);
        if (!isInvisible(point.letter))
            return letterKind(point.letter);
        index -= point.length;
    }
    return LetterKind::None;
}

LetterKind kindBehind(const QString &text, qsizetype index)
{
    while (index < text.size()) {
        const CodePoint point = codePointAt(text, index);
        if (!isInvisible(point.letter))
            return letterKind(point.letter);
        index += point.length;
    }
    return LetterKind::None;
}

/// Whether a word goes on from one letter to the next.
bool isJoined(LetterKind before, LetterKind behind)
{
    const auto standsAlone
        = [](LetterKind kind) { return kind == LetterKind::None || kind == LetterKind::Ideographic; };
    return !standsAlone(before) && !standsAlone(behind);
}

bool isInsideWord(const QString &text, qsizetype index)
{
    return isJoined(kindBefore(text, index), kindBehind(text, index));
}

bool isWholeWord(const QString &text, const TextSpan &place)
{
    return !isInsideWord(text, place.start) && !isInsideWord(text, place.end());
}

QList<TextSpan> literalPlaces(const QString &text, const QString &sought)
{
    QList<TextSpan> places;
    for (qsizetype at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.size()))
        places.append({at, sought.size()});
    return places;
}

bool isBlankSign(QChar sign)
{
    return sign.isSpace() || isInvisible(sign.unicode());
}

const Marks *marksAt(const InlineText &text, qsizetype index)
{
    for (const Run &run : text.runs()) {
        if (index < run.text.size())
            return &run.marks;
        index -= run.text.size();
    }
    return nullptr;
}

void appendAll(InlineText &text, const InlineText &part)
{
    for (const Run &run : part.runs())
        text.append(run.text, run.marks);
}

} // namespace

TextFinder::TextFinder(const TextQuery &query)
    : m_query(query)
    , m_isLiteral(std::all_of(query.words.cbegin(), query.words.cend(), isBlankSign))
{
    m_sought = m_isLiteral ? query.words : fold(query.words, query).letters;
    if (m_sought.isEmpty() && !query.words.isEmpty()) {
        m_isLiteral = true; // a lone mark
        m_sought = query.words;
    }
}

QList<TextSpan> TextFinder::placesIn(const QString &text) const
{
    if (m_sought.isEmpty())
        return {};
    if (m_isLiteral)
        return literalPlaces(text, m_sought);
    const FoldedText folded = fold(text, m_query);
    QList<TextSpan> places;
    for (qsizetype at = folded.letters.indexOf(m_sought); at >= 0;) {
        const qsizetype start = folded.starts.at(at);
        const qsizetype end = folded.ends.at(at + m_sought.size() - 1);
        const TextSpan place{start, end - start};
        const bool isPlace = start != inside && end != inside && !isMarkAt(text, end)
            && (!m_query.isWholeWords || isWholeWord(text, place));
        if (isPlace)
            places.append(place);
        at = folded.letters.indexOf(m_sought, at + (isPlace ? m_sought.size() : 1));
    }
    return places;
}

InlineText withReplaced(const InlineText &text, const QList<TextSpan> &places, const QString &words)
{
    InlineText result;
    qsizetype done = 0;
    for (const TextSpan &place : places) {
        appendAll(result, text.mid(done, place.start - done));
        const Marks *marks = marksAt(text, place.start);
        result.append(words, marks ? *marks : Marks());
        done = place.end();
    }
    appendAll(result, text.mid(done));
    return result;
}

} // namespace communique
