#pragma once

#include "base/result.h"
#include "model/content.h"
#include "model/events.h"

namespace communique {

/// A document from outside, read into the model.
///
/// Nothing of its text is changed but what Unicode normalization form C changes; every guess, question and omission is
/// a note, by the codes of note_codes.h. Always true: every block has an id of its own.
struct Intake
{
    Content content;
    LanguageTag language;
    QString mediaType; ///< "text/html", "message/rfc822", …
    QList<IntakeNote> notes;
};

struct IntakeOptions
{
    enum class Kind {
        Auto, ///< told by the document's bytes
        Page, ///< a web page, as HTML or as its text, with the site's navigation around the release
        Text, ///< the text of a release alone: its first line is the headline
        Structured, ///< structured_text.h
        Markdown,
    };

    std::optional<LanguageTag> language; ///< none: the page's own, or told by its words
    Kind kind = Kind::Auto;
};

/// Reads a document: an HTML page, a DOCX or ODT file, a mail, Markdown, the text of a page, or structured text. Which
/// of them is told by the bytes; the kind in \a options decides only among forms of text.
///
/// A page has a site around the release, which is left out; of a file or a mail all words come in, and what they are is
/// guessed as for any release.
///
/// TooLarge beyond the limits of TRUST.md section 2 item 5 and for more than 50,000 lines; Malformed when there is no
/// text at all, when its language cannot be told, or when structured text breaks its rules (subject "line N").
Result<Intake> readDocument(const QByteArray &bytes, const IntakeOptions &options = {});

} // namespace communique
