#pragma once

#include "exchange/markup/document_text.h"
#include "exchange/markup/script_languages.h"
#include "exchange/markup/xml_part.h"

#include <QHash>

#include <optional>

namespace communique {

/// What a run of a DOCX file says of its look, as far as it matters here. What is not said comes from the style.
struct DocxRun
{
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
    ScriptLanguages languages;

    /// Takes what this does not say from \a other.
    void inherit(const DocxRun &other);
};

/// Reads an element w:rPr, up to its end. \a style gets the id of the character style.
DocxRun readDocxRun(QXmlStreamReader &xml, QString *style = nullptr);

/// What a paragraph says of its place in a list: w:numPr.
struct DocxNumbering
{
    QString list; ///< w:numId; "0" for none
    int level = 0;

    bool isIn() const { return !list.isEmpty() && list != QLatin1StringView("0"); }
};
DocxNumbering readDocxNumbering(QXmlStreamReader &xml);

/// What a paragraph is.
struct DocxParagraphKind
{
    DocumentBlock::Kind kind = DocumentBlock::Kind::Text;
    int level = 0;
    bool isContents = false; ///< a line of a table of contents
};

/// The styles and lists of a DOCX file (ECMA-376 part 1, 17.7 and 17.9). Styles are told by their names, which Word
/// writes in English in whatever language it speaks; their ids are localised.
class DocxStyles
{
public:
    /// Reads word/styles.xml and word/numbering.xml; either may be missing.
    static Result<DocxStyles> read(ZipArchive &archive);

    DocxParagraphKind kindOf(const QString &paragraphStyle, std::optional<int> outline, DocxNumbering numbering) const;
    /// A character style with all it is based on.
    DocxRun characterStyle(const QString &id) const;
    /// Of text without a language of its own; empty if the file does not say.
    LanguageTag language() const;

private:
    struct Style
    {
        QString name; ///< in lower case
        QString parent;
        std::optional<int> outline; ///< 0 to 8, 9 for body text
        DocxNumbering numbering;
        DocxRun run;
    };
    void readStyles(QXmlStreamReader &xml);
    void readStyle(QXmlStreamReader &xml);
    void readParagraphStyle(QXmlStreamReader &xml, Style &style);
    void readNumbering(QXmlStreamReader &xml);
    void readAbstractList(QXmlStreamReader &xml);
    QList<Style> withParents(const QString &id) const;
    std::optional<DocumentBlock::Kind> itemKind(const DocxNumbering &numbering) const;

    QHash<QString, Style> m_styles;
    QString m_defaultParagraph;
    DocxRun m_defaults;
    QHash<QString, QHash<int, QString>> m_formats; ///< of an abstract list, by level: "bullet", "decimal", …
    QHash<QString, QString> m_lists; ///< w:numId to w:abstractNumId
};

} // namespace communique
