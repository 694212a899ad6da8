#pragma once

#include "base/language_tag.h"
#include "model/block.h"

#include <QByteArray>

namespace communique {

/// A quote as blockquote; \a mark is the data-block attribute. The speaker's name is a cite wherever it stands: in the
/// text, when the text says who spoke, else in a caption below with the speaker's title.
QByteArray quoteHtml(const Quote &quote, const QByteArray &mark, const LanguageTag &pageLanguage);

/// Whether the quote's own text says who spoke: it has words that are not the speaker's, or, with nothing marked as
/// spoken, it names the speaker.
bool namesItsSpeaker(const Quote &quote);

} // namespace communique
