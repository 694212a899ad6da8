#include "unit/workflow/release_story.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

namespace {

/// Words with a hole: the whole content changed by \a change.
template <typename Change> Content wholeBut(const LanguageTag &language, Change change)
{
    Content content = wholeContent(language.code());
    change(content);
    return content;
}

void removeBlock(Content &content, const char *id)
{
    content.blocks.removeAt(content.indexOf(blockId(id)));
}

template <typename Kind> Kind &kindOf(Content &content, const char *id)
{
    return std::get<Kind>(content.blocks[content.indexOf(blockId(id))].body);
}

QStringList keys(const QList<Blocker> &found, const char *code)
{
    QStringList keys;
    for (const Blocker &blocker : found) {
        if (blocker.code == QLatin1StringView(code))
            keys.append(blocker.what);
    }
    return keys;
}

Request scheduleAt(const QDateTime &at)
{
    Request request = about(Action::Schedule);
    request.at = at;
    return request;
}

} // namespace

class guards_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- people

    void revokedPerson_mayNothing()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.person(story.supervisor).revokedAt = story.now;
        QCOMPARE(story.ask(story.supervisor, about(Action::Sign)).constFirst().what, QStringLiteral("person-revoked"));
    }

    void translatorOfAnotherLanguage_isRefusedByRole()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.person(story.translator).languages = {ar()};
        QCOMPARE(story.ask(story.translator, about(Action::Edit, fr())).constFirst().what,
            QStringLiteral("language-not-theirs"));
        QVERIFY(story.ask(story.translator, about(Action::Edit, ar())).isEmpty());
    }

    void editionOfAnotherTranslator_isRefusedAsAssigned()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        const PersonId other = story.enrol("other", Role::Translator);
        story.request(fr(), other);
        const QList<Blocker> found = story.ask(story.translator, about(Action::Edit, fr()));
        QCOMPARE(found.constFirst().code, QStringLiteral("ASSIGNED"));
        QCOMPARE(found.constFirst().name, other.toString());
        QVERIFY(story.ask(other, about(Action::Edit, fr())).isEmpty());
    }

    void targetBeforeTheSourceHasWords_cannotBeEdited()
    {
        ReleaseStory story;
        QCOMPARE(
            story.ask(story.translator, about(Action::Edit, fr())).constFirst().what, QStringLiteral("source-empty"));
    }

    void severalRoles_giveTheUnionOfWhatTheyMay()
    {
        ReleaseStory story;
        const PersonId both = story.enrol("both", Role::PressOfficer | Role::Supervisor);
        QVERIFY(story.ask(both, about(Action::Edit, en())).isEmpty());
        QVERIFY(story.ask(both, about(Action::Hold)).isEmpty());
    }

    // ---- four eyes

    void officerWhoIsAlsoSupervisor_cannotApproveTheirOwnWords()
    {
        ReleaseStory story;
        const PersonId both = story.enrol("both", Role::PressOfficer | Role::Supervisor);
        story.write(both, en(), wholeContent(QStringLiteral("en")));
        story.decide(both, en(), DecisionKind::SubmittedForApproval);
        QCOMPARE(story.codes(both, about(Action::Approve, en())), QStringList{QStringLiteral("EYES")});
        QVERIFY(story.ask(story.supervisor, about(Action::Approve, en())).isEmpty());
    }

    void reviserWhoTranslated_canNeitherReviseNorEditInRevision()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        const PersonId both = story.enrol("both", Role::Translator | Role::Reviser);
        story.write(both, fr(), wholeContent(QStringLiteral("fr")));
        story.decide(both, fr(), DecisionKind::SubmittedForRevision);
        QCOMPARE(story.codes(both, about(Action::Revise, fr())), QStringList{QStringLiteral("EYES")});
        QCOMPARE(story.codes(both, about(Action::Edit, fr())), QStringList{QStringLiteral("EYES")});
        QVERIFY(story.ask(story.reviser, about(Action::Revise, fr())).isEmpty());
    }

    void reviserWhoEditedInRevision_mayCertifyAgainButNotApprove()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Approved);
        const PersonId both = story.enrol("both", Role::Reviser | Role::Supervisor);
        story.bring(fr(), EditionStage::InRevision);
        story.write(both, fr(), withText(wholeContent(QStringLiteral("fr")), "head", QStringLiteral("better")));
        QVERIFY(story.ask(both, about(Action::Revise, fr())).isEmpty());
        story.decide(both, fr(), DecisionKind::ReturnedByReviser);
        story.decide(story.translator, fr(), DecisionKind::SubmittedForRevision);
        QVERIFY(story.ask(both, about(Action::Revise, fr())).isEmpty());
        story.decide(both, fr(), DecisionKind::Revised);
        story.decide(both, fr(), DecisionKind::SubmittedForApproval);
        QCOMPARE(story.codes(both, about(Action::Approve, fr())), QStringList{QStringLiteral("EYES")});
    }

    void signerWhoWroteInARequiredEdition_isRefused()
    {
        ReleaseStory story;
        const PersonId both = story.enrol("both", Role::Translator | Role::Supervisor);
        story.bring(en(), EditionStage::Approved);
        story.write(both, fr(), wholeContent(QStringLiteral("fr")));
        story.decide(story.translator, fr(), DecisionKind::SubmittedForApproval);
        story.decide(story.supervisor, fr(), DecisionKind::Approved);
        const QList<Blocker> found = story.ask(both, about(Action::Sign));
        QCOMPARE(keys(found, "EYES"), QStringList{QStringLiteral("signer-contributed")});
        QCOMPARE(found.constFirst().language, fr());
        QVERIFY(story.ask(story.supervisor, about(Action::Sign)).isEmpty());
    }

    void withdrawal_needsASecondPersonWhoIsAnother()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Live);
        Request request = about(Action::Withdraw);
        QCOMPARE(story.codes(story.supervisor, request), QStringList{QStringLiteral("EYES")});
        request.second = story.supervisor;
        QCOMPARE(story.codes(story.supervisor, request), QStringList{QStringLiteral("EYES")});
        request.second = story.second;
        QVERIFY(story.ask(story.supervisor, request).isEmpty());
    }

    // ---- reasons

    void takingBack_needsAReason_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("isNeeded");
        const QList<Action> needing{Action::Return, Action::Reopen, Action::Drop, Action::Acknowledge,
            Action::AcceptFinding, Action::Hold, Action::LiftHold, Action::Spike, Action::Withdraw, Action::Comment};
        for (const Action action : allActions())
            QTest::newRow(qPrintable(actionName(action))) << static_cast<int>(action) << needing.contains(action);
    }

    void takingBack_needsAReason()
    {
        QFETCH(int, action);
        QFETCH(bool, isNeeded);
        ReleaseStory story;
        story.bringAllToApproved();
        Request request = about(static_cast<Action>(action), fr());
        request.reason = QStringLiteral("  ");
        QCOMPARE(story.codes(story.supervisor, request).contains(QStringLiteral("REASON")), isNeeded);
    }

    // ---- the words: what Submit, Revise, Approve, Sign and Publish ask of them

    void contentWithAHole_isRefusedByStructure_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *what, const Content &content) {
            QTest::newRow(what) << content << QString::fromLatin1(what);
        };
        row("headline-missing", wholeBut(en(), [](Content &c) { removeBlock(c, "head"); }));
        row("headline-repeated",
            wholeBut(en(), [](Content &c) { c.blocks.append(block("h2", Headline{plain(QStringLiteral("b"))})); }));
        row("dateline-missing", wholeBut(en(), [](Content &c) { removeBlock(c, "date"); }));
        row("dateline-repeated", wholeBut(en(), [](Content &c) {
            c.blocks.append(block("d2", Dateline{plain(QStringLiteral("b")), QDate(2022, 2, 16), {}}));
        }));
        row("date-missing", wholeBut(en(), [](Content &c) { kindOf<Dateline>(c, "date").date.reset(); }));
        row("end-mark-missing", wholeBut(en(), [](Content &c) { removeBlock(c, "end"); }));
        row("end-mark-repeated",
            wholeBut(en(), [](Content &c) { c.blocks.append(block("e2", EndMark{plain(QStringLiteral("#"))})); }));
        row("contact-missing", wholeBut(en(), [](Content &c) { removeBlock(c, "contact"); }));
        row("block-empty",
            wholeBut(en(), [](Content &c) { kindOf<Paragraph>(c, "para").text = plain(QStringLiteral(" \u00a0")); }));
        row("target-missing", wholeBut(en(), [](Content &c) { kindOf<CallToAction>(c, "call").target.clear(); }));
        row("alt-missing", wholeBut(en(), [](Content &c) {
            c.blocks.append(block("i", Image{plain(QStringLiteral("b")), Digest::of("a"), {}, {}}));
        }));
    }

    void contentWithAHole_isRefusedByStructure()
    {
        QFETCH(Content, content);
        QFETCH(QString, what);
        ReleaseStory story;
        story.write(story.officer, en(), content);
        QCOMPARE(keys(story.ask(story.officer, about(Action::Submit, en())), "STRUCT"), QStringList{what});
        story.decide(story.officer, en(), DecisionKind::SubmittedForApproval);
        QCOMPARE(keys(story.ask(story.supervisor, about(Action::Approve, en())), "STRUCT"), QStringList{what});
        QVERIFY(story.ask(story.supervisor, about(Action::Return, en())).isEmpty());
    }

    void targetUnlikeItsSource_isRefusedByStructure_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *what, const Content &content) {
            QTest::newRow(what) << content << QString::fromLatin1(what);
        };
        row("block-missing", wholeBut(fr(), [](Content &c) { removeBlock(c, "para"); }));
        row("block-extra",
            wholeBut(fr(), [](Content &c) { c.blocks.append(block("more", Paragraph{plain(QStringLiteral("b"))})); }));
        row("order-differs", wholeBut(fr(), [](Content &c) { c.blocks.swapItemsAt(2, 3); }));
        row("kind-differs", wholeBut(fr(), [](Content &c) { c.blocks[2].body = Subhead{plain(QStringLiteral("b"))}; }));
        row("speakers-differ", wholeBut(fr(), [](Content &c) { kindOf<Quote>(c, "quote").speaker.clear(); }));
        row("target-differs", wholeBut(fr(), [](Content &c) {
            kindOf<CallToAction>(c, "call").target = QStringLiteral("https://example.org/autre");
        }));
        row("languages-differ", wholeBut(fr(), [](Content &c) { kindOf<CallToAction>(c, "call").languages = {en()}; }));
    }

    void targetUnlikeItsSource_isRefusedByStructure()
    {
        QFETCH(Content, content);
        QFETCH(QString, what);
        ReleaseStory story;
        story.bring(en(), EditionStage::Approved);
        story.write(story.translator, fr(), content);
        QCOMPARE(keys(story.ask(story.translator, about(Action::Submit, fr())), "STRUCT"), QStringList{what});
    }

    void openConflict_blocksSubmitReviseApproveSignAndPublish()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Approved);
        story.bring(fr(), EditionStage::Drafting);
        const auto isBlocked = [&story](const PersonId &actor, const Request &request) {
            return story.codes(actor, request).contains(QStringLiteral("CONFLICT"));
        };
        story.apply(story.translator, ConflictKept{fr(), blockId("para"), {}, {}});
        QVERIFY(isBlocked(story.translator, about(Action::Submit, fr())));
        story.decide(story.translator, fr(), DecisionKind::SubmittedForRevision);
        QVERIFY(isBlocked(story.reviser, about(Action::Revise, fr())));
        story.decide(story.translator, fr(), DecisionKind::SubmittedForApproval);
        QVERIFY(isBlocked(story.supervisor, about(Action::Approve, fr())));
        story.decide(story.supervisor, fr(), DecisionKind::Approved);
        QVERIFY(isBlocked(story.supervisor, about(Action::Sign)));
        QVERIFY(isBlocked(story.supervisor, about(Action::Publish)));
        story.apply(story.translator, ConflictSettled{fr(), blockId("para")});
        QVERIFY(story.ask(story.supervisor, about(Action::Sign)).isEmpty());
    }

    void changedSource_blocksReviseSubmitApproveSignAndPublishUntilSettled()
    {
        const Content moved = withText(wholeContent(QStringLiteral("en")), "para",
            QStringLiteral("en words with 14 recommendations for the states"));
        for (const EditionStage stage :
            {EditionStage::InRevision, EditionStage::Revised, EditionStage::AwaitingApproval, EditionStage::Approved}) {
            ReleaseStory story;
            story.bring(en(), EditionStage::Approved);
            story.bring(fr(), stage);
            story.write(story.officer, en(), moved);
            const bool isRevision = stage == EditionStage::InRevision;
            const Action action = isRevision     ? Action::Revise
                : stage == EditionStage::Revised ? Action::Submit
                                                 : Action::Approve;
            const PersonId actor = isRevision    ? story.reviser
                : stage == EditionStage::Revised ? story.translator
                                                 : story.second;
            QCOMPARE(story.codes(actor, about(action, fr())), QStringList{QStringLiteral("STALE")});
            QVERIFY(story.codes(story.supervisor, about(Action::Sign)).contains(QStringLiteral("STALE")));
            QVERIFY(story.codes(story.supervisor, about(Action::Publish)).contains(QStringLiteral("STALE")));
            story.acknowledge(story.translator, fr(), "para");
            QVERIFY(story.ask(actor, about(action, fr())).isEmpty());
        }
    }

    void blockWithoutCounterpart_cannotBeAcknowledged()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.bring(fr(), EditionStage::Drafting);
        Content longer = wholeContent(QStringLiteral("en"));
        longer.blocks.insert(3, block("new", Paragraph{plain(QStringLiteral("more"))}));
        story.write(story.officer, en(), longer);
        QCOMPARE(keys(story.ask(story.translator, about(Action::Acknowledge, fr(), "new")), "STRUCT"),
            QStringList{QStringLiteral("block-missing")});
        Content shorter = wholeContent(QStringLiteral("en"));
        removeBlock(shorter, "para");
        story.write(story.officer, en(), shorter);
        QCOMPARE(keys(story.ask(story.translator, about(Action::Acknowledge, fr(), "para")), "STRUCT"),
            QStringList{QStringLiteral("block-extra")});
    }

    void requiredOrLiveEdition_cannotBeDropped()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        QCOMPARE(keys(story.ask(story.supervisor, about(Action::Drop, fr())), "STATE"),
            QStringList{QStringLiteral("edition-required")});
        story.bring(ar(), EditionStage::Live);
        QVERIFY(keys(story.ask(story.supervisor, about(Action::Drop, ar())), "STATE")
                    .contains(QStringLiteral("edition-live")));
    }

    // ---- the release

    void sign_needsEveryRequiredLanguageApproved()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Approved);
        story.bring(fr(), EditionStage::AwaitingApproval);
        const QList<Blocker> found = story.ask(story.supervisor, about(Action::Sign));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst(),
            (Blocker{QStringLiteral("LANG"), fr(), {}, QStringLiteral("not-approved"),
                QStringLiteral("awaiting-approval")}));
    }

    void sign_namesARequiredLanguageNobodyAskedFor()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.dossier.release.created.required.append(officialLanguage(QLatin1StringView("ru")));
        QCOMPARE(keys(story.ask(story.supervisor, about(Action::Sign)), "LANG"),
            QStringList{QStringLiteral("edition-missing")});
    }

    void optionalLanguage_goesAlongOnlyWhenApproved()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.bring(ar(), EditionStage::Revised);
        QVERIFY(story.ask(story.supervisor, about(Action::Sign)).isEmpty());
        QCOMPARE(editionsGoingOut(story.dossier).keys(), (QList<LanguageTag>{en(), fr()}));
        story.decide(story.translator, ar(), DecisionKind::SubmittedForApproval);
        story.decide(story.supervisor, ar(), DecisionKind::Approved);
        QCOMPARE(editionsGoingOut(story.dossier).size(), 3);
    }

    void signTwice_isRefusedUntilThereIsMoreToSign()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.sign(story.supervisor);
        QCOMPARE(keys(story.ask(story.second, about(Action::Sign)), "STATE"),
            QStringList{QStringLiteral("nothing-to-sign")});
        story.bring(ar(), EditionStage::Approved);
        QVERIFY(story.ask(story.second, about(Action::Sign)).isEmpty());
    }

    void publish_needsASignatureThatStands()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        QCOMPARE(keys(story.ask(story.supervisor, about(Action::Publish)), "SIGNATURE"),
            QStringList{QStringLiteral("not-signed")});
        story.sign(story.supervisor);
        QVERIFY(story.ask(story.supervisor, about(Action::Publish)).isEmpty());
        story.setEmbargo(story.now);
        QCOMPARE(keys(story.ask(story.supervisor, about(Action::Publish)), "SIGNATURE"),
            QStringList{QStringLiteral("signature-void")});
    }

    void publishAgain_isRefusedAsNothingIsNew()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        QCOMPARE(story.codes(story.supervisor, about(Action::Publish)), QStringList{QStringLiteral("STATE")});
        QCOMPARE(story.codes(story.supervisor, about(Action::Sign)), QStringList{QStringLiteral("STATE")});
    }

    void lateLanguage_joinsWithoutNewApprovalsOfTheOthers()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        story.bring(ar(), EditionStage::Approved);
        QVERIFY(story.ask(story.supervisor, about(Action::Sign)).isEmpty());
        story.sign(story.supervisor);
        QVERIFY(story.ask(story.supervisor, about(Action::Publish)).isEmpty());
        story.publish(story.supervisor);
        QCOMPARE(stageOf(story.dossier), ReleaseStage::LiveComplete);
    }

    void publish_isRefusedASecondBeforeTheEmbargoAndAllowedAtIt()
    {
        ReleaseStory story;
        const QDateTime instant = story.now.addSecs(3600);
        story.setEmbargo(instant);
        story.bringAllToApproved();
        story.sign(story.supervisor);
        const Person supervisor = story.person(story.supervisor);
        const QList<Blocker> before = blockers(story.dossier, about(Action::Publish), supervisor, instant.addSecs(-1));
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.constFirst(),
            (Blocker{QStringLiteral("EMBARGO"), {}, {}, QStringLiteral("embargo-ahead"), instantText(instant)}));
        QCOMPARE(blockers(story.dossier, about(Action::Publish), supervisor, instant.addMSecs(-1)).size(), 1);
        QVERIFY(blockers(story.dossier, about(Action::Publish), supervisor, instant).isEmpty());
    }

    void schedule_needsAFutureTimeNotBeforeTheEmbargo()
    {
        ReleaseStory story;
        story.setEmbargo(story.now.addSecs(3600));
        story.bringAllToApproved();
        const QDateTime embargo = story.dossier.release.embargo->utc;
        QVERIFY(story.codes(story.supervisor, scheduleAt(embargo)).contains(QStringLiteral("SIGNATURE")));
        story.sign(story.supervisor);
        QVERIFY(story.ask(story.supervisor, scheduleAt(embargo)).isEmpty());
        QCOMPARE(
            story.codes(story.supervisor, scheduleAt(embargo.addSecs(-1))), QStringList{QStringLiteral("EMBARGO")});
        QCOMPARE(
            keys(story.ask(story.supervisor, scheduleAt({})), "CLOCK"), QStringList{QStringLiteral("time-missing")});
        QVERIFY(
            keys(story.ask(story.supervisor, scheduleAt(story.now)), "CLOCK").contains(QStringLiteral("time-past")));
    }

    void clockBehindTheJournal_refusesEverything()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.sign(story.supervisor);
        const Person supervisor = story.person(story.supervisor);
        const QList<Blocker> found
            = blockers(story.dossier, about(Action::Publish), supervisor, story.now.addMSecs(-1));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().code, QStringLiteral("CLOCK"));
    }

    void releaseOnHold_isWorkedOnButDoesNotGoOut()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.sign(story.supervisor);
        QCOMPARE(story.codes(story.supervisor, about(Action::LiftHold)), QStringList{QStringLiteral("STATE")});
        story.act(story.supervisor, ReleaseAct::PutOnHold);
        for (const Action action : {Action::Sign, Action::Publish, Action::Schedule})
            QVERIFY(story.codes(story.second, about(action)).contains(QStringLiteral("HOLD")));
        QVERIFY(story.ask(story.translator, about(Action::Reopen, fr())).isEmpty());
        QCOMPARE(story.codes(story.supervisor, about(Action::Hold)), QStringList{QStringLiteral("STATE")});
        story.act(story.supervisor, ReleaseAct::HoldLifted);
        QVERIFY(story.ask(story.supervisor, about(Action::Publish)).isEmpty());
    }

    void spikedRelease_isOver()
    {
        ReleaseStory story;
        story.bringAllToApproved();
        story.act(story.supervisor, ReleaseAct::Spiked);
        for (const Action action : allActions())
            QVERIFY(story.codes(story.supervisor, about(action, fr())).contains(QStringLiteral("HOLD")));
    }

    void publishedRelease_canBeCorrectedButNotHeldSpikedOrEmbargoed()
    {
        ReleaseStory story;
        QCOMPARE(story.codes(story.supervisor, about(Action::OpenCorrection)), QStringList{QStringLiteral("STATE")});
        story.bringAllToApproved();
        story.sign(story.supervisor);
        story.publish(story.supervisor);
        for (const Action action : {Action::Hold, Action::Spike, Action::ChangeEmbargo})
            QCOMPARE(story.codes(story.supervisor, about(action)), QStringList{QStringLiteral("STATE")});
        QVERIFY(story.ask(story.officer, about(Action::OpenCorrection)).isEmpty());
    }

    void mostBasicBlocker_comesFirst()
    {
        ReleaseStory story;
        story.write(story.officer, en(), Content{{block("para", Paragraph{plain(QStringLiteral("alone"))})}});
        QCOMPARE(story.ask(story.translator, about(Action::Approve, en())).constFirst().code, QStringLiteral("ROLE"));
        QCOMPARE(story.ask(story.supervisor, about(Action::Approve, en())).constFirst().code, QStringLiteral("STATE"));
    }
};

QTEST_GUILESS_MAIN(guards_test)
#include "guards_test.moc"
