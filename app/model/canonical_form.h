#pragma once

#include "base/result.h"
#include "model/content.h"

#include <QJsonObject>

namespace communique {

/// The canonical form of a Content: the bytes whose SHA-256 is what a supervisor signs.
///
/// It is canonical JSON (base/canonical_json.h) of one object:
///
///     {"blocks":[BLOCK…],"form":1}
///
/// BLOCK is an object with
///   - "id" and "kind" (kindName());
///   - "text": an array of runs in order, each {"t":TEXT} plus, only where set: "b":true bold, "i":true italic,
///     "q":true spoken, "n":true no-break, "a":URL link, "l":TAG foreign language. Left out for empty text;
///   - the kind's own fields, only where not empty: dateline "date" (YYYY-MM-DD) and "joint"; heading "level"; quote
///     "speaker" and "title"; list-item "style" ("numbered"; bulleted is left out); call-to-action "target" and
///     "languages" (an array of tags); image "asset" (hex), "alt", "credit"; boilerplate "name" and "version"; contact
///     "name", "email", "phone"; notice "notice" (its kind).
///
/// All text is in Unicode normalization form C. U+00A0, U+202F, every kind of quotation mark and the bidirectional
/// isolates are kept as they are: they are part of what the public reads. Not part of the form: who wrote it, when,
/// from which source, comments, and the list of languages the site offers (that is covered by the manifest).
QByteArray canonicalForm(const Content &content);

/// SHA-256 over canonicalForm().
Digest contentDigest(const Content &content);

/// Reads a canonical form. Malformed if it is not exactly one.
Result<Content> parseCanonicalForm(const QByteArray &bytes);

/// One block as in the form above.
QJsonObject blockToJson(const Block &block);
Result<Block> blockFromJson(const QJsonObject &object);

} // namespace communique
