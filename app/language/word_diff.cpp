#include "language/word_diff.h"

#include "language/edit_script.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype mostChangedWords = 1000;

/// The words of one text, and a number for each that equal words share.
struct Words
{
    QList<InlineText> texts;
    QList<int> numbers;
};

/// Gives equal words equal numbers.
class Numbering
{
public:
    int numberOf(const InlineText &word)
    {
        QList<int> &alike = m_byText[word.plain()];
        for (const int number : alike) {
            if (m_words.at(number) == word)
                return number;
        }
        alike.append(static_cast<int>(m_words.size()));
        m_words.append(word);
        return alike.last();
    }

private:
    QHash<QString, QList<int>> m_byText;
    QList<InlineText> m_words;
};

Words wordsOf(const InlineText &text, Numbering &numbering)
{
    Words words;
    const QString plain = text.plain();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, plain);
    qsizetype start = 0;
    while (start < plain.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next > start ? next : plain.size();
        words.texts.append(text.mid(start, end - start));
        words.numbers.append(numbering.numberOf(words.texts.constLast()));
        start = end;
    }
    return words;
}

bool isBlank(const InlineText &word)
{
    const QString plain = word.plain();
    return std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isSpace(); });
}

void appendText(InlineText &text, const InlineText &more)
{
    for (const Run &run : more.runs())
        text.append(run.text, run.marks);
}

/// Builds the spans of a redline step by step.
class Redline
{
public:
    void keep(const InlineText &word)
    {
        if (hasChange() && isBlank(word)) {
            m_waiting.append(word);
            return;
        }
        flush();
        appendSpan(Change::Equal, word);
    }
    void remove(const InlineText &word)
    {
        takeWaiting();
        m_removed.append(word);
    }
    void add(const InlineText &word)
    {
        takeWaiting();
        m_added.append(word);
    }
    QList<DiffSpan> spans()
    {
        flush();
        return m_spans;
    }

private:
    bool hasChange() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }

    // Blanks that turned out to lie between two changes. Nothing is gained where nothing was replaced.
    void takeWaiting()
    {
        if (m_waiting.isEmpty())
            return;
        if (m_removed.isEmpty() || m_added.isEmpty()) {
            flush();
            return;
        }
        m_removed += m_waiting;
        m_added += m_waiting;
        m_waiting.clear();
    }

    void flush()
    {
        appendSpans(Change::Removed, m_removed);
        appendSpans(Change::Added, m_added);
        appendSpans(Change::Equal, m_waiting);
    }

    void appendSpans(Change change, QList<InlineText> &words)
    {
        for (const InlineText &word : std::as_const(words))
            appendSpan(change, word);
        words.clear();
    }

    void appendSpan(Change change, const InlineText &word)
    {
        if (m_spans.isEmpty() || m_spans.constLast().change != change)
            m_spans.append({change, {}});
        appendText(m_spans.last().text, word);
    }

    QList<DiffSpan> m_spans;
    QList<InlineText> m_removed;
    QList<InlineText> m_added;
    QList<InlineText> m_waiting;
};

InlineText joined(const QList<DiffSpan> &spans, Change leftOut)
{
    InlineText text;
    for (const DiffSpan &span : spans) {
        if (span.change != leftOut)
            appendText(text, span.text);
    }
    return text;
}

} // namespace

QList<DiffSpan> diffTexts(const InlineText &before, const InlineText &after)
{
    Numbering numbering;
    const Words old = wordsOf(before, numbering);
    const Words fresh = wordsOf(after, numbering);
    Redline redline;
    qsizetype oldIndex = 0;
    qsizetype freshIndex = 0;
    for (const EditStep step : editScript(old.numbers, fresh.numbers, mostChangedWords)) {
        switch (step) {
        case EditStep::Keep:
            redline.keep(old.texts.at(oldIndex++));
            ++freshIndex;
            break;
        case EditStep::Remove:
            redline.remove(old.texts.at(oldIndex++));
            break;
        case EditStep::Add:
            redline.add(fresh.texts.at(freshIndex++));
            break;
        }
    }
    return redline.spans();
}

InlineText textBefore(const QList<DiffSpan> &spans)
{
    return joined(spans, Change::Added);
}

InlineText textAfter(const QList<DiffSpan> &spans)
{
    return joined(spans, Change::Removed);
}

} // namespace communique
