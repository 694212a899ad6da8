#pragma once

#include "exchange/markup/document_text.h"

#include <QMap>

namespace communique {

/// Writes the blocks of a DocumentText one after the other, for the readers of files made by word processors.
///
/// Always true of what it writes: no block is empty, and none has blanks at its ends.
class DocumentWriter
{
public:
    explicit DocumentWriter(DocumentText &document);

    /// What the words that follow are in. Words that wait already (of a paragraph whose end was deleted) go along.
    /// A title is a heading of level 0 until finish() makes it one of level 1.
    void begin(DocumentBlock::Kind kind, int level = 0);
    void add(const QString &text, const Marks &marks);
    /// Another line of the same paragraph: a block of its own in running text, a space in all else.
    void breakLine(const Marks &marks);
    void end();

    /// Puts what follows behind the block that is open, until closeBox(): text in a frame beside the paragraph that
    /// holds it. Boxes may be nested.
    void openBox();
    void closeBox();

    void note(const QString &code, const QString &text);
    /// Notes that are one for the whole document, with a number; finish() writes them.
    void count(const QString &code) { ++m_counts[code]; }

    /// Ends the document and settles it; \a language as there.
    void finish(const LanguageTag &language);

private:
    struct Open
    {
        DocumentBlock block;
        QList<DocumentBlock> boxed; ///< comes behind the block
    };
    void put(const DocumentBlock &block);

    DocumentText &m_document;
    Open m_open;
    QList<Open> m_outer;
    QMap<QString, int> m_counts;
};

/// What can only be told of a document as a whole. Its language is the one that most of its text is in (\a unsaid: of
/// the words that say none of their own; may be empty), and that is no foreign one within it. A title (level 0) becomes
/// a heading of level 1; where there were headings of that level, all of them go down by one. A heading that is bold
/// from end to end and a quotation in italics are so by their look, not by their words. Blocks of blanks alone are
/// none.
void settle(DocumentText &document, const LanguageTag &unsaid);

} // namespace communique
