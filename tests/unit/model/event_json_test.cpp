#include "model/events.h"

#include "base/canonical_json.h"

#include <QJsonArray>
#include <QSet>
#include <QtTest>

using namespace communique;

namespace {

/// One event of every kind with every field filled.
QList<Event> everyEvent()
{
    const LanguageTag en = officialLanguage(QLatin1StringView("en"));
    const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));
    const BlockId block = BlockId::fromString(QStringLiteral("b1"));
    const PersonId person = PersonId::fromString(QStringLiteral("ann"));
    const Digest digest = Digest::of("a");
    const QDateTime time(QDate(2022, 2, 16), QTime(15, 0, 0, 7), Qt::UTC);
    const Embargo embargo{time, QStringLiteral("America/New_York")};
    const QString reason = QStringLiteral("Because “é”");
    const Roles roles = Role::Translator | Role::Supervisor;
    return {
        NewsroomFounded{QStringLiteral("Salle de presse"), QStringLiteral("s1"), QByteArray(32, 'k'), true},
        PersonEnrolled{{person, QStringLiteral("Ann"), QStringLiteral("ann@example.org"), roles, {en, fr},
            QByteArray(32, 'p'), {}}},
        RolesSet{person, roles, {fr}},
        PersonRevoked{person, reason},
        StoreRestored{digest},
        ReleaseCreated{QStringLiteral("R-2022-041"), ReleaseType::MediaAdvisory, fr, {en, fr}},
        IntakeRecorded{fr, digest, QStringLiteral("text/html"),
            {{IntakeNote::Kind::Dropped, QStringLiteral("navigation"), QStringLiteral("Menu"), block}, {}}},
        EditionRequested{fr, person, time},
        RevisionSealed{fr, 3, digest, {digest, Digest::of("b")}, Cause::Merge, {{block, digest}}},
        ConflictKept{fr, block, digest, Digest::of("b")},
        ConflictSettled{fr, block},
        DecisionMade{fr, DecisionKind::Approved, digest, Digest::of("b"), QStringLiteral("2022-02-16T15:00:00.000Z"),
            reason, Digest::of("c")},
        BlockAcknowledged{fr, block, digest, reason},
        FindingAccepted{fr, QStringLiteral("3f2a"), QStringLiteral("fact-differs"), block, digest, digest, reason},
        CommentMade{CommentId::fromString(QStringLiteral("k2")), CommentId::fromString(QStringLiteral("k1")), fr, block,
            CommentKind::Question, reason},
        ThreadClosed{CommentId::fromString(QStringLiteral("k1"))},
        EmbargoChanged{embargo},
        ReleaseSigned{{{en, digest}, {fr, Digest::of("b")}}, QStringLiteral("2022-02-16T15:00:00.000Z")},
        PublicationScheduled{embargo},
        Published{{{en, {digest, Digest::of("b")}}}, digest},
        PublicationFailed{reason},
        ReleaseActed{ReleaseAct::Spiked, reason},
        HouseStyleChosen{fr, QStringLiteral("own/fr"), digest},
        WordListed{fr, QStringLiteral("Orvane")},
        WordUnlisted{fr, QStringLiteral("Orvane")},
        ConceptRecorded{{ConceptId::fromString(QStringLiteral("c1")), QStringLiteral("migration"),
            QStringLiteral("Not smuggling"), QStringLiteral("UNTERM"),
            {{en, QStringLiteral("trafficking in persons"), TermStatus::Preferred, PartOfSpeech::Noun},
                {fr, QStringLiteral("trafic"), TermStatus::Forbidden, {}}}}},
        ConceptRetired{ConceptId::fromString(QStringLiteral("c1")), reason},
        ContactRecorded{{ContactId::fromString(QStringLiteral("ingrid")), {{en, QStringLiteral("Ingrid Solano")}},
            GrammaticalGender::Masculine, {{fr, QStringLiteral("Réseau")}},
            {{{2016, 3, 1}, {2019, 8, 31}, {{fr, QStringLiteral("Cheffe")}}}, {{2019, 9, 1}, {}, {}}},
            QStringLiteral("ingrid@example.org"), {QStringLiteral("+12125550142")}, true}},
        ContactRetired{ContactId::fromString(QStringLiteral("ingrid")), reason},
        MemoryImported{
            QStringLiteral("office.tmx"), QStringLiteral("application/x-tmx+xml"), {digest, Digest::of("b")}, 4096},
        MemoryUnitsForgotten{{QStringLiteral("17-304"), QStringLiteral("231-b3-2")}, reason},
    };
}

