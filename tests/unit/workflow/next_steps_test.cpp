#include "unit/workflow/release_story.h"
#include "workflow/summary.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

namespace {

/// "en:edit fr:submit :sign", in the order of the steps.
QString told(const QList<NextStep> &steps)
{
    QStringList words;
    for (const NextStep &step : steps)
        words.append(step.language.code() + u':' + actionName(step.action));
    return words.join(u' ');
}

QString told(const ReleaseStory &story)
{
    return told(nextSteps(story.dossier, story.now));
}

Content source(const QString &paragraph)
{
    return withText(wholeContent(QStringLiteral("en")), "para", paragraph);
}

} // namespace

class next_steps_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyRelease_waitsForTheSourceOnly()
    {
        const ReleaseStory story;
        QCOMPARE(told(story), QStringLiteral("en:edit"));
    }

    void mainJob_goesStepByStepToThePublication()
    {
        ReleaseStory story;
        story.decide(story.supervisor, ar(), DecisionKind::Dropped);
        story.bring(en(), EditionStage::Drafting);
        QCOMPARE(told(story), QStringLiteral("en:submit fr:edit"));
        story.decide(story.officer, en(), DecisionKind::SubmittedForApproval);
        story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
        QCOMPARE(told(story), QStringLiteral("en:approve fr:submit"));
        story.decide(story.translator, fr(), DecisionKind::SubmittedForRevision);
        QCOMPARE(told(story), QStringLiteral("en:approve fr:revise"));
        story.decide(story.reviser, fr(), DecisionKind::Revised);
        QCOMPARE(told(story), QStringLiteral("en:approve fr:submit"));
        story.decide(story.translator, fr(), DecisionKind::SubmittedForApproval);
        story.decide(story.supervisor, en(), DecisionKind::Approved);
        QCOMPARE(told(story), QStringLiteral("fr:approve"));
        story.decide(story.supervisor, fr(), DecisionKind::Approved);
        QCOMPARE(told(story), QStringLiteral(":sign"));
        story.sign(story.supervisor);
        QCOMPARE(told(story), QStringLiteral(":publish"));
        story.publish(story.supervisor);
        QCOMPARE(told(story), QString());
    }

    void everyStep_canBeTakenByOneOfItsRoles()
    {
        for (const EditionStage stage : {EditionStage::Drafting, EditionStage::InRevision, EditionStage::Revised,
                 EditionStage::AwaitingApproval, EditionStage::Approved}) {
            ReleaseStory story;
            story.bring(en(), EditionStage::Approved);
            story.bring(fr(), stage);
            for (const NextStep &step : nextSteps(story.dossier, story.now)) {
                bool isAllowed = false;
                for (const Person &person : story.dossier.roster.people)
                    isAllowed = isAllowed
                        || ((person.roles & step.roles)
                            && story.ask(person.id, about(step.action, step.language)).isEmpty());
                QVERIFY2(isAllowed, qPrintable(stageName(stage) + u' ' + actionName(step.action)));
            }
        }
    }

    void translation_saysHowFarItIsAndWhose()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.request(fr(), story.translator);
        const Content begun = withText(withText(wholeContent(QStringLiteral("fr")), "head", {}), "para", {});
        story.write(story.translator, fr(), begun);
        const NextStep step = nextSteps(story.dossier, story.now).at(1);
        QCOMPARE(step.action, Action::Edit);
        QCOMPARE(step.person, story.translator);
        QCOMPARE(step.done, 5);
        QCOMPARE(step.total, 7);
    }

    void movedSource_asksForAcknowledgementOrForNewWords()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.write(story.officer, en(), source(QStringLiteral("en words with 14 recommendations for the states")));
        QVERIFY(told(story).contains(QStringLiteral("fr:acknowledge")));
        story.acknowledge(story.translator, fr(), "para");
        QVERIFY(told(story).contains(QStringLiteral("fr:approve")));
        story.write(story.officer, en(), source(QStringLiteral("en words with 15 recommendations for the states")));
        QVERIFY(told(story).contains(QStringLiteral("fr:reopen")));
        QCOMPARE(nextSteps(story.dossier, story.now).at(1).stale, 1);
    }

    void openConflict_comesFirst()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.apply(story.translator, ConflictKept{fr(), blockId("para"), {}, {}});
        QVERIFY(told(story).contains(QStringLiteral("fr:settle-conflict")));
    }

    void publication_waitsForTheEmbargo()
    {
        ReleaseStory story;
        story.setEmbargo(story.now.addSecs(3600));
        story.bringAllToApproved();
        story.sign(story.supervisor);
        const QDateTime instant = story.dossier.release.embargo->utc;
        QCOMPARE(nextSteps(story.dossier, story.now).constLast().notBefore, instant);
        QVERIFY(!nextSteps(story.dossier, instant).constLast().notBefore.isValid());
    }

    void heldOrSpikedRelease_waitsForNothingElse()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.act(story.supervisor, ReleaseAct::PutOnHold);
        QVERIFY(told(story).endsWith(QStringLiteral(":lift-hold")));
        story.act(story.supervisor, ReleaseAct::Spiked);
        QCOMPARE(told(story), QString());
    }

    void summary_tellsWhatTheDossierTells()
    {
        ReleaseStory story;
        QCOMPARE(summarize(story.dossier).title, QStringLiteral("R-2022-001"));
        story.bringAllToApproved();
        const ReleaseSummary summary = summarize(story.dossier);
        QCOMPARE(summary.title, QStringLiteral("en headline"));
        QCOMPARE(summary.stage, ReleaseStage::ReadyToSign);
        QCOMPARE(summary.editions.size(), 3);
        QVERIFY(summary.editions.at(1).isApprovalValid);
        QVERIFY(!summary.editions.at(2).isApprovalValid);
        QVERIFY(summary.isOpen());
    }

    void completeRelease_isNotOpenUntilItIsTakenUpAgain()
    {
        ReleaseStory story;
        story.decide(story.supervisor, ar(), DecisionKind::Dropped);
        story.bringAllToApproved();
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        QVERIFY(!summarize(story.dossier).isOpen());
        story.write(story.officer, en(), source(QStringLiteral("corrected")));
        QVERIFY(summarize(story.dossier).isOpen());
    }

    void summary_readsBackFromJson()
    {
        ReleaseStory story;
        story.request(fr(), story.translator);
        story.setEmbargo(story.now.addSecs(3600));
        story.bringAllToApproved();
        story.sign(story.supervisor);
        story.apply(story.supervisor, PublicationScheduled{*story.dossier.release.embargo});
        story.apply(story.officer, EditionRequested{ar(), {}, story.now.addDays(1)});
        ReleaseSummary summary = summarize(story.dossier);
        QCOMPARE(*summaryFromJson(summaryToJson(summary)), summary);
        story.publish(story.supervisor);
        summary = summarize(story.dossier);
        QVERIFY(summary.publishedAt.isValid());
        QCOMPARE(*summaryFromJson(summaryToJson(summary)), summary);
    }

    void summaryWithAnUnknownStage_isMalformed()
    {
        QJsonObject object = summaryToJson(summarize(ReleaseStory().dossier));
        object.insert(QStringLiteral("stage"), QStringLiteral("asleep"));
        QCOMPARE(summaryFromJson(object).error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(next_steps_test)
#include "next_steps_test.moc"
