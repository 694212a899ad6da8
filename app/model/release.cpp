#include "model/release.h"

#include "model/block.h"

#include <algorithm>

namespace communique {

namespace {

Error broken(const JournalEntry &entry, const char *why)
{
    return Error{ErrorCode::Damaged, entry.subject,
        QStringLiteral("journal entry %1: %2").arg(entry.number).arg(QLatin1StringView(why))};
}

/// Applies one entry to a release that exists; one function a kind of event.
class Follower
{
public:
    Follower(Release &release, const JournalEntry &entry)
        : m_release(release)
        , m_entry(entry)
    { }

    Outcome operator()(const NewsroomFounded &) { return notOfARelease(); }
    Outcome operator()(const PersonEnrolled &) { return notOfARelease(); }
    Outcome operator()(const RolesSet &) { return notOfARelease(); }
    Outcome operator()(const PersonRevoked &) { return notOfARelease(); }
    Outcome operator()(const StoreRestored &) { return notOfARelease(); }
    Outcome operator()(const HouseStyleChosen &) { return notOfARelease(); }
    Outcome operator()(const WordListed &) { return notOfARelease(); }
    Outcome operator()(const WordUnlisted &) { return notOfARelease(); }
    Outcome operator()(const ConceptRecorded &) { return notOfARelease(); }
    Outcome operator()(const ConceptRetired &) { return notOfARelease(); }
    Outcome operator()(const ContactRecorded &) { return notOfARelease(); }
    Outcome operator()(const ContactRetired &) { return notOfARelease(); }
    Outcome operator()(const MemoryImported &) { return notOfARelease(); }
    Outcome operator()(const MemoryUnitsForgotten &) { return notOfARelease(); }

    Outcome operator()(const ReleaseCreated &event)
    {
        if (m_release.lastNumber != 0)
            return broken(m_entry, "the release exists already");
        m_release.created = event;
        m_release.id = ReleaseId::fromString(m_entry.subject);
        m_release.owner = m_entry.actor;
        m_release.createdAt = m_entry.time;
        m_release.editions[event.source].language = event.source;
        return {};
    }

    Outcome operator()(const IntakeRecorded &event)
    {
        m_release.intake = event;
        return {};
    }

    Outcome operator()(const EditionRequested &event)
    {
        Edition &edition = m_release.editions[event.language];
        edition.language = event.language;
        edition.assignee = event.assignee;
        edition.due = event.due;
        return {};
    }

    Outcome operator()(const RevisionSealed &event)
    {
        Edition *edition = find(event.language);
        if (!edition)
            return broken(m_entry, "no such edition");
        if (event.number != edition->revisions.size() + 1)
            return broken(m_entry, "a revision's number does not follow");
        if (!edition->revisions.isEmpty() && !event.parents.contains(edition->headDigest()))
            return broken(m_entry, "a revision does not follow on the head");
        edition->revisions.append(Revision(event, m_entry.actor, m_entry.time));
        edition->revisionEntries.append(m_entry.number);
        return {};
    }

    Outcome operator()(const ConflictKept &event)
    {
        Edition *edition = find(event.language);
        if (!edition)
            return broken(m_entry, "no such edition");
        edition->conflicts.append(event);
        return {};
    }

    Outcome operator()(const ConflictSettled &event)
    {
        Edition *edition = find(event.language);
        if (!edition)
            return broken(m_entry, "no such edition");
        edition->conflicts.removeIf([&event](const ConflictKept &kept) { return kept.block == event.block; });
        return {};
    }

    Outcome operator()(const DecisionMade &event)
    {
        Edition *edition = find(event.language);
        if (!edition)
            return broken(m_entry, "no such edition");
        edition->decisions.append(Decision{event, m_entry.actor, m_entry.time, m_entry.number, m_entry.digest});
        return {};
    }

    Outcome operator()(const BlockAcknowledged &event)
    {
        Edition *edition = find(event.language);
        if (!edition)
            return broken(m_entry, "no such edition");
        edition->acknowledgements.append(Acknowledgement{event, m_entry.actor, m_entry.time, m_entry.number});
        return {};
    }

    Outcome operator()(const FindingAccepted &event)
    {
        Edition *edition = find(event.language);
        if (!edition)
            return broken(m_entry, "no such edition");
        edition->acceptances.append(Acceptance{event, m_entry.actor, m_entry.time, m_entry.number});
        return {};
    }

    Outcome operator()(const CommentMade &event)
    {
        if (!find(event.language))
            return broken(m_entry, "no such edition");
        const Comment comment{event, m_entry.actor, m_entry.time, m_entry.number};
        if (event.thread.isEmpty()) {
            m_release.threads.append(CommentThread{{comment}, true});
            return {};
        }
        CommentThread *thread = find(event.thread);
        if (!thread)
            return broken(m_entry, "no such comment");
        thread->comments.append(comment);
        thread->isOpen = true;
        return {};
    }

