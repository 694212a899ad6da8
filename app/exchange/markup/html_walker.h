#pragma once

#include "exchange/markup/document_text.h"
#include "exchange/markup/html_element.h"
#include "exchange/markup/html_look.h"

#include <QMap>

namespace communique {

/// Writes a document from a tree: walks the main part block by block and keeps account of what is left out.
class HtmlWalker
{
public:
    HtmlWalker(DocumentText &document, const FactsOfElements &facts, const HtmlLook &look);

    /// \a body is the <body>, \a main the element inside it (or itself) that holds the text.
    void walk(const GumboNode *body, const GumboNode *main);

private:
    bool leaveOut(const GumboNode *node);
    void visitPicture(const GumboNode *node);
    void takeLanguage(const GumboNode *node);
    void walkOutside(const GumboNode *node, const GumboNode *main);
    void visit(const GumboNode *node);
    void visitElement(const GumboNode *node);
    void visitChildren(const GumboNode *node);
    void visitBlock(const GumboNode *node);
    void visitItem(const GumboNode *node);
    void visitQuotation(const GumboNode *node);
    void visitInline(const GumboNode *node);
    void visitText(const QString &text);
    void breakLine();
    void flush();

    /// Says under which code an element is left out; empty when it stays.
    QString codeOf(const GumboNode *node) const;
    void drop(const GumboNode *node, const QString &code);
    void dropMenu(const GumboNode *node, const QString &code);
    void note(const QString &code, const QString &text);

    DocumentText &m_document;
    const FactsOfElements &m_facts;
    const HtmlLook &m_look;
    const GumboNode *m_main = nullptr;
    DocumentBlock::Kind m_kind = DocumentBlock::Kind::Text;
    int m_level = 0;
    Marks m_marks;
    InlineText m_text;
    bool m_spacePending = false;
    Marks m_spaceMarks; ///< those of the pending blank, not of the word behind it
    bool m_isInQuotation = false;
    bool m_isPreformatted = false;
    int m_listDepth = 0;
    QMap<QString, int> m_counts; ///< notes that are one for the whole page, with a number
};

} // namespace communique
