#include "storage/site_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace communique;

namespace {

const QList<FolderFile> oldFiles{{QStringLiteral("en.html"), "old"}, {QStringLiteral("content/en.json"), "{}"}};
const QList<FolderFile> newFiles{{QStringLiteral("en.html"), "new"}, {QStringLiteral("fr.html"), "neuf"}};
const QString name = QStringLiteral("report-abc");

QMap<QString, QByteArray> mapOf(const QList<FolderFile> &files)
{
    QMap<QString, QByteArray> map;
    for (const FolderFile &file : files)
        map.insert(file.path, file.bytes);
    return map;
}

Outcome publish(SiteFolder &site, const QList<FolderFile> &files)
{
    const Result<StagedFolder> staged = site.stage(files);
    return staged ? site.swap(*staged, name) : Outcome(staged.error());
}

/// Opens, publishes and closes again.
bool publishTo(const QString &path, const QList<FolderFile> &files)
{
    Result<SiteFolder> site = SiteFolder::open(path);
    return site && publish(*site, files).ok();
}

QMap<QString, QByteArray> read(const QString &path)
{
    const Result<SiteFolder> site = SiteFolder::openToRead(path);
    return site ? site->readFolder(name).value() : QMap<QString, QByteArray>();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList allNames(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// Fails the calls of some numbers, each with its errno.
struct FailingDevice
{
    QMap<int, int> failures;
    int calls = 0;
    DeviceProbe probe()
    {
        return [this] { return failures.value(calls++, 0); };
    }
};

} // namespace

class SiteFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("site"));
    }

    void newRelease_isThereWhole()
    {
        Result<SiteFolder> site = SiteFolder::open(m_path);
        QVERIFY(site.ok());
        QVERIFY(publish(*site, oldFiles).ok());
        QCOMPARE(read(m_path), mapOf(oldFiles));
        QCOMPARE(allNames(m_path), QStringList{name});
        QCOMPARE(site->folders(), QStringList{name});
    }

    void publishedAgain_theOldFolderGivesWay()
    {
        Result<SiteFolder> site = SiteFolder::open(m_path);
        QVERIFY(publish(*site, oldFiles).ok());
        QVERIFY(publish(*site, newFiles).ok());
        QCOMPARE(read(m_path), mapOf(newFiles));
        QCOMPARE(allNames(m_path), QStringList{name});
    }

    void stagedFolder_isNotAmongTheFolders()
    {
        Result<SiteFolder> site = SiteFolder::open(m_path);
        const Result<StagedFolder> staged = site->stage(newFiles);
        QVERIFY(staged.ok());
        QCOMPARE(site->folders(), QStringList());
        site->discard(*staged);
        QCOMPARE(allNames(m_path), QStringList());
    }

    void files_areReadableByAllWhateverTheUmask()
    {
        const mode_t before = ::umask(0077);
        {
            Result<SiteFolder> site = SiteFolder::open(m_path);
            QVERIFY(publish(*site, oldFiles).ok());
        }
        ::umask(before);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path + u'/' + name + QStringLiteral("/en.html")).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0644);
        QCOMPARE(::stat(QFile::encodeName(m_path + u'/' + name + QStringLiteral("/content")).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0755);
    }

    void failureAtAnyStep_leavesTheOldFolderAsItWas_data()
    {
        QTest::addColumn<int>("errorNumber");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full disk") << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("broken device") << EIO << ErrorCode::CannotWrite;
    }
    void failureAtAnyStep_leavesTheOldFolderAsItWas()
    {
        QFETCH(int, errorNumber);
        QFETCH(ErrorCode, code);
        const int steps = stepsOfAPublication();
        QVERIFY(steps > 8);
        for (int failAt = 0; failAt < steps; ++failAt) {
            QDir(m_path).removeRecursively();
            QVERIFY(publishTo(m_path, oldFiles));
            FailingDevice device{{{failAt, errorNumber}}};
            Result<SiteFolder> site = SiteFolder::open(m_path, device.probe());
            const Outcome outcome = publish(*site, newFiles);
            QVERIFY(!outcome.ok());
            QCOMPARE(outcome.error().code, code);
            const bool isInPlace = failAt == steps - 1; // the last step syncs a folder that is in its place already
            QCOMPARE(read(m_path), mapOf(isInPlace ? newFiles : oldFiles));
            QCOMPARE(allNames(m_path), QStringList{name});
        }
    }

    void fileSystemThatCannotExchangeNames_getsTwoRenames()
    {
        const int exchangeStep = stepsOfAPublication() - 2; // the last but one; the last syncs
        QVERIFY(publishTo(m_path, oldFiles));
        for (const int alsoFails : {exchangeStep + 1, exchangeStep + 2}) {
            FailingDevice device{{{exchangeStep, ENOSYS}, {alsoFails, EIO}}};
            Result<SiteFolder> site = SiteFolder::open(m_path, device.probe());
            QVERIFY(!publish(*site, newFiles).ok());
            QCOMPARE(read(m_path), mapOf(oldFiles));
            QCOMPARE(allNames(m_path), QStringList{name});
        }
        FailingDevice device{{{exchangeStep, ENOSYS}}};
        Result<SiteFolder> site = SiteFolder::open(m_path, device.probe());
        QVERIFY(publish(*site, newFiles).ok());
        QCOMPARE(read(m_path), mapOf(newFiles));
        QCOMPARE(allNames(m_path), QStringList{name});
    }

    void nameOfTheFile_isInTheError()
    {
        FailingDevice device{{{4, EIO}}};
        Result<SiteFolder> site = SiteFolder::open(m_path, device.probe());
        const Result<StagedFolder> staged = site->stage(newFiles);
        QVERIFY(!staged.ok());
        QCOMPARE(staged.error().subject, QStringLiteral("fr.html"));
    }

    void tooLongAFileForTheDevice_isNoPartOfTheSite()
    {
        QVERIFY(publishTo(m_path, oldFiles));
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old = {};
        ::getrlimit(RLIMIT_FSIZE, &old);
        const rlimit small{64 * 1024, old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        Result<SiteFolder> site = SiteFolder::open(m_path);
        const Outcome outcome = publish(*site, {{QStringLiteral("en.html"), QByteArray(1 << 20, 'x')}});
        ::setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, before);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::CannotWrite);
        QCOMPARE(read(m_path), mapOf(oldFiles));
        QCOMPARE(allNames(m_path), QStringList{name});
    }

    void fullDisk_isNamedAndHarmsNothing()
    {
        QDir().mkpath(m_path);
        const QByteArray target = QFile::encodeName(m_path);
        const bool isSmallDisk = ::mount("tmpfs", target.constData(), "tmpfs", 0, "size=1m") == 0;
        FailingDevice device{{{9, ENOSPC}}}; // where a disk of our own cannot be had, the probe stands in for it
        {
            Result<SiteFolder> site = SiteFolder::open(m_path);
            QVERIFY(publish(*site, oldFiles).ok());
        }
        {
            Result<SiteFolder> site = SiteFolder::open(m_path, isSmallDisk ? DeviceProbe() : device.probe());
            QList<FolderFile> many;
            for (int i = 0; i < 40; ++i)
                many += {QStringLiteral("page%1.html").arg(i), QByteArray(64 * 1024, 'x')};
            const Outcome outcome = publish(*site, many);
            QVERIFY(!outcome.ok());
            QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
            QCOMPARE(read(m_path), mapOf(oldFiles));
            QCOMPARE(allNames(m_path), QStringList{name});
        }
        if (isSmallDisk)
            QCOMPARE(::umount(target.constData()), 0);
    }

    void linkInThePlaceOfAFolder_isReplacedNotFollowed()
    {
        const QString outside = m_dir->filePath(QStringLiteral("outside"));
        QDir().mkpath(outside);
        QDir().mkpath(m_path);
        writeBytes(outside + QStringLiteral("/en.html"), "mine");
        QVERIFY(QFile::link(outside, m_path + u'/' + name));
        Result<SiteFolder> site = SiteFolder::open(m_path);
        QVERIFY(publish(*site, newFiles).ok());
        QCOMPARE(bytesOf(outside + QStringLiteral("/en.html")), QByteArray("mine"));
        QCOMPARE(allNames(outside), QStringList{QStringLiteral("en.html")});
        QCOMPARE(read(m_path), mapOf(newFiles));
    }

    void linkInsideAnOldFolder_isRemovedNotFollowed()
    {
        const QString outside = m_dir->filePath(QStringLiteral("outside"));
        QDir().mkpath(outside);
        writeBytes(outside + QStringLiteral("/kept.txt"), "kept");
        Result<SiteFolder> site = SiteFolder::open(m_path);
        QVERIFY(publish(*site, oldFiles).ok());
        QVERIFY(QFile::link(outside, m_path + u'/' + name + QStringLiteral("/planted")));
        QVERIFY(publish(*site, newFiles).ok());
        QCOMPARE(bytesOf(outside + QStringLiteral("/kept.txt")), QByteArray("kept"));
    }

    void linkInThePlaceOfAFile_isReplacedNotFollowed()
    {
        const QString outside = m_dir->filePath(QStringLiteral("outside.txt"));
        writeBytes(outside, "mine");
        QDir().mkpath(m_path);
        QVERIFY(QFile::link(outside, m_path + QStringLiteral("/index.html")));
        Result<SiteFolder> site = SiteFolder::open(m_path);
        QVERIFY(site->replaceFile(QStringLiteral("index.html"), "new").ok());
        QCOMPARE(bytesOf(outside), QByteArray("mine"));
        QCOMPARE(bytesOf(m_path + QStringLiteral("/index.html")), QByteArray("new"));
        QVERIFY(!QFileInfo(m_path + QStringLiteral("/index.html")).isSymLink());
    }

    void linkAsTheTarget_isRefused()
    {
        const QString real = m_dir->filePath(QStringLiteral("real"));
        QDir().mkpath(real);
        QVERIFY(QFile::link(real, m_path));
        for (const QString &path : {m_path, QString(m_path + u'/')}) {
            const Result<SiteFolder> site = SiteFolder::open(path);
            QVERIFY(!site.ok());
            QCOMPARE(site.error().code, ErrorCode::CannotWrite);
        }
        QCOMPARE(allNames(real), QStringList());
    }

    void fileAsTheTarget_isRefused()
    {
        writeBytes(m_path, "a file");
        const Result<SiteFolder> site = SiteFolder::open(m_path);
        QVERIFY(!site.ok());
        QCOMPARE(site.error().code, ErrorCode::CannotWrite);
    }

    void namesThatLeadElsewhere_areRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
            {"../x", "/etc/x", "a/../b", "", ".", "..", ".hidden", "a//b", "a/", "A", "é", "a b", "a\nb"})
            QTest::newRow(path) << QString::fromUtf8(path);
        QTest::newRow("long") << QString(300, u'a');
        QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b');
    }
    void namesThatLeadElsewhere_areRefused()
    {
        QFETCH(QString, path);
        Result<SiteFolder> site = SiteFolder::open(m_path);
        const Result<StagedFolder> staged = site->stage({{path, "x"}});
        QVERIFY(!staged.ok());
        QCOMPARE(staged.error().code, ErrorCode::Usage);
        QCOMPARE(site->replaceFile(path, "x").error().code, ErrorCode::Usage);
        const Result<StagedFolder> good = site->stage(newFiles);
        QCOMPARE(site->swap(*good, path).error().code, ErrorCode::Usage);
        QCOMPARE(allNames(m_path), QStringList());
        QCOMPARE(allNames(m_dir->path()), QStringList{QStringLiteral("site")});
    }

    void failedReplacement_leavesTheOldFile()
    {
        QVERIFY(SiteFolder::open(m_path)->replaceFile(QStringLiteral("index.html"), "old").ok());
        for (int failAt = 0; failAt < 4; ++failAt) {
            FailingDevice device{{{failAt, EIO}}};
            Result<SiteFolder> site = SiteFolder::open(m_path, device.probe());
            QVERIFY(!site->replaceFile(QStringLiteral("index.html"), "new").ok());
            QCOMPARE(bytesOf(m_path + QStringLiteral("/index.html")), QByteArray("old"));
            QCOMPARE(allNames(m_path), QStringList{QStringLiteral("index.html")});
        }
    }

    void twoPublishers_theSecondIsTold()
    {
        Result<SiteFolder> first = SiteFolder::open(m_path);
        const Result<SiteFolder> second = SiteFolder::open(m_path);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(SiteFolder::openToRead(m_path).ok());
    }

    void leftoversOfAnInterruptedPublication_areCleared()
    {
        QVERIFY(publishTo(m_path, oldFiles));
        QDir().mkpath(m_path + QStringLiteral("/.staging-dead/content"));
        writeBytes(m_path + QStringLiteral("/.staging-dead/content/x"), "x");
        QVERIFY(SiteFolder::open(m_path).ok());
        QCOMPARE(allNames(m_path), QStringList{name});
    }

    void formerFolderWhoseSuccessorNeverCame_isPutBack()
    {
        QVERIFY(publishTo(m_path, oldFiles));
        QVERIFY(QDir(m_path).rename(name, QStringLiteral(".former-") + name));
        QVERIFY(SiteFolder::open(m_path).ok());
        QCOMPARE(read(m_path), mapOf(oldFiles));
        QCOMPARE(allNames(m_path), QStringList{name});
    }

    void reading_stopsAtALinkAndAtAPipe()
    {
        QVERIFY(publishTo(m_path, oldFiles));
        const QString planted = m_path + u'/' + name + QStringLiteral("/planted");
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), planted));
        const Result<SiteFolder> site = SiteFolder::openToRead(m_path);
        QCOMPARE(site->readFolder(name).error(),
            (Error{ErrorCode::Damaged, QStringLiteral("planted"), QStringLiteral("neither a file nor a folder")}));
        QVERIFY(QFile::remove(planted));
        QCOMPARE(::mkfifo(QFile::encodeName(planted).constData(), 0600), 0);
        QCOMPARE(site->readFolder(name).error().code, ErrorCode::Damaged);
    }

    void reading_keepsToItsLimits()
    {
        QVERIFY(publishTo(m_path, oldFiles));
        const Result<SiteFolder> site = SiteFolder::openToRead(m_path);
        QCOMPARE(site->readFolder(name, {2, 100, 100, 8}).error().code, ErrorCode::TooLarge);
        QCOMPARE(site->readFolder(name, {100, 4, 100, 8}).error().code, ErrorCode::TooLarge);
        QCOMPARE(site->readFolder(name, {100, 100, 2, 8}).error().code, ErrorCode::TooLarge);
        QCOMPARE(site->readFolder(name, {100, 100, 100, 1}).error().code, ErrorCode::TooLarge);
        QVERIFY(site->readFolder(name, {3, 5, 3, 2}).ok());
    }

    void readingAFolderThatIsNotThere_saysSo()
    {
        QVERIFY(SiteFolder::open(m_path).ok());
        const Result<SiteFolder> site = SiteFolder::openToRead(m_path);
        QCOMPARE(site->readFolder(name).error().code, ErrorCode::CannotRead);
        QCOMPARE(site->readFolder(QStringLiteral("../site")).error().code, ErrorCode::Usage);
        QCOMPARE(SiteFolder::openToRead(m_path + QStringLiteral("-none")).error().code, ErrorCode::CannotRead);
    }

private:
    int stepsOfAPublication()
    {
        FailingDevice device;
        Result<SiteFolder> site = SiteFolder::open(m_path, device.probe());
        return publish(*site, newFiles).ok() ? device.calls : 0;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(SiteFolderTest)
#include "site_folder_test.moc"
