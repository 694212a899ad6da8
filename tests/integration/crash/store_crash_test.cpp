#include "storage/store_audit.h"
#include "storage/store_file.h"
#include "support/core/test_newsroom.h"
#include "trust/sealed_key.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <array>
#include <memory>

using namespace communique;

namespace {

constexpr int usualRounds = 20;
constexpr int longRounds = 100;
constexpr int writers = 2;

/// What a writer has said to be durable.
QMap<qint64, Digest> acknowledged(const QByteArray &output)
{
    QMap<qint64, Digest> entries;
    for (const QByteArray &line : output.split('\n')) {
        const QByteArrayList words = line.split(' ');
        // The last line may be cut off by the kill; then it was not said.
        if (words.size() == 2 && words.at(1).size() == 64)
            entries.insert(words.at(0).toLongLong(), Digest::fromHex(QString::fromLatin1(words.at(1))));
    }
    return entries;
}

} // namespace

class StoreCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWritersKilledAgainAndAgain_nothingAcknowledgedIsLost()
    {
        TestNewsroom newsroom;
        const QString keyFile = newsroom.folder().filePath(QStringLiteral("officer.key"));
        writeKey(newsroom, keyFile);
        newsroom.close();
        const int rounds = qEnvironmentVariableIsSet("COMMUNIQUE_LONG") ? longRounds : usualRounds;
        QMap<qint64, Digest> told;
        for (int round = 0; round < rounds; ++round) {
            killWriters(newsroom.storeFile(), keyFile, 3 + round % 17, told);
            if (QTest::currentTestFailed())
                return;
            expectWhole(newsroom, told);
        }
        qInfo("%d rounds of %d writers: %lld entries said to be durable, none lost", rounds, writers,
            static_cast<long long>(told.size()));
        newsroom.reopen();
        const auto report = auditStore(newsroom.connection(), newsroom.rootKey(), std::nullopt);
        QVERIFY(report.ok());
        QCOMPARE(report->findings, QList<AuditFinding>());
    }

private:
    static void writeKey(const TestNewsroom &newsroom, const QString &fileName)
    {
        QFile file(fileName);
        const QByteArray sealed = valueOf(seal(newsroom.keyOf(TestNewsroom::officer()), TestNewsroom::officer(),
                                              std::nullopt, KeyStrength::Interactive),
            "seal the key");
        if (!file.open(QIODevice::WriteOnly) || file.write(sealed) != sealed.size())
            qFatal("cannot write the key");
    }

    /// Lets the writers write until each has said so many lines, and kills them at whatever they are doing then.
    static void killWriters(const QString &store, const QString &keyFile, int lines, QMap<qint64, Digest> &told)
    {
        std::array<QProcess, writers> processes;
        std::array<QByteArray, writers> outputs;
        for (QProcess &process : processes)
            process.start(QStringLiteral(STORE_WRITER), {store, keyFile, TestNewsroom::officer().toString()});
        for (size_t i = 0; i < writers; ++i) {
            while (outputs.at(i).count('\n') < lines) {
                QVERIFY2(processes.at(i).waitForReadyRead(20000), processes.at(i).readAllStandardError().constData());
                outputs.at(i) += processes.at(i).readAllStandardOutput();
            }
        }
        for (size_t i = 0; i < writers; ++i) {
            processes.at(i).kill();
            processes.at(i).waitForFinished();
            QCOMPARE(processes.at(i).exitStatus(), QProcess::CrashExit);
            outputs.at(i) += processes.at(i).readAllStandardOutput();
            told.insert(acknowledged(outputs.at(i)));
        }
    }

    static void expectWhole(TestNewsroom &newsroom, const QMap<qint64, Digest> &told)
    {
        newsroom.reopen();
        ChainVerifier verifier(newsroom.rootKey());
        qsizetype found = 0;
        const Outcome walked = journal::forEach(newsroom.connection(), [&](const JournalEntry &entry) {
            found += told.value(entry.number) == entry.digest ? 1 : 0;
            return verifier.take(entry);
        });
        newsroom.close();
        QVERIFY2(walked.ok(), walked.ok() ? "" : qPrintable(walked.error().detail));
        QCOMPARE(found, told.size());
    }
};

QTEST_GUILESS_MAIN(StoreCrashTest)
#include "store_crash_test.moc"
