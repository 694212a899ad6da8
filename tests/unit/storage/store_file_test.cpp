#include "storage/backup.h"
#include "storage/directory_store.h"
#include "storage/migrations.h"
#include "storage/sqlite_error.h"
#include "storage/store_audit.h"
#include "storage/store_file.h"
#include "storage/term_store.h"
#include "support/core/busy_newsroom.h"
#include "support/core/tampering.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace communique;

namespace {

/// The super-user may write everywhere; while one lives, file modes bind this thread too (capabilities(7)).
class WithoutPrivilege
{
public:
    WithoutPrivilege()
    {
        get(m_former);
        auto fewer = m_former;
        fewer.at(0).effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        set(fewer);
    }
    ~WithoutPrivilege() { set(m_former); }
    WithoutPrivilege(const WithoutPrivilege &) = delete;
    WithoutPrivilege &operator=(const WithoutPrivilege &) = delete;

private:
    using Sets = std::array<__user_cap_data_struct, 2>;

    static void get(Sets &sets)
    {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        if (syscall(SYS_capget, &header, sets.data()) != 0)
            qFatal("cannot read the privileges");
    }
    static void set(const Sets &sets)
    {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        if (syscall(SYS_capset, &header, sets.data()) != 0)
            qFatal("cannot change the privileges");
    }

