#include "support/sample_journal.h"
#include "trust/roster_keeper.h"

#include <QTest>

using namespace communique;

class RosterKeeperTest : public QObject
{
    Q_OBJECT

    const PersonId anna = SampleJournal::id("anna");
    const PersonId eva = SampleJournal::id("eva");

    static RosterKeeper keeperOf(const SampleJournal &journal)
    {
        RosterKeeper keeper(journal.rootKey());
        for (const JournalEntry &entry : journal.entries()) {
            if (!keeper.apply(entry))
                qFatal("the sample journal is not true");
        }
        return keeper;
    }

    // The next entry is refused as damaged and leaves the roster as it was.
    static bool refuses(RosterKeeper &keeper, const JournalEntry &entry)
    {
        const Roster before = keeper.roster();
        const Outcome outcome = keeper.apply(entry);
        return !outcome && outcome.error().code == ErrorCode::Damaged && !outcome.error().detail.isEmpty()
            && keeper.roster() == before;
    }

private Q_SLOTS:
    void foundingAndEnrolment_makeTheRoster()
    {
        SampleJournal journal;
        journal.enrol(anna, Role::PressOfficer);
        journal.enrol(eva, Role::Supervisor | Role::Reviser);
        const Roster roster = keeperOf(journal).roster();

        QCOMPARE(roster.storeId, QStringLiteral("store-a"));
        QCOMPARE(roster.rootKey, journal.rootKey());
        QCOMPARE(roster.people.size(), 2);
        QCOMPARE(roster.find(eva)->roles, Role::Supervisor | Role::Reviser);
    }

    void journalThatDoesNotBeginWithTheFounding_isRefused()
    {
        SampleJournal journal;
        RosterKeeper keeper;
        QVERIFY(refuses(keeper, journal.enrol(anna, Role::Supervisor)));
    }

    void foundingUnderAnotherRootKey_isRefusedWhereOneIsPinned()
    {
        const SampleJournal journal;
        RosterKeeper keeper(SecretKey::generate().publicKey());
        QVERIFY(refuses(keeper, journal.entries().first()));
    }

    void foundingSignedByAnotherKeyThanItNames_isRefused()
    {
        const SampleJournal journal;
        JournalEntry founding = journal.entries().first();
        signEntry(founding, SecretKey::generate());
        RosterKeeper keeper;
        QVERIFY(refuses(keeper, founding));
    }

    void foundingWrittenInAnotherStore_isRefused()
    {
        const SampleJournal journal;
        JournalEntry founding = journal.entries().first();
        founding.origin = QStringLiteral("store-b");
        signEntry(founding, journal.keyOf(rootActor()));
        RosterKeeper keeper;
        QVERIFY(refuses(keeper, founding));
    }

    void secondFounding_isRefused()
    {
        SampleJournal journal;
        RosterKeeper keeper = keeperOf(journal);
        QVERIFY(refuses(keeper,
            journal.write(
                rootActor(), NewsroomFounded{QStringLiteral("Mine"), QStringLiteral("store-a"), journal.rootKey()})));
    }

    void rosterEventByAPerson_isRefused_evenByASupervisor()
    {
        SampleJournal journal;
        journal.enrol(eva, Role::Supervisor | Role::Administrator);
        RosterKeeper keeper = keeperOf(journal);
        QVERIFY(refuses(keeper, journal.write(eva, RolesSet{eva, Role::PressOfficer, {}})));
    }

    void rosterEventInRootsNameByAPersonsKey_isRefused()
    {
        SampleJournal journal;
        journal.enrol(eva, Role::Translator);
        RosterKeeper keeper = keeperOf(journal);
        JournalEntry forged = journal.write(rootActor(), RolesSet{eva, Role::Supervisor, {}});
        signEntry(forged, journal.keyOf(eva));
        QVERIFY(refuses(keeper, forged));
    }

    void rootKey_signsNothingButTheRoster()
    {
        SampleJournal journal;
        RosterKeeper keeper = keeperOf(journal);
        QVERIFY(refuses(keeper, journal.write(rootActor(), ReleaseSigned{})));
    }

