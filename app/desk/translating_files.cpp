#include "desk/translating_files.h"

#include "desk/drafting.h"
#include "desk/sealing.h"
#include "desk/translation_return.h"
#include "exchange/export/bilingual_table_writer.h"
#include "exchange/export/xliff_writer.h"
#include "exchange/import/bilingual_table_reader.h"
#include "exchange/import/xliff_reader.h"
#include "language/content_merge.h"
#include "storage/dossier_reader.h"
#include "workflow/stage.h"
#include "workflow/staleness.h"

#include <algorithm>

namespace communique {

namespace {

TranslationState stateOf(const Edition &edition)
{
    switch (communique::stageOf(edition)) {
    case EditionStage::Revised:
    case EditionStage::AwaitingApproval:
        return TranslationState::Reviewed;
    case EditionStage::Approved:
    case EditionStage::Live:
        return TranslationState::Final;
    default:
        return TranslationState::Translated;
    }
}

Error sourceEdition(const LanguageTag &language)
{
    return {ErrorCode::Usage, language.code(), QStringLiteral("the source edition is no translation")};
}

Result<EditionPair> pairOf(const Dossier &dossier, const LanguageTag &language)
{
    const Release &release = dossier.release;
    const Edition *edition = release.edition(language);
    if (!edition)
        return Error{ErrorCode::NotFound, language.code(), QStringLiteral("edition")};
    if (language == release.created.source)
        return sourceEdition(language);
    const Content *source = dossier.sourceHead();
    if (!source)
        return Error{ErrorCode::Usage, {}, QStringLiteral("the source has no words yet")};
    const Content *target = dossier.head(language);
    EditionPair pair{*source, target ? *target : Content(), release.created.source, language, stateOf(*edition), {}};
    for (const StaleBlock &block : staleBlocks(dossier, language)) {
        if (!block.settled)
            pair.stale.insert(block.block);
    }
    return pair;
}

Result<BilingualFile> fileOf(const Newsroom &newsroom, const ReleaseId &release, const LanguageTag &language)
{
    const Result<Dossier> dossier = newsroom.loadDossier(release);
    if (!dossier)
        return dossier.error();
    const Result<EditionPair> pair = pairOf(*dossier, language);
    if (!pair)
        return pair.error();
    BilingualFile file;
    file.origin = {release.toString(), dossier->release.created.reference, pair->sourceLanguage, language,
        dossier->release.source()->headDigest(), dossier->release.edition(language)->headDigest()};
    file.units = bilingualUnits(*pair);
    return file;
}

/// The words of those revisions of an edition, the newest first.
Result<QList<Content>> allWords(const Newsroom &newsroom, const Edition &edition)
{
    QList<Content> all;
    for (auto revision = edition.revisions.crbegin(); revision != edition.revisions.crend(); ++revision) {
        Result<Content> words = loadContent(newsroom.connection(), revision->digest());
        if (!words)
            return words.error();
        all.append(*std::move(words));
    }
    return all;
}

bool hasRevision(const Edition &edition, const Digest &digest)
{
    return std::any_of(edition.revisions.cbegin(), edition.revisions.cend(),
        [&digest](const Revision &revision) { return revision.digest() == digest; });
}

/// The words of a revision that a file names; nothing where the edition never had it.
Result<std::optional<Content>> wordsNamed(const Newsroom &newsroom, const Edition &edition, const Digest &digest)
{
    if (digest.isEmpty() || !hasRevision(edition, digest))
        return std::optional<Content>();
    const Result<Content> words = loadContent(newsroom.connection(), digest);
    return words ? Result<std::optional<Content>>(*words) : words.error();
}

/// What was given out: the revisions the file names, else the source as it stands and no translation.
Result<TranslationReturn> returnOf(const Newsroom &newsroom, const Dossier &dossier, const BilingualOrigin &origin)
{
    const Edition &source = *dossier.release.source();
    Result<QList<Content>> sources = allWords(newsroom, source);
    if (!sources)
        return sources.error();
    if (sources->isEmpty())
        return Error{ErrorCode::Usage, {}, QStringLiteral("the source has no words yet")};
    EditionPair given;
    given.sourceLanguage = dossier.release.created.source;
    given.targetLanguage = origin.target;
    const Result<std::optional<Content>> from = wordsNamed(newsroom, source, origin.sourceRevision);
    if (!from)
        return from.error();
    given.source = from->value_or(sources->constFirst());
    const Result<std::optional<Content>> to
        = wordsNamed(newsroom, *dossier.release.edition(origin.target), origin.targetRevision);
    if (!to)
        return to.error();
    given.target = to->value_or(Content());
    sources->prepend(given.source);
    return TranslationReturn(given, *sources);
}

/// What was given out, with rows that still wait for words counted as given out as they stand: whatever comes may fill
/// them.
Content baseFor(const TranslationReturn &returned, const Content &given, const Content &ours)
{
    Content base = given;
    for (auto changed = returned.bases().keyBegin(); changed != returned.bases().keyEnd(); ++changed) {
        const Block *row = ours.find(*changed);
        if (!row || !row->text().isEmpty())
            continue;
        if (const qsizetype index = base.indexOf(*changed); index >= 0)
            base.blocks[index] = *row;
        else
            base.blocks.append(*row);
    }
    return base;
}

/// The fate of each unit, now that it is known what became of its block.
QList<ReturnedUnit> settled(
    const TranslationReturn &returned, const MergeResult &merged, const Content &ours, const Content &source)
{
    QList<ReturnedUnit> units = returned.units();
    for (ReturnedUnit &unit : units) {
        if (unit.fate != UnitFate::Taken)
            continue;
        const Block *before = ours.find(unit.block);
        const Block *theirs = returned.content().find(unit.block);
        const Block *from = source.find(unit.block);
        if (merged.conflicts.contains(unit.block))
            unit.fate = UnitFate::KeptAside;
        else if (before && theirs && *before == *theirs)
            unit.fate = UnitFate::Unchanged;
        else if (!from || blockDigest(*from) != returned.bases().value(unit.block))
            unit.fate = UnitFate::TakenStale;
    }
    return units;
}

/// What the taken blocks were made from; the others keep what they were made from.
Bases basesTaken(const TranslationReturn &returned, const QList<ReturnedUnit> &units)
{
    Bases bases;
    for (const ReturnedUnit &unit : units) {
        if (unit.fate == UnitFate::Taken || unit.fate == UnitFate::TakenStale)
            bases.insert(unit.block, returned.bases().value(unit.block));
    }
    return bases;
}

Result<ReturnReceipt> mergeIn(Newsroom &newsroom, Act &act, const BilingualFile &file)
{
    const LanguageTag language = file.origin.target;
    Result<TranslationReturn> returned = returnOf(newsroom, act.dossier(), file.origin);
    if (!returned)
        return returned.error();
    const Content given = returned->content();
    returned->take(file.units);
    const bool isForeign = std::all_of(returned->units().cbegin(), returned->units().cend(),
        [](const ReturnedUnit &unit) { return unit.fate == UnitFate::UnknownUnit; });
    if (isForeign)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("none of its units is one of the release's")};
    const Content *head = act.dossier().head(language);
    const Content ours = head ? *head : Content();
    const MergeResult merged = mergeContents(baseFor(*returned, given, ours), ours, returned->content());
    ReturnReceipt receipt{act.dossier().release.id, act.dossier().release.created.reference, language, {},
        settled(*returned, merged, ours, *act.dossier().sourceHead()), returned->losses()};
    const Bases taken = basesTaken(*returned, receipt.units);
    const QList<BlockId> conflicts = receipt.conflicts();
    // Where anything comes in, the edition gets a row for every block of the source, as it does in a pane.
    const bool isIdle = taken.isEmpty() && conflicts.isEmpty();
    const Content content = isIdle ? ours : alignedToSource(merged.content, *act.dossier().sourceHead());
    const Result<Digest> revision = sealContent(act, {language, content, Cause::Import, taken});
    if (!revision)
        return revision.error();
    receipt.revision = *revision;
    const Outcome kept = keepConflicts(act, {language, file.origin.targetRevision, returned->content(), conflicts});
    return kept ? Result<ReturnReceipt>(receipt) : kept.error();
}

Result<ReleaseId> releaseOf(
    const Newsroom &newsroom, const BilingualOrigin &origin, const std::optional<ReleaseId> &release)
{
    if (release)
        return *release;
    if (origin.document.isEmpty() && origin.reference.isEmpty())
        return Error{ErrorCode::Malformed, {}, QStringLiteral("it does not say of which release it is")};
    if (const Result<ReleaseId> own = newsroom.findRelease(origin.document); !origin.document.isEmpty() && own)
        return own;
    return newsroom.findRelease(origin.reference.isEmpty() ? origin.document : origin.reference);
}

} // namespace

