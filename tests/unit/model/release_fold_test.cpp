#include "model/dossier.h"

#include <QtTest>

using namespace communique;

namespace {

LanguageTag en()
{
    return officialLanguage(QLatin1StringView("en"));
}
LanguageTag fr()
{
    return officialLanguage(QLatin1StringView("fr"));
}

PersonId person(const char *id)
{
    return PersonId::fromString(QString::fromLatin1(id));
}

/// A journal of one release that is written line by line.
class Journal
{
public:
    Journal &add(const Event &event, const char *actor = "ann")
    {
        JournalEntry entry;
        entry.number = m_entries.size() + 1;
        entry.time = QDateTime(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC).addSecs(entry.number);
        entry.actor = person(actor);
        entry.subject = QStringLiteral("r1");
        entry.event = event;
        entry.digest = Digest::of(QByteArray::number(entry.number));
        m_entries.append(entry);
        return *this;
    }

    Journal &revision(int number, const char *words, const char *before, const char *actor = "ann")
    {
        RevisionSealed sealed{en(), number, Digest::of(words), {}, Cause::Typing, {}};
        if (*before)
            sealed.parents = {Digest::of(before)};
        return add(sealed, actor);
    }

    Result<Release> fold() const { return foldRelease(m_entries); }

private:
    QList<JournalEntry> m_entries;
};

Journal created()
{
    Journal journal;
    journal.add(ReleaseCreated{QStringLiteral("R-2022-001"), ReleaseType::Statement, en(), {fr()}});
    return journal;
}

} // namespace

