#include "model/dossier.h"

namespace communique {

const Content *Dossier::content(const Digest &digest) const
{
    const auto found = contents.constFind(digest);
    return found == contents.cend() ? nullptr : &*found;
}

QList<Finding> Dossier::openFindings(const LanguageTag &language) const
{
    const Edition *edition = release.edition(language);
    QList<Finding> open;
    for (const Finding &finding : findings.value(language)) {
        if (!edition || !edition->acceptanceOf(finding.key()))
            open.append(finding);
    }
    return open;
}

const Content *Dossier::head(const LanguageTag &language) const
{
    const Edition *edition = release.edition(language);
    return edition && edition->head() ? content(edition->headDigest()) : nullptr;
}

} // namespace communique
