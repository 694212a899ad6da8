#pragma once

#include "kit/button.h"
#include "workflow/blockers.h"

namespace communique {

/// What the button at the head of the workspace offers for an edition: the next step of its way to publication.
struct NextMove
{
    enum class Kind {
        Decide, ///< done here: submit, certify
        Review, ///< leads to the review, where an approval is read and given
        Publish, ///< leads to publication
    };
    Kind kind = Kind::Decide;
    Request request;
    QString text; ///< "Submit Arabic for revision"
    ButtonVariant variant = ButtonVariant::Primary;
    QList<Blocker> against; ///< empty: it can be done now
};

/// The move of an edition in its present stage, for \a person.
NextMove nextMoveFor(const Dossier &dossier, const LanguageTag &language, const Person &person, const QDateTime &now);

} // namespace communique
