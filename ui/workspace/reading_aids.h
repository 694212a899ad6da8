#pragma once

#include "language/channel_limits.h"
#include "model/content.h"
#include "model/text_span.h"

#include <QHash>

namespace communique {

/// What a block should be shortened for.
struct BlockAids
{
    QList<TextSpan> longSentences;
    QList<ChannelExcess> excesses; ///< of a headline

    bool operator==(const BlockAids &) const = default;
};

/// The blocks that should be shortened. Pure; for any thread.
QHash<BlockId, BlockAids> readingAids(const Content &content, const LanguageTag &language);

/// "Too long for search results (74 of 60) and shared cards (74 of 70)"; empty for none.
QString excessText(const QList<ChannelExcess> &excesses);
/// All there is to say of a block in one line; empty for nothing.
QString aidText(const BlockAids &aids, const LanguageTag &language);

} // namespace communique
