#include "unit/workflow/release_story.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

namespace {

Content other(const LanguageTag &language)
{
    return withText(wholeContent(language.code()), "head", QStringLiteral("other words"));
}

} // namespace

class edition_stage_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStage_isReachedByItsDecisions_data()
    {
        QTest::addColumn<int>("stage");
        for (const EditionStage stage :
            {EditionStage::NotStarted, EditionStage::Drafting, EditionStage::InRevision, EditionStage::Revised,
                EditionStage::AwaitingApproval, EditionStage::Approved, EditionStage::Live, EditionStage::Dropped})
            QTest::newRow(qPrintable(stageName(stage))) << static_cast<int>(stage);
    }

    void everyStage_isReachedByItsDecisions()
    {
        QFETCH(int, stage);
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.bring(fr(), static_cast<EditionStage>(stage));
        QCOMPARE(story.stage(fr()), static_cast<EditionStage>(stage));
    }

    void wordsChangedAfterADecision_areADraftAgain_data()
    {
        QTest::addColumn<int>("stage");
        for (const EditionStage stage :
            {EditionStage::Revised, EditionStage::AwaitingApproval, EditionStage::Approved, EditionStage::Live})
            QTest::newRow(qPrintable(stageName(stage))) << static_cast<int>(stage);
    }

    void wordsChangedAfterADecision_areADraftAgain()
    {
        QFETCH(int, stage);
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.bring(fr(), static_cast<EditionStage>(stage));
        story.write(story.translator, fr(), other(fr()));
        QCOMPARE(story.stage(fr()), EditionStage::Drafting);
        story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
        QCOMPARE(story.stage(fr()), static_cast<EditionStage>(stage));
    }

    void reviserEdits_andTheEditionStaysInRevision()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.bring(fr(), EditionStage::InRevision);
        story.write(story.reviser, fr(), other(fr()));
        QCOMPARE(story.stage(fr()), EditionStage::InRevision);
    }

    void returnedOrReopened_isADraftEvenInTheSameWords()
    {
        for (const DecisionKind kind :
            {DecisionKind::ReturnedBySupervisor, DecisionKind::ReturnedByReviser, DecisionKind::Reopened}) {
            ReleaseStory story;
            story.bring(en(), EditionStage::Drafting);
            story.bring(fr(), EditionStage::Approved);
            story.decide(story.supervisor, fr(), kind);
            QCOMPARE(story.stage(fr()), EditionStage::Drafting);
            story.write(story.translator, fr(), other(fr()));
            story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
            QCOMPARE(story.stage(fr()), EditionStage::Drafting);
        }
    }

    void liveEditionTakenUpAgain_hasTheStageOfThatWork()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Live);
        story.write(story.officer, en(), other(en()));
        story.decide(story.officer, en(), DecisionKind::SubmittedForApproval);
        QCOMPARE(story.stage(en()), EditionStage::AwaitingApproval);
        QVERIFY(story.dossier.release.source()->live);
    }

    void droppedEdition_comesBackByReopening()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.bring(ar(), EditionStage::Dropped);
        story.decide(story.supervisor, ar(), DecisionKind::Reopened);
        QCOMPARE(story.stage(ar()), EditionStage::NotStarted);
    }

    void release_goesThroughItsStages()
    {
        ReleaseStory story;
        QCOMPARE(stageOf(story.dossier), ReleaseStage::Planned);
        story.bring(en(), EditionStage::Approved);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::InPreparation);
        story.bring(fr(), EditionStage::Approved);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::ReadyToSign);
        story.sign(story.supervisor);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::Signed);
        story.apply(story.supervisor, PublicationScheduled{Embargo{story.now.addSecs(60), QStringLiteral("UTC")}});
        QCOMPARE(stageOf(story.dossier), ReleaseStage::Scheduled);
        story.act(story.supervisor, ReleaseAct::PutOnHold);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::OnHold);
        story.act(story.supervisor, ReleaseAct::HoldLifted);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::Scheduled);
        story.publish(story.supervisor);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::LivePartial);
        story.decide(story.supervisor, ar(), DecisionKind::Dropped);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::LiveComplete);
        story.write(story.officer, en(), other(en()));
        QCOMPARE(stageOf(story.dossier), ReleaseStage::UnderCorrection);
    }

    void signedReleaseWithAChangedInput_isNoLongerSigned()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.sign(story.supervisor);
        story.write(story.translator, fr(), other(fr()));
        QCOMPARE(stageOf(story.dossier), ReleaseStage::InPreparation);
        story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
        QCOMPARE(stageOf(story.dossier), ReleaseStage::Signed);
    }

    void spikedRelease_staysSpiked()
    {
        ReleaseStory story;
        story.act(story.supervisor, ReleaseAct::Spiked);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::Spiked);
    }

    void stageNames_areAllDifferent()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(EditionStage::Dropped); ++i)
            names.insert(stageName(static_cast<EditionStage>(i)));
        QCOMPARE(names.size(), 9);
        names.clear();
        for (int i = 0; i <= static_cast<int>(ReleaseStage::Withdrawn); ++i)
            names.insert(stageName(static_cast<ReleaseStage>(i)));
        QCOMPARE(names.size(), 11);
    }
};

QTEST_GUILESS_MAIN(edition_stage_test)
#include "edition_stage_test.moc"
