#include "storage/backup.h"
#include "storage/store_audit.h"
#include "storage/store_file.h"
#include "support/core/busy_newsroom.h"
#include "support/core/tampering.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace communique;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backup_holdsTheWholeStoreForItsOwnersEyes()
    {
        TestNewsroom newsroom;
        makeBusy(newsroom);
        const QString file = newsroom.folder().filePath(QStringLiteral("copy.communique"));
        QVERIFY(backUp(newsroom.connection(), file).ok());
        constexpr auto owner
            = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(file), owner);
        const Connection copy = valueOf(openStore(file, OpenMode::ReadOnly), "open the backup");
        QCOMPARE(dumpStore(copy), dumpStore(newsroom.connection()));
        const auto report = auditStore(copy, newsroom.rootKey(), newsroom.head());
        QVERIFY(report.ok());
        QCOMPARE(report->findings, QList<AuditFinding>());
    }

    void existingFile_isNotOverwritten()
    {
        TestNewsroom newsroom;
        const QString file = newsroom.folder().filePath(QStringLiteral("copy.communique"));
        QVERIFY(backUp(newsroom.connection(), file).ok());
        QVERIFY(!backUp(newsroom.connection(), file).ok());
    }

    void backupRestored_takesTheStoresPlaceWhichStaysBesideIt()
    {
        TestNewsroom newsroom;
        const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        const JournalHead then = newsroom.head();
        const QString file = newsroom.folder().filePath(QStringLiteral("copy"));
        QVERIFY(backUp(newsroom.connection(), file).ok());
        newsroom.append(TestNewsroom::officer(), release, EmbargoChanged{});
        const JournalHead later = newsroom.head();
        newsroom.close();
        QVERIFY(restoreBackup(file, newsroom.storeFile()).ok());
        newsroom.reopen();
        QCOMPARE(newsroom.head(), then);
        const QDir folder(newsroom.folder().path());
        const QStringList aside = folder.entryList({QStringLiteral("newsroom.before-restore-*.communique")});
        QCOMPARE(aside.size(), 1);
        const Connection former = valueOf(openStore(folder.filePath(aside.constFirst()), OpenMode::ReadOnly), "former");
        QCOMPARE(*valueOf(journal::head(former), "head"), later);
    }

    void fileThatIsNoSoundStore_isNotRestored()
    {
        TestNewsroom newsroom;
        const JournalHead before = newsroom.head();
        newsroom.close();
        QVERIFY(!restoreBackup(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/CMakeLists.txt"), newsroom.storeFile()).ok());
        newsroom.reopen();
        QCOMPARE(newsroom.head(), before);
    }

    void dailyBackups_areMadeOnceADayAndKeptForFourteenDays()
    {
        TestNewsroom newsroom;
        const QDate first(2022, 2, 1);
        for (int day = 0; day < 20; ++day) {
            QVERIFY(ensureDailyBackup(newsroom.connection(), first.addDays(day)).ok());
            QVERIFY(ensureDailyBackup(newsroom.connection(), first.addDays(day)).ok());
        }
        const QStringList names = QDir(backupFolder(newsroom.storeFile())).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 15);
        QCOMPARE(names.constFirst(), QStringLiteral("2022-02-06.communique"));
        QCOMPARE(names.constLast(), QStringLiteral("2022-02-20.communique"));
    }

    void dailyBackupThatAnotherProcessIsMaking_isLeftToIt()
    {
        TestNewsroom newsroom;
        const QDate today(2022, 2, 16);
        const QDir folder(backupFolder(newsroom.storeFile()));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QLockFile other(folder.filePath(QStringLiteral("2022-02-16.communique.lock")));
        QVERIFY(other.tryLock(0));
        QVERIFY(ensureDailyBackup(newsroom.connection(), today).ok());
        QVERIFY(folder.entryList({QStringLiteral("*.communique")}).isEmpty());
        other.unlock();
        QVERIFY(ensureDailyBackup(newsroom.connection(), today).ok());
        QCOMPARE(folder.entryList({QStringLiteral("*.communique")}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