class release_fold_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdRelease_hasItsSourceEditionAndItsOwner()
    {
        const Result<Release> release = created().fold();
        QVERIFY(release);
        QCOMPARE(release->id.toString(), QStringLiteral("r1"));
        QCOMPARE(release->owner, person("ann"));
        QVERIFY(release->source());
        QVERIFY(!release->edition(fr()));
        QVERIFY(release->isRequired(en()));
        QVERIFY(release->isRequired(fr()));
        QVERIFY(!release->source()->head());
    }

    void languages_putTheSourceFirst()
    {
        Journal journal;
        journal.add(ReleaseCreated{QStringLiteral("R-1"), ReleaseType::Note, fr(), {}});
        journal.add(EditionRequested{officialLanguage(QLatin1StringView("zh")), {}, {}});
        journal.add(EditionRequested{en(), {}, {}});
        QCOMPARE(
            journal.fold()->languages(), (QList<LanguageTag>{fr(), en(), officialLanguage(QLatin1StringView("zh"))}));
    }

    void journalThatCannotHaveHappened_isDamaged_data()
    {
        QTest::addColumn<Journal>("journal");
        QTest::newRow("does not begin with its creation") << Journal().add(EditionRequested{fr(), {}, {}});
        QTest::newRow("created twice") << created().add(ReleaseCreated{QStringLiteral("R-2"), {}, en(), {}});
        QTest::newRow("revision of an edition nobody asked for")
            << created().add(RevisionSealed{fr(), 1, Digest::of("a"), {}, Cause::Typing, {}});
        QTest::newRow("revision leaves a number out") << created().revision(1, "a", "").revision(3, "b", "a");
        QTest::newRow("revision follows on another head") << created().revision(1, "a", "").revision(2, "b", "z");
        QTest::newRow("decision about no edition") << created().add(DecisionMade{fr(), {}, {}, {}, {}, {}, {}});
        QTest::newRow("acknowledgement in no edition") << created().add(BlockAcknowledged{fr(), {}, {}, {}});
        QTest::newRow("conflict in no edition") << created().add(ConflictKept{fr(), {}, {}, {}});
        QTest::newRow("conflict settled in no edition") << created().add(ConflictSettled{fr(), {}});
        QTest::newRow("publication of no edition") << created().add(Published{{{fr(), {}}}, {}});
        QTest::newRow("the roster's event") << created().add(PersonRevoked{person("bob"), {}});
    }

    void journalThatCannotHaveHappened_isDamaged()
    {
        QFETCH(Journal, journal);
        const Result<Release> release = journal.fold();
        QVERIFY(!release);
        QCOMPARE(release.error().code, ErrorCode::Damaged);
    }

    void emptyJournal_isNoRelease() { QCOMPARE(foldRelease({}).error().code, ErrorCode::NotFound); }

    void refusedEntry_leavesTheReleaseAsItWas()
    {
        Release release = *created().revision(1, "a", "").fold();
        const Release before = release;
        JournalEntry entry;
        entry.number = 9;
        entry.event = RevisionSealed{en(), 7, Digest::of("b"), {}, Cause::Typing, {}};
        QVERIFY(!applyEntry(release, entry));
        QCOMPARE(release, before);
    }

    void merge_followsWhenOneParentIsTheHead()
    {
        Journal journal = created().revision(1, "a", "");
        journal.add(
            RevisionSealed{en(), 2, Digest::of("m"), {Digest::of("theirs"), Digest::of("a")}, Cause::Merge, {}});
        QCOMPARE(journal.fold()->source()->headDigest(), Digest::of("m"));
    }

    void contributors_areThoseSinceThePublication()
    {
        Journal journal
            = created().revision(1, "a", "", "ann").revision(2, "b", "a", "bob").revision(3, "c", "b", "ann");
        QCOMPARE(journal.fold()->source()->contributors(), (QList<PersonId>{person("ann"), person("bob")}));
        journal.add(Published{{{en(), {Digest::of("c"), Digest::of("2")}}}, {}}, "sue");
        QCOMPARE(journal.fold()->source()->contributors(), QList<PersonId>());
        journal.revision(4, "d", "c", "cat");
        QCOMPARE(journal.fold()->source()->contributors(), QList<PersonId>{person("cat")});
    }

    void conflict_isOpenUntilItIsSettled()
    {
        const BlockId block = BlockId::fromString(QStringLiteral("b"));
        Journal journal = created().add(ConflictKept{en(), block, {}, Digest::of("theirs")});
        QCOMPARE(journal.fold()->source()->conflicts.size(), 1);
        journal.add(ConflictSettled{en(), BlockId::fromString(QStringLiteral("other"))});
        QCOMPARE(journal.fold()->source()->conflicts.size(), 1);
        journal.add(ConflictSettled{en(), block});
        QVERIFY(journal.fold()->source()->conflicts.isEmpty());
    }

    void schedule_endsWithThePublicationAndWithANewSignature()
    {
        const Embargo at{QDateTime(QDate(2022, 3, 1), QTime(9, 0), Qt::UTC), QStringLiteral("UTC")};
        Journal journal = created().add(PublicationScheduled{at});
        QVERIFY(journal.fold()->scheduled);
        QVERIFY(!Journal(journal).add(ReleaseSigned{}).fold()->scheduled);
        QVERIFY(!Journal(journal).add(Published{}).fold()->scheduled);
        QVERIFY(journal.add(PublicationFailed{QStringLiteral("disk")}).fold()->scheduled);
        QCOMPARE(journal.fold()->lastFailure, QStringLiteral("disk"));
        QVERIFY(journal.add(Published{}).fold()->lastFailure.isEmpty());
    }

    void dossier_findsItsWordsByTheirDigests()
    {
        Dossier dossier;
        dossier.release = *created().revision(1, "a", "").fold();
        QVERIFY(!dossier.sourceHead());
        dossier.contents.insert(Digest::of("a"), {});
        QVERIFY(dossier.sourceHead());
        QVERIFY(!dossier.head(fr()));
        QVERIFY(!dossier.content(Digest::of("b")));
    }

    void roster_findsPeopleByIdAndAddress()
    {
        Roster roster;
        Person ann;
        ann.id = person("ann");
        ann.email = QStringLiteral("ann@example.org");
        ann.languages = {fr()};
        roster.people = {ann};
        QVERIFY(roster.find(person("ann")));
        QVERIFY(!roster.find(person("bob")));
        QVERIFY(roster.findByEmail(QStringLiteral(" Ann@Example.org ")));
        QVERIFY(ann.worksIn(fr()));
        QVERIFY(!ann.worksIn(en()));
        QVERIFY(Person().worksIn(en()));
    }

    void roles_readBackFromTheirNames()
    {
        for (const Role role : allRoles())
            QCOMPARE(roleFromName(roleName(role)), role);
        const Roles several = Role::Translator | Role::Administrator;
        QCOMPARE(rolesFromNames(roleNames(several)), several);
        QVERIFY(!rolesFromNames({QStringLiteral("translator"), QStringLiteral("king")}));
    }
};

QTEST_GUILESS_MAIN(release_fold_test)
#include "release_fold_test.moc"
