#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/dossier_reader.h"
#include "storage/journal_store.h"
#include "storage/store_file.h"
#include "support/core/test_newsroom.h"

#include <QTest>

using namespace communique;

class JournalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryAppended_isChainedSignedAndReadBackEqual()
    {
        TestNewsroom newsroom;
        const JournalHead before = newsroom.head();
        const ReleaseId release = ReleaseId::fromString(QStringLiteral("r1"));
        const JournalEntry written = newsroom.append(TestNewsroom::officer(), release,
            ReleaseCreated{QStringLiteral("R-2022-001"), ReleaseType::Statement, tag("en"), {tag("fr")}});
        QCOMPARE(written.number, before.number + 1);
        QCOMPARE(written.previous, before.digest);
        const auto read = journal::entriesOf(newsroom.connection(), QStringLiteral("r1"));
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->constFirst(), written);
    }

    void wholeJournal_verifies()
    {
        TestNewsroom newsroom;
        newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        ChainVerifier verifier(newsroom.rootKey());
        const Outcome walked = journal::forEach(
            newsroom.connection(), [&verifier](const JournalEntry &entry) { return verifier.take(entry); });
        QVERIFY(walked.ok());
        QCOMPARE(verifier.head(), newsroom.head());
    }

    void clockBehind_entryTakesTheLastEntrysTime()
    {
        TestNewsroom newsroom;
        const QDateTime last = newsroom.head().time;
        newsroom.clock().set(last.addSecs(-3600));
        const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        QCOMPARE(newsroom.dossier(release).release.createdAt, last);
    }

    void firstEntryThatFoundsNothing_isRefused()
    {
        QTemporaryDir folder;
        Connection connection = valueOf(createStore(folder.filePath(QStringLiteral("new.communique"))), "create");
        Transaction transaction = valueOf(Transaction::begin(connection), "begin");
        const PendingEntry pending{TestNewsroom::officer(), QStringLiteral("r9"),
            ReleaseCreated{QStringLiteral("R-9"), ReleaseType::Note, tag("en"), {}}, QDateTime::currentDateTimeUtc()};
        QVERIFY(!journal::append(transaction, pending, SecretKey::generate()).ok());
        QVERIFY(!valueOf(journal::head(connection), "head"));
    }

    void rowOfTheJournal_cannotBeUpdatedOrDeleted()
    {
        TestNewsroom newsroom;
        newsroom.keep("bytes");
        Transaction transaction = valueOf(Transaction::begin(newsroom.connection()), "begin");
        QVERIFY(!transaction.execute(QStringLiteral("UPDATE journal SET actor = 'x'")).ok());
        QVERIFY(!transaction.execute(QStringLiteral("DELETE FROM journal")).ok());
        QVERIFY(!transaction.execute(QStringLiteral("DELETE FROM blob")).ok());
        QVERIFY(journal::checkComplete(newsroom.connection()).ok());
    }

    void transactionLeftWithoutCommit_changesNothing()
    {
        TestNewsroom newsroom;
        const JournalHead before = newsroom.head();
        {
            Transaction transaction = valueOf(Transaction::begin(newsroom.connection()), "begin");
            const PendingEntry pending{TestNewsroom::officer(), QStringLiteral("r9"),
                ReleaseCreated{QStringLiteral("R-9"), ReleaseType::Note, tag("en"), {}}, newsroom.clock().now()};
            QVERIFY(journal::append(transaction, pending, newsroom.keyOf(TestNewsroom::officer())).ok());
        }
        QCOMPARE(newsroom.head(), before);
    }

    void bytesKept_areFoundUnderTheirDigestOnly()
    {
        TestNewsroom newsroom;
        const Digest digest = newsroom.keep("picture");
        QCOMPARE(digest, newsroom.keep("picture"));
        QCOMPARE(valueOf(blobs::load(newsroom.connection(), digest), "load"), QByteArray("picture"));
        const auto missing = blobs::load(newsroom.connection(), Digest::of("other"));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void releaseWithHistory_dossierHoldsHeadsApprovedWordsAndNamedSourceBlocks()
    {
        TestNewsroom newsroom;
        const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        const Content first = wordsOf({QStringLiteral("One"), QStringLiteral("Old words")});
        const Content second = wordsOf({QStringLiteral("One"), QStringLiteral("Newer words")});
        const Content third = wordsOf({QStringLiteral("One"), QStringLiteral("Newest words")});
        const Content french = wordsOf({QStringLiteral("Un"), QStringLiteral("Vieux mots")});
        newsroom.seal(release, tag("en"), TestNewsroom::officer(), first);
        const Bases bases{{first.blocks.at(1).id, blockDigest(first.blocks.at(1))}};
        newsroom.seal(release, tag("fr"), TestNewsroom::translator(), french, bases);
        newsroom.decide(TestNewsroom::supervisor(), release, tag("fr"), DecisionKind::Approved);
        newsroom.seal(release, tag("en"), TestNewsroom::officer(), second);
        newsroom.seal(release, tag("en"), TestNewsroom::officer(), third);
        const Dossier dossier = newsroom.dossier(release);
        QCOMPARE(*dossier.head(tag("en")), third);
        QCOMPARE(*dossier.head(tag("fr")), french);
        QVERIFY(dossier.content(contentDigest(first))); // what the French approval was read against
        QVERIFY(!dossier.content(contentDigest(second)));
        QVERIFY(dossier.sourceBlocks.contains(blockDigest(first.blocks.at(1))));
        QVERIFY(dossier.sourceBlocks.contains(blockDigest(third.blocks.at(1))));
    }

    void unknownRelease_isNotFound()
    {
        TestNewsroom newsroom;
        const auto dossier
            = loadDossier(newsroom.connection(), ReleaseId::fromString(QStringLiteral("none")), newsroom.roster());
        QVERIFY(!dossier.ok());
        QCOMPARE(dossier.error().code, ErrorCode::NotFound);
    }

    void rosterUnderAnotherRootKey_isRefused()
    {
        TestNewsroom newsroom;
        QVERIFY(loadRoster(newsroom.connection(), newsroom.rootKey()).ok());
        const auto other = loadRoster(newsroom.connection(), SecretKey::generate().publicKey());
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, ErrorCode::Damaged);
    }

    void referenceAndReleases_areFoundInOrder()
    {
        TestNewsroom newsroom;
        const ReleaseId first = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
        const ReleaseId second = newsroom.create(QStringLiteral("r0"), QStringLiteral("R-2022-002"));
        QCOMPARE(valueOf(journal::releases(newsroom.connection()), "releases"), (QList<ReleaseId>{first, second}));
        QCOMPARE(*valueOf(journal::findReference(newsroom.connection(), QStringLiteral("R-2022-002")), "find"), second);
        QVERIFY(!valueOf(journal::findReference(newsroom.connection(), QStringLiteral("R-1")), "find"));
    }
};

QTEST_GUILESS_MAIN(JournalStoreTest)
#include "journal_store_test.moc"
