#pragma once

#include "storage/draft_store.h"

namespace communique {

/// What a draft says beyond its columns: canonical JSON of
///
///     {"base":HEX,"bases":{BLOCK:HEX…},"blocks":[BLOCK…],"cause":CAUSE}
///
/// with blocks as in model/canonical_form.h. All members are always there; "base" is "" for a new edition.
QByteArray draftBody(const Draft &draft);
/// Fills what draftBody() wrote. Damaged if it does not read back to the same bytes.
Outcome readDraftBody(Draft &draft, const QByteArray &body);

/// What a draft's author signs, in SigningDomain::Draft: canonical JSON of
///
///     {"author":ID,"body":{…},"id":ID,"language":TAG,"release":ID,"savedAt":INSTANT}
QByteArray draftSignedBytes(const Draft &draft);

} // namespace communique
