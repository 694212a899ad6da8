#pragma once

#include "base/clock.h"
#include "storage/journal_store.h"
#include "storage/transaction.h"

#include "model/dossier.h"

#include <QTemporaryDir>

#include <map>
#include <optional>

namespace communique {

/// A newsroom on disk for tests: a store in a folder of its own with one person for each role and everybody's keys.
///
/// It writes what the test says, without asking the guards, each call in a transaction of its own that also brings the
/// listings up to date. Whatever fails ends the test program with a message.
class TestNewsroom
{
public:
    TestNewsroom();

    static PersonId officer() { return PersonId::fromString(QStringLiteral("olga-officer")); }
    static PersonId translator() { return PersonId::fromString(QStringLiteral("tom-translator")); }
    static PersonId reviser() { return PersonId::fromString(QStringLiteral("rita-reviser")); }
    static PersonId supervisor() { return PersonId::fromString(QStringLiteral("sam-supervisor")); }

    const QTemporaryDir &folder() const { return m_folder; }
    QString storeFile() const { return m_folder.filePath(QStringLiteral("newsroom.communique")); }
    QByteArray rootKey() const { return keyOf(rootActor()).publicKey(); }
    const SecretKey &keyOf(const PersonId &person) const { return m_keys.at(person); }
    FixedClock &clock() { return m_clock; }

    Connection &connection() { return *m_connection; }
    /// Lets go of the file, so that a test may tamper with it; connection() is not to be used until reopen().
    void close() { m_connection.reset(); }
    void reopen();

    /// Enrols one more person, with a key.
    void enrol(const PersonId &person, Roles roles);
    /// One entry about a release, or about the newsroom if \a release is empty.
    JournalEntry append(const PersonId &actor, const ReleaseId &release, const Event &event);
    /// One entry about what is neither a release nor the newsroom: glossary, directory, memory.
    JournalEntry record(const PersonId &actor, const QString &subject, const Event &event);
    /// A release by the officer; English is its source, and French is required.
    ReleaseId create(const QString &id, const QString &reference);
    /// Keeps the words and seals them as the edition's next revision.
    Digest seal(const ReleaseId &release, const LanguageTag &language, const PersonId &author, const Content &words,
        const Bases &bases = {});
    /// A decision about the edition's head.
    JournalEntry decide(
        const PersonId &actor, const ReleaseId &release, const LanguageTag &language, DecisionKind kind);
    /// Keeps bytes as a blob.
    Digest keep(const QByteArray &bytes);

    Roster roster() const;
    Dossier dossier(const ReleaseId &release) const;
    JournalHead head() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::map<PersonId, SecretKey> m_keys;
    std::optional<Connection> m_connection;
};

/// A headline and paragraphs with ids b1, b2, …
Content wordsOf(const QStringList &lines);

/// The official language of that code.
LanguageTag tag(const char *code);

/// The value, or the end of the test program with \a what and the error.
template <typename T> T valueOf(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s (%s)", what, qPrintable(result.error().detail), qPrintable(result.error().subject));
    return *std::move(result);
}
void expectOk(const Outcome &outcome, const char *what);

} // namespace communique
