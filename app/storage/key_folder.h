#pragma once

#include "base/result.h"
#include "model/ids.h"
#include "storage/journal_store.h"

namespace communique {

/// What a workstation keeps outside the store, one folder per store id, mode 0700, files 0600: sealed keys, the pinned
/// root key, the last head of the journal seen here, and who used it last.
class KeyFolder
{
public:
    /// \a base is where all stores' folders lie, such as ~/.local/share/communique/keys.
    static Result<KeyFolder> open(const QString &base, const QString &storeId);

    Outcome keepKey(const PersonId &person, const QByteArray &sealed);
    Result<QByteArray> loadKey(const PersonId &person) const; ///< KeyMissing
    QList<PersonId> people() const; ///< whose keys are here, without the root's

    Outcome pinRootKey(const QByteArray &publicKey); ///< Refused when another one is pinned
    QByteArray pinnedRootKey() const; ///< empty: none yet

    /// Remembers the head if it is beyond the one known; called after each commit.
    Outcome rememberHead(const JournalHead &head);
    std::optional<JournalHead> knownHead() const;
    /// After a restore by a person's will.
    Outcome resetHead(const JournalHead &head);

    Outcome rememberPerson(const PersonId &person);
    PersonId lastPerson() const;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace communique
