#include "workspace/edition_pane.h"

#include "workspace/block_clipboard.h"
#include "workspace/block_drag.h"
#include "workspace/block_edits.h"
#include "workspace/block_format.h"
#include "workspace/block_keys.h"
#include "workspace/block_menu.h"
#include "workspace/caret_memory.h"
#include "workspace/edition_document.h"
#include "workspace/level_layout.h"
#include "workspace/typing_corrector.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace communique {

EditionPane::EditionPane(const LanguageTag &language, const std::shared_ptr<RowRuler> &ruler, QWidget *parent)
    : QTextEdit(parent)
    , m_language(language)
    , m_words(new EditionDocument(this))
    , m_layout(new LevelLayout(m_words, ruler))
{
    m_words->setDocumentLayout(m_layout);
    setDocument(m_words);
    m_carets = new CaretMemory(this);
    new BlockDrag(this);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    putLook();
    connect(m_layout, &LevelLayout::shifted, this, &EditionPane::shiftPicture);
    connect(m_words, &QTextDocument::contentsChanged, this, &EditionPane::noteChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &EditionPane::noteCaret);
}

void EditionPane::setLanguage(const LanguageTag &language)
{
    m_language = language;
    putLook();
}

void EditionPane::setZoom(int percent)
{
    m_zoom = percent;
    putLook();
}

PaneMode EditionPane::mode() const
{
    return isReadOnly() ? PaneMode::Reading : PaneMode::Writing;
}

void EditionPane::setMode(PaneMode mode)
{
    setTextInteractionFlags(mode == PaneMode::Writing
            ? Qt::TextInteractionFlags(Qt::TextEditorInteraction)
            : Qt::TextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
}

Content EditionPane::content() const
{
    return m_words->content();
}

void EditionPane::setContent(const Content &content)
{
    {
        const QScopedValueRollback<bool> loading(m_loading, true);
        m_words->setContent(content);
        QTextCursor start(m_words);
        setTextCursor(start);
    }
    noteCaret();
}

void EditionPane::setContentKeepingCaret(const Content &content)
{
    const BlockId block = caretBlock();
    const int offset = textCursor().positionInBlock();
    const int scrolled = verticalScrollBar()->value();
    m_words->updateContent(content);
    if (caretBlock() != block)
        restoreCaret(block, offset);
    verticalScrollBar()->setValue(scrolled);
}

void EditionPane::setBlockText(const BlockId &id, const InlineText &text)
{
    if (const QTextBlock block = m_words->findBlockOf(id); block.isValid())
        replaceText(block, text);
}

void EditionPane::setBlockBody(const BlockId &id, const BlockBody &body)
{
    if (const QTextBlock block = m_words->findBlockOf(id); block.isValid())
        dressBlock(block, body);
}

void EditionPane::setKind(const BlockBody &body)
{
    dressBlock(textCursor().block(), body);
}

void EditionPane::toggleMark(InlineMark mark)
{
    if (isReadOnly())
        return;
    QTextCursor caret = textCursor();
    toggleMarkAt(caret, mark);
    setTextCursor(caret);
}

BlockStatus EditionPane::blockStatus(const BlockId &id) const
{
    return m_layout->dress(id).status;
}

void EditionPane::setBlockStatus(const BlockId &id, BlockStatus status)
{
    BlockDress dress = m_layout->dress(id);
    dress.status = status;
    m_layout->setDress(id, dress);
}

void EditionPane::setPlaceholder(const BlockId &id, const QString &text)
{
    BlockDress dress = m_layout->dress(id);
    dress.placeholder = text;
    m_layout->setDress(id, dress);
}

void EditionPane::setMarkings(const BlockId &id, const QList<TextMarking> &markings)
{
    BlockDress dress = m_layout->dress(id);
    dress.markings = markings;
    m_layout->setDress(id, dress);
}

BlockId EditionPane::caretBlock() const
{
    return isBlank(*m_words) ? BlockId() : idOf(textCursor().block());
}

void EditionPane::moveCaretTo(const BlockId &id)
{
    restoreCaret(id, 0);
}

void EditionPane::scrollToBlock(const BlockId &id)
{
    const QRect row = blockRect(id);
    if (row.isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    if (row.top() < 0 || row.height() > viewport()->height())
        bar->setValue(bar->value() + row.top());
    else if (row.bottom() > viewport()->height())
        bar->setValue(bar->value() + row.bottom() - viewport()->height());
}

QRect EditionPane::blockRect(const BlockId &id) const
{
    const QTextBlock block = m_words->findBlockOf(id);
    if (!block.isValid())
        return {};
    return m_layout->blockBoundingRect(block).toRect().translated(0, -verticalScrollBar()->value());
}

bool EditionPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && keys::isPaneKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

bool EditionPane::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int gutter = m_layout->look().trailingGutter();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool isAtDot = isRightToLeft ? help->pos().x() < gutter : help->pos().x() > viewport()->width() - gutter;
    const BlockId block = isAtDot ? idOf(cursorForPosition(help->pos()).block()) : BlockId();
    const BlockDress dress = m_layout->dress(block);
    const QString text = QStringList{statusLabel(dress.status), dress.warning}.join(u'\n').trimmed();
    QToolTip::showText(help->globalPos(), text, viewport(), blockRect(block));
    return true;
}

void EditionPane::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        putLook();
}

