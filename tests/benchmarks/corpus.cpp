#include "benchmarks/corpus.h"

#include "benchmarks/corpus_words.h"
#include "benchmarks/taken.h"
#include "desk/act.h"
#include "desk/founding.h"
#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/listing_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <optional>

namespace communique {

namespace {

constexpr int releasesInOneTransaction = 200;
constexpr qint64 secondsBetweenReleases = 8 * 3600;

/// How far the releases have come, by their number counted from the newest.
enum class Goal { Drafting, Translating, Signed, Published };

Goal goalOf(int fromNewest)
{
    if (fromNewest >= openReleases)
        return Goal::Published;
    if (fromNewest < signedReleases)
        return Goal::Signed;
    return fromNewest % 2 == 0 ? Goal::Drafting : Goal::Translating;
}

/// Writes releases as their people would have, without asking the guards for each step.
class CorpusWriter
{
public:
    explicit CorpusWriter(Newsroom &newsroom, FixedClock &clock)
        : m_newsroom(newsroom)
        , m_clock(clock)
    { }

    void enrol(const QString &name, Roles roles)
    {
        const Session root = take(openRoot(m_newsroom, std::nullopt));
        const Person person
            = take(enrolPerson(m_newsroom, root, {name, name + QStringLiteral("@example.org"), roles, {}}, {}));
        m_people.insert(name, take(m_newsroom.signIn(person.id, std::nullopt)));
    }

    void write(int releases)
    {
        for (int number = 0; number < releases; number += releasesInOneTransaction) {
            m_transaction.emplace(take(Transaction::begin(m_newsroom.connection())));
            const int end = std::min(number + releasesInOneTransaction, releases);
            for (int i = number; i < end; ++i)
                writeRelease(i + 1, goalOf(releases - 1 - i));
            expect(m_transaction->commit());
            m_transaction.reset();
        }
        expect(rememberHead(m_newsroom));
    }

private:
    const Session &person(const char *name) const { return *m_people.constFind(QString::fromLatin1(name)); }

    JournalEntry record(const char *actor, const Event &event)
    {
        const Session &session = person(actor);
        const JournalEntry entry = take(journal::append(
            *m_transaction, PendingEntry{session.person.id, m_release.toString(), event, m_clock.now()}, *session.key));
        expect(applyEntry(m_dossier.release, entry));
        return entry;
    }

    void writeRelease(int number, Goal goal)
    {
        m_clock.advance(secondsBetweenReleases * 1000);
        m_release = newId<ReleaseId>();
        m_dossier = {};
        m_dossier.roster = m_newsroom.roster();
        ReleaseCreated created{
            QStringLiteral("R-%1-%2").arg(m_clock.now().date().year()).arg(number, 5, 10, QLatin1Char('0')),
            ReleaseType::PressRelease, m_source, officialLanguages()};
        sortLanguages(created.required);
        record("officer", created);
        for (const LanguageTag &language : created.required) {
            if (language != m_source)
                record("officer", EditionRequested{language, person("translator").person.id, {}});
        }
        bring(number, m_source, goal != Goal::Drafting);
        for (const LanguageTag &language : created.required) {
            if (language != m_source && goal != Goal::Drafting)
                bring(number, language, goal != Goal::Translating);
        }
        finish(goal);
        expect(listing::update(*m_transaction, m_dossier));
    }

    /// One edition, written and, where \a approved, gone through all hands.
    void bring(int number, const LanguageTag &language, bool approved)
    {
        const bool isSource = language == m_source;
        const char *writer = isSource ? "officer" : "translator";
        const Content content = m_words.of(number, language);
        const Digest digest = take(blobs::keep(*m_transaction, canonicalForm(content)));
        m_dossier.contents.insert(digest, content);
        Bases bases;
        const Content source = isSource ? content : *m_dossier.sourceHead();
        for (const Block &block : source.blocks) {
            const Digest base = blockDigest(block);
            m_dossier.sourceBlocks.insert(base, block);
            if (!isSource)
                bases.insert(block.id, base);
        }
        record(writer, RevisionSealed{language, 1, digest, {}, Cause::Typing, bases});
        if (!approved)
            return;
        if (!isSource) {
            decide("translator", language, DecisionKind::SubmittedForRevision);
            decide("reviser", language, DecisionKind::Revised);
        }
        decide(isSource ? "officer" : "reviser", language, DecisionKind::SubmittedForApproval);
        decide("supervisor", language, DecisionKind::Approved);
    }

    void decide(const char *actor, const LanguageTag &language, DecisionKind kind)
    {
        const Digest source = m_dossier.release.source()->headDigest();
        record(
            actor, DecisionMade{language, kind, m_dossier.release.edition(language)->headDigest(), source, {}, {}, {}});
    }

    void finish(Goal goal)
    {
        if (goal != Goal::Signed && goal != Goal::Published)
            return;
        ReleaseSigned made;
        Published published;
        for (const Edition &edition : m_dossier.release.editions) {
            made.editions.insert(edition.language, edition.headDigest());
            published.editions.insert(
                edition.language, PublishedEdition{edition.headDigest(), edition.lastDecision()->entry});
        }
        record("supervisor", made);
        published.manifest = Digest::of(m_release.toString().toUtf8());
        if (goal == Goal::Published)
            record("supervisor", published);
    }

    Newsroom &m_newsroom;
    FixedClock &m_clock;
    CorpusWords m_words;
    LanguageTag m_source = officialLanguage(QLatin1StringView("en"));
    QMap<QString, Session> m_people;
    std::optional<Transaction> m_transaction;
    ReleaseId m_release;
    Dossier m_dossier;
};

void makeCorpus(const Corpus &corpus)
{
    FixedClock clock(QDateTime::currentDateTimeUtc().addSecs(-(corpus.releases + 10) * secondsBetweenReleases));
    Newsroom newsroom
        = take(foundNewsroom(corpus.place, clock, QStringLiteral("Bench"), NewsroomKind::Demo, std::nullopt));
    CorpusWriter writer(newsroom, clock);
    writer.enrol(QStringLiteral("officer"), Role::PressOfficer);
    writer.enrol(QStringLiteral("translator"), Role::Translator);
    writer.enrol(QStringLiteral("reviser"), Role::Reviser);
    writer.enrol(QStringLiteral("supervisor"), Role::Supervisor);
    writer.write(corpus.releases);
}

} // namespace

Corpus ensureCorpus(const QString &folder, int releases)
{
    const QString home = QStringLiteral("%1/corpus-%2").arg(folder).arg(releases);
    const Corpus corpus{Place{home + QStringLiteral("/newsroom.communique"), home + QStringLiteral("/keys")}, releases,
        QStringLiteral("officer@example.org"), QStringLiteral("translator@example.org"),
        QStringLiteral("supervisor@example.org")};
    const QString done = home + QStringLiteral("/complete");
    if (QFile::exists(done))
        return corpus;
    QDir(home).removeRecursively();
    QDir().mkpath(home);
    makeCorpus(corpus);
    QFile mark(done);
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(done));
    return corpus;
}

Place copyOf(const Corpus &corpus, const QString &folder)
{
    const QString home = QFileInfo(corpus.place.storeFile).path();
    QDirIterator walk(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString from = walk.next();
        const QString to = folder + u'/' + QDir(home).relativeFilePath(from);
        QDir().mkpath(QFileInfo(to).path());
        if (!QFile::copy(from, to))
            qFatal("cannot copy %s", qPrintable(from));
    }
    return Place{folder + QStringLiteral("/newsroom.communique"), folder + QStringLiteral("/keys")};
}

} // namespace communique
