#include "publishing/publish_matter.h"

#include "desk/deciding.h"
#include "workflow/approval.h"

namespace communique {

Result<PublishMatter> loadPublishMatter(const Newsroom &newsroom, const Person &person, const ReleaseId &release)
{
    Result<Dossier> dossier = newsroom.loadDossier(release);
    if (!dossier)
        return dossier.error();
    PublishMatter matter;
    matter.dossier = *std::move(dossier);
    matter.summary = summarize(matter.dossier);
    matter.signing = whatBlocks(newsroom, matter.dossier, requestFor(Action::Sign), person);
    matter.publishing = whatBlocks(newsroom, matter.dossier, requestFor(Action::Publish), person);
    matter.isSigned = validSignature(matter.dossier) != nullptr;
    matter.isAtRisk = !matter.isSigned && !matter.dossier.release.signatures.isEmpty();
    for (const Blocker &blocker : matter.signing) {
        // EYES is about who looks, not about the edition.
        if (!blocker.language.isEmpty() && blocker.code != QLatin1StringView("EYES"))
            matter.byLanguage[blocker.language].append(blocker);
    }
    return matter;
}

} // namespace communique
