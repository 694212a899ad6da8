// Making a release: an empty one, one with words, one from a document.

#include "desk/act.h"
#include "desk/drafting.h"
#include "storage/blob_store.h"
#include "storage/listing_store.h"

namespace communique {

namespace {

Outcome requirePressOfficer(const Session &session)
{
    if (session.person.has(Role::PressOfficer))
        return {};
    return Error{ErrorCode::Refused, QStringLiteral("ROLE"), roleName(Role::PressOfficer)};
}

/// The next free reference of the year, by the newsroom's pattern R-YYYY-NNN.
Result<QString> nextReference(const Connection &connection, const QDateTime &now)
{
    const QString prefix = QStringLiteral("R-%1-").arg(now.date().year());
    const Result<int> highest = listing::highestReference(connection, prefix);
    if (!highest)
        return highest.error();
    return prefix + QStringLiteral("%1").arg(*highest + 1, 3, 10, QLatin1Char('0'));
}

Outcome requestEditions(Act &act, const ReleaseCreated &created)
{
    for (const LanguageTag &language : created.required) {
        if (language == created.source)
            continue;
        if (Result<JournalEntry> entry = act.record(EditionRequested{language, {}, {}}); !entry)
            return entry.error();
    }
    return {};
}

Outcome sealFirst(Act &act, const LanguageTag &language, const Content &content, Cause cause)
{
    const Result<Digest> digest = act.keepContent(content);
    if (!digest)
        return digest.error();
    const Result<JournalEntry> sealed = act.record(RevisionSealed{language, 1, *digest, {}, cause, {}});
    return sealed ? Outcome() : Outcome(sealed.error());
}

Result<ReleaseCreated> describe(const Newsroom &newsroom, const NewRelease &release)
{
    ReleaseCreated created{release.reference, release.type, release.source, release.required};
    if (created.source.isEmpty())
        return Error{ErrorCode::Usage, {}, QStringLiteral("a release needs a source language")};
    if (created.required.isEmpty())
        created.required = officialLanguages();
    sortLanguages(created.required);
    if (created.reference.isEmpty()) {
        Result<QString> reference = nextReference(newsroom.connection(), newsroom.clock().now());
        if (!reference)
            return reference.error();
        created.reference = *reference;
    }
    return created;
}

/// Everything that makes a release, in one transaction; \a intake where it came from a document.
Result<CreatedRelease> create(Newsroom &newsroom, const Session &session, const NewRelease &release,
    std::optional<IntakeRecorded> intake, const QByteArray &raw)
{
    if (Outcome allowed = requirePressOfficer(session); !allowed)
        return allowed.error();
    const ReleaseId id = newId<ReleaseId>();
    Result<Act> act = Act::beginNew(newsroom, session, id);
    if (!act)
        return act.error();
    const Result<ReleaseCreated> created = describe(newsroom, release);
    if (!created)
        return created.error();
    if (Result<JournalEntry> entry = act->record(*created); !entry)
        return entry.error();
    if (intake) {
        const Result<Digest> kept = blobs::keep(act->transaction(), raw);
        if (!kept)
            return kept.error();
        intake->raw = *kept;
        if (Result<JournalEntry> entry = act->record(*intake); !entry)
            return entry.error();
    }
    if (!release.content.blocks.isEmpty()) {
        Content content = release.content;
        ensureIds(content);
        const Cause cause = intake ? Cause::Import : Cause::Typing;
        if (Outcome sealed = sealFirst(*act, created->source, content, cause); !sealed)
            return sealed.error();
    }
    if (Outcome requested = requestEditions(*act, *created); !requested)
        return requested.error();
    if (Outcome committed = act->commit(); !committed)
        return committed.error();
    return CreatedRelease{id, created->reference, intake ? intake->notes : QList<IntakeNote>()};
}

} // namespace

Result<CreatedRelease> createRelease(Newsroom &newsroom, const Session &session, const NewRelease &release)
{
    return create(newsroom, session, release, std::nullopt, {});
}

IntakeOptions optionsForFile(const QString &fileName, const IntakeOptions &options)
{
    IntakeOptions result = options;
    const bool isMarkdown = fileName.endsWith(QLatin1StringView(".md"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1StringView(".markdown"), Qt::CaseInsensitive);
    if (isMarkdown && options.kind == IntakeOptions::Kind::Auto)
        result.kind = IntakeOptions::Kind::Markdown;
    return result;
}

Result<CreatedRelease> importRelease(Newsroom &newsroom, const Session &session, const QByteArray &bytes,
    const IntakeOptions &options, const QList<LanguageTag> &required)
{
    Result<Intake> intake = readDocument(bytes, options);
    if (!intake)
        return intake.error();
    ensureIds(intake->content);
    NewRelease release;
    release.source = intake->language;
    release.required = required;
    release.content = intake->content;
    return create(
        newsroom, session, release, IntakeRecorded{intake->language, {}, intake->mediaType, intake->notes}, bytes);
}

Outcome requestEdition(Newsroom &newsroom, const Session &session, const ReleaseId &release,
    const LanguageTag &language, const PersonId &assignee, const QDateTime &due)
{
    if (Outcome allowed = requirePressOfficer(session); !allowed)
        return allowed;
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    if (Result<JournalEntry> entry = act->record(EditionRequested{language, assignee, due}); !entry)
        return entry.error();
    return act->commit();
}

} // namespace communique
