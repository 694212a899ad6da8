#include "exchange/import/page_line.h"

#include "exchange/import/list_mark.h"
#include "exchange/import/phrase.h"

#include <QSet>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype widestBrokenLine = 100;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || c == u'\u0085';
}

QList<QString> splitLines(const QString &text)
{
    QList<QString> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text.at(i)))
            continue;
        lines.append(text.mid(start, i - start));
        if (text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            ++i;
        start = i + 1;
    }
    lines.append(text.mid(start));
    return lines;
}

bool canBeBroken(const QString &line)
{
    return line.size() > 45 && line.size() <= widestBrokenLine;
}

/// Most neighbouring lines are of about one width and run into one another.
bool isBrokenAtWidth(const QList<QString> &lines)
{
    qsizetype neighbours = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).size() > widestBrokenLine + 20)
            return false;
        if (lines.at(i).isEmpty() || lines.at(i + 1).isEmpty())
            continue;
        ++neighbours;
        broken += canBeBroken(lines.at(i)) && !endsSentence(lines.at(i)) ? 1 : 0;
    }
    return broken >= 4 && broken * 2 > neighbours;
}

/// Puts lines that were broken at a width together again.
class LineJoiner
{
public:
    LineJoiner(const QList<QString> &lines, PageLines &page)
        : m_lines(lines)
        , m_page(page)
        , m_hasBlankLines(lines.contains(QString()))
    {
        for (const QString &line : lines) {
            m_widest = std::max(m_widest, line.size());
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                m_words.insert(bare(word));
        }
    }

    QList<QString> joined()
    {
        QList<QString> result;
        bool isOpen = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isOpen)
                join(result.last(), m_lines.at(i));
            else
                result.append(m_lines.at(i));
            isOpen = i + 1 < m_lines.size() && runsOn(m_lines.at(i), m_lines.at(i + 1));
        }
        return result;
    }

private:
    /// A word in lower case, without the marks around it.
    static QString bare(const QString &word)
    {
        qsizetype from = 0;
        qsizetype to = word.size();
        while (from < to && !word.at(from).isLetterOrNumber())
            ++from;
        while (to > from && !word.at(to - 1).isLetterOrNumber())
            --to;
        return word.mid(from, to - from).toLower();
    }

    bool runsOn(const QString &line, const QString &next) const
    {
        const bool isLast = !m_hasBlankLines && endsSentence(line) && line.size() * 5 < m_widest * 4;
        return canBeBroken(line) && !isLast && !next.isEmpty() && !findListMark(next) && !isEndMark(next, {});
    }

    void join(QString &line, const QString &next)
    {
        const QChar last = line.back();
        const bool isHyphen = last == u'-' || last == u'\u2010' || last == QChar(QChar::SoftHyphen);
        if (!isHyphen || line.size() < 2 || !line.at(line.size() - 2).isLetter() || !next.at(0).isLetter()) {
            line.append(u' ').append(next);
            return;
        }
        const QString word = line.chopped(1).section(u' ', -1) + next.section(u' ', 0, 0);
        if (last == QChar(QChar::SoftHyphen) || m_words.contains(bare(word))) {
            line.chop(1);
            m_page.wordsJoined.append(word);
        } else if (next.at(0).isLower()) {
            m_page.wordsInDoubt.append(line.section(u' ', -1) + next.section(u' ', 0, 0));
        }
        line.append(next);
    }

    const QList<QString> &m_lines;
    PageLines &m_page;
    bool m_hasBlankLines;
    qsizetype m_widest = 0;
    QSet<QString> m_words;
};

PageLine lineOf(const QString &text, bool afterBlank)
{
    PageLine line;
    line.afterBlank = afterBlank;
    const std::optional<ListMark> mark = findListMark(text);
    if (mark) {
        line.form = mark->form;
        line.mark = text.left(mark->length);
    }
    line.text = InlineText(mark ? text.mid(mark->length).trimmed() : text);
    return line;
}

} // namespace

PageLines linesOfText(const QString &text)
{
    PageLines page;
    QList<QString> trimmed;
    for (const QString &line : splitLines(text)) {
        trimmed.append(line.trimmed());
        page.edgesTrimmed = page.edgesTrimmed || (trimmed.constLast().size() != line.size());
    }
    if (isBrokenAtWidth(trimmed)) {
        const QList<QString> broken = trimmed;
        trimmed = LineJoiner(broken, page).joined();
        page.linesJoined = true;
    }
    bool afterBlank = false;
    for (const QString &line : trimmed) {
        if (!line.isEmpty())
            page.lines.append(lineOf(line, afterBlank));
        afterBlank = line.isEmpty();
    }
    return page;
}

} // namespace communique
