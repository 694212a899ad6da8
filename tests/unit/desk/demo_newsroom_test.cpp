#include "desk/browsing.h"
#include "desk/demo.h"
#include "desk/directory.h"
#include "desk/glossary.h"
#include "desk/publishing.h"
#include "desk/upkeep.h"
#include "support/core/test_newsroom.h"

#include <QTest>

using namespace communique;

class DemoNewsroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_newsroom.emplace(valueOf(foundDemo(place(), m_clock), "found the demo")); }

    void demo_auditsClean()
    {
        const AuditReport report = valueOf(auditPlace(place()), "audit");
        QCOMPARE(report.findings, QList<AuditFinding>());
        QVERIFY(report.releases >= 4);
    }

    void demoSite_isAsApproved()
    {
        const SiteReport report
            = valueOf(verifySite(m_folder.filePath(QStringLiteral("site")), m_newsroom->rootKey()), "verify");
        QVERIFY(report.findings.isEmpty());
        QCOMPARE(report.pages, 6);
    }

    void everybody_signsInWithoutAPassphraseAndHasADesk()
    {
        QVERIFY(m_newsroom->roster().isDemo);
        bool hasWork = false;
        for (const Person &person : m_newsroom->roster().people) {
            valueOf(m_newsroom->signIn(person.id, std::nullopt), "sign in");
            const DeskList desk = valueOf(deskFor(*m_newsroom, person), "desk");
            QVERIFY(desk.releaseCount >= 4);
            for (const DeskRow &row : desk.rows)
                hasWork = hasWork || row.section == DeskSection::NeedsMe;
        }
        QVERIFY(hasWork);
    }

    void demoGlossary_isCompleteInSixLanguages()
    {
        const QList<Concept> glossary = valueOf(loadGlossary(*m_newsroom), "glossary");
        QVERIFY(glossary.size() >= 30);
        for (const Concept &entry : glossary) {
            for (const LanguageTag &language : officialLanguages())
                QVERIFY2(entry.preferred(language), qPrintable(entry.id.toString() + u' ' + language.code()));
        }
    }

    void demoQuotes_areByPeopleOfTheDirectory()
    {
        const Dossier dossier = valueOf(
            m_newsroom->loadDossier(valueOf(m_newsroom->findRelease(QStringLiteral("R-2022-035")), "find")), "dossier");
        int quotes = 0;
        for (const LanguageTag &language : officialLanguages()) {
            for (const Block &block : dossier.head(language)->blocks) {
                const auto *quote = std::get_if<Quote>(&block.body);
                if (!quote)
                    continue;
                const Speaker speaker = valueOf(
                    resolveSpeaker(*m_newsroom, quote->speaker, language, QDate(2022, 2, 9)), "resolve the speaker");
                QCOMPARE(speaker.name, quote->speaker);
                QCOMPARE(speaker.title, quote->speakerTitle);
                ++quotes;
            }
        }
        QCOMPARE(quotes, 6);
    }

    void demoAgain_isRefusedWhereAStoreIs()
    {
        const Result<Newsroom> again = foundDemo(place(), m_clock);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::CannotWrite);
    }

private:
    Place place() const
    {
        return {m_folder.filePath(QStringLiteral("newsroom.communique")), m_folder.filePath(QStringLiteral("keys"))};
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::optional<Newsroom> m_newsroom;
};

QTEST_GUILESS_MAIN(DemoNewsroomTest)
#include "demo_newsroom_test.moc"
