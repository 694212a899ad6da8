#include "reviewing/redline_view.h"

#include "exchange/export/date_words.h"
#include "kit/theme_colours.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"
#include "language/word_diff.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace communique {

namespace {

TextRole roleOf(const BlockBody &body)
{
    return std::visit(Overloaded{
                          [](const Headline &) { return TextRole::Headline; },
                          [](const Subhead &) { return TextRole::Subhead; },
                          [](const Heading &) { return TextRole::Heading; },
                          [](const Dateline &) { return TextRole::Dateline; },
                          [](const Contact &) { return TextRole::Attribution; },
                          [](const Image &) { return TextRole::Attribution; },
                          [](const Boilerplate &) { return TextRole::Attribution; },
                          [](const auto &) { return TextRole::Body; },
                      },
        body);
}

bool isQuote(const BlockBody &body)
{
    return std::holds_alternative<Quote>(body);
}

/// What stands before an item's text.
QString markOf(const BlockBody &body, int number)
{
    const auto *item = std::get_if<ListItem>(&body);
    if (!item)
        return {};
    return item->style == ListStyle::Bulleted ? QStringLiteral("•\u00a0") : QStringLiteral("%1.\u00a0").arg(number);
}

/// What a block says beside its text, as far as the public will read or follow it: it is signed as well.
QString besideText(const Block &block, const LanguageTag &language)
{
    return std::visit(Overloaded{
                          [&](const Dateline &kind) { return kind.date ? dateWords(*kind.date, language) : QString(); },
                          [](const Quote &kind) {
                              const bool isSaid = kind.speakerTitle.isEmpty();
                              return isSaid ? kind.speaker
                                            : QStringLiteral("%1, %2").arg(kind.speaker, kind.speakerTitle);
                          },
                          [](const CallToAction &kind) { return kind.target; },
                          [](const Image &kind) { return kind.alternativeText; },
                          [](const auto &) { return QString(); },
                      },
        block.body);
}

QTextCharFormat besideFormat(const LanguageTag &language)
{
    QTextCharFormat format;
    format.setFont(textFont(language, TextRole::Attribution));
    format.setForeground(themeColours().muted);
    return format;
}

QTextBlockFormat blockFormat(const BlockBody &body, const LanguageTag &language)
{
    QTextBlockFormat format;
    format.setLayoutDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    format.setBottomMargin(space(3));
    format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    if (isQuote(body) || std::holds_alternative<ListItem>(body))
        format.setLeftMargin(space(5)); // on the leading side: Qt mirrors it for right-to-left blocks
    if (std::holds_alternative<EndMark>(body))
        format.setAlignment(Qt::AlignHCenter);
    return format;
}

QTextCharFormat charFormat(const Run &run, Change change, const QFont &font)
{
    const ThemeColours &colours = themeColours();
    QTextCharFormat format;
    QFont runFont = font;
    runFont.setBold(font.bold() || run.marks.bold);
    runFont.setItalic(font.italic() || run.marks.italic);
    format.setFont(runFont);
    format.setForeground(colours.text);
    if (!run.marks.link.isEmpty())
        format.setFontUnderline(true);
    if (change == Change::Removed) {
        format.setBackground(colours.tone(Tone::Danger).background);
        format.setForeground(colours.tone(Tone::Danger).foreground);
        format.setFontStrikeOut(true);
    } else if (change == Change::Added) {
        format.setBackground(colours.tone(Tone::Success).background);
        format.setForeground(colours.tone(Tone::Success).foreground);
    }
    return format;
}

} // namespace

RedlineView::RedlineView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(space(5));
}

void RedlineView::showContent(const Content &content, const std::optional<Content> &before, const LanguageTag &language)
{
    m_content = content;
    m_before = before;
    m_language = language;
    draw();
}

void RedlineView::draw()
{
    const int scroll = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_changes.clear();
    m_blocks.clear();
    m_current = -1;
    clear();
    QTextCursor cursor(document());
    int number = 0;
    bool first = true;
    const auto drawBlock = [&](const Block &block, const InlineText &before, const InlineText &after) {
        number = std::holds_alternative<ListItem>(block.body) ? number + 1 : 0;
        if (first)
            cursor.setBlockFormat(blockFormat(block.body, m_language));
        else
            cursor.insertBlock(blockFormat(block.body, m_language));
        first = false;
        m_blocks.append({cursor.position(), block.id});
        const QFont font = textFont(m_language, roleOf(block.body));
        cursor.insertText(markOf(block.body, number), charFormat({}, Change::Equal, font));
        for (const DiffSpan &span : diffTexts(before, after)) {
            if (span.change != Change::Equal)
                m_changes.append({cursor.position(), block.id});
            for (const Run &run : span.text.runs())
                cursor.insertText(run.text, charFormat(run, span.change, font));
        }
        if (const QString beside = besideText(block, m_language); !beside.isEmpty())
            cursor.insertText(QStringLiteral("  — ") + beside, besideFormat(m_language));
    };
    for (const Block &block : m_content.blocks) {
        const Block *old = m_before ? m_before->find(block.id) : &block;
        drawBlock(block, old ? old->text() : InlineText(), block.text());
    }
    for (const Block &old : m_before ? m_before->blocks : QList<Block>()) {
        if (!m_content.find(old.id))
            drawBlock(old, old.text(), {});
    }
    verticalScrollBar()->setValue(scroll);
}

void RedlineView::goToNextChange()
{
    if (!m_changes.isEmpty())
        goTo((m_current + 1) % changeCount());
}

void RedlineView::goToPreviousChange()
{
    if (!m_changes.isEmpty())
        goTo((m_current <= 0 ? changeCount() : m_current) - 1);
}

void RedlineView::goTo(int change)
{
    m_current = change;
    QTextCursor cursor(document());
    cursor.setPosition(m_changes.at(change).first);
    setTextCursor(cursor);
    ensureCursorVisible();
    light(m_changes.at(change).second);
    Q_EMIT blockReached(m_changes.at(change).second);
}

void RedlineView::showBlock(const BlockId &id)
{
    for (const auto &[position, block] : m_blocks) {
        if (block != id)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(position);
        setTextCursor(cursor);
        ensureCursorVisible();
        light(id);
        return;
    }
}

void RedlineView::light(const BlockId &id)
{
    QList<ExtraSelection> lit;
    for (const auto &[position, block] : m_blocks) {
        if (block != id)
            continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(position);
        selection.format.setBackground(themeColours().tone(Tone::Warning).background);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        lit.append(selection);
    }
    setExtraSelections(lit);
}

void RedlineView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_content.blocks.isEmpty())
        draw();
}

} // namespace communique
