#include "base/canonical_json.h"
#include "support/sample_journal.h"
#include "trust/journal_chain.h"

#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace communique;

class JournalChainTest : public QObject
{
    Q_OBJECT

    static JournalEntry approval(SampleJournal &journal)
    {
        const PersonId eva = SampleJournal::id("eva");
        journal.enrol(eva, Role::Supervisor);
        DecisionMade decision;
        decision.language = officialLanguage(QLatin1StringView("ar"));
        decision.kind = DecisionKind::Approved;
        decision.content = Digest::of("words");
        decision.source = Digest::of("source words");
        decision.embargo = QStringLiteral("2022-02-16T15:00:00.000Z");
        decision.reason = QStringLiteral("élan");
        return journal.write(eva, decision);
    }

private Q_SLOTS:
    void signedBytes_areTheFormWrittenInTheHeader()
    {
        JournalEntry entry;
        entry.origin = QStringLiteral("store-a");
        entry.number = 7;
        entry.time = QDateTime(QDate(2022, 2, 16), QTime(20, 45), QTimeZone("Asia/Kathmandu"));
        entry.actor = SampleJournal::id("eva");
        entry.subject = QStringLiteral("r1");
        entry.event = PublicationFailed{QStringLiteral("no \"room\"")};

        QCOMPARE(signedBytes(entry),
            QByteArray("{\"actor\":\"eva\",\"kind\":\"publication-failed\",\"number\":7,\"origin\":\"store-a\","
                       "\"payload\":{\"reason\":\"no \\\"room\\\"\"},\"previous\":\"\",\"subject\":\"r1\","
                       "\"time\":\"2022-02-16T15:00:00.000Z\"}"));
    }

    void signedEntry_holdsForItsActorOnly()
    {
        SampleJournal journal;
        const JournalEntry entry = approval(journal);

        QCOMPARE(entry.digest, entryDigest(entry));
        QVERIFY(isSignedBy(entry, journal.keyOf(SampleJournal::id("eva")).publicKey()));
        QVERIFY(!isSignedBy(entry, journal.rootKey()));
    }

    void everyChangedField_isNoticed_data()
    {
        using Change = std::function<void(JournalEntry &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        const auto decision = [](JournalEntry &entry) -> DecisionMade & { return std::get<DecisionMade>(entry.event); };
        row("origin", [](JournalEntry &e) { e.origin = QStringLiteral("store-b"); });
        row("number", [](JournalEntry &e) { ++e.number; });
        row("time", [](JournalEntry &e) { e.time = e.time.addMSecs(1); });
        row("actor", [](JournalEntry &e) { e.actor = SampleJournal::id("ewa"); });
        row("subject", [](JournalEntry &e) { e.subject = QStringLiteral("r2"); });
        row("previous", [](JournalEntry &e) { e.previous = Digest::of("other"); });
        row("previous gone", [](JournalEntry &e) { e.previous = {}; });
        row("digest", [](JournalEntry &e) { e.digest = Digest::of("other"); });
        row("digest gone", [](JournalEntry &e) { e.digest = {}; });
        row("signature", [](JournalEntry &e) { e.signature[5] = static_cast<char>(e.signature.at(5) ^ 1); });
        row("signature gone", [](JournalEntry &e) { e.signature.clear(); });
        row("kind of event", [](JournalEntry &e) { e.event = PublicationFailed{}; });
        row("language", [=](JournalEntry &e) { decision(e).language = officialLanguage(QLatin1StringView("fr")); });
        row("decision", [=](JournalEntry &e) { decision(e).kind = DecisionKind::Revised; });
        row("content", [=](JournalEntry &e) { decision(e).content = Digest::of("other"); });
        row("source", [=](JournalEntry &e) { decision(e).source = {}; });
        row("embargo", [=](JournalEntry &e) { decision(e).embargo.clear(); });
        row("reason", [=](JournalEntry &e) { decision(e).reason = QStringLiteral("elan"); });
    }
    void everyChangedField_isNoticed()
    {
        QFETCH(const std::function<void(JournalEntry &)>, change);
        SampleJournal journal;
        JournalEntry entry = approval(journal);
        const QByteArray key = journal.keyOf(SampleJournal::id("eva")).publicKey();
        QVERIFY(isSignedBy(entry, key));

        change(entry);
        QVERIFY(!isSignedBy(entry, key));
    }

    void recomputedDigest_doesNotMendTheSignature()
    {
        SampleJournal journal;
        JournalEntry entry = approval(journal);
        entry.subject = QStringLiteral("r2");
        entry.digest = entryDigest(entry);

        QVERIFY(!isSignedBy(entry, journal.keyOf(SampleJournal::id("eva")).publicKey()));
    }

    void entry_readsBackFromItsJson()
    {
        SampleJournal journal;
        const JournalEntry entry = approval(journal);
        const Result<QJsonObject> travelled = parseCanonicalJson(canonicalJson(entryToJson(entry)));

        QVERIFY(travelled.ok());
        const Result<JournalEntry> read = entryFromJson(*travelled);
        QVERIFY(read.ok());
        QCOMPARE(*read, entry);
    }

    void jsonThatIsSpelledOtherwise_isMalformed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *member, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(member) << value;
        };
        row("time with offset", "time", QStringLiteral("2022-02-16T10:00:03.000+01:00"));
        row("number as text", "number", QStringLiteral("3"));
        row("fraction", "number", 3.5);
        row("short digest", "digest", QStringLiteral("ab"));
        row("actor with blanks", "actor", QStringLiteral("e v a"));
        row("unknown member", "note", QStringLiteral("x"));
        row("missing member", "previous", QJsonValue(QJsonValue::Undefined));
        row("payload of another kind", "payload", QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}});
    }
    void jsonThatIsSpelledOtherwise_isMalformed()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        SampleJournal journal;
        QJsonObject json = entryToJson(approval(journal));
        json.insert(member, value);

        const Result<JournalEntry> read = entryFromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }

    void unknownKindOfEvent_isNamedAsNewer()
    {
        SampleJournal journal;
        QJsonObject json = entryToJson(approval(journal));
        json.insert(QStringLiteral("kind"), QStringLiteral("correction-opened"));

        QCOMPARE(entryFromJson(json).error().code, ErrorCode::NewerVersion);
    }
};

QTEST_GUILESS_MAIN(JournalChainTest)
#include "journal_chain_test.moc"
