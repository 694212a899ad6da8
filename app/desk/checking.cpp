#include "desk/checking.h"

#include "desk/act.h"
#include "quality/checker.h"
#include "storage/journal_store.h"

#include <functional>

namespace communique {

namespace {

Result<Finding> findByKey(const Dossier &dossier, const LanguageTag &language, const QString &text)
{
    std::optional<Finding> fitting;
    for (const Finding &finding : dossier.findings.value(language)) {
        if (text.isEmpty() || !finding.key().startsWith(text))
            continue;
        if (fitting && fitting->key() != finding.key())
            return Error{ErrorCode::Ambiguous, text, QStringLiteral("finding")};
        fitting = finding;
    }
    return fitting ? Result<Finding>(*fitting) : Error{ErrorCode::NotFound, text, QStringLiteral("finding")};
}

/// What was said about a subject, in order.
Outcome follow(const Connection &connection, const QString &subject, const std::function<void(const Event &)> &visit)
{
    const Result<QList<JournalEntry>> entries = journal::entriesOf(connection, subject);
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries)
        visit(entry.event);
    return {};
}

} // namespace

Result<std::shared_ptr<const CheckAids>> loadCheckAids(const Connection &connection)
{
    QMap<ConceptId, Concept> glossary;
    QMap<ContactId, ContactPerson> directory;
    const Outcome told = follow(connection, glossarySubject(), [&glossary](const Event &event) {
        if (const auto *recorded = std::get_if<ConceptRecorded>(&event))
            glossary.insert(recorded->recorded.id, recorded->recorded);
        else if (const auto *retired = std::get_if<ConceptRetired>(&event))
            glossary.remove(retired->id);
    });
    if (!told)
        return told.error();
    const Outcome named = follow(connection, directorySubject(), [&directory](const Event &event) {
        if (const auto *recorded = std::get_if<ContactRecorded>(&event))
            directory.insert(recorded->recorded.id, recorded->recorded);
        else if (const auto *retired = std::get_if<ContactRetired>(&event))
            directory.remove(retired->id);
    });
    if (!named)
        return named.error();
    CheckAids aids{TermBook(glossary.values()), {}};
    for (const ContactPerson &contact : std::as_const(directory))
        aids.names.append(CheckName{contact.names});
    return std::make_shared<const CheckAids>(std::move(aids));
}

void findInDossier(Dossier &dossier, Checker &checker, const std::shared_ptr<const CheckAids> &aids)
{
    dossier.findings.clear();
    const LanguageTag sourceLanguage = dossier.release.created.source;
    for (const LanguageTag &language : dossier.release.languages()) {
        CheckInput input;
        input.target = dossier.head(language);
        if (!input.target)
            continue;
        input.source = language == sourceLanguage ? nullptr : dossier.sourceHead();
        input.sourceLanguage = sourceLanguage;
        input.language = language;
        input.aids = aids;
        dossier.findings.insert(language, checker.check(input));
    }
}

Outcome acceptFinding(Newsroom &newsroom, const Session &session, const ReleaseId &release, const LanguageTag &language,
    const QString &finding, const QString &reason)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    const Result<Finding> meant = findByKey(act->dossier(), language, finding);
    if (!meant)
        return meant.error();
    Request request = requestFor(Action::AcceptFinding, language, meant->block);
    request.finding = meant->key();
    request.reason = reason;
    if (Outcome allowed = act->ask(request); !allowed)
        return allowed;
    const Release &told = act->dossier().release;
    const FindingAccepted accepted{language, meant->key(), meant->code, meant->block,
        told.edition(language)->headDigest(), told.source()->headDigest(), reason};
    if (Result<JournalEntry> entry = act->record(accepted); !entry)
        return entry.error();
    return act->commit();
}

} // namespace communique