    Sets m_former{};
};

ErrorCode refusal(const QString &fileName, OpenMode mode = OpenMode::ReadWrite)
{
    const auto store = openStore(fileName, mode);
    return store.ok() ? ErrorCode::Internal : store.error().code;
}

void patch(const QString &fileName, qint64 offset, const QByteArray &bytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fixture(const QString &name)
{
    return QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/stores/") + name;
}

} // namespace

class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newStore_isForItsOwnersEyesOnly()
    {
        TestNewsroom newsroom;
        constexpr auto owner
            = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(newsroom.storeFile()), owner);
        QCOMPARE(QFile::permissions(newsroom.storeFile() + QStringLiteral("-wal")), owner);
    }

    void existingFile_isNotOverwritten()
    {
        TestNewsroom newsroom;
        const auto again = createStore(newsroom.storeFile());
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::CannotWrite);
        QVERIFY(newsroom.head().number > 0);
    }

    void recipe_isInForce()
    {
        TestNewsroom newsroom;
        const auto pragma = [&newsroom](const char *name) {
            return valueOf(
                newsroom.connection().selectValue(QStringLiteral("PRAGMA ") + QString::fromLatin1(name)), name)
                .toString();
        };
        QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
        QCOMPARE(pragma("cell_size_check"), QStringLiteral("1"));
        QCOMPARE(pragma("busy_timeout"), QStringLiteral("10000"));
        // The defensive mode refuses what only a tamperer needs.
        QVERIFY(!runScript(newsroom.connection().handle(), "UPDATE edition_index_data SET block = x'00'", {}).ok());
    }

    void whatIsNotAStore_isRefusedAndLeftAsItIs()
    {
        QTemporaryDir folder;
        QCOMPARE(refusal(folder.filePath(QStringLiteral("none"))), ErrorCode::NotFound);
        QCOMPARE(refusal(folder.path()), ErrorCode::NotAStore);
        const QString text = folder.filePath(QStringLiteral("text"));
        QFile::copy(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/CMakeLists.txt"), text);
        QCOMPARE(refusal(text), ErrorCode::NotAStore);
        const QString other = folder.filePath(QStringLiteral("other"));
        {
            const Connection connection = valueOf(Connection::open(other, OpenMode::ReadWrite), "open");
            expectOk(runScript(connection.handle(), "CREATE TABLE t (x)", {}), "create");
        }
        const QByteArray before = bytesOf(other);
        QCOMPARE(refusal(other), ErrorCode::NotAStore);
        QCOMPARE(bytesOf(other), before);
    }

    void networkFileSystem_isRefused_data()
    {
        QTest::addColumn<qint64>("type");
        QTest::newRow("nfs") << 0x6969LL;
        QTest::newRow("cifs") << 0xff534d42LL;
        QTest::newRow("smb2") << 0xfe534d42LL;
        QTest::newRow("fuse") << 0x65735546LL;
    }

    void networkFileSystem_isRefused()
    {
        QFETCH(qint64, type);
        TestNewsroom newsroom;
        newsroom.close();
        const auto probe = [type](const QString &) { return type; };
        const auto store = openStore(newsroom.storeFile(), OpenMode::ReadOnly, probe);
        QVERIFY(!store.ok());
        QCOMPARE(store.error().code, ErrorCode::NetworkFileSystem);
        const auto created = createStore(newsroom.folder().filePath(QStringLiteral("new")), probe);
        QVERIFY(!created.ok());
        QCOMPARE(created.error().code, ErrorCode::NetworkFileSystem);
    }

    void newerStore_opensReadOnlyOnly()
    {
        TestNewsroom newsroom;
        newsroom.close();
        patch(newsroom.storeFile(), 60, QByteArray::fromHex("00000063"));
        const QByteArray before = bytesOf(newsroom.storeFile());
        QCOMPARE(refusal(newsroom.storeFile()), ErrorCode::NewerVersion);
        QVERIFY(openStore(newsroom.storeFile(), OpenMode::ReadOnly).ok());
        QCOMPARE(bytesOf(newsroom.storeFile()), before);
    }

    void damagedFile_isRefused()
    {
        TestNewsroom newsroom;
        newsroom.close();
        const QByteArray sound = bytesOf(newsroom.storeFile());
        patch(newsroom.storeFile(), 4096, QByteArray(4096, '\xff'));
        QCOMPARE(refusal(newsroom.storeFile()), ErrorCode::Damaged);
        patch(newsroom.storeFile(), 0, sound);
        QVERIFY(QFile::resize(newsroom.storeFile(), 50));
        QCOMPARE(refusal(newsroom.storeFile()), ErrorCode::Damaged);
    }

    void readOnlyFolder_canBeReadButNotWritten()
    {
        TestNewsroom newsroom;
        newsroom.close();
        QVERIFY(QFile::setPermissions(newsroom.storeFile(), QFileDevice::ReadOwner));
        QVERIFY(QFile::setPermissions(newsroom.folder().path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        {
            const WithoutPrivilege here;
            const auto written = openStore(newsroom.storeFile(), OpenMode::ReadWrite);
            QVERIFY(!written.ok());
            QVERIFY2(written.error().code == ErrorCode::ReadOnly, qPrintable(written.error().detail));
            auto store = openStore(newsroom.storeFile(), OpenMode::ReadOnly);
            QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().detail));
            QCOMPARE(valueOf(journal::head(*store), "head")->number, 5);
            const auto transaction = Transaction::begin(*store);
            QVERIFY(!transaction.ok());
            QCOMPARE(transaction.error().code, ErrorCode::ReadOnly);
        }
        QVERIFY(QFile::setPermissions(
            newsroom.folder().path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void diskFull_whatWasAcknowledgedIsThere()
    {
        TestNewsroom newsroom;
        const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        const qint64 pages
            = valueOf(newsroom.connection().selectValue(QStringLiteral("PRAGMA page_count")), "pages").toLongLong();
        expectOk(
            runScript(newsroom.connection().handle(), "PRAGMA max_page_count=" + QByteArray::number(pages + 8), {}),
            "limit");
        JournalHead acknowledged = newsroom.head();
        Error error;
        while (error.code != ErrorCode::DiskFull) {
            Transaction transaction = valueOf(Transaction::begin(newsroom.connection()), "begin");
            const PendingEntry pending{
                TestNewsroom::officer(), release.toString(), EmbargoChanged{}, newsroom.clock().now()};
            const auto entry = journal::append(transaction, pending, newsroom.keyOf(TestNewsroom::officer()));
            const Outcome committed = entry ? transaction.commit() : Outcome(entry.error());
            if (committed)
                acknowledged = JournalHead{entry->origin, entry->number, entry->digest, entry->time};
            else
                error = committed.error();
            QVERIFY2(committed || error.code == ErrorCode::DiskFull, qPrintable(error.detail));
        }
        newsroom.close();
        newsroom.reopen();
        QCOMPARE(newsroom.head(), acknowledged);
        QVERIFY(auditRelease(newsroom.connection(), release, newsroom.rootKey(), acknowledged).ok());
    }

    void olderSchema_isBackedUpAndMigrated()
    {
        TestNewsroom newsroom;
        QList<QByteArray> scripts = migrationScripts();
        scripts.append("CREATE TABLE added (x INTEGER) STRICT;");
        QVERIFY(ensureSchema(newsroom.connection(), scripts).ok());
        QCOMPARE(valueOf(schemaVersion(newsroom.connection()), "version"), scripts.size());
        const QDir backups(backupFolder(newsroom.storeFile()));
        const QStringList names = backups.entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        const Connection backup
            = valueOf(openStore(backups.filePath(names.constFirst()), OpenMode::ReadOnly), "backup");
        QCOMPARE(valueOf(schemaVersion(backup), "version"), scripts.size() - 1);
    }

    void migrationThatFails_leavesTheStoreAsItWas()
    {
        TestNewsroom newsroom;
        QList<QByteArray> scripts = migrationScripts();
        scripts.append("CREATE TABLE added (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);");
        QVERIFY(!ensureSchema(newsroom.connection(), scripts).ok());
        QCOMPARE(valueOf(schemaVersion(newsroom.connection()), "version"), currentSchemaVersion());
        QVERIFY(!newsroom.connection().selectValue(QStringLiteral("SELECT * FROM added")).ok());
    }

    void storeOfTheFirstVersion_isBackedUpAsItIsAndMigrated()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("old.communique"));
        QVERIFY(QFile::copy(fixture(QStringLiteral("version-1.communique")), copy));
        QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const Connection store = valueOf(openStore(copy, OpenMode::ReadWrite), "open");
        QCOMPARE(valueOf(schemaVersion(store), "version"), currentSchemaVersion());
        QVERIFY(valueOf(terms::all(store), "glossary").isEmpty());
        QVERIFY(valueOf(directory::all(store), "directory").isEmpty());
        const QDir backups(backupFolder(copy));
        const QStringList names = backups.entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        const Connection backup = valueOf(openStoreOfAnyVersion(backups.filePath(names.constFirst())), "backup");
        QCOMPARE(valueOf(schemaVersion(backup), "version"), 1);
    }

    void storeOfEachVersion_opensAndVerifies()
    {
        const QString newest = fixture(QStringLiteral("version-%1.communique").arg(currentSchemaVersion()));
        if (qEnvironmentVariableIsSet("COMMUNIQUE_BLESS") && !QFile::exists(newest)) {
            TestNewsroom newsroom;
            makeBusy(newsroom);
            newsroom.close();
            QVERIFY(QFile::copy(newsroom.storeFile(), newest));
        }
        for (int version = 1; version <= currentSchemaVersion(); ++version) {
            QTemporaryDir folder;
            const QString copy = folder.filePath(QStringLiteral("old.communique"));
            QVERIFY(QFile::copy(fixture(QStringLiteral("version-%1.communique").arg(version)), copy));
            QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            auto store = openStore(copy, OpenMode::ReadWrite);
            QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().detail));
            QVERIFY(rebuildProjections(*store, {}).ok());
            const auto report = auditStore(*store, {}, {});
            QVERIFY(report.ok());
            QCOMPARE(report->findings, QList<AuditFinding>());
            QCOMPARE(report->releases, 2);
        }
    }
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "store_file_test.moc"
