#pragma once

#include "model/events.h"

namespace communique {

/// An edition frozen at one moment: what a supervisor signs and an exporter publishes.
///
/// An edition changes with every keystroke, so nobody can put their name to it. A Revision never changes; a correction
/// is a new Revision that names the one it replaces as its parent.
///
/// Always true:
///  - number() is 1 exactly when parents() is empty, and grows along the chain;
///  - digest() depends on the words alone, through canonical_form.h. Two Revisions with one digest read the same to
///    the public, whoever sealed them and whenever.
///
/// It names its words by digest and does not hold them; see Dossier. A value, safe to read from any thread.
class Revision
{
public:
    Revision(const RevisionSealed &sealed, const PersonId &author, const QDateTime &time)
        : m_sealed(sealed)
        , m_author(author)
        , m_time(time)
    { }

    int number() const { return m_sealed.number; }
    const Digest &digest() const { return m_sealed.content; }
    const QList<Digest> &parents() const { return m_sealed.parents; }
    Cause cause() const { return m_sealed.cause; }
    /// The source block each block was made from.
    const Bases &bases() const { return m_sealed.bases; }
    const PersonId &author() const { return m_author; }
    const QDateTime &time() const { return m_time; }

    bool operator==(const Revision &) const = default;

private:
    RevisionSealed m_sealed;
    PersonId m_author;
    QDateTime m_time;
};

} // namespace communique
