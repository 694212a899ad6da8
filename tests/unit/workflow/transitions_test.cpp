#include "unit/workflow/release_story.h"

#include <QtTest>

#include <functional>

using namespace communique;
using namespace communique::story;

namespace {

constexpr EditionStage stages[]
    = {EditionStage::NotStarted, EditionStage::Drafting, EditionStage::InRevision, EditionStage::Revised,
        EditionStage::AwaitingApproval, EditionStage::Approved, EditionStage::Live, EditionStage::Dropped};

/// WORKFLOW.md section 3 as a person reads it: by stage, from NotStarted to Dropped, the letters of those who may
/// (P officer, T translator, R reviser, S supervisor), "-" for nobody.
struct Row
{
    Action action;
    const char *edition;
    const char *cells;
};

//                                     not-started drafting in-revision revised awaiting approved live dropped
constexpr Row sheet[] = {
    {Action::Edit, "source", /*          */ "P       P       -       -       -       -       P       -"},
    {Action::Edit, "target", /*          */ "T       T       R       -       -       -       T       -"},
    {Action::Submit, "source", /*        */ "-       P       -       -       -       -       -       -"},
    {Action::Submit, "target", /*        */ "-       T       -       PTR     -       -       -       -"},
    {Action::Revise, "source", /*        */ "-       -       -       -       -       -       -       -"},
    {Action::Revise, "target", /*        */ "-       -       R       -       -       -       -       -"},
    {Action::Approve, "source", /*       */ "-       -       -       -       S       -       -       -"},
    {Action::Approve, "target", /*       */ "-       -       -       -       S       -       -       -"},
    {Action::Return, "source", /*        */ "-       -       -       -       S       S       -       -"},
    {Action::Return, "target", /*        */ "-       -       R       -       S       S       -       -"},
    {Action::Reopen, "source", /*        */ "-       -       -       -       PS      PS      -       -"},
    {Action::Reopen, "target", /*        */ "-       -       -       PTRS    PTRS    PTRS    -       S"},
    {Action::Drop, "source", /*          */ "-       -       -       -       -       -       -       -"},
    {Action::Drop, "target", /*          */ "S       S       S       S       S       S       -       -"},
    {Action::SettleConflict, "source", /**/ "-       P       -       -       P       P       P       -"},
    {Action::SettleConflict, "target", /**/ "-       TR      TR      TR      TR      TR      TR      -"},
    {Action::Restore, "source", /*       */ "-       P       -       -       -       -       P       -"},
    {Action::Restore, "target", /*       */ "-       T       R       -       -       -       T       -"},
};

constexpr QStringView letters = u"PTRSA";

/// Somebody of one role who has had no hand in the release.
PersonId outsider(ReleaseStory &story, QChar letter)
{
    constexpr Role roles[]
        = {Role::PressOfficer, Role::Translator, Role::Reviser, Role::Supervisor, Role::Administrator};
    return story.enrol("outsider", roles[letters.indexOf(letter)]);
}

bool exists(EditionStage stage, bool isSource)
{
    const bool isOnlyOfTargets
        = stage == EditionStage::InRevision || stage == EditionStage::Revised || stage == EditionStage::Dropped;
    return !(isSource && isOnlyOfTargets);
}

/// The Arabic edition, which is optional, or the source, in that stage and with nothing else against it.
ReleaseStory storyIn(EditionStage stage, bool isSource, Action action)
{
    ReleaseStory story;
    if (!isSource)
        story.bring(en(), EditionStage::Approved);
    const LanguageTag language = isSource ? en() : ar();
    story.bring(language, stage);
    if (action == Action::SettleConflict)
        story.apply(story.officer, ConflictKept{language, blockId("para"), {}, {}});
    return story;
}

bool records(Action action)
{
    return action == Action::Submit || action == Action::Revise || action == Action::Approve || action == Action::Return
        || action == Action::Reopen || action == Action::Drop;
}

} // namespace

