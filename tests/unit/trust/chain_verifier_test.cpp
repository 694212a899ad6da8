#include "support/sample_journal.h"
#include "trust/chain_verifier.h"
#include "trust/event_roles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace communique;

class ChainVerifierTest : public QObject
{
    Q_OBJECT

    const PersonId anna = SampleJournal::id("anna");
    const PersonId eva = SampleJournal::id("eva");

    SampleJournal trueJournal() const
    {
        SampleJournal journal;
        journal.enrol(anna, Role::PressOfficer);
        journal.enrol(eva, Role::Supervisor);
        journal.write(anna, ReleaseCreated{QStringLiteral("R-2022-041"), {}, {}, {}});
        journal.write(anna, RevisionSealed{});
        journal.write(eva, decision(DecisionKind::Approved));
        return journal;
    }

    static DecisionMade decision(DecisionKind kind)
    {
        DecisionMade made;
        made.kind = kind;
        return made;
    }

    // The number of the first entry that is refused, or 0.
    static qint64 firstRefused(const QList<JournalEntry> &entries, const QByteArray &pinned)
    {
        ChainVerifier verifier(pinned);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const JournalHead before = verifier.head();
            if (const Outcome taken = verifier.take(entries.at(i)); !taken) {
                if (taken.error().code != ErrorCode::Damaged || verifier.head() != before)
                    qFatal("a refusal must say damaged and change nothing");
                return i + 1;
            }
        }
        return 0;
    }

