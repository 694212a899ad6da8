#include "exchange/import/page_line.h"

#include "exchange/import/list_mark.h"
#include "exchange/import/phrase.h"

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
    return broken >= 4 && broken * 2 > neighbours && lines.contains(QString());
}

bool runsOn(const QString &line, const QString &next)
{
    return canBeBroken(line) && !next.isEmpty() && !findListMark(next) && !isEndMark(next, {});
}

QList<QString> joined(const QList<QString> &lines)
{
    QList<QString> result;
    bool open = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (open)
            result.last().append(u' ').append(lines.at(i));
        else
            result.append(lines.at(i));
        open = i + 1 < lines.size() && runsOn(lines.at(i), lines.at(i + 1));
    }
    return result;
}

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
        trimmed = joined(trimmed);
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