void EditionPane::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void EditionPane::keyPressEvent(QKeyEvent *event)
{
    const bool isSend
        = event->modifiers() & Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (isSend) {
        event->ignore(); // the screen's own
        return;
    }
    if (!isReadOnly() && takeKey(*event)) {
        ensureCursorVisible();
        event->accept();
        return;
    }
    const bool asksForPerson = event->text() == u"@" && !isReadOnly() && beginsWord();
    const QString before = textCursor().block().text();
    QTextEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isTyped && !isReadOnly() && !m_style.rules.isEmpty())
        correctTyping(textCursor(), m_style, before);
    if (asksForPerson)
        Q_EMIT personWanted();
}

void EditionPane::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore(); // zooms all panes
    else
        QTextEdit::wheelEvent(event);
}

QMimeData *EditionPane::createMimeDataFromSelection() const
{
    return mimeDataOf(contentOf(textCursor()));
}

bool EditionPane::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && holdsBlocks(*source);
}

void EditionPane::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const Fragment fragment = fragmentFromMimeData(*source, m_language);
    insert(fragment.content);
    m_unshaped = plainContentFromMimeData(*source);
    Q_EMIT pasted(fragment.notes);
}

void EditionPane::insert(Content content)
{
    QTextCursor caret = textCursor();
    const Content now = m_words->content();
    const BlockId here = caretBlock();
    // A release has one headline.
    const bool hasHeadline = std::any_of(now.blocks.cbegin(), now.blocks.cend(),
        [&here](const Block &block) { return block.id != here && std::holds_alternative<Headline>(block.body); });
    for (Block &block : content.blocks) {
        if (hasHeadline && std::holds_alternative<Headline>(block.body))
            block.body = Heading{block.text(), 2};
    }
    insertBlocks(caret, content);
    setTextCursor(caret);
    ensureCursorVisible();
}

void EditionPane::pasteAsPlainText()
{
    const QMimeData *source = QGuiApplication::clipboard()->mimeData();
    if (source && canInsertFromMimeData(source))
        insert(plainContentFromMimeData(*source));
}

void EditionPane::replacePasteByPlainText()
{
    const Content plain = m_unshaped;
    if (isReadOnly() || plain.blocks.isEmpty())
        return;
    undo();
    insert(plain);
}

void EditionPane::putLook()
{
    if (m_dressing)
        return; // setFont() below sends a change of style of its own
    const QScopedValueRollback<bool> dressing(m_dressing, true);
    const PaneLook look(m_language, m_zoom);
    setLayoutDirection(look.direction());
    setAccessibleName(m_language.autonym());
    QTextOption option;
    option.setTextDirection(look.direction());
    m_words->setDefaultTextOption(option);
    setFont(look.font(TextRole::Body));
    m_layout->setLook(look);
}

void EditionPane::shiftPicture(int top, int by)
{
    // What has only moved is copied, not painted: a line more in one pane moves the rows below it in all panes.
    const int from = std::max(0, top - verticalScrollBar()->value());
    const QRect below(0, from, viewport()->width(), viewport()->height() - from);
    if (!below.isEmpty())
        viewport()->scroll(0, by, below);
}

void EditionPane::noteChange()
{
    m_unshaped = {};
    if (!m_loading)
        Q_EMIT contentChanged();
    noteCaret();
}

void EditionPane::noteCaret()
{
    if (m_loading)
        return;
    const BlockId now = caretBlock();
    if (now == m_caretBlock)
        return;
    m_caretBlock = now;
    Q_EMIT caretBlockChanged(now);
}

bool EditionPane::takeKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    if (const auto mark = keys::findMark(event)) {
        toggleMark(*mark);
        return true;
    }
    QTextCursor caret = textCursor();
    if (!keys::takeKey(caret, event) && !takeText(caret, event))
        return false;
    setTextCursor(caret);
    return true;
}

bool EditionPane::takeText(QTextCursor &caret, const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (typed.isEmpty() || !typed.at(0).isPrint() || isCommand || caret.hasSelection())
        return false;
    if (typed == u"/" && caret.block().length() == 1) {
        openBlockMenu();
        return true;
    }
    if (keys::takeEndMark(caret, typed))
        return true;
    if (const QTextCharFormat format = keys::formatForTyping(caret); format != caret.charFormat())
        setCurrentCharFormat(format);
    return false;
}

void EditionPane::openBlockMenu()
{
    auto *menu = new BlockMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &BlockMenu::kindChosen, this, &EditionPane::setKind);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void EditionPane::restoreCaret(const BlockId &id, int offset)
{
    const QTextBlock block = m_words->findBlockOf(id);
    if (!block.isValid())
        return;
    QTextCursor caret(block);
    caret.setPosition(block.position() + std::min(offset, block.length() - 1));
    setTextCursor(caret);
}

} // namespace communique
