#pragma once

#include "model/content.h"

namespace communique {

/// How long a text is, as translators and editors count: what stands between blanks and holds a letter or a digit is
/// one word; of Chinese each character is one, punctuation not counted. By script, so that a Latin name in a Chinese
/// text is one word.
qsizetype wordCount(const QString &text);

/// The words of all blocks but the end mark.
qsizetype wordCount(const Content &content);

} // namespace communique
