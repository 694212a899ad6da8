#include "model/dossier.h"

namespace communique {

const Content *Dossier::content(const Digest &digest) const
{
    const auto found = contents.constFind(digest);
    return found == contents.cend() ? nullptr : &*found;
}

const Content *Dossier::head(const LanguageTag &language) const
{
    const Edition *edition = release.edition(language);
    return edition && edition->head() ? content(edition->headDigest()) : nullptr;
}

} // namespace communique
