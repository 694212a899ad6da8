#pragma once

#include "base/result.h"
#include "model/content.h"
#include "model/events.h"

namespace communique {

/// A piece of a document as it is pasted into an edition: blocks by what the piece itself says they are, and what was
/// left out of it. Nobody looks for a dateline or a contact in it: the person who pastes knows where it goes.
///
/// Always true: every block has an id of its own, and at most the first is a headline.
struct Fragment
{
    Content content;
    QList<IntakeNote> notes; ///< what was dropped, guessed, or kept in another shape
};

/// Reads a piece of HTML, as browsers, Word, LibreOffice, Google Docs and Outlook put it on the clipboard. \a edition
/// is the language it goes into. TooLarge beyond the limits of html_limits.h and for more than 50,000 blocks.
Result<Fragment> readHtmlFragment(const QByteArray &html, const LanguageTag &edition);

/// Reads a piece of Markdown; the same limits.
Result<Fragment> readMarkdownFragment(const QByteArray &markdown, const LanguageTag &edition);

/// Reads plain text whose lines were broken at a fixed width, as text copied from a PDF is: its paragraphs, with the
/// words that were parted at the ends of lines. No blocks for any other text.
Fragment readBrokenLines(const QString &text);

} // namespace communique
