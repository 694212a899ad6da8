// TRUST.md P4 and P13 at the command line: what was changed behind the program's back is noticed by verify, and
// nothing is approved or published on it.

#include "integration/cli/news_job.h"
#include "integration/cli/store_hand.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace communique;

namespace {

const QString supervisor = QStringLiteral("supervisor");
const QString en = QStringLiteral("en");

/// The rows of the tables that matter, as text.
QStringList dump(const QString &storeFile)
{
    const StoreHand hand(storeFile);
    QStringList rows;
    for (const QString &table : {QStringLiteral("journal"), QStringLiteral("blob"), QStringLiteral("draft"),
             QStringLiteral("release_summary"), QStringLiteral("edition_text")}) {
        QStringList columns;
        for (const QString &column : hand.columnsOf(table))
            columns.append(QStringLiteral("quote(%1)").arg(column));
        rows += hand.column(QStringLiteral("SELECT '%1 ' || %2 FROM %1 ORDER BY rowid")
                                .arg(table, columns.join(QStringLiteral(" || ' ' || "))));
    }
    return rows;
}

} // namespace

class CliTamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two releases: one that waits for its approval, one that waits for its publication.
    void initTestCase()
    {
        m_waiting = m_job.begin({en});
        m_job.submit(m_waiting, en);
        m_signed = m_job.readyToPublish({en});
        m_whole = Ctl::read(m_job.ctl().store());
        QVERIFY(m_job.ctl().run({QStringLiteral("verify")}).ok());
    }

    void eachColumnAltered_isNoticed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        const StoreHand hand(m_job.ctl().store());
        for (const QString &table : {QStringLiteral("journal"), QStringLiteral("blob"),
                 QStringLiteral("release_summary"), QStringLiteral("edition_text")}) {
            for (const QString &column : hand.columnsOf(table))
                QTest::newRow(qPrintable(table + u'.' + column)) << table << column;
        }
    }

    void eachColumnAltered_isNoticed()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        {
            StoreHand hand(m_job.ctl().store());
            hand.alter(QStringLiteral("UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1 WHEN 'null' THEN 1"
                                      " WHEN 'text' THEN %2 || 'x' ELSE CAST(%2 || x'58' AS BLOB) END WHERE rowid ="
                                      " (SELECT max(rowid) FROM %1)")
                           .arg(table, column));
        }
        const Ran verified = m_job.ctl().run({QStringLiteral("verify")});
        QVERIFY2(verified.exitCode == 1, verified.told());
        QVERIFY2(!verified.err.isEmpty(), verified.told());
    }

    // The approval that the signed release rests on, and the words that wait for one.
    void wordsAltered_areNeitherApprovedNorPublished()
    {
        alterWords();
        const Ran approved = m_job.ctl().as(supervisor, {QStringLiteral("approve"), m_waiting, en});
        QVERIFY2(approved.exitCode != 0, approved.told());
        QVERIFY2(approved.saysOneLine(), approved.told());
        const Ran published
            = m_job.ctl().as(supervisor, {QStringLiteral("publish"), m_signed, QStringLiteral("--to"), m_job.site()});
        QVERIFY2(published.exitCode != 0, published.told());
        QVERIFY2(published.saysOneLine(), published.told());
        QCOMPARE(filesBelow(m_job.site()).size(), 0);
    }

    void approvalForged_isNotPublishedOn_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("actor") << QStringLiteral(
            "UPDATE journal SET actor = (SELECT actor FROM journal WHERE kind = 'release-created') WHERE kind = "
            "'decision-made'");
        QTest::newRow("payload") << QStringLiteral(
            "UPDATE journal SET payload = CAST(replace(payload, 'submitted-for-approval', 'approved') AS BLOB) WHERE "
            "kind = 'decision-made'");
        QTest::newRow("signature") << QStringLiteral(
            "UPDATE journal SET signature = (SELECT signature FROM journal ORDER BY number LIMIT 1) WHERE kind = "
            "'release-signed'");
        QTest::newRow("deleted") << QStringLiteral("DELETE FROM journal WHERE kind = 'decision-made'");
        QTest::newRow("roles") << QStringLiteral(
            "UPDATE journal SET payload = CAST(replace(payload, 'translator', 'supervisor') AS BLOB) WHERE kind = "
            "'person-enrolled'");
    }

    void approvalForged_isNotPublishedOn()
    {
        QFETCH(QString, sql);
        StoreHand(m_job.ctl().store()).alter(sql);
        const Ran published
            = m_job.ctl().as(supervisor, {QStringLiteral("publish"), m_signed, QStringLiteral("--to"), m_job.site()});
        QVERIFY2(published.exitCode == 1 || published.exitCode == 3, published.told());
        QVERIFY2(published.saysOneLine(), published.told());
        QCOMPARE(filesBelow(m_job.site()).size(), 0);
        QVERIFY(m_job.ctl().run({QStringLiteral("verify")}).exitCode != 0);
    }

    void listAltered_isNotBelieved_andRebuiltFromTheJournal()
    {
        const QStringList before = dump(m_job.ctl().store());
        StoreHand(m_job.ctl().store())
            .alter(QStringLiteral(
                "UPDATE release_summary SET summary = CAST(replace(summary, 'Winter', 'Summer') AS BLOB)"));
        StoreHand(m_job.ctl().store()).alter(QStringLiteral("DELETE FROM edition_text"));
        QCOMPARE(m_job.ctl().run({QStringLiteral("verify")}).exitCode, 1);
        const Ran rebuilt = m_job.ctl().run({QStringLiteral("rebuild")});
        QVERIFY2(rebuilt.ok(), rebuilt.told());
        const Ran verified = m_job.ctl().run({QStringLiteral("verify")});
        QVERIFY2(verified.ok(), verified.told());
        QCOMPARE(dump(m_job.ctl().store()), before);
    }

    void storeRolledBack_isNoticed()
    {
        const QByteArray older = Ctl::read(m_job.ctl().store());
        m_job.must(supervisor, {QStringLiteral("approve"), m_waiting, en});
        m_whole = Ctl::read(m_job.ctl().store());
        putInPlace(older);
        for (const QStringList &arguments : {QStringList{QStringLiteral("verify")}, QStringList{QStringLiteral("list")},
                 QStringList{QStringLiteral("publish"), m_signed, QStringLiteral("--to"), m_job.site()}}) {
            const Ran ran = m_job.ctl().as(supervisor, arguments);
            QVERIFY2(ran.exitCode == 1 || ran.exitCode == 3, ran.told());
            QVERIFY2(!ran.err.isEmpty(), ran.told());
        }
        putInPlace(m_whole);
        QVERIFY(m_job.ctl().run({QStringLiteral("verify")}).ok());
    }

    void siteAltered_isNoticed_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("page altered") << 0;
        QTest::newRow("page removed") << 1;
        QTest::newRow("page added") << 2;
        QTest::newRow("manifest altered") << 3;
    }

    void siteAltered_isNoticed()
    {
        QFETCH(int, deed);
        const QString folder = m_job.site() + u'/'
            + m_job.must(supervisor, {QStringLiteral("publish"), m_signed, QStringLiteral("--to"), m_job.site()})
                  .line();
        const QStringList verify{QStringLiteral("verify"), QStringLiteral("--site"), m_job.site()};
        QVERIFY(m_job.ctl().bare(verify).ok());
        QString page;
        QString manifest;
        for (const QString &name : filesBelow(folder).keys())
            (name.endsWith(QLatin1StringView(".html")) ? page : manifest) = folder + u'/' + name;
        QFile file(deed == 3 ? manifest : page);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        if (deed == 1) {
            QVERIFY(file.remove());
        } else if (deed == 2) {
            QVERIFY(QFile::copy(page, folder + QStringLiteral("/more.html")));
        } else {
            QVERIFY(file.resize(0) && file.seek(0));
            file.write(QByteArray(bytes).replace("40,000", "50,000").replace("\"published\"", "\"publisheD\""));
            file.close();
        }
        const Ran verified = m_job.ctl().bare(verify);
        QVERIFY2(verified.exitCode == 1, verified.told());
        QVERIFY(QDir(m_job.site()).removeRecursively());
        m_whole = Ctl::read(m_job.ctl().store());
    }

    void storeThatIsWrittenTo_isBackedUpOnceADay_andTheBackupIsSound()
    {
        NewsJob job;
        job.begin({QStringLiteral("en")});
        const QDir folder(job.ctl().path(QStringLiteral("newsroom.backups")));
        const QStringList names = folder.entryList({QStringLiteral("*.communique")}, QDir::Files);
        QCOMPARE(names.size(), 1);
        const Ran verified = job.ctl().bare(
            {QStringLiteral("--store"), folder.filePath(names.constFirst()), QStringLiteral("verify")});
        QVERIFY2(verified.ok(), verified.told());
        job.begin({QStringLiteral("en")});
        QCOMPARE(folder.entryList({QStringLiteral("*.communique")}, QDir::Files).size(), 1);
    }

    void backup_restoresToTheSameWords()
    {
        const QString copy = m_job.ctl().path(QStringLiteral("copy.communique"));
        m_job.must({}, {QStringLiteral("backup"), copy});
        const QStringList before = dump(m_job.ctl().store());
        QCOMPARE(dump(copy), before);
        const QString later = m_job.begin({en});
        m_job.must({}, {QStringLiteral("restore"), copy});
        QCOMPARE(m_job.ctl().run({QStringLiteral("show"), later}).exitCode, 1);
        const QStringList after = dump(m_job.ctl().store());
        // All that was there is there; the journal says in one more entry that it was restored.
        for (const QString &row : before)
            QVERIFY2(after.contains(row), qPrintable(row.left(200)));
        QCOMPARE(after.size(), before.size() + 1);
        const Ran verified = m_job.ctl().run({QStringLiteral("verify")});
        QVERIFY2(verified.ok(), verified.told());
        m_whole = Ctl::read(m_job.ctl().store());
    }

    void init()
    {
        putInPlace(m_whole);
        QDir(m_job.site()).removeRecursively();
    }

private:
    void putInPlace(const QByteArray &store)
    {
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(m_job.ctl().store() + QLatin1StringView(suffix));
        m_job.ctl().write(QStringLiteral("newsroom.communique"), store);
    }

    void alterWords()
    {
        StoreHand(m_job.ctl().store())
            .alter(QStringLiteral("UPDATE blob SET bytes = CAST(replace(bytes, '40,000', '50,000') AS BLOB)"));
    }

    NewsJob m_job;
    QString m_waiting;
    QString m_signed;
    QByteArray m_whole; ///< the store as it is before each test
};

QTEST_GUILESS_MAIN(CliTamperingTest)
#include "cli_tampering_test.moc"