QString fateName(UnitFate fate)
{
    switch (fate) {
    case UnitFate::Taken:
        return QStringLiteral("taken");
    case UnitFate::TakenStale:
        return QStringLiteral("stale");
    case UnitFate::Unchanged:
        return QStringLiteral("unchanged");
    case UnitFate::Untranslated:
        return QStringLiteral("untranslated");
    case UnitFate::KeptAside:
        return QStringLiteral("conflict");
    case UnitFate::UnknownUnit:
        return QStringLiteral("unknown-unit");
    case UnitFate::UnknownSource:
        break;
    }
    return QStringLiteral("unknown-source");
}

int ReturnReceipt::count(UnitFate fate) const
{
    return static_cast<int>(
        std::count_if(units.cbegin(), units.cend(), [fate](const ReturnedUnit &unit) { return unit.fate == fate; }));
}

QList<BlockId> ReturnReceipt::conflicts() const
{
    QList<BlockId> blocks;
    for (const ReturnedUnit &unit : units) {
        if (unit.fate == UnitFate::KeptAside && !blocks.contains(unit.block))
            blocks.append(unit.block);
    }
    return blocks;
}

Result<QByteArray> exportXliff(
    const Newsroom &newsroom, const ReleaseId &release, const LanguageTag &language, XliffVersion version)
{
    const Result<BilingualFile> file = fileOf(newsroom, release, language);
    return file ? Result<QByteArray>(writeXliff(*file, version)) : file.error();
}

