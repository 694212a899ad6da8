#include "model/event_words.h"

#include "model/block.h"

namespace communique {

using namespace event_words;

QString eventKind(const Event &event)
{
    return std::visit(Overloaded{
                          [](const NewsroomFounded &) { return QStringLiteral("newsroom-founded"); },
                          [](const PersonEnrolled &) { return QStringLiteral("person-enrolled"); },
                          [](const RolesSet &) { return QStringLiteral("roles-set"); },
                          [](const PersonRevoked &) { return QStringLiteral("person-revoked"); },
                          [](const StoreRestored &) { return QStringLiteral("store-restored"); },
                          [](const ReleaseCreated &) { return QStringLiteral("release-created"); },
                          [](const IntakeRecorded &) { return QStringLiteral("intake-recorded"); },
                          [](const EditionRequested &) { return QStringLiteral("edition-requested"); },
                          [](const RevisionSealed &) { return QStringLiteral("revision-sealed"); },
                          [](const ConflictKept &) { return QStringLiteral("conflict-kept"); },
                          [](const ConflictSettled &) { return QStringLiteral("conflict-settled"); },
                          [](const DecisionMade &) { return QStringLiteral("decision-made"); },
                          [](const BlockAcknowledged &) { return QStringLiteral("block-acknowledged"); },
                          [](const FindingAccepted &) { return QStringLiteral("finding-accepted"); },
                          [](const CommentMade &) { return QStringLiteral("comment-made"); },
                          [](const ThreadClosed &) { return QStringLiteral("thread-closed"); },
                          [](const EmbargoChanged &) { return QStringLiteral("embargo-changed"); },
                          [](const ReleaseSigned &) { return QStringLiteral("release-signed"); },
                          [](const PublicationScheduled &) { return QStringLiteral("publication-scheduled"); },
                          [](const Published &) { return QStringLiteral("published"); },
                          [](const PublicationFailed &) { return QStringLiteral("publication-failed"); },
                          [](const ReleaseActed &) { return QStringLiteral("release-acted"); },
                          [](const HouseStyleChosen &) { return QStringLiteral("house-style-chosen"); },
                          [](const WordListed &) { return QStringLiteral("word-listed"); },
                          [](const WordUnlisted &) { return QStringLiteral("word-unlisted"); },
                          [](const ConceptRecorded &) { return QStringLiteral("concept-recorded"); },
                          [](const ConceptRetired &) { return QStringLiteral("concept-retired"); },
                          [](const ContactRecorded &) { return QStringLiteral("contact-recorded"); },
                          [](const ContactRetired &) { return QStringLiteral("contact-retired"); },
                          [](const MemoryImported &) { return QStringLiteral("memory-imported"); },
                          [](const MemoryUnitsForgotten &) { return QStringLiteral("memory-units-forgotten"); },
                      },
        event);
}

QString releaseTypeName(ReleaseType type)
{
    return wordOf(type);
}

std::optional<ReleaseType> releaseTypeFromName(const QString &name)
{
    return valueOf<ReleaseType>(name);
}

QString decisionName(DecisionKind kind)
{
    return wordOf(kind);
}

QString causeName(Cause cause)
{
    return wordOf(cause);
}

QString commentKindName(CommentKind kind)
{
    return wordOf(kind);
}

std::optional<CommentKind> commentKindFromName(const QString &name)
{
    return valueOf<CommentKind>(name);
}

QString glossarySubject()
{
    return QStringLiteral("glossary");
}

QString directorySubject()
{
    return QStringLiteral("directory");
}

bool isRosterEvent(const Event &event)
{
    return std::holds_alternative<NewsroomFounded>(event) || std::holds_alternative<PersonEnrolled>(event)
        || std::holds_alternative<RolesSet>(event) || std::holds_alternative<PersonRevoked>(event)
        || std::holds_alternative<StoreRestored>(event);
}

} // namespace communique
