#include "workspace/inline_marks.h"

#include "workspace/block_edits.h"
#include "workspace/block_format.h"

#include <QUrl>

#include <functional>

namespace communique {

namespace {

// The run of the block around the caret whose marks say the same; empty if they say nothing.
QTextCursor markedStretch(const QTextCursor &caret, const std::function<bool(const Marks &)> &isMarked)
{
    qsizetype start = caret.block().position();
    const InlineText text = textOf(caret.block());
    for (const Run &run : text.runs()) {
        const qsizetype end = start + run.text.size();
        if (isMarked(run.marks) && start <= caret.position() && caret.position() <= end) {
            QTextCursor stretch(caret);
            stretch.setPosition(int(start));
            stretch.setPosition(int(end), QTextCursor::KeepAnchor);
            return stretch;
        }
        start = end;
    }
    return QTextCursor(caret.document());
}

void changeMarks(const QTextCursor &stretch, const std::function<void(Marks &)> &change)
{
    QTextCursor step(stretch);
    step.beginEditBlock();
    const Content selected = contentOf(stretch);
    QTextBlock block = stretch.document()->findBlock(stretch.selectionStart());
    for (const Block &part : selected.blocks) {
        int start = std::max(block.position(), stretch.selectionStart());
        for (Run run : part.text().runs()) {
            change(run.marks);
            step.setPosition(start);
            start += int(run.text.size());
            step.setPosition(start, QTextCursor::KeepAnchor);
            step.setCharFormat(formatOf(run.marks));
        }
        block = block.next();
    }
    step.endEditBlock();
}

} // namespace

QTextCursor stretchToMark(const QTextCursor &caret)
{
    if (caret.hasSelection())
        return caret;
    QTextCursor stretch = markedStretch(caret, [](const Marks &marks) { return !marks.link.isEmpty(); });
    if (!stretch.hasSelection())
        stretch = markedStretch(caret, [](const Marks &marks) { return !marks.language.isEmpty(); });
    if (!stretch.hasSelection()) {
        stretch = caret;
        stretch.select(QTextCursor::WordUnderCursor);
    }
    return stretch;
}

Marks marksOfStretch(const QTextCursor &stretch)
{
    QTextCursor behindFirst(stretch);
    behindFirst.setPosition(stretch.selectionStart() + (stretch.hasSelection() ? 1 : 0));
    return marksOf(behindFirst.charFormat());
}

void putLink(const QTextCursor &stretch, const QString &address)
{
    changeMarks(stretch, [&address](Marks &marks) { marks.link = address; });
}

void putLanguage(const QTextCursor &stretch, const LanguageTag &language)
{
    changeMarks(stretch, [&language](Marks &marks) { marks.language = language; });
}

QString wholeAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    const bool hasScheme = text.contains(QStringLiteral("://")) || text.startsWith(QStringLiteral("mailto:"));
    const bool isMail = !hasScheme && text.contains(u'@');
    const QString whole = hasScheme ? text : (isMail ? QStringLiteral("mailto:") : QStringLiteral("https://")) + text;
    const QUrl url(whole, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    if (!url.isValid() || (!isWeb && scheme != QStringLiteral("mailto")))
        return {};
    if (isWeb && !url.host().contains(u'.'))
        return {};
    return whole;
}

} // namespace communique