private Q_SLOTS:
    void trueJournal_isTakenWhole()
    {
        const SampleJournal journal = trueJournal();
        ChainVerifier verifier(journal.rootKey());
        for (const JournalEntry &entry : journal.entries())
            QVERIFY(verifier.take(entry).ok());

        QCOMPARE(verifier.count(), 6);
        QCOMPARE(verifier.head().digest, journal.entries().last().digest);
        QCOMPARE(verifier.head().time, journal.entries().last().time);
        QCOMPARE(verifier.roster().people.size(), 2);
        QCOMPARE(verifier.rolesOf(eva), Roles(Role::Supervisor));
    }

    void journalOfAnotherRoot_isRefusedFromItsFirstEntry()
    {
        QCOMPARE(firstRefused(trueJournal().entries(), SecretKey::generate().publicKey()), 1);
    }

    void removedEntry_isNoticedAtTheGap()
    {
        const SampleJournal journal = trueJournal();
        for (qsizetype i = 0; i + 1 < journal.entries().size(); ++i) {
            QList<JournalEntry> entries = journal.entries();
            entries.removeAt(i);
            QCOMPARE(firstRefused(entries, journal.rootKey()), i + 1);
        }
    }

    void swappedAndRepeatedEntries_areNoticed()
    {
        const SampleJournal journal = trueJournal();
        for (qsizetype i = 0; i + 1 < journal.entries().size(); ++i) {
            QList<JournalEntry> swapped = journal.entries();
            swapped.swapItemsAt(i, i + 1);
            QCOMPARE(firstRefused(swapped, journal.rootKey()), i + 1);
            QList<JournalEntry> repeated = journal.entries();
            repeated.insert(i + 1, repeated.at(i));
            QCOMPARE(firstRefused(repeated, journal.rootKey()), i + 2);
        }
    }

    void removedEntryCoveredByRenumbering_isNoticed()
    {
        const SampleJournal journal = trueJournal();
        QList<JournalEntry> entries = journal.entries();
        entries.removeAt(4);
        entries[4].number = 5;
        entries[4].previous = entries.at(3).digest;
        entries[4].digest = entryDigest(entries.at(4));
        QCOMPARE(firstRefused(entries, journal.rootKey()), 5);
    }

    void everyChangedColumnOfEveryEntry_isNoticedThere()
    {
        const SampleJournal journal = trueJournal();
        const QList<std::function<void(JournalEntry &)>> changes{
            [](JournalEntry &e) { e.origin += u'x'; },
            [](JournalEntry &e) { e.number += 1; },
            [](JournalEntry &e) { e.time = e.time.addMSecs(1); },
            [](JournalEntry &e) { e.actor = SampleJournal::id("mara"); },
            [](JournalEntry &e) { e.subject += u'x'; },
            [](JournalEntry &e) { e.event = PublicationFailed{QStringLiteral("x")}; },
            [](JournalEntry &e) { e.previous = Digest::of("x"); },
            [](JournalEntry &e) { e.digest = Digest::of("x"); },
            [](JournalEntry &e) { e.signature = QByteArray(64, 'x'); },
        };
        for (qsizetype i = 0; i < journal.entries().size(); ++i) {
            for (const auto &change : changes) {
                QList<JournalEntry> entries = journal.entries();
                change(entries[i]);
                QCOMPARE(firstRefused(entries, journal.rootKey()), i + 1);
            }
        }
    }

    void entryOfAnotherStore_isRefusedThoughItsAuthorIsTheSame()
    {
        SampleJournal journal = trueJournal();
        JournalEntry foreign = journal.write(eva, decision(DecisionKind::Approved));
        foreign.origin = QStringLiteral("store-b");
        signEntry(foreign, journal.keyOf(eva));
        QList<JournalEntry> entries = journal.entries();
        entries.last() = foreign;

        QCOMPARE(firstRefused(entries, journal.rootKey()), 7);
    }

    void signatureOfAnotherPersonOnTheRoster_isRefused()
    {
        SampleJournal journal = trueJournal();
        QList<JournalEntry> entries = journal.entries();
        signEntry(entries.last(), journal.keyOf(anna));
        QCOMPARE(firstRefused(entries, journal.rootKey()), 6);
    }

    void signatureFromAnotherDomain_isRefused()
    {
        SampleJournal journal = trueJournal();
        QList<JournalEntry> entries = journal.entries();
        entries.last().signature = journal.keyOf(eva).sign(SigningDomain::Bundle, signedBytes(entries.last()));
        QCOMPARE(firstRefused(entries, journal.rootKey()), 6);
    }

    void timeThatRunsBackwards_isRefused_theSameInstantIsNot()
    {
        SampleJournal journal = trueJournal();
        QList<JournalEntry> entries = journal.entries();
        entries[5].time = entries.at(4).time;
        signEntry(entries[5], journal.keyOf(eva));
        QCOMPARE(firstRefused(entries, journal.rootKey()), 0);

        entries[5].time = entries.at(4).time.addMSecs(-1);
        signEntry(entries[5], journal.keyOf(eva));
        QCOMPARE(firstRefused(entries, journal.rootKey()), 6);
    }

    void deedWithoutTheRole_isRefused_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<Roles>("roles");
        const Roles administrator = Role::Administrator;
        const Roles allButSupervisor = Role::PressOfficer | Role::Translator | Role::Reviser | Role::Administrator;
        const auto row
            = [](const char *name, const Event &event, Roles roles) { QTest::newRow(name) << event << roles; };
        row("administrator writes", RevisionSealed{}, administrator);
        row("administrator creates", ReleaseCreated{}, administrator);
        row("administrator approves", decision(DecisionKind::Approved), administrator);
        row("administrator lifts the embargo", EmbargoChanged{}, administrator);
        row("approval", decision(DecisionKind::Approved), allButSupervisor);
        row("return", decision(DecisionKind::ReturnedBySupervisor), allButSupervisor);
        row("signature", ReleaseSigned{}, allButSupervisor);
        row("publication", Published{}, allButSupervisor);
        row("hold", ReleaseActed{}, allButSupervisor);
        row("certificate", decision(DecisionKind::Revised), Role::Translator | Role::Supervisor);
        row("house style", HouseStyleChosen{}, Role::PressOfficer | Role::Translator | Role::Reviser);
        row("no role at all", RevisionSealed{}, Roles());
    }
    void deedWithoutTheRole_isRefused()
    {
        QFETCH(const Event, event);
        QFETCH(const Roles, roles);
        SampleJournal journal;
        journal.enrol(anna, roles);
        journal.write(anna, event);
        QCOMPARE(firstRefused(journal.entries(), journal.rootKey()), 3);
    }

    void deedWithTheRole_isTaken()
    {
        for (const Event &event :
            {Event(decision(DecisionKind::Approved)), Event(ReleaseSigned{}), Event(Published{})}) {
            SampleJournal journal;
            journal.enrol(anna, Role::Supervisor);
            journal.write(anna, event);
            QCOMPARE(firstRefused(journal.entries(), journal.rootKey()), 0);
        }
    }

    void roleTakenAway_voidsLaterDeedsOnly()
    {
        SampleJournal journal = trueJournal();
        journal.write(rootActor(), RolesSet{eva, Role::Reviser, {}});
        QCOMPARE(firstRefused(journal.entries(), journal.rootKey()), 0);
        journal.write(eva, decision(DecisionKind::Approved));
        QCOMPARE(firstRefused(journal.entries(), journal.rootKey()), 8);
    }

    void revokedActor_isRefusedFromThenOn()
    {
        SampleJournal journal = trueJournal();
        journal.write(rootActor(), PersonRevoked{eva, QStringLiteral("key stolen")});
        journal.write(eva, decision(DecisionKind::Approved));
        QCOMPARE(firstRefused(journal.entries(), journal.rootKey()), 8);
    }

    void glossaryAndDirectory_areKeptByThoseWhoUseThemAndTheAdministrator()
    {
        for (const Event &event : QList<Event>{ConceptRecorded{}, ConceptRetired{}}) {
            QCOMPARE(rolesFor(event),
                Role::PressOfficer | Role::Translator | Role::Reviser | Role::Supervisor | Role::Administrator);
        }
        for (const Event &event : QList<Event>{ContactRecorded{}, ContactRetired{}})
            QCOMPARE(rolesFor(event), Role::PressOfficer | Role::Supervisor | Role::Administrator);
    }

    void administrator_isNeverAmongTheRolesForAnEventOfARelease()
    {
        const QList<Event> events{ReleaseCreated{}, IntakeRecorded{}, EditionRequested{}, RevisionSealed{},
            ConflictKept{}, ConflictSettled{}, BlockAcknowledged{}, FindingAccepted{}, CommentMade{}, ThreadClosed{},
            EmbargoChanged{}, ReleaseSigned{}, PublicationScheduled{}, Published{}, PublicationFailed{},
            ReleaseActed{}};
        for (const Event &event : events) {
            QVERIFY(rolesFor(event));
            QVERIFY(!rolesFor(event).testFlag(Role::Administrator));
        }
        for (int kind = 0; kind <= static_cast<int>(DecisionKind::Dropped); ++kind) {
            const Roles roles = rolesFor(decision(static_cast<DecisionKind>(kind)));
            QVERIFY(roles);
            QVERIFY(!roles.testFlag(Role::Administrator));
        }
    }

    void resumedVerifier_goesOnWhereTheFirstStood()
    {
        SampleJournal journal = trueJournal();
        ChainVerifier first(journal.rootKey());
        for (const JournalEntry &entry : journal.entries())
            QVERIFY(first.take(entry).ok());
        ChainVerifier resumed = ChainVerifier::resumedFrom(first.roster(), first.head());

        QVERIFY(!resumed.take(journal.entries().last()).ok());
        QVERIFY(resumed.take(journal.write(eva, decision(DecisionKind::Approved))).ok());
        QCOMPARE(resumed.count(), 7);
    }

    void speed_isPrinted()
    {
        SampleJournal journal;
        journal.enrol(anna, Role::PressOfficer);
        RevisionSealed sealed;
        sealed.content = Digest::of("words");
        for (int i = 0; i < 60; ++i)
            sealed.bases.insert(BlockId::fromString(QStringLiteral("b%1").arg(i)), Digest::of("source"));
        for (int i = 0; i < 10'000; ++i)
            journal.write(anna, i % 10 == 0 ? Event(sealed) : Event(decision(DecisionKind::SubmittedForRevision)));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(firstRefused(journal.entries(), journal.rootKey()), 0);
        qInfo("verified %lld entries in %lld ms", qlonglong(journal.entries().size()), timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(ChainVerifierTest)
#include "chain_verifier_test.moc"
