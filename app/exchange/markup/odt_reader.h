#pragma once

#include "exchange/markup/document_writer.h"
#include "exchange/markup/odt_styles.h"

namespace communique {

/// Walks through content.xml and writes its text. Elements that it does not know are looked into; words come in by
/// paragraphs and headings alone.
class OdtReader
{
public:
    OdtReader(DocumentText &document, OdtStyles &styles, QXmlStreamReader &xml);

    /// Reads until the end, or until the reader has an error.
    void read();

private:
    void visit();
    void visitChildren();
    void skip();
    void visitAutomaticStyles();
    void visitParagraph();
    void visitSpan();
    void visitSpaces();
    void visitTab();
    void visitLineBreak();
    void visitLink();
    void visitList();
    void visitItem();
    void visitTable();
    void visitFrame();
    void visitPicture();
    void visitDescription();
    void visitNote();
    void visitComment();
    void visitChanges();
    void visitContents();

    DocumentBlock kindHere() const;
    void add(const QString &text);
    void addLiterally(const QString &text);

    OdtStyles &m_styles;
    QXmlStreamReader &m_xml;
    DocumentWriter m_writer;
    int m_depth = 0;
    bool m_isInParagraph = false;
    bool m_isAfterBlank = true; ///< another blank says nothing
    OdtLetters m_letters;
    QString m_link;
    QString m_words; ///< of the paragraph so far
    QString m_listStyle;
    int m_listLevel = 0;
    bool m_isItemOpen = false; ///< the next paragraph is an item
    bool m_hasPicture = false; ///< in the frame that is open
    QString m_description; ///< of that picture
};

} // namespace communique