    void enrolmentThatBreaksARule_isRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("keySize");
        QTest::addColumn<bool>("ownKey");
        QTest::newRow("address taken") << "mara"
                                       << "anna@example.org" << 32 << true;
        QTest::newRow("capitals in the address") << "mara"
                                                 << "Mara@example.org" << 32 << true;
        QTest::newRow("blanks round the address") << "mara"
                                                  << " mara@example.org" << 32 << true;
        QTest::newRow("no address") << "mara"
                                    << "" << 32 << true;
        QTest::newRow("id taken") << "anna"
                                  << "mara@example.org" << 32 << true;
        QTest::newRow("no id") << ""
                               << "mara@example.org" << 32 << true;
        QTest::newRow("the root's id") << "root"
                                       << "mara@example.org" << 32 << true;
        QTest::newRow("short key") << "mara"
                                   << "mara@example.org" << 31 << true;
        QTest::newRow("somebody else's key") << "mara"
                                             << "mara@example.org" << 32 << false;
    }
    void enrolmentThatBreaksARule_isRefused()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, email);
        QFETCH(const int, keySize);
        QFETCH(const bool, ownKey);
        SampleJournal journal;
        journal.enrol(anna, Role::PressOfficer);
        RosterKeeper keeper = keeperOf(journal);

        Person mara = journal.personOf(anna, Role::Supervisor);
        mara.id = PersonId::fromString(id);
        mara.email = email;
        if (ownKey)
            mara.publicKey = SecretKey::generate().publicKey().left(keySize);
        QVERIFY(refuses(keeper, journal.write(rootActor(), PersonEnrolled{mara})));
    }

    void roles_areThoseOfThatPointInTheJournal()
    {
        SampleJournal journal;
        journal.enrol(eva, Role::Translator);
        RosterKeeper keeper = keeperOf(journal);
        QCOMPARE(keeper.rolesOf(eva), Roles(Role::Translator));

        QVERIFY(keeper.apply(journal.write(rootActor(), RolesSet{eva, Role::Supervisor, {}})).ok());
        QCOMPARE(keeper.rolesOf(eva), Roles(Role::Supervisor));

        QVERIFY(keeper.apply(journal.write(rootActor(), PersonRevoked{eva, QStringLiteral("left")})).ok());
        QCOMPARE(keeper.rolesOf(eva), Roles());
        QCOMPARE(keeper.rolesOf(anna), Roles());
    }

    void revokedPerson_keepsTheirPlaceWithTheTimeAndGetsNoRolesBack()
    {
        SampleJournal journal;
        journal.enrol(eva, Role::Supervisor);
        const JournalEntry revocation = journal.write(rootActor(), PersonRevoked{eva, QStringLiteral("left")});
        RosterKeeper keeper = keeperOf(journal);

        QCOMPARE(keeper.roster().find(eva)->revokedAt, std::optional(revocation.time));
        QVERIFY(refuses(keeper, journal.write(rootActor(), RolesSet{eva, Role::Supervisor, {}})));
        QVERIFY(refuses(keeper, journal.write(rootActor(), PersonRevoked{eva, {}})));
    }

    void entryByAStrangerOrSomebodyRevoked_isRefused()
    {
        SampleJournal journal;
        journal.enrol(eva, Role::Supervisor);
        journal.giveKey(anna);
        RosterKeeper keeper = keeperOf(journal);
        QVERIFY(refuses(keeper, journal.write(anna, ReleaseSigned{})));

        QVERIFY(keeper.apply(journal.write(rootActor(), PersonRevoked{eva, {}})).ok());
        QVERIFY(refuses(keeper, journal.write(eva, ReleaseSigned{})));
    }

    void restoredStore_mustNameItsFormerHead()
    {
        SampleJournal journal;
        RosterKeeper keeper = keeperOf(journal);
        QVERIFY(keeper.apply(journal.write(rootActor(), StoreRestored{Digest::of("head")})).ok());
        QVERIFY(refuses(keeper, journal.write(rootActor(), StoreRestored{})));
    }

    void resumedKeeper_goesOnAsTheFirstWould()
    {
        SampleJournal journal;
        journal.enrol(eva, Role::Supervisor);
        RosterKeeper keeper = RosterKeeper::resumedFrom(keeperOf(journal).roster());

        QVERIFY(keeper.apply(journal.write(eva, ReleaseSigned{})).ok());
        QVERIFY(keeper.apply(journal.enrol(anna, Role::PressOfficer)).ok());
        QCOMPARE(keeper.roster().people.size(), 2);
    }
};

QTEST_GUILESS_MAIN(RosterKeeperTest)
#include "roster_keeper_test.moc"
