#include "storage/memory_store.h"

#include "language/memory_search.h"
#include "model/memory_chunk.h"
#include "storage/memory_journal.h"
#include "storage/store_audit.h"
#include "support/core/tampering.h"
#include "support/core/test_newsroom.h"

#include <QFile>
#include <QTest>

using namespace communique;

namespace {

const LanguageTag en = officialLanguage(QLatin1StringView("en"));
const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));

QString sentence(int number)
{
    return QStringLiteral("Sentence number %1 says something else.").arg(number);
}

/// Units first to first + count - 1, as an import writes them.
JournalEntry import(TestNewsroom &newsroom, int first, int count, const QString &name = QStringLiteral("office.tmx"))
{
    MemoryImported event{name, QStringLiteral("application/x-tmx+xml"), {}, count};
    MemoryChunkWriter writer;
    for (int i = first; i < first + count; ++i) {
        TranslationUnit unit;
        unit.texts = {{en, {}, sentence(i)}, {fr, {}, QStringLiteral("Phrase %1.").arg(i)}};
        unit.who = QStringLiteral("tom");
        writer.add(unit);
        if (writer.count() == unitsPerChunk)
            event.chunks.append(newsroom.keep(writer.take()));
    }
    if (writer.count() > 0)
        event.chunks.append(newsroom.keep(writer.take()));
    return newsroom.record(TestNewsroom::translator(), QStringLiteral("memory"), event);
}

QList<MemoryMatch> ask(MemoryStore &store, TestNewsroom &newsroom, const QString &text, int limit = 5)
{
    expectOk(store.refresh(newsroom.connection()), "refresh");
    MemoryQuery query;
    query.source = en;
    query.target = fr;
    query.text = text;
    query.limit = limit;
    return MemorySearch().find(store.parts(), query);
}

constexpr int many = 6000; // enough for a file

} // namespace

class MemoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import_isFoundAndAuditsClean()
    {
        TestNewsroom newsroom;
        const JournalEntry entry = import(newsroom, 1, 20);
        MemoryStore store(newsroom.storeFile());
        const QList<MemoryMatch> matches = ask(store, newsroom, sentence(7));
        QVERIFY(!matches.isEmpty());
        QCOMPARE(matches.constFirst().score, 100);
        QCOMPARE(matches.constFirst().target, QStringLiteral("Phrase 7."));
        QCOMPARE(matches.constFirst().unit, QStringLiteral("%1-7").arg(entry.number));
        QCOMPARE(matches.constFirst().origin, QStringLiteral("office.tmx"));
        const AuditReport report
            = valueOf(auditStore(newsroom.connection(), newsroom.rootKey(), newsroom.head()), "audit");
        QCOMPARE(report.findings, QList<AuditFinding>());
        QVERIFY(!QFile::exists(MemoryStore::fileOf(newsroom.storeFile())));
    }

    void manyUnits_lieInAFileThatNobodyElseReads()
    {
        TestNewsroom newsroom;
        import(newsroom, 1, many);
        MemoryStore store(newsroom.storeFile());
        const QList<MemoryMatch> first = ask(store, newsroom, sentence(4321));
        const QString file = MemoryStore::fileOf(newsroom.storeFile());
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(file + QStringLiteral("-new")));
        constexpr QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        MemoryStore again(newsroom.storeFile());
        QCOMPARE(ask(again, newsroom, sentence(4321)), first);
    }

    void indexThatIsGone_isMadeAnewWithTheSameAnswers()
    {
        TestNewsroom newsroom;
        import(newsroom, 1, many);
        MemoryStore store(newsroom.storeFile());
        const QList<MemoryMatch> before = ask(store, newsroom, sentence(99), 50);
        QVERIFY(QFile::remove(MemoryStore::fileOf(newsroom.storeFile())));
        MemoryStore again(newsroom.storeFile());
        QCOMPARE(ask(again, newsroom, sentence(99), 50), before);
        QVERIFY(QFile::exists(MemoryStore::fileOf(newsroom.storeFile())));
    }

    void damagedIndex_isMadeAnew_data()
    {
        QTest::addColumn<qint64>("place");
        QTest::newRow("mark") << qint64(0);
        QTest::newRow("head") << qint64(40);
        QTest::newRow("unused head") << qint64(3000);
        QTest::newRow("first of the segment") << qint64(4096);
        QTest::newRow("middle") << qint64(200001);
        QTest::newRow("end") << qint64(-1);
    }

    void damagedIndex_isMadeAnew()
    {
        QFETCH(qint64, place);
        TestNewsroom newsroom;
        import(newsroom, 1, many);
        MemoryStore store(newsroom.storeFile());
        const QList<MemoryMatch> before = ask(store, newsroom, sentence(5));
        QFile file(MemoryStore::fileOf(newsroom.storeFile()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        const qsizetype at = place < 0 ? bytes.size() + place : place;
        bytes[at] = char(bytes.at(at) ^ 0x10);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(!MemoryFile::open(file.fileName()));
        MemoryStore again(newsroom.storeFile());
        QCOMPARE(ask(again, newsroom, sentence(5)), before);
        QVERIFY(MemoryFile::open(file.fileName()));
    }

    void indexCutOffOrOfAnotherStore_isMadeAnew()
    {
        TestNewsroom newsroom;
        import(newsroom, 1, many);
        MemoryStore store(newsroom.storeFile());
        const QList<MemoryMatch> before = ask(store, newsroom, sentence(5));
        const QString name = MemoryStore::fileOf(newsroom.storeFile());
        QVERIFY(QFile::resize(name, 9000));
        MemoryStore second(newsroom.storeFile());
        QCOMPARE(ask(second, newsroom, sentence(5)), before);

        TestNewsroom other;
        import(other, 50000, many);
        MemoryStore foreign(other.storeFile());
        QVERIFY(ask(foreign, other, sentence(50001)).size() > 0);
        QVERIFY(QFile::remove(name));
        QVERIFY(QFile::copy(MemoryStore::fileOf(other.storeFile()), name));
        MemoryStore third(newsroom.storeFile());
        QCOMPARE(ask(third, newsroom, sentence(5)), before);
    }

    void laterUnits_areFoundBesideTheFile()
    {
        TestNewsroom newsroom;
        import(newsroom, 1, many * 5);
        MemoryStore store(newsroom.storeFile());
        QCOMPARE(ask(store, newsroom, sentence(3)).constFirst().score, 100);
        for (int i = 0; i < 12; ++i) {
            import(newsroom, 100000 + i, 1, QStringLiteral("later.tmx"));
            QCOMPARE(ask(store, newsroom, sentence(100000 + i)).constFirst().origin, QStringLiteral("later.tmx"));
        }
        QVERIFY(store.parts().size() < 12);
        QCOMPARE(store.unitCount(), qint64(many * 5 + 12));
        import(newsroom, 200000, many);
        QCOMPARE(ask(store, newsroom, sentence(200001)).constFirst().score, 100);
        QVERIFY(QFile::exists(MemoryStore::recentFileOf(newsroom.storeFile())));
        MemoryStore again(newsroom.storeFile());
        QCOMPARE(ask(again, newsroom, sentence(200001)).constFirst().score, 100);
        QCOMPARE(ask(again, newsroom, sentence(3)).constFirst().score, 100);
        QCOMPARE(again.unitCount(), qint64(many * 6 + 12));
    }

    void forgottenUnit_isGoneInEveryPart()
    {
        TestNewsroom newsroom;
        const JournalEntry entry = import(newsroom, 1, many);
        MemoryStore store(newsroom.storeFile());
        QCOMPARE(ask(store, newsroom, sentence(77)).constFirst().score, 100);
        const QString unit = QStringLiteral("%1-77").arg(entry.number);
        newsroom.record(TestNewsroom::translator(), QStringLiteral("memory"),
            MemoryUnitsForgotten{{unit}, QStringLiteral("wrong")});
        QVERIFY(ask(store, newsroom, sentence(77)).constFirst().score < 100);
        MemoryStore again(newsroom.storeFile());
        QVERIFY(ask(again, newsroom, sentence(77)).constFirst().score < 100);
        QCOMPARE(again.unitCount(), qint64(many - 1));
    }

    void approvedEdition_teachesBlocksAndSentences()
    {
        TestNewsroom newsroom;
        const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        MemoryStore store(newsroom.storeFile());
        newsroom.seal(release, en, TestNewsroom::officer(),
            wordsOf({QStringLiteral("A title"), QStringLiteral("The bridge is open. Cars may pass.")}));
        newsroom.append(TestNewsroom::officer(), release, EditionRequested{fr, {}, {}});
        newsroom.seal(release, fr, TestNewsroom::translator(),
            wordsOf({QStringLiteral("Un titre"), QStringLiteral("Le pont est ouvert. Les voitures passent.")}));
        QVERIFY(ask(store, newsroom, QStringLiteral("Cars may pass.")).isEmpty());
        newsroom.decide(TestNewsroom::reviser(), release, fr, DecisionKind::Revised);
        QCOMPARE(ask(store, newsroom, QStringLiteral("Cars may pass.")).constFirst().status, UnitStatus::Confirmed);
        const JournalEntry approval = newsroom.decide(TestNewsroom::supervisor(), release, fr, DecisionKind::Approved);
        const QList<MemoryMatch> matches = ask(store, newsroom, QStringLiteral("Cars may pass."));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.constFirst().target, QStringLiteral("Les voitures passent."));
        QCOMPARE(matches.constFirst().status, UnitStatus::Approved);
        QCOMPARE(matches.constFirst().origin, QStringLiteral("R-2022-001"));
        QCOMPARE(matches.constFirst().unit, QStringLiteral("%1-b2-2").arg(approval.number));
        QCOMPARE(ask(store, newsroom, QStringLiteral("A title")).constFirst().target, QStringLiteral("Un titre"));
    }

    void tamperedChunk_isNoticed()
    {
        TestNewsroom newsroom;
        const JournalEntry entry = import(newsroom, 1, 20);
        const Digest chunk = std::get<MemoryImported>(entry.event).chunks.constFirst();
        int judged = 0;
        Tampering(newsroom.connection())
            .run("UPDATE blob SET bytes = CAST(bytes || x'00' AS BLOB) WHERE digest = x'" + chunk.bytes().toHex() + "'",
                [&newsroom, &judged](const QString &) {
                    ++judged;
                    const AuditReport report
                        = valueOf(auditStore(newsroom.connection(), newsroom.rootKey(), newsroom.head()), "audit");
                    QVERIFY(!report.findings.isEmpty());
                    MemoryStore store(newsroom.storeFile());
                    const Outcome refreshed = store.refresh(newsroom.connection());
                    QVERIFY(!refreshed);
                    QCOMPARE(refreshed.error().code, ErrorCode::Damaged);
                });
        QCOMPARE(judged, 1);
    }
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "memory_store_test.moc"
