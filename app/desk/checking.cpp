#include "desk/checking.h"

#include "desk/act.h"
#include "desk/directory.h"
#include "desk/glossary.h"
#include "quality/checker.h"

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

} // namespace

Result<std::shared_ptr<const CheckAids>> loadCheckAids(const Newsroom &newsroom)
{
    const Result<QList<Concept>> glossary = loadGlossary(newsroom);
    if (!glossary)
        return glossary.error();
    const Result<QList<ContactPerson>> directory = loadDirectory(newsroom);
    if (!directory)
        return directory.error();
    CheckAids aids{TermBook(*glossary), {}};
    for (const ContactPerson &contact : *directory)
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
