#pragma once

#include "exchange/markup/document_writer.h"
#include "exchange/markup/docx_field.h"
#include "exchange/markup/docx_relations.h"
#include "exchange/markup/docx_styles.h"

namespace communique {

/// Walks through word/document.xml and writes its text. Elements that it does not know are looked into; words come in
/// by w:t alone.
class DocxReader
{
public:
    DocxReader(
        DocumentText &document, const DocxStyles &styles, const QList<DocxRelation> &relations, QXmlStreamReader &xml);

    /// Reads until the end, or until the reader has an error.
    void read();

private:
    /// What belongs to the paragraph that is open, and not to one in a frame beside it.
    struct Paragraph
    {
        bool isEndDeleted = false;
        bool isContents = false;
        QString words; ///< so far
    };

    void visit();
    void visitChildren();
    void skip();
    void visitParagraph();
    void visitParagraphProperties();
    void visitEndOfParagraph();
    void visitRun();
    void visitText();
    void visitBreak();
    void visitSymbol();
    void visitLink();
    void visitField();
    void visitSimpleField();
    void visitInstruction();
    void visitDeletion();
    void visitComment();
    void visitNote();
    void visitTable();
    void visitRow();
    void visitControl();
    void visitAlternatives();
    void visitDrawing();
    void visitPicture();
    void visitDescription();
    void visitBox();

    void add(const QString &text);
    void startField(const QString &instruction);
    bool isShown() const;
    void noteContents();

    const DocxStyles &m_styles;
    QHash<QString, QString> m_links; ///< addresses by relation
    QXmlStreamReader &m_xml;
    DocumentWriter m_writer;
    int m_depth = 0;
    Paragraph m_paragraph;
    DocxRun m_run;
    QString m_link;
    QList<DocxField> m_fields; ///< each within the one before it
    bool m_hasPicture = false; ///< in the drawing that is open
    QString m_description; ///< of that picture
    bool m_hasContents = false;
};

} // namespace communique
