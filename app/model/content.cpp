#include "model/content.h"

#include "base/canonical_json.h"
#include "model/canonical_form.h"

#include <QSet>

#include <algorithm>

namespace communique {

const Block *Content::find(const BlockId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &blocks.at(index);
}

qsizetype Content::indexOf(const BlockId &id) const
{
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(), [&id](const Block &b) { return b.id == id; });
    return found == blocks.cend() ? -1 : found - blocks.cbegin();
}

void ensureIds(Content &content)
{
    QSet<BlockId> seen;
    for (Block &block : content.blocks) {
        if (block.id.isEmpty() || seen.contains(block.id))
            block.id = newId<BlockId>();
        seen.insert(block.id);
    }
}

Digest blockDigest(const Block &block)
{
    QJsonObject object = blockToJson(block);
    object.remove(QLatin1StringView("id"));
    return Digest::of(canonicalJson(object));
}

} // namespace communique
