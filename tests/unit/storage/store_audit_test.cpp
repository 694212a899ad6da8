#include "storage/store_audit.h"
#include "storage/store_file.h"
#include "support/core/busy_newsroom.h"
#include "support/core/tampering.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace communique;

namespace {

QStringList told(const AuditReport &report)
{
    QStringList findings;
    for (const AuditFinding &finding : report.findings)
        findings.append(finding.place + QStringLiteral(": ") + finding.what);
    return findings;
}

/// What a copied row must have of its own, so that the table takes it.
QMap<QString, QString> newKeyOf(const QString &table)
{
    if (table == QLatin1StringView("journal"))
        return {{QStringLiteral("number"), QStringLiteral("(SELECT max(number) + 1 FROM journal)")}};
    if (table == QLatin1StringView("blob"))
        return {{QStringLiteral("digest"), QStringLiteral("CAST(x'00' || digest AS BLOB)")}};
    if (table == QLatin1StringView("draft"))
        return {{QStringLiteral("id"), QStringLiteral("'copy'")}};
    if (table == QLatin1StringView("edition_text"))
        return {{QStringLiteral("id"), QStringLiteral("id + 1")}, {QStringLiteral("language"), QStringLiteral("'ru'")}};
    if (table == QLatin1StringView("concept") || table == QLatin1StringView("contact"))
        return {{QStringLiteral("id"), QStringLiteral("'copy' || id")}};
    return {{QStringLiteral("release"), QStringLiteral("'copy'")}};
}

} // namespace

class StoreAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_release = makeBusy(m_newsroom);
        m_known = m_newsroom.head();
    }

    void untouchedStore_hasNoFindings()
    {
        qint64 lastDone = 0;
        const auto report = auditStore(m_newsroom.connection(), m_newsroom.rootKey(), m_known,
            [&lastDone](qint64 done, qint64 total) { return lastDone = done, done <= total; });
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail));
        QCOMPARE(told(*report), QStringList());
        QCOMPARE(report->head, m_known);
        QCOMPARE(report->entries, m_known.number);
        QCOMPARE(report->releases, 2);
        QVERIFY(report->blobs > 5);
        QVERIFY(lastDone > 0);
        QVERIFY(auditRelease(m_newsroom.connection(), m_release, m_newsroom.rootKey(), m_known).ok());
    }

    void auditCancelled_endsWithAnError()
    {
        const auto report
            = auditStore(m_newsroom.connection(), m_newsroom.rootKey(), m_known, [](qint64, qint64) { return false; });
        QVERIFY(!report.ok());
        QCOMPARE(report.error().subject, QStringLiteral("CANCELLED"));
    }

    void eachCellRowAndSwap_isNoticed_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"journal", "blob", "draft", "draft_seal", "release_summary", "edition_text",
                 "edition_index", "concept", "contact"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void eachCellRowAndSwap_isNoticed()
    {
        QFETCH(QString, table);
        const auto judge = [this](const QString &deed) { expectNoticed(deed); };
        Tampering tampering(m_newsroom.connection());
        tampering.alterEachCell(table, QStringLiteral("true"), judge);
        tampering.deleteEachRow(table, QStringLiteral("true"), judge);
        tampering.copyEachRow(table, newKeyOf(table), judge);
        tampering.swapNeighbours(table, QStringLiteral("true"), judge);
        tampering.copyToNeighbours(table, QStringLiteral("true"), judge);
        qInfo("%s: %d deeds", qPrintable(table), tampering.deeds());
        QVERIFY(tampering.deeds() > 0);
        QCOMPARE(m_unnoticed, QStringList());
    }

    void whatAnApprovalRestsOn_isNoticedByTheReleasesOwnAudit()
    {
        const auto judge = [this](const QString &deed) {
            const Outcome audited = auditRelease(m_newsroom.connection(), m_release, m_newsroom.rootKey(), m_known);
            if (audited.ok())
                m_unnoticed.append(deed);
        };
        const QString own = QStringLiteral("subject IN ('r1', 'newsroom')");
        Tampering tampering(m_newsroom.connection());
        tampering.alterEachCell(QStringLiteral("journal"), own, judge);
        tampering.deleteEachRow(QStringLiteral("journal"), QStringLiteral("true"), judge);
        tampering.swapNeighbours(QStringLiteral("journal"), own, judge);
        tampering.copyToNeighbours(QStringLiteral("journal"), own, judge);
        const QString notOfTheOther = QStringLiteral("instr(bytes, CAST('Nets are mended' AS BLOB)) = 0");
        tampering.alterEachCell(QStringLiteral("blob"), notOfTheOther, judge);
        tampering.deleteEachRow(QStringLiteral("blob"), notOfTheOther, judge);
        tampering.swapNeighbours(QStringLiteral("blob"), notOfTheOther, judge);
        QVERIFY(tampering.deeds() > 100);
        QCOMPARE(m_unnoticed, QStringList());
    }

    void changedSchema_isNoticed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("table") << QByteArray("CREATE TABLE extra (x)");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER extra AFTER INSERT ON draft BEGIN DELETE FROM draft; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW extra AS SELECT * FROM journal");
        QTest::newRow("index") << QByteArray("DROP INDEX journal_subject");
    }

    void changedSchema_isNoticed()
    {
        QFETCH(QByteArray, sql);
        Tampering(m_newsroom.connection()).run(sql, [this](const QString &deed) { expectNoticed(deed); });
        QCOMPARE(m_unnoticed, QStringList());
    }

    void olderFilePutBack_isNoticed()
    {
        TestNewsroom newsroom;
        const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        newsroom.close();
        const QString older = newsroom.folder().filePath(QStringLiteral("older"));
        QVERIFY(QFile::copy(newsroom.storeFile(), older));
        newsroom.reopen();
        newsroom.append(TestNewsroom::officer(), release, EmbargoChanged{});
        const JournalHead known = newsroom.head();
        newsroom.close();
        QVERIFY(QFile::remove(newsroom.storeFile()) && QFile::rename(older, newsroom.storeFile()));
        newsroom.reopen();
        const auto report = auditStore(newsroom.connection(), newsroom.rootKey(), known);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail));
        QCOMPARE(told(*report), QStringList{QStringLiteral("journal %1: rolled-back").arg(known.number)});
        const Outcome audited = auditRelease(newsroom.connection(), release, newsroom.rootKey(), known);
        QVERIFY(!audited.ok());
        QCOMPARE(audited.error().code, ErrorCode::RolledBack);
    }

    void bitFlippedInTheFile_refusedFoundOrWithoutEffect()
    {
        m_newsroom.close();
        QFile original(m_newsroom.storeFile());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray sound = original.readAll();
        m_newsroom.reopen();
        const QStringList content = dumpStore(m_newsroom.connection());
        QRandomGenerator random(20220216);
        int refused = 0;
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray flipped = sound;
            const qsizetype place = random.bounded(int(sound.size()));
            const int bit = random.bounded(8);
            flipped[place] = char(flipped.at(place) ^ (1 << bit));
            switch (judgeFile(flipped, content)) {
            case Verdict::Refused:
                ++refused;
                break;
            case Verdict::Found:
                ++found;
                break;
            case Verdict::Harmless:
                break;
            case Verdict::Unnoticed:
                QFAIL(qPrintable(QStringLiteral("bit %1 of byte %2").arg(bit).arg(place)));
            }
        }
        qInfo(
            "200 bit flips: %d refused at opening, %d found, %d without effect", refused, found, 200 - refused - found);
        QVERIFY(refused + found > 20);
    }

    void projectionsRebuilt_areTheSameRows()
    {
        const QStringList before = dumpProjections(m_newsroom.connection());
        QVERIFY(before.size() >= 8);
        {
            Transaction transaction = valueOf(Transaction::begin(m_newsroom.connection()), "begin");
            expectOk(transaction.executeScript("UPDATE release_summary SET reference = 'x'; DELETE FROM edition_text;"
                                               "UPDATE edition_index SET tokens = 'y'; DELETE FROM contact;"
                                               "UPDATE concept SET id = id || '-2'"),
                "tamper");
            expectOk(transaction.commit(), "commit");
        }
        QVERIFY(dumpProjections(m_newsroom.connection()) != before);
        QVERIFY(rebuildProjections(m_newsroom.connection(), m_newsroom.rootKey()).ok());
        QCOMPARE(dumpProjections(m_newsroom.connection()), before);
        const auto report = auditStore(m_newsroom.connection(), m_newsroom.rootKey(), m_known);
        QCOMPARE(told(*report), QStringList());
    }

private:
    enum class Verdict { Refused, Found, Harmless, Unnoticed };

    void expectNoticed(const QString &deed)
    {
        const auto report = auditStore(m_newsroom.connection(), m_newsroom.rootKey(), m_known);
        if (!report.ok())
            m_unnoticed.append(deed + QStringLiteral(" made the audit fail: ") + report.error().detail);
        else if (report->findings.isEmpty())
            m_unnoticed.append(deed);
    }

    Verdict judgeFile(const QByteArray &bytes, const QStringList &content) const
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("flipped.communique")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        file.close();
        const auto store = openStore(file.fileName(), OpenMode::ReadWrite);
        if (!store)
            return Verdict::Refused;
        const auto report = auditStore(*store, m_newsroom.rootKey(), m_known);
        if (!report || !report->findings.isEmpty())
            return Verdict::Found;
        return dumpStore(*store) == content ? Verdict::Harmless : Verdict::Unnoticed;
    }

    TestNewsroom m_newsroom;
    ReleaseId m_release;
    JournalHead m_known;
    QStringList m_unnoticed;
};

QTEST_GUILESS_MAIN(StoreAuditTest)
#include "store_audit_test.moc"