class transitions_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editionCell_isAllowedForExactlyTheRolesOfTheTable_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("isSource");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QChar>("role");
        QTest::addColumn<QString>("expected");
        for (const Row &row : sheet) {
            const bool isSource = QLatin1StringView(row.edition) == QLatin1StringView("source");
            const QString cells = QString::fromLatin1(row.cells).simplified();
            for (size_t i = 0; i < std::size(stages); ++i) {
                if (!exists(stages[i], isSource))
                    continue;
                const QString who = cells.section(u' ', static_cast<int>(i), static_cast<int>(i));
                for (const QChar role : letters) {
                    const QString refusal = cells.contains(role) ? QStringLiteral("STATE") : QStringLiteral("ROLE");
                    const QString expected = who.contains(role) ? QString() : refusal;
                    QTest::addRow("%s %s in %s by %c", qPrintable(actionName(row.action)), row.edition,
                        qPrintable(stageName(stages[i])), role.toLatin1())
                        << static_cast<int>(row.action) << isSource << static_cast<int>(stages[i]) << role << expected;
                }
            }
        }
    }

    void editionCell_isAllowedForExactlyTheRolesOfTheTable()
    {
        QFETCH(int, action);
        QFETCH(bool, isSource);
        QFETCH(int, stage);
        QFETCH(QChar, role);
        QFETCH(QString, expected);
        const auto asked = static_cast<Action>(action);
        ReleaseStory story = storyIn(static_cast<EditionStage>(stage), isSource, asked);
        const LanguageTag language = isSource ? en() : ar();
        QCOMPARE(story.stage(language), static_cast<EditionStage>(stage));
        const PersonId actor = outsider(story, role);

        const Request request = about(asked, language, "para");
        const QList<Blocker> found = story.ask(actor, request);

        const bool nobodyEver = (asked == Action::Drop || asked == Action::Revise) && isSource;
        const QString code = nobodyEver ? QStringLiteral("STATE") : expected;
        QCOMPARE(found.isEmpty() ? QString() : found.constFirst().code, code);
        if (found.isEmpty() && records(asked))
            QVERIFY(decisionFor(story.dossier, request));
        if (!decisionFor(story.dossier, request) && records(asked))
            QVERIFY(!found.isEmpty());
    }

    void acknowledge_isForThePensOfTheLanguageWhereverThereAreWords_data()
    {
        QTest::addColumn<int>("stage");
        for (const EditionStage stage : stages) {
            if (stage != EditionStage::NotStarted && stage != EditionStage::Dropped)
                QTest::newRow(qPrintable(stageName(stage))) << static_cast<int>(stage);
        }
    }

    void acknowledge_isForThePensOfTheLanguageWhereverThereAreWords()
    {
        QFETCH(int, stage);
        ReleaseStory story = storyIn(static_cast<EditionStage>(stage), false, Action::Acknowledge);
        story.write(story.officer, en(),
            withText(
                wholeContent(en().code()), "para", QStringLiteral("en words with 14 recommendations for the states")));

        const Request request = about(Action::Acknowledge, ar(), "para");

        QVERIFY(story.ask(story.translator, request).isEmpty());
        QVERIFY(story.ask(story.reviser, request).isEmpty());
        QCOMPARE(story.codes(story.officer, request), QStringList{QStringLiteral("ROLE")});
        QCOMPARE(story.codes(story.supervisor, request), QStringList{QStringLiteral("ROLE")});
        QCOMPARE(story.codes(story.admin, request), QStringList{QStringLiteral("ROLE")});
        QCOMPARE(story.ask(story.translator, about(Action::Acknowledge, ar(), "head")).constFirst().what,
            QStringLiteral("not-stale"));
    }

    void releaseAction_isForExactlyItsRoles_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("who");
        const std::pair<Action, const char *> rows[] = {
            {Action::ChangeEmbargo, "PS"},
            {Action::Sign, "S"},
            {Action::Schedule, "S"},
            {Action::Publish, "S"},
            {Action::Hold, "S"},
            {Action::LiftHold, "S"},
            {Action::Spike, "S"},
            {Action::OpenCorrection, "PS"},
            {Action::Withdraw, "S"},
        };
        for (const auto &[action, who] : rows)
            QTest::newRow(qPrintable(actionName(action))) << static_cast<int>(action) << QString::fromLatin1(who);
    }

    void releaseAction_isForExactlyItsRoles()
    {
        QFETCH(int, action);
        QFETCH(QString, who);
        for (const QChar letter : letters) {
            ReleaseStory story;
            const PersonId actor = outsider(story, letter);
            const bool isRefusedByRole
                = story.codes(actor, about(static_cast<Action>(action))).contains(QStringLiteral("ROLE"));
            QCOMPARE(isRefusedByRole, !who.contains(letter));
        }
    }

    void editionNobodyAskedFor_refusesEverything()
    {
        ReleaseStory story;
        const LanguageTag chinese = officialLanguage(QLatin1StringView("zh"));
        for (const Action action : allActions()) {
            if (isAboutAnEdition(action))
                QCOMPARE(story.ask(story.translator, about(action, chinese)).constFirst().what,
                    QStringLiteral("edition-missing"));
        }
    }

    void submit_recordsWhatTheStageAsksFor()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::Drafting);
        story.bring(fr(), EditionStage::Drafting);
        story.bring(ar(), EditionStage::Revised);
        QCOMPARE(decisionFor(story.dossier, about(Action::Submit, en())), DecisionKind::SubmittedForApproval);
        QCOMPARE(decisionFor(story.dossier, about(Action::Submit, fr())), DecisionKind::SubmittedForRevision);
        QCOMPARE(decisionFor(story.dossier, about(Action::Submit, ar())), DecisionKind::SubmittedForApproval);
        QVERIFY(!decisionFor(story.dossier, about(Action::Edit, fr())));
        QVERIFY(!decisionFor(story.dossier, about(Action::Publish)));
    }

    void return_recordsWhoSentItBack()
    {
        ReleaseStory story;
        story.bring(en(), EditionStage::AwaitingApproval);
        story.bring(fr(), EditionStage::InRevision);
        QCOMPARE(decisionFor(story.dossier, about(Action::Return, en())), DecisionKind::ReturnedBySupervisor);
        QCOMPARE(decisionFor(story.dossier, about(Action::Return, fr())), DecisionKind::ReturnedByReviser);
    }

    void actionNames_readBack()
    {
        for (const Action action : allActions()) {
            QVERIFY(!actionName(action).isEmpty());
            QCOMPARE(actionFromName(actionName(action)), action);
        }
        QVERIFY(!actionFromName(QStringLiteral("shout")));
    }
};

QTEST_GUILESS_MAIN(transitions_test)
#include "transitions_test.moc"