template <size_t Index = 0> void addEmptyEvents(QList<Event> &events)
{
    if constexpr (Index < std::variant_size_v<Event>) {
        events.append(std::variant_alternative_t<Index, Event>{});
        addEmptyEvents<Index + 1>(events);
    }
}

} // namespace

class event_json_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleList_holdsEveryKind()
    {
        QSet<QString> kinds;
        for (const Event &event : everyEvent())
            kinds.insert(eventKind(event));
        QCOMPARE(kinds.size(), static_cast<int>(std::variant_size_v<Event>));
    }

    void filledEvent_readsBackToItself_data()
    {
        QTest::addColumn<Event>("event");
        for (const Event &event : everyEvent())
            QTest::newRow(qPrintable(eventKind(event))) << event;
    }

    void filledEvent_readsBackToItself()
    {
        QFETCH(Event, event);
        const QByteArray bytes = canonicalJson(eventPayload(event));
        const Result<QJsonObject> payload = parseCanonicalJson(bytes);
        QVERIFY(payload);
        const Result<Event> read = eventFromPayload(eventKind(event), *payload);
        QVERIFY(read);
        QVERIFY(*read == event);
    }

    void emptyEvent_readsBackToItself()
    {
        QList<Event> events;
        addEmptyEvents(events);
        for (const Event &event : events) {
            const Result<Event> read = eventFromPayload(eventKind(event), eventPayload(event));
            QVERIFY2(read, qPrintable(eventKind(event)));
            QVERIFY2(*read == event, qPrintable(eventKind(event)));
        }
    }

    void decision_isSpelledInThisWay()
    {
        const Event event = DecisionMade{officialLanguage(QLatin1StringView("fr")), DecisionKind::ReturnedByReviser,
            Digest::of("a"), {}, {}, QStringLiteral("why"), {}};
        QCOMPARE(eventKind(event), QStringLiteral("decision-made"));
        QCOMPARE(canonicalJson(eventPayload(event)),
            QByteArray("{\"content\":\"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\","
                       "\"decision\":\"returned-by-reviser\",\"language\":\"fr\",\"reason\":\"why\"}"));
    }

    void payloadThatSaysMoreOrOtherThanItReads_isMalformed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown field") << QStringLiteral("extra") << QJsonValue(1);
        QTest::newRow("unknown word") << QStringLiteral("decision") << QJsonValue(QStringLiteral("waved-through"));
        QTest::newRow("broken digest") << QStringLiteral("content") << QJsonValue(QStringLiteral("abc"));
        QTest::newRow("wrong type") << QStringLiteral("reason") << QJsonValue(1);
        QTest::newRow("empty field") << QStringLiteral("embargo") << QJsonValue(QString());
        QTest::newRow("letters not composed") << QStringLiteral("reason") << QJsonValue(QStringLiteral("e\u0301"));
    }

    void payloadThatSaysMoreOrOtherThanItReads_isMalformed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Event event = DecisionMade{
            officialLanguage(QLatin1StringView("fr")), DecisionKind::Approved, Digest::of("a"), {}, {}, {}, {}};
        QJsonObject payload = eventPayload(event);
        payload.insert(key, value);
        const Result<Event> read = eventFromPayload(eventKind(event), payload);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }

    void unknownKind_isOfANewerVersion()
    {
        QCOMPARE(eventFromPayload(QStringLiteral("release-sung"), {}).error().code, ErrorCode::NewerVersion);
    }

    void rosterEvents_areThoseTheRootKeySigns()
    {
        int count = 0;
        for (const Event &event : everyEvent())
            count += isRosterEvent(event) ? 1 : 0;
        QCOMPARE(count, 5);
        QVERIFY(isRosterEvent(StoreRestored{}));
        QVERIFY(!isRosterEvent(ReleaseCreated{}));
    }

    void releaseTypes_readBackFromTheirNames()
    {
        for (const ReleaseType type :
            {ReleaseType::PressRelease, ReleaseType::Statement, ReleaseType::MediaAdvisory, ReleaseType::Note})
            QCOMPARE(releaseTypeFromName(releaseTypeName(type)), type);
        QVERIFY(!releaseTypeFromName(QStringLiteral("poem")));
    }
};

QTEST_GUILESS_MAIN(event_json_test)
#include "event_json_test.moc"