Result<QByteArray> exportTable(const Newsroom &newsroom, const ReleaseId &release, const LanguageTag &language)
{
    const Result<BilingualFile> file = fileOf(newsroom, release, language);
    return file ? Result<QByteArray>(writeBilingualTable(*file)) : file.error();
}

Result<ReturnReceipt> importXliff(
    Newsroom &newsroom, const Session &session, const QByteArray &bytes, const std::optional<ReleaseId> &release)
{
    const Result<XliffIntake> intake = readXliff(bytes);
    if (!intake)
        return intake.error();
    BilingualFile file = intake->constFirst();
    for (const BilingualFile &more : intake->mid(1)) {
        if (more.origin.document != file.origin.document || more.origin.target != file.origin.target)
            return Error{ErrorCode::Malformed, {}, QStringLiteral("it holds more than one edition")};
        file.units += more.units;
    }
    return takeTranslation(newsroom, session, file, release);
}

Result<ReturnReceipt> importTable(
    Newsroom &newsroom, const Session &session, const QByteArray &bytes, const std::optional<ReleaseId> &release)
{
    const Result<BilingualFile> file = readBilingualTable(bytes);
    return file ? takeTranslation(newsroom, session, *file, release) : file.error();
}

Result<ReturnReceipt> takeTranslation(
    Newsroom &newsroom, const Session &session, const BilingualFile &file, const std::optional<ReleaseId> &release)
{
    const LanguageTag language = file.origin.target;
    const Result<ReleaseId> id = releaseOf(newsroom, file.origin, release);
    if (!id)
        return id.error();
    if (language.isEmpty())
        return Error{ErrorCode::Malformed, {}, QStringLiteral("the target language is missing")};
    Result<Act> act = Act::begin(newsroom, session, *id);
    if (!act)
        return act.error();
    if (!act->dossier().release.edition(language))
        return Error{ErrorCode::NotFound, language.code(), QStringLiteral("edition")};
    if (language == act->dossier().release.created.source)
        return sourceEdition(language);
    if (Outcome allowed = act->ask(requestFor(Action::Edit, language)); !allowed)
        return allowed.error();
    const Result<ReturnReceipt> receipt = mergeIn(newsroom, *act, file);
    if (!receipt)
        return receipt;
    const Outcome committed = act->commit();
    return committed ? receipt : committed.error();
}

} // namespace communique
