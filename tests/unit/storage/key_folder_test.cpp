#include "storage/key_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace communique;

namespace {

KeyFolder folderIn(const QTemporaryDir &base)
{
    Result<KeyFolder> folder = KeyFolder::open(base.filePath(QStringLiteral("keys")), QStringLiteral("store-a"));
    if (!folder)
        qFatal("cannot open the key folder");
    return *std::move(folder);
}

JournalHead headAt(qint64 number)
{
    return {QStringLiteral("store-a"), number, Digest::of(QByteArray::number(number)),
        QDateTime(QDate(2022, 2, 16), QTime(9, 0, 0, 7), Qt::UTC)};
}

} // namespace

class KeyFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyKept_isReadBackAndForItsOwnersEyesOnly()
    {
        QTemporaryDir base;
        KeyFolder folder = folderIn(base);
        const PersonId ada = PersonId::fromString(QStringLiteral("ada"));
        QVERIFY(folder.keepKey(ada, "sealed").ok());
        QVERIFY(folder.keepKey(rootActor(), "root").ok());
        QCOMPARE(*folderIn(base).loadKey(ada), QByteArray("sealed"));
        QCOMPARE(folder.people(), QList<PersonId>{ada});
        constexpr auto owner
            = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(QDir(folder.path()).filePath(QStringLiteral("ada.key"))), owner);
        QCOMPARE(QFile::permissions(folder.path()), owner | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    }

    void unknownPerson_hasNoKey()
    {
        QTemporaryDir base;
        const auto key = folderIn(base).loadKey(PersonId::fromString(QStringLiteral("bob")));
        QVERIFY(!key.ok());
        QCOMPARE(key.error().code, ErrorCode::KeyMissing);
    }

    void storeIdThatLeadsElsewhere_isRefused()
    {
        QTemporaryDir base;
        QVERIFY(!KeyFolder::open(base.path(), QStringLiteral("../elsewhere")).ok());
        QVERIFY(!KeyFolder::open(base.path(), QString()).ok());
    }

    void rootKeyPinned_staysTheSame()
    {
        QTemporaryDir base;
        KeyFolder folder = folderIn(base);
        QVERIFY(folder.pinnedRootKey().isEmpty());
        QVERIFY(folder.pinRootKey(QByteArray(32, 'a')).ok());
        QVERIFY(folder.pinRootKey(QByteArray(32, 'a')).ok());
        const Outcome other = folder.pinRootKey(QByteArray(32, 'b'));
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, ErrorCode::Refused);
        QCOMPARE(folderIn(base).pinnedRootKey(), QByteArray(32, 'a'));
    }

    void headRemembered_onlyMovesForwardUnlessReset()
    {
        QTemporaryDir base;
        KeyFolder folder = folderIn(base);
        QVERIFY(!folder.knownHead());
        QVERIFY(folder.rememberHead(headAt(7)).ok());
        QVERIFY(folder.rememberHead(headAt(5)).ok());
        QCOMPARE(*folderIn(base).knownHead(), headAt(7));
        QVERIFY(folder.resetHead(headAt(5)).ok());
        QCOMPARE(*folder.knownHead(), headAt(5));
    }

    void personRemembered_isTheLastOne()
    {
        QTemporaryDir base;
        KeyFolder folder = folderIn(base);
        QVERIFY(folder.lastPerson().isEmpty());
        QVERIFY(folder.rememberPerson(PersonId::fromString(QStringLiteral("ada"))).ok());
        QCOMPARE(folder.lastPerson(), PersonId::fromString(QStringLiteral("ada")));
    }
};

QTEST_GUILESS_MAIN(KeyFolderTest)
#include "key_folder_test.moc"
