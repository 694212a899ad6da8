#pragma once

#include "exchange/markup/document_text.h"
#include "exchange/markup/script_languages.h"
#include "exchange/markup/xml_part.h"

#include <QHash>

#include <optional>

namespace communique {

/// What a style of an ODT file says of letters, as far as it matters here.
struct OdtLetters
{
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
    ScriptLanguages languages;

    /// Takes what this does not say from \a other.
    void inherit(const OdtLetters &other);
};

/// The styles and lists of an ODT file (OASIS OpenDocument 1.3, 16): those of styles.xml, and the automatic ones of
/// content.xml. A style is told by its name, which LibreOffice writes in English in whatever language it speaks.
class OdtStyles
{
public:
    /// Reads styles.xml, if there is one.
    Outcome readFile(ZipArchive &archive);
    /// Reads the office:automatic-styles of content.xml, up to its end: what a person did by hand.
    void readAutomatic(QXmlStreamReader &xml);

    /// What a text:p of that style is: a title (level 0), a heading, a quotation or text.
    DocumentBlock paragraphKind(const QString &style) const;
    /// What a text:span of that style says, with all it is based on.
    OdtLetters letters(const QString &style) const;
    /// What was done by hand to the letters of a whole text:p; the look of a named style is none of a word's.
    OdtLetters paragraphLetters(const QString &style) const;
    /// Whether the lists of a style have numbers at a level from 1 on.
    bool isNumbered(const QString &listStyle, int level) const;
    /// Of text without a language of its own; empty if the file does not say.
    LanguageTag language() const;

private:
    struct Style
    {
        QString family;
        QString parent;
        OdtLetters letters;
        int outline = 0; ///< text:default-outline-level; 0 for none
        bool isAutomatic = false;
    };
    void readGroup(QXmlStreamReader &xml);
    void readStyle(QXmlStreamReader &xml);
    void readListStyle(QXmlStreamReader &xml);
    QStringList withParents(const QString &style, QLatin1StringView family) const;
    const Style *find(const QString &name, QLatin1StringView family) const;

    QHash<QString, Style> m_styles; ///< by family, slash, name
    QHash<QString, QHash<int, bool>> m_numbered; ///< of a list's style, by level
    QString m_language;
    bool m_isAutomatic = false; ///< what is read now
};

} // namespace communique
