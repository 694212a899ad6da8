#include "desk/directory.h"
#include "desk/glossary.h"
#include "desk/upkeep.h"
#include "unit/desk/desk_newsroom.h"

#include <QTest>

using namespace communique;

namespace {

const QByteArray sample = "en,fr,fr:forbidden,note\n"
                          "refugee,réfugié,clandestin,\n"
                          "objective,objectif,,an aim\n"
                          "objective,but,,of a game\n";

const QByteArray people = R"({"format":1,"contacts":[{"id":"ingrid","name":{"en":"Ingrid Solano","ru":"Ингрид Солано"},
    "email":"ingrid@example.org","phones":["+12125550117"],"appointments":[
    {"from":"2016-03-01","until":"2019-08-31","title":{"en":"Deputy","ar":"نائبة"}},
    {"from":"2019-09-01","title":{"en":"Coordinator","ar":"منسقة"}}]}]})";

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glossaryTakenInTwice_changesNothingTheSecondTime()
    {
        DeskNewsroom desk;
        const GlossaryReport first = valueOf(importGlossary(desk.newsroom(), desk.officer, sample), "import");
        QCOMPARE(first.added, 3);
        const qint64 entries = valueOf(auditPlace(desk.place()), "audit").entries;
        const GlossaryReport second = valueOf(importGlossary(desk.newsroom(), desk.officer, sample), "again");
        QCOMPARE(second.added + second.changed, 0);
        QCOMPARE(second.unchanged, 3);
        const AuditReport report = valueOf(auditPlace(desk.place()), "audit");
        QCOMPARE(report.entries, entries);
        QCOMPARE(report.findings, QList<AuditFinding>());
    }

    void ownExport_takenInAgain_changesNothing_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << static_cast<int>(GlossaryFormat::Csv);
        QTest::newRow("tbx") << static_cast<int>(GlossaryFormat::Tbx);
    }

    void ownExport_takenInAgain_changesNothing()
    {
        QFETCH(int, format);
        DeskNewsroom desk;
        valueOf(importGlossary(desk.newsroom(), desk.officer, sample), "import");
        const GlossaryFile file
            = valueOf(exportGlossary(desk.newsroom(), static_cast<GlossaryFormat>(format)), "export");
        const GlossaryReport report = valueOf(importGlossary(desk.newsroom(), desk.officer, file.bytes), "again");
        QCOMPARE(report.unchanged, 3);
        QCOMPARE(report.added + report.changed, 0);
    }

    void laterFile_changesItsLanguagesAndLeavesTheOthers()
    {
        DeskNewsroom desk;
        valueOf(importGlossary(desk.newsroom(), desk.officer, sample), "import");
        const GlossaryReport report
            = valueOf(importGlossary(desk.newsroom(), desk.officer, "en,ru\nrefugee,беженец\n"), "import");
        QCOMPARE(report.changed, 1);
        const QList<Concept> found = valueOf(findTerms(desk.newsroom(), QStringLiteral("беженцам"), {}), "find");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().preferred(tag("fr"))->text, QStringLiteral("réfugié"));
    }

    void foreignId_doesNotOverwriteOurs()
    {
        DeskNewsroom desk;
        valueOf(importGlossary(desk.newsroom(), desk.officer, "id,en\nc1,boat\n"), "import");
        const GlossaryReport report
            = valueOf(importGlossary(desk.newsroom(), desk.officer, "id,en\nc1,net\n"), "import");
        QCOMPARE(report.added, 1);
        QCOMPARE(valueOf(findConcept(desk.newsroom(), QStringLiteral("c1")), "find").terms.constFirst().text,
            QStringLiteral("boat"));
    }

    void brokenFile_changesNothing()
    {
        DeskNewsroom desk;
        QVERIFY(!importGlossary(desk.newsroom(), desk.officer, "en,fr\nboat,bateau\na,b,c\n").ok());
        QVERIFY(!importGlossary(desk.newsroom(), desk.officer, "<tbx><text>").ok());
        QVERIFY(valueOf(loadGlossary(desk.newsroom()), "load").isEmpty());
    }

    void term_isFoundInAnyForm_exactOnesFirst()
    {
        DeskNewsroom desk;
        valueOf(importGlossary(desk.newsroom(), desk.officer, "en,fr\nrefugee status,statut\nrefugee,réfugié\n"), "in");
        const QList<Concept> found = valueOf(findTerms(desk.newsroom(), QStringLiteral("Refugee"), {}), "find");
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.constFirst().preferred(tag("en"))->text, QStringLiteral("refugee"));
        QCOMPARE(valueOf(findTerms(desk.newsroom(), QStringLiteral("réfugiées"), {}), "find").size(), 1);
        QVERIFY(valueOf(findTerms(desk.newsroom(), QStringLiteral("refugees"), tag("fr")), "find").isEmpty());
        const TermMatcher matcher = valueOf(glossaryMatcher(desk.newsroom(), tag("fr")), "matcher");
        QCOMPARE(matcher.find(QStringLiteral("Les réfugiés arrivent.")).size(), 1);
    }

    void retiredConcept_isGone_andTheStoreVerifies()
    {
        DeskNewsroom desk;
        Concept wished;
        wished.terms = {{tag("en"), QStringLiteral(" boat "), TermStatus::Preferred, {}}};
        const Concept entry = valueOf(recordConcept(desk.newsroom(), desk.officer, wished), "record");
        QCOMPARE(entry.terms.constFirst().text, QStringLiteral("boat"));
        expectOk(retireConcept(desk.newsroom(), desk.supervisor, entry.id, QStringLiteral("why")), "retire");
        QCOMPARE(findConcept(desk.newsroom(), entry.id.toString()).error().code, ErrorCode::NotFound);
        QCOMPARE(retireConcept(desk.newsroom(), desk.supervisor, entry.id, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(valueOf(auditPlace(desk.place()), "audit").findings, QList<AuditFinding>());
    }

    void speaker_hasTheTitleOfTheDay()
    {
        DeskNewsroom desk;
        QCOMPARE(valueOf(importDirectory(desk.newsroom(), desk.officer, people), "import").added, 1);
        QCOMPARE(valueOf(importDirectory(desk.newsroom(), desk.officer, people), "again").unchanged, 1);
        const Speaker then = valueOf(
            resolveSpeaker(desk.newsroom(), QStringLiteral("ингрид солано"), tag("en"), {2019, 8, 31}), "resolve");
        QCOMPARE(then.name, QStringLiteral("Ingrid Solano"));
        QCOMPARE(then.title, QStringLiteral("Deputy"));
        QCOMPARE(valueOf(resolveSpeaker(desk.newsroom(), QStringLiteral("ingrid"), tag("ar"), {2022, 2, 16}), "resolve")
                     .title,
            QStringLiteral("منسقة"));
        QCOMPARE(resolveSpeaker(desk.newsroom(), QStringLiteral("Nobody"), tag("en"), {2022, 2, 16}).error().code,
            ErrorCode::NotFound);
    }

    void arabicContactLine_isolatesAddressAndNumber()
    {
        DeskNewsroom desk;
        valueOf(importDirectory(desk.newsroom(), desk.officer, people), "import");
        const ContactPerson contact = valueOf(findContact(desk.newsroom(), QStringLiteral("ingrid")), "find");
        QCOMPARE(contactLine(contact, tag("ar"), {2022, 2, 16}),
            QStringLiteral("منسقة، \u2068ingrid@example.org\u2069، \u2068+1\u00A0212\u00A0555\u00A00117\u2069"));
    }

    void retiredContact_isGone()
    {
        DeskNewsroom desk;
        valueOf(importDirectory(desk.newsroom(), desk.officer, people), "import");
        const ContactId id = ContactId::fromString(QStringLiteral("ingrid"));
        expectOk(retireContact(desk.newsroom(), desk.officer, id, {}), "retire");
        QVERIFY(valueOf(loadDirectory(desk.newsroom()), "load").isEmpty());
        QCOMPARE(valueOf(auditPlace(desk.place()), "audit").findings, QList<AuditFinding>());
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
