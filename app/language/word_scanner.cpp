#include "language/word_scanner.h"

namespace communique {

namespace {

class WordScanner
{
public:
    explicit WordScanner(const QString &text)
        : m_text(text)
    {
        m_scanned.folded.reserve(text.size());
        m_scanned.words.reserve(text.size() / 4);
    }

    ScannedText scan()
    {
        while (m_position < m_text.size())
            step();
        endWord();
        return std::move(m_scanned);
    }

private:
    void step()
    {
        const qsizetype start = m_position;
        const char32_t letter = nextLetter();
        const LetterKind kind = letterKind(letter);
        if (kind == LetterKind::Invisible)
            return;
        if (kind == LetterKind::None)
            return endWord();
        if (!joinsWord(kind))
            beginWord(kind, start);
        if (m_word.kind == LetterKind::Neutral)
            m_word.kind = kind;
        appendFolded(letter, m_scanned.folded);
        m_word.place.length = m_position - m_word.place.start;
    }

    bool joinsWord(LetterKind kind) const
    {
        if (m_word.kind == LetterKind::None || m_word.kind == LetterKind::Ideographic
            || kind == LetterKind::Ideographic)
            return false;
        return kind == m_word.kind || kind == LetterKind::Neutral || m_word.kind == LetterKind::Neutral;
    }

    char32_t nextLetter()
    {
        const QChar high = m_text.at(m_position++);
        if (high.isHighSurrogate() && m_position < m_text.size() && m_text.at(m_position).isLowSurrogate())
            return QChar::surrogateToUcs4(high, m_text.at(m_position++));
        return high.unicode();
    }

    void beginWord(LetterKind kind, qsizetype start)
    {
        endWord();
        m_word = {kind, {m_scanned.folded.size(), 0}, {start, 0}};
    }

    void endWord()
    {
        m_word.folded.length = m_scanned.folded.size() - m_word.folded.start;
        if (m_word.kind != LetterKind::None && m_word.folded.length > 0)
            m_scanned.words.append(m_word);
        m_word = {};
    }

    const QString &m_text;
    qsizetype m_position = 0;
    Word m_word;
    ScannedText m_scanned;
};

} // namespace

bool ScannedText::isFollowedByIdeograph(qsizetype index) const
{
    if (index + 1 >= words.size())
        return false;
    const Word &first = words.at(index);
    const Word &second = words.at(index + 1);
    return first.kind == LetterKind::Ideographic && second.kind == LetterKind::Ideographic
        && first.place.end() == second.place.start;
}

QString ScannedText::pairAt(qsizetype index) const
{
    const TextSpan &first = words.at(index).folded;
    return folded.mid(first.start, first.length + words.at(index + 1).folded.length);
}

ScannedText scanWords(const QString &text)
{
    return WordScanner(text).scan();
}

} // namespace communique
