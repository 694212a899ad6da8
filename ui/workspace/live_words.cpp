#include "workspace/live_words.h"

#include "desk/drafting.h"
#include "model/canonical_form.h"
#include "workflow/staleness.h"

namespace communique {

namespace {

/// The edition's head once more, with other words and their origins.
Revision revised(const Edition &edition, const Digest &content, const Bases &bases)
{
    RevisionSealed sealed;
    sealed.language = edition.language;
    sealed.number = edition.head() ? edition.head()->number() : 1;
    sealed.content = content;
    sealed.bases = bases;
    if (const Revision *head = edition.head()) {
        sealed.parents = head->parents();
        sealed.cause = head->cause();
        return Revision(sealed, head->author(), head->time());
    }
    return Revision(sealed, edition.assignee, {});
}

void replaceHead(Dossier &live, const LanguageTag &language, const Content &words, const Content &source)
{
    const auto edition = live.release.editions.find(language);
    if (edition == live.release.editions.end())
        return;
    const Content *old = live.head(language);
    if ((old && *old == words) || (!old && words.blocks.isEmpty()))
        return;
    const Bases former = edition->head() ? edition->head()->bases() : Bases();
    const bool isSource = language == live.release.created.source;
    const Bases bases = isSource ? Bases() : basesAfterEdit(former, old ? *old : Content(), words, source);
    const Digest digest = contentDigest(words);
    const Revision head = revised(*edition, digest, bases);
    live.contents.insert(digest, words);
    if (edition->revisions.isEmpty()) {
        edition->revisions.append(head);
        edition->revisionEntries.append(live.release.lastNumber);
    } else {
        edition->revisions.last() = head;
    }
}

} // namespace

Dossier withLiveWords(const Dossier &dossier, const QMap<LanguageTag, Content> &words)
{
    Dossier live = dossier;
    const LanguageTag source = dossier.release.created.source;
    if (words.contains(source))
        replaceHead(live, source, words.value(source), {});
    const Content *head = live.sourceHead();
    const Content sourceWords = head ? *head : Content();
    for (const Block &block : sourceWords.blocks)
        live.sourceBlocks.insert(blockDigest(block), block);
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (it.key() != source)
            replaceHead(live, it.key(), it.value(), sourceWords);
    }
    return live;
}

QHash<BlockId, BlockStatus> blockStatuses(const Dossier &live, const LanguageTag &language, const Content &shown)
{
    QHash<BlockId, BlockStatus> statuses;
    for (const Block &block : shown.blocks)
        statuses.insert(block.id, block.text().isEmpty() ? BlockStatus::Empty : BlockStatus::Translated);
    for (const StaleBlock &stale : staleBlocks(live, language)) {
        if (!stale.settled)
            statuses.insert(stale.block, BlockStatus::Stale);
    }
    if (const Edition *edition = live.release.edition(language)) {
        for (const ConflictKept &conflict : edition->conflicts)
            statuses.insert(conflict.block, BlockStatus::Finding);
    }
    return statuses;
}

BlockId nextBlock(const Content &content, const QHash<BlockId, BlockStatus> &statuses, const BlockId &from,
    const QList<BlockStatus> &wanted)
{
    const qsizetype count = content.blocks.size();
    const qsizetype start = content.indexOf(from);
    for (qsizetype i = 1; i <= count; ++i) {
        const BlockId &id = content.blocks.at((start + i + count) % count).id;
        if (wanted.contains(statuses.value(id, BlockStatus::None)))
            return id;
    }
    return {};
}

} // namespace communique