    Outcome operator()(const ThreadClosed &event)
    {
        CommentThread *thread = find(event.thread);
        if (!thread)
            return broken(m_entry, "no such comment");
        thread->isOpen = false;
        return {};
    }

    Outcome operator()(const EmbargoChanged &event)
    {
        m_release.embargo = event.embargo;
        return {};
    }

    Outcome operator()(const ReleaseSigned &event)
    {
        m_release.signatures.append(
            SignatureRecord{event, m_entry.actor, m_entry.time, m_entry.number, m_entry.digest});
        m_release.scheduled.reset();
        return {};
    }

    Outcome operator()(const PublicationScheduled &event)
    {
        m_release.scheduled = event;
        return {};
    }

    Outcome operator()(const Published &event)
    {
        for (auto it = event.editions.cbegin(); it != event.editions.cend(); ++it) {
            Edition *edition = find(it.key());
            if (!edition)
                return broken(m_entry, "publishes an edition that does not exist");
            edition->live = it.value();
            edition->liveSince = m_entry.number;
        }
        m_release.publications.append(PublicationRecord{event, m_entry.actor, m_entry.time, m_entry.number});
        m_release.scheduled.reset();
        m_release.lastFailure.clear();
        return {};
    }

    Outcome operator()(const PublicationFailed &event)
    {
        m_release.lastFailure = event.reason;
        return {};
    }

    Outcome operator()(const ReleaseActed &event)
    {
        m_release.acts.append(ActRecord{event, m_entry.actor, m_entry.time});
        return {};
    }

private:
    Outcome notOfARelease() { return broken(m_entry, "not an event of a release"); }

    Edition *find(const LanguageTag &language)
    {
        const auto found = m_release.editions.find(language);
        return found == m_release.editions.end() ? nullptr : &*found;
    }

    CommentThread *find(const CommentId &id)
    {
        const auto found = std::find_if(m_release.threads.begin(), m_release.threads.end(),
            [&id](const CommentThread &thread) { return thread.id() == id; });
        return found == m_release.threads.end() ? nullptr : &*found;
    }

    Release &m_release;
    const JournalEntry &m_entry;
};

} // namespace

QList<PersonId> Edition::contributors() const
{
    // A revision may have arrived between the signature and the publication: what went out is told by its words.
    qsizetype first = 0;
    for (qsizetype i = 0; live && i < revisions.size(); ++i) {
        if (revisionEntries.at(i) <= liveSince && revisions.at(i).digest() == live->content)
            first = i + 1;
    }
    QList<PersonId> people;
    for (qsizetype i = first; i < revisions.size(); ++i) {
        const PersonId &author = revisions.at(i).author();
        if (!people.contains(author))
            people.append(author);
    }
    return people;
}

const Acceptance *Edition::acceptanceOf(const QString &findingKey) const
{
    for (qsizetype i = acceptances.size() - 1; i >= 0; --i) {
        if (acceptances.at(i).made.finding == findingKey)
            return &acceptances.at(i);
    }
    return nullptr;
}

const Edition *Release::edition(const LanguageTag &language) const
{
    const auto found = editions.constFind(language);
    return found == editions.cend() ? nullptr : &*found;
}

QList<LanguageTag> Release::languages() const
{
    QList<LanguageTag> tags = editions.keys();
    sortLanguages(tags);
    tags.removeOne(created.source);
    tags.prepend(created.source);
    return tags;
}

const CommentThread *Release::thread(const CommentId &wanted) const
{
    const auto found = std::find_if(
        threads.cbegin(), threads.cend(), [&wanted](const CommentThread &thread) { return thread.id() == wanted; });
    return found == threads.cend() ? nullptr : &*found;
}

bool Release::isRequired(const LanguageTag &language) const
{
    return language == created.source || created.required.contains(language);
}

Outcome applyEntry(Release &release, const JournalEntry &entry)
{
    if (release.lastNumber == 0 && !std::holds_alternative<ReleaseCreated>(entry.event))
        return broken(entry, "the release has not been created");
    Outcome outcome = std::visit(Follower(release, entry), entry.event);
    if (outcome) {
        release.changedAt = entry.time;
        release.lastNumber = entry.number;
    }
    return outcome;
}

Result<Release> foldRelease(const QList<JournalEntry> &entries)
{
    Release release;
    for (const JournalEntry &entry : entries) {
        if (Outcome outcome = applyEntry(release, entry); !outcome)
            return outcome.error();
    }
    if (release.lastNumber == 0)
        return Error{ErrorCode::NotFound, {}, QStringLiteral("no entries")};
    return release;
}

} // namespace communique
