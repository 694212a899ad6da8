#include "unit/workflow/release_story.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

namespace {

ReleaseStory approved()
{
    ReleaseStory story;
    story.bringAllToApproved();
    return story;
}

Content frenchWith(const QString &headline)
{
    return withText(wholeContent(QStringLiteral("fr")), "head", headline);
}

Content englishWith(const QString &paragraph)
{
    return withText(wholeContent(QStringLiteral("en")), "para", paragraph);
}

const QString reworded = QStringLiteral("en words with 14 recommendations for the states");
const QString otherNumber = QStringLiteral("en text with 15 recommendations for the states");
const QString otherSpace = QStringLiteral("en text with 14\u00a0recommendations for the states");

} // namespace

class approval_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvedWords_areValidlyApproved()
    {
        const ReleaseStory story = approved();
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
        QCOMPARE(approvalOf(story.dossier, fr()).approval, story.dossier.release.edition(fr())->lastDecision());
        QCOMPARE(story.approval(ar()), ApprovalValidity::None);
        QCOMPARE(story.approval(officialLanguage(QLatin1StringView("zh"))), ApprovalValidity::None);
    }

    void oneCharacterMore_voidsTheApproval()
    {
        ReleaseStory story = approved();
        story.write(story.translator, fr(), frenchWith(QStringLiteral("fr headline,")));
        QCOMPARE(story.approval(fr()), ApprovalValidity::WordsChanged);
        QCOMPARE(story.approval(en()), ApprovalValidity::Valid);
    }

    void restoredWords_areApprovedAgain()
    {
        ReleaseStory story = approved();
        story.write(story.translator, fr(), frenchWith(QStringLiteral("other")));
        story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
        QCOMPARE(story.stage(fr()), EditionStage::Approved);
    }

    void restoredWordsBesideAMovedSource_areNot()
    {
        ReleaseStory story = approved();
        story.write(story.translator, fr(), frenchWith(QStringLiteral("other")));
        story.write(story.officer, en(), englishWith(otherNumber));
        story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
        QVERIFY(story.approval(fr()) == ApprovalValidity::SourceChanged);
    }

    void reopened_voidsTheApprovalForGood()
    {
        ReleaseStory story = approved();
        story.decide(story.translator, fr(), DecisionKind::Reopened);
        QCOMPARE(story.approval(fr()), ApprovalValidity::Reopened);
        story.decide(story.supervisor, fr(), DecisionKind::Approved);
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
    }

    void changedFactOfTheSource_voidsAndOnlyANewApprovalHelps()
    {
        ReleaseStory story = approved();
        story.write(story.officer, en(), englishWith(otherNumber));
        QCOMPARE(story.approval(fr()), ApprovalValidity::SourceChanged);
        QCOMPARE(story.codes(story.second, about(Action::Approve, fr())), QStringList{QStringLiteral("STALE")});
        story.acknowledge(story.reviser, fr(), "para");
        QCOMPARE(story.approval(fr()), ApprovalValidity::SourceChanged);
        QVERIFY(story.ask(story.second, about(Action::Approve, fr())).isEmpty());
        story.decide(story.second, fr(), DecisionKind::Approved);
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
    }

    void changedWordingOfTheSource_isAcknowledgedAndSignedAgain()
    {
        ReleaseStory story = approved();
        story.write(story.officer, en(), englishWith(reworded));
        QCOMPARE(story.approval(fr()), ApprovalValidity::SourceChanged);
        story.acknowledge(story.reviser, fr(), "para");
        QCOMPARE(story.approval(fr()), ApprovalValidity::SourceChanged);
        story.decide(story.supervisor, fr(), DecisionKind::Approved);
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
    }

    void typographyOfTheSource_leavesTheApprovalValid()
    {
        ReleaseStory story = approved();
        story.write(story.officer, en(), englishWith(otherSpace));
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
        QCOMPARE(story.approval(en()), ApprovalValidity::WordsChanged);
    }

    void sourceReadAgainstAndNoLongerKnown_countsAsMoved()
    {
        ReleaseStory story = approved();
        const Digest readAgainst = story.dossier.release.source()->headDigest();
        story.write(story.officer, en(), englishWith(otherSpace));
        story.dossier.contents.remove(readAgainst);
        QCOMPARE(story.approval(fr()), ApprovalValidity::SourceChanged);
    }

    void changedEmbargo_voidsEveryApprovalAndTheyAreSignedAgain()
    {
        ReleaseStory story = approved();
        story.setEmbargo(story.now.addSecs(3600));
        QCOMPARE(story.approval(en()), ApprovalValidity::EmbargoChanged);
        QCOMPARE(story.approval(fr()), ApprovalValidity::EmbargoChanged);
        QVERIFY(story.ask(story.supervisor, about(Action::Approve, en())).isEmpty());
        story.decide(story.supervisor, en(), DecisionKind::Approved);
        QCOMPARE(story.approval(en()), ApprovalValidity::Valid);
        story.apply(story.officer, EmbargoChanged{});
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
    }

    void approvalAfterTheKeyWasRevoked_doesNotCount()
    {
        ReleaseStory story = approved();
        const Decision *approval = approvalOf(story.dossier, fr()).approval;
        story.person(story.supervisor).revokedAt = approval->time;
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
        story.person(story.supervisor).revokedAt = approval->time.addMSecs(-1);
        QCOMPARE(story.approval(fr()), ApprovalValidity::ApproverRevoked);
        QVERIFY(story.ask(story.second, about(Action::Approve, fr())).isEmpty());
    }

    void approverWhoIsNoSupervisor_doesNotCount()
    {
        ReleaseStory story = approved();
        story.decide(story.admin, fr(), DecisionKind::Approved);
        QCOMPARE(story.approval(fr()), ApprovalValidity::ApproverRevoked);
    }

    void approverWhoseWordsAreInIt_doesNotCount()
    {
        ReleaseStory story;
        const PersonId both = story.enrol("both", Role::Translator | Role::Supervisor);
        story.bring(en(), EditionStage::Approved);
        story.write(both, fr(), frenchWith(QStringLiteral("mine")));
        story.write(story.translator, fr(), wholeContent(QStringLiteral("fr")));
        story.decide(both, fr(), DecisionKind::Approved);
        QCOMPARE(story.approval(fr()), ApprovalValidity::ApproverContributed);
    }

    void contributorsOfAPublishedCycle_mayApproveTheNext()
    {
        ReleaseStory story;
        const PersonId both = story.enrol("both", Role::PressOfficer | Role::Supervisor);
        story.write(both, en(), wholeContent(QStringLiteral("en")));
        story.decide(both, en(), DecisionKind::SubmittedForApproval);
        story.decide(story.supervisor, en(), DecisionKind::Approved);
        story.bring(fr(), EditionStage::Approved);
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        story.write(story.officer, en(), englishWith(reworded));
        story.decide(story.officer, en(), DecisionKind::SubmittedForApproval);
        QVERIFY(story.ask(both, about(Action::Approve, en())).isEmpty());
    }

    void revisionThatArrivedBeforeThePublication_keepsItsAuthor()
    {
        ReleaseStory story = approved();
        story.sign(story.supervisor);
        const PersonId both = story.enrol("both", Role::Translator | Role::Supervisor);
        Published published;
        for (const LanguageTag &language : {en(), fr()}) {
            const Decision *approval = approvalOf(story.dossier, language).approval;
            published.editions.insert(language, {approval->made.content, approval->entry});
        }
        story.write(both, fr(), frenchWith(QStringLiteral("late")));
        story.apply(story.supervisor, published);
        QCOMPARE(story.stage(fr()), EditionStage::Drafting);
        QCOMPARE(story.dossier.release.edition(fr())->contributors(), QList<PersonId>{both});
    }

    void liveEdition_keepsTheApprovalItWentLiveWith()
    {
        ReleaseStory story = approved();
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        const ApprovalState state = approvalOf(story.dossier, fr());
        QCOMPARE(state.validity, ApprovalValidity::Valid);
        QCOMPARE(state.approval->entry, story.dossier.release.edition(fr())->live->approval);
    }

    void liveEditionWhoseSourceWasCorrected_isApprovedAgainOnceAcknowledged()
    {
        ReleaseStory story = approved();
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        story.write(story.officer, en(), englishWith(otherNumber));
        QCOMPARE(story.approval(fr()), ApprovalValidity::SourceChanged);
        story.acknowledge(story.reviser, fr(), "para");
        QVERIFY(story.ask(story.supervisor, about(Action::Approve, fr())).isEmpty());
        story.decide(story.supervisor, fr(), DecisionKind::Approved);
        QCOMPARE(story.approval(fr()), ApprovalValidity::Valid);
    }

    // ---- the release's signature

    void signature_standsWhileItsInputsDo()
    {
        ReleaseStory story = approved();
        QVERIFY(!validSignature(story.dossier));
        story.sign(story.supervisor);
        QCOMPARE(validSignature(story.dossier), &story.dossier.release.signatures.constLast());
    }

    void signature_fallsWithAnyInput()
    {
        const auto fallsWith = [](auto change) {
            ReleaseStory story = approved();
            story.sign(story.supervisor);
            change(story);
            return !validSignature(story.dossier);
        };
        QVERIFY(fallsWith([](ReleaseStory &s) { s.write(s.translator, fr(), frenchWith(QStringLiteral("x"))); }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.write(s.officer, en(), englishWith(otherSpace)); }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.setEmbargo(s.now); }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.decide(s.translator, fr(), DecisionKind::Reopened); }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.decide(s.second, fr(), DecisionKind::Approved); }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.person(s.supervisor).roles = Role::PressOfficer; }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.dossier.release.created.required.append(ar()); }));
        QVERIFY(fallsWith([](ReleaseStory &s) { s.dossier.release.signatures.last().actor = s.translator; }));
        QVERIFY(!fallsWith([](ReleaseStory &s) { s.bring(ar(), EditionStage::Drafting); }));
    }

    void validityNames_areAllDifferent()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ApprovalValidity::ApproverContributed); ++i)
            names.insert(approvalValidityName(static_cast<ApprovalValidity>(i)));
        QCOMPARE(names.size(), 8);
    }
};

QTEST_GUILESS_MAIN(approval_test)
#include "approval_test.moc"
