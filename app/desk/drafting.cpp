#include "desk/drafting.h"

#include "desk/sealing.h"
#include "language/content_merge.h"
#include "storage/dossier_reader.h"

namespace communique {

namespace {

/// The same block without its words: what a translator finds in a row that nobody has translated yet.
Block emptied(const Block &source)
{
    Block row = source;
    row.setText({});
    if (auto *quote = std::get_if<Quote>(&row.body))
        quote->speakerTitle.clear();
    if (auto *image = std::get_if<Image>(&row.body))
        image->alternativeText.clear();
    if (std::holds_alternative<EndMark>(row.body))
        return source; // a mark is the same in every language until somebody decides otherwise
    return row;
}

Digest sourceBlockDigest(const Content &source, const BlockId &id)
{
    const Block *block = source.find(id);
    return block ? blockDigest(*block) : Digest();
}

/// The draft's words merged into what stands now.
struct Reconciled
{
    Content content;
    QList<BlockId> conflicts;
    Cause cause = Cause::Typing;
};

Result<Reconciled> reconcile(const Newsroom &newsroom, const Act &act, const Draft &draft)
{
    const Edition *edition = act.dossier().release.edition(draft.language);
    const Digest head = edition ? edition->headDigest() : Digest();
    if (head == draft.base)
        return Reconciled{draft.content, {}, draft.cause};
    const Content *ours = act.dossier().head(draft.language);
    Content base;
    if (!draft.base.isEmpty()) {
        Result<Content> loaded = loadContent(newsroom.connection(), draft.base);
        if (!loaded)
            return loaded.error();
        base = *std::move(loaded);
    }
    MergeResult merged = mergeContents(base, ours ? *ours : Content(), draft.content);
    return Reconciled{std::move(merged.content), std::move(merged.conflicts), Cause::Merge};
}

void bringInDrafts(Desktop &desktop, const QList<Draft> &drafts, const Newsroom &newsroom)
{
    for (const Draft &draft : drafts) {
        if (draft.release != desktop.draft.release || draft.language != desktop.draft.language)
            continue;
        Content base;
        if (Result<Content> loaded = loadContent(newsroom.connection(), draft.base); loaded)
            base = *std::move(loaded);
        if (draft.content == desktop.draft.content)
            continue;
        // What was typed is newer than what stands: where both changed a block, the person's own words are shown.
        desktop.draft.content = mergeContents(base, draft.content, desktop.draft.content).content;
        desktop.draft.id = draft.id;
        desktop.wasRecovered = true;
    }
}

} // namespace

Content alignedToSource(const Content &target, const Content &source)
{
    Content aligned;
    for (const Block &block : source.blocks) {
        const Block *own = target.find(block.id);
        aligned.blocks.append(own ? *own : emptied(block));
    }
    for (qsizetype i = 0; i < target.blocks.size(); ++i) {
        const Block &block = target.blocks.at(i);
        if (source.find(block.id) || block.text().isEmpty())
            continue;
        const qsizetype before = i > 0 ? aligned.indexOf(target.blocks.at(i - 1).id) : -1;
        aligned.blocks.insert(before + 1, block);
    }
    return aligned;
}

Bases basesAfterEdit(const Bases &before, const Content &old, const Content &now, const Content &source)
{
    Bases bases;
    for (const Block &block : now.blocks) {
        const Block *former = old.find(block.id);
        const bool untouched = former && *former == block && before.contains(block.id);
        const Digest base = untouched ? before.value(block.id) : sourceBlockDigest(source, block.id);
        if (!base.isEmpty())
            bases.insert(block.id, base);
    }
    return bases;
}

Result<Desktop> openEdition(
    const Newsroom &newsroom, const PersonId &person, const ReleaseId &release, const LanguageTag &language)
{
    Result<Dossier> dossier = newsroom.loadDossier(release);
    if (!dossier)
        return dossier.error();
    const Edition *edition = dossier->release.edition(language);
    if (!edition)
        return Error{ErrorCode::NotFound, language.code(), QStringLiteral("edition")};
    Desktop desktop{*dossier, {}, false};
    desktop.draft.id = newId<DraftId>();
    desktop.draft.release = release;
    desktop.draft.language = language;
    desktop.draft.author = person;
    desktop.draft.base = edition->headDigest();
    if (const Content *head = dossier->head(language))
        desktop.draft.content = *head;
    if (!person.isEmpty()) {
        const Result<QList<Draft>> drafts = drafts::load(newsroom.connection(), newsroom.roster(), person);
        if (!drafts)
            return drafts.error();
        bringInDrafts(desktop, *drafts, newsroom);
    }
    const Content *source = dossier->sourceHead();
    if (language != dossier->release.created.source && source)
        desktop.draft.content = alignedToSource(desktop.draft.content, *source);
    return desktop;
}

Outcome keepDraft(Newsroom &newsroom, const Session &session, Draft draft)
{
    Result<Transaction> transaction = Transaction::begin(newsroom.connection());
    if (!transaction)
        return transaction.error();
    draft.author = session.person.id;
    draft.savedAt = newsroom.clock().now();
    if (Outcome kept = drafts::keep(*transaction, draft, *session.key); !kept)
        return kept;
    return transaction->commit();
}

Result<SealedEdit> sealDraft(Newsroom &newsroom, const Session &session, const Draft &draft)
{
    Result<Act> act = Act::begin(newsroom, session, draft.release);
    if (!act)
        return act.error();
    if (!act->dossier().release.edition(draft.language))
        return Error{ErrorCode::NotFound, draft.language.code(), QStringLiteral("edition")};
    Request request;
    request.action = draft.cause == Cause::Restore ? Action::Restore : Action::Edit;
    request.language = draft.language;
    if (Outcome allowed = act->ask(request); !allowed)
        return allowed.error();
    const Result<Reconciled> reconciled = reconcile(newsroom, *act, draft);
    if (!reconciled)
        return reconciled.error();
    const Result<Digest> revision = sealContent(*act, {draft.language, reconciled->content, reconciled->cause, {}});
    if (!revision)
        return revision.error();
    if (Outcome kept = keepConflicts(*act, {draft.language, draft.base, draft.content, reconciled->conflicts}); !kept)
        return kept.error();
    if (Outcome removed = drafts::remove(act->transaction(), draft.id); !removed)
        return removed.error();
    if (Outcome committed = act->commit(); !committed)
        return committed.error();
    return SealedEdit{*revision, reconciled->conflicts};
}

Result<SealedEdit> restoreRevision(Newsroom &newsroom, const Session &session, const ReleaseId &release,
    const LanguageTag &language, const Digest &revision)
{
    const Result<Content> former = loadContent(newsroom.connection(), revision);
    if (!former)
        return former.error();
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    if (Outcome allowed = act->ask(requestFor(Action::Restore, language)); !allowed)
        return allowed.error();
    const Result<Digest> sealed = sealContent(*act, {language, *former, Cause::Restore, {}});
    if (!sealed)
        return sealed.error();
    if (Outcome committed = act->commit(); !committed)
        return committed.error();
    return SealedEdit{*sealed, {}};
}

Result<SealedEdit> settleConflict(Newsroom &newsroom, const Session &session, const ReleaseId &release,
    const LanguageTag &language, const Block &block)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    const Content *head = act->dossier().head(language);
    const qsizetype index = head ? head->indexOf(block.id) : -1;
    if (index < 0)
        return Error{ErrorCode::NotFound, block.id.toString(), QStringLiteral("block")};
    Content content = *head;
    content.blocks[index] = block;
    if (Outcome allowed = act->ask(requestFor(Action::SettleConflict, language, block.id)); !allowed)
        return allowed.error();
    const Result<Digest> revision = sealContent(*act, {language, content, Cause::Merge, {}});
    if (!revision)
        return revision.error();
    if (Result<JournalEntry> settled = act->record(ConflictSettled{language, block.id}); !settled)
        return settled.error();
    if (Outcome committed = act->commit(); !committed)
        return committed.error();
    return SealedEdit{*revision, {}};
}

} // namespace communique
