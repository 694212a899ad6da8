#pragma once

#include "language/text_span.h"
#include "model/inline_text.h"

#include <QList>
#include <QString>

namespace communique {

/// What a person looks for in a text, and how exactly.
struct TextQuery
{
    QString words;
    bool matchesCase = false;
    bool isAsWritten = false; ///< accents, vowel marks, kinds of blanks, apostrophes and hyphens count
    bool isWholeWords = false; ///< of no effect between ideographs, which have no blanks between words

    bool operator==(const TextQuery &) const = default;
};

/// Finds words in texts of any language, as one reads them: unless told otherwise é is e, а́ is а, ß is ss and ـَ is
/// nothing (letter_folding.h); every blank is a blank and every apostrophe an apostrophe. Soft hyphens, joiners and
/// bidirectional controls are read over. A query of blanks or invisible signs alone is looked for as it is. Pure.
class TextFinder
{
public:
    explicit TextFinder(const TextQuery &query);

    /// Whether there is nothing to look for; then no text has it.
    bool isIdle() const { return m_sought.isEmpty(); }
    /// Where the text has it, in order, none over another: whole letters with all their marks.
    QList<TextSpan> placesIn(const QString &text) const;

private:
    TextQuery m_query;
    QString m_sought;
    bool m_isLiteral = false; ///< looked for code unit by code unit
};

/// The text with other words at each place; they carry the marks of the first letter that stood there. \a places: in
/// order, none over another.
InlineText withReplaced(const InlineText &text, const QList<TextSpan> &places, const QString &words);

} // namespace communique
