#include "desk/proofreading.h"

#include "storage/store_audit.h"
#include "unit/desk/desk_newsroom.h"

#include <QFile>
#include <QTest>

using namespace communique;

namespace {

QByteArray ownStyle(const char *after)
{
    return QByteArray("{\"format\":1,\"id\":\"own/fr\",\"name\":\"Our own\",\"language\":\"fr\",\"extends\":\"eu/fr\",")
        + "\"rules\":[{\"id\":\"us\",\"message\":{\"en\":\"We are we.\"},\"find\":\"ils\",\"replace\":\"nous\","
        + "\"examples\":[[\"ils\",\"" + after + "\"]]}]}";
}

bool verifies(DeskNewsroom &room)
{
    const auto report = auditStore(room.newsroom().connection(), room.newsroom().rootKey(), {});
    return report.ok() && report->findings.isEmpty();
}

} // namespace

class WritingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsroomThatChoseNothing_followsTheUsualStyle()
    {
        DeskNewsroom room;
        const WritingRules rules = valueOf(loadWritingRules(room.newsroom()), "rules");
        QCOMPARE(rules.styleOf(tag("fr")).id, QStringLiteral("un/fr"));
        QCOMPARE(rules.styleOf(*LanguageTag::parse(QStringLiteral("de"))).rules.size(), 0);
    }

    void chosenStyle_isFollowedInItsLanguage_untilAnotherIsChosen()
    {
        DeskNewsroom room;
        expectOk(chooseHouseStyle(room.newsroom(), room.supervisor, QStringLiteral("in/fr")), "choose");
        QCOMPARE(valueOf(loadWritingRules(room.newsroom()), "rules").styleOf(tag("fr")).id, QStringLiteral("in/fr"));
        expectOk(chooseHouseStyle(room.newsroom(), room.supervisor, QStringLiteral("eu/fr")), "choose");
        const WritingRules rules = valueOf(loadWritingRules(room.newsroom()), "rules");
        QCOMPARE(rules.styleOf(tag("fr")).id, QStringLiteral("eu/fr"));
        QCOMPARE(rules.styleOf(tag("en")).id, QStringLiteral("un/en"));
        QVERIFY(verifies(room));
    }

    void officer_doesNotChooseTheStyle()
    {
        DeskNewsroom room;
        const Outcome chosen = chooseHouseStyle(room.newsroom(), room.officer, QStringLiteral("in/fr"));
        QCOMPARE(chosen.error().code, ErrorCode::Refused);
        QCOMPARE(valueOf(loadWritingRules(room.newsroom()), "rules").styleOf(tag("fr")).id, QStringLiteral("un/fr"));
    }

    void ownStyle_isKeptWithItsFile_andVerifies()
    {
        DeskNewsroom room;
        valueOf(adoptHouseStyle(room.newsroom(), room.supervisor, ownStyle("nous")), "adopt");
        const WritingRules rules = valueOf(loadWritingRules(room.newsroom()), "rules");
        QCOMPARE(withSlipsFixed(rules.styleOf(tag("fr")), QStringLiteral("ils disent : oui")),
            QStringLiteral("nous disent: oui"));
        QVERIFY(verifies(room));
    }

    void ownStyleWhoseExampleDoesNotComeOut_changesNothing()
    {
        DeskNewsroom room;
        const auto adopted = adoptHouseStyle(room.newsroom(), room.supervisor, ownStyle("vous"));
        QCOMPARE(adopted.error().code, ErrorCode::Malformed);
        QCOMPARE(valueOf(loadWritingRules(room.newsroom()), "rules").styleOf(tag("fr")).id, QStringLiteral("un/fr"));
        QVERIFY(verifies(room));
    }

    void words_areKnownInTheirLanguage_untilTheyAreTakenOff()
    {
        DeskNewsroom room;
        const QString word = QStringLiteral("Orvane");
        expectOk(listWords(room.newsroom(), room.officer, tag("fr"), {word, word}), "list");
        WritingRules rules = valueOf(loadWritingRules(room.newsroom()), "rules");
        QVERIFY(rules.words.value(tag("fr")).contains(word));
        QVERIFY(!rules.words.value(tag("en")).contains(word));
        expectOk(unlistWords(room.newsroom(), room.officer, tag("fr"), {word}), "unlist");
        rules = valueOf(loadWritingRules(room.newsroom()), "rules");
        QVERIFY(!rules.words.value(tag("fr")).contains(word));
        QCOMPARE(unlistWords(room.newsroom(), room.officer, tag("fr"), {word}).error().code, ErrorCode::NotFound);
        QVERIFY(verifies(room));
    }

    void oneBadWord_listsNone()
    {
        DeskNewsroom room;
        const Outcome listed
            = listWords(room.newsroom(), room.officer, {}, {QStringLiteral("good"), QStringLiteral("two words")});
        QCOMPARE(listed.error().code, ErrorCode::Usage);
        QVERIFY(!valueOf(loadWritingRules(room.newsroom()), "rules").words.value({}).contains(QStringLiteral("good")));
    }

    void proofreading_marksSpellingAndStyleInTheOrderOfTheText()
    {
        DeskNewsroom room;
        expectOk(listWords(room.newsroom(), room.officer, tag("fr"), {QStringLiteral("Orvane")}), "list");
        const WritingRules rules = valueOf(loadWritingRules(room.newsroom()), "rules");
        Content content;
        content.blocks
            = {{BlockId::fromString(QStringLiteral("b1")), Paragraph{InlineText(QStringLiteral("Orvane : le raport"))}},
                {BlockId::fromString(QStringLiteral("b2")), Paragraph{InlineText(QStringLiteral("les Etats"))}}};
        Spelling spelling;
        QStringList told;
        for (const ProofMark &mark : proofread(content, tag("fr"), rules, spelling))
            told.append(mark.block.toString() + u' ' + mark.rule + u' ' + mark.found + u' ' + mark.offers.value(0));
        QCOMPARE(told,
            (QStringList{QStringLiteral("b1 punctuation-space   \u00a0"), QStringLiteral("b1 spelling raport rapport"),
                QStringLiteral("b2 capital-accent E É")}));
    }

    void namesOfOurPeople_areKnown()
    {
        DeskNewsroom room;
        QVERIFY(valueOf(loadWritingRules(room.newsroom()), "rules").words.value({}).contains(QStringLiteral("Olga")));
    }
};

QTEST_GUILESS_MAIN(WritingRulesTest)
#include "writing_rules_test.moc"
