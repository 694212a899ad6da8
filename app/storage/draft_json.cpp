#include "storage/draft_json.h"

#include "base/canonical_json.h"
#include "base/clock.h"
#include "model/canonical_form.h"

#include <QJsonArray>

namespace communique {

namespace {

const QLatin1StringView baseKey("base");
const QLatin1StringView basesKey("bases");
const QLatin1StringView blocksKey("blocks");
const QLatin1StringView causeKey("cause");

constexpr Cause allCauses[] = {Cause::Typing, Cause::Paste, Cause::Import, Cause::Merge, Cause::Restore,
    Cause::MachineTranslation, Cause::SuggestionAccepted, Cause::FactPropagation};

QJsonObject bodyObject(const Draft &draft)
{
    QJsonObject bases;
    for (auto it = draft.bases.cbegin(); it != draft.bases.cend(); ++it)
        bases.insert(it.key().toString(), it.value().toHex());
    QJsonArray blocks;
    for (const Block &block : draft.content.blocks)
        blocks.append(blockToJson(block));
    return {{baseKey, draft.base.toHex()}, {basesKey, bases}, {blocksKey, blocks}, {causeKey, causeName(draft.cause)}};
}

Outcome readBlocks(Content &content, const QJsonArray &blocks)
{
    for (const QJsonValue &value : blocks) {
        Result<Block> block = blockFromJson(value.toObject());
        if (!block)
            return block.error();
        content.blocks.append(*std::move(block));
    }
    return {};
}

} // namespace

QByteArray draftBody(const Draft &draft)
{
    return canonicalJson(bodyObject(draft));
}

Outcome readDraftBody(Draft &draft, const QByteArray &body)
{
    const Result<QJsonObject> object = parseCanonicalJson(body);
    if (!object)
        return object.error();
    draft.base = Digest::fromHex(object->value(baseKey).toString());
    const QJsonObject bases = object->value(basesKey).toObject();
    for (auto it = bases.begin(); it != bases.end(); ++it)
        draft.bases.insert(BlockId::fromString(it.key()), Digest::fromHex(it.value().toString()));
    for (const Cause cause : allCauses) {
        if (causeName(cause) == object->value(causeKey).toString())
            draft.cause = cause;
    }
    if (const Outcome blocks = readBlocks(draft.content, object->value(blocksKey).toArray()); !blocks)
        return blocks;
    if (draftBody(draft) != body)
        return Error{ErrorCode::Damaged, draft.id.toString(), QStringLiteral("a draft does not read back to itself")};
    return {};
}

QByteArray draftSignedBytes(const Draft &draft)
{
    return canonicalJson({
        {QStringLiteral("author"), draft.author.toString()},
        {QStringLiteral("body"), bodyObject(draft)},
        {QStringLiteral("id"), draft.id.toString()},
        {QStringLiteral("language"), draft.language.code()},
        {QStringLiteral("release"), draft.release.toString()},
        {QStringLiteral("savedAt"), instantText(draft.savedAt)},
    });
}

} // namespace communique
