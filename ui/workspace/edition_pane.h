#pragma once

#include "base/language_tag.h"
#include "language/house_style.h"
#include "model/content.h"
#include "model/events.h"
#include "workspace/block_dress.h"
#include "workspace/block_edits.h"
#include "workspace/row_ruler.h"

#include <QSet>
#include <QTextEdit>

#include <memory>

namespace communique {

class CaretMemory;
class EditionDocument;
struct BlockAids;
class LevelLayout;

/// Whether the words in a pane can be changed. While reading there is still a caret, a selection and Copy.
enum class PaneMode { Writing, Reading };

/// One edition's words, to be read and written: a QTextEdit whose blocks lie level with those of the other panes.
///
/// Structure is typed, never filled in: "# ", "## ", "- ", "1. ", "> " at the start of a paragraph, "***" alone in one,
/// "/" in an empty one for a menu, "@" at the start of a word for a person. Enter opens the fitting next block and ends
/// a list from an empty item; Backspace at the start of a block first makes it a paragraph and then joins it to the one
/// above. Ctrl+B, Ctrl+I, Ctrl+Shift+Space (no-break space), Alt+Up and Alt+Down (move the block). Each of these is one
/// step for undo, and undo brings back ids and kinds too; so is a paste. What is pasted or dropped comes in as blocks
/// with bold, italic, links and foreign words, by the importer's readers (block_clipboard.h); nothing else of its
/// markup does, and nothing is ever loaded.
class EditionPane : public QTextEdit
{
    Q_OBJECT

public:
    EditionPane(const LanguageTag &language, const std::shared_ptr<RowRuler> &ruler, QWidget *parent = nullptr);

    const LanguageTag &language() const { return m_language; }
    /// Another language: fonts and direction follow, the words stay.
    void setLanguage(const LanguageTag &language);
    /// The size of the text in per cent of the theme's.
    void setZoom(int percent);
    /// What is put right while somebody types; one undo gives back what was typed. None before it is told.
    void setHouseStyle(const HouseStyle &style) { m_style = style; }
    PaneMode mode() const;
    void setMode(PaneMode mode);

    Content content() const;
    /// Other words altogether; what could be undone is forgotten, and contentChanged() is not sent.
    void setContent(const Content &content);
    /// Words that were changed elsewhere: as few blocks as possible are touched, the caret and the scroll position stay
    /// with theirs, and one undo takes all of it back. Sends contentChanged().
    void setContentKeepingCaret(const Content &content);

    /// Changes one block as a single step for undo; nothing happens if there is no such block.
    void setBlockText(const BlockId &id, const InlineText &text);
    void setBlockBody(const BlockId &id, const BlockBody &body);
    /// Makes the caret's block another kind.
    void setKind(const BlockBody &body);
    void toggleMark(InlineMark mark);
    /// Takes the last step back, caret and selection too.
    void undo();

    /// Pastes the clipboard's plain text, unshaped.
    void pasteAsPlainText();
    /// Takes the last paste back and puts its plain text in its place; nothing happens once the words have changed
    /// again.
    void replacePasteByPlainText();

    BlockStatus blockStatus(const BlockId &id) const;
    void setBlockStatus(const BlockId &id, BlockStatus status);
    /// What stands in the block while it is empty.
    void setPlaceholder(const BlockId &id, const QString &text);
    /// What helps to read and to shorten; other blocks have nothing of it any more.
    void setAids(const QHash<BlockId, BlockAids> &aids);
    void setMarkings(const BlockId &id, const QList<TextMarking> &markings);

    /// The caret's block; empty in an edition without blocks.
    BlockId caretBlock() const;
    /// Puts the caret at the block's start.
    void moveCaretTo(const BlockId &id);
    /// Brings the block into view.
    void scrollToBlock(const BlockId &id);
    /// The block's row in the viewport; empty if there is no such block.
    QRect blockRect(const BlockId &id) const;

Q_SIGNALS:
    /// The words, the structure or a kind has changed, by whatever way. Sent once an edit; cheap.
    void contentChanged();
    /// The caret is in another block now.
    void caretBlockChanged(const BlockId &id);
    /// The keyboard is in this pane now.
    void entered();
    /// "@" was typed where a name may follow.
    void personWanted();
    /// Tab in a block that carries something beside its words.
    void fieldsWanted();
    /// Something was pasted or dropped in; the notes say what of it was left out, guessed or kept in another shape.
    void pasted(const QList<communique::IntakeNote> &notes);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insert(Content content);
    void putLook();
    void shiftPicture(int top, int by);
    void noteChange();
    void noteCaret();
    bool takeKey(const QKeyEvent &event);
    bool takeText(QTextCursor &caret, const QKeyEvent &event);
    void openBlockMenu();
    bool beginsWord() const;
    void restoreCaret(const BlockId &id, int offset);

    LanguageTag m_language;
    int m_zoom = 100;
    HouseStyle m_style;
    EditionDocument *m_words;
    LevelLayout *m_layout;
    CaretMemory *m_carets = nullptr;
    QSet<BlockId> m_aided; ///< the blocks that have been given aids
    BlockId m_caretBlock;
    Content m_unshaped; ///< the last paste's plain text, until the words change again
    bool m_loading = false;
    bool m_dressing = false;
};

} // namespace communique
