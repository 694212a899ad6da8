#include "unit/workflow/release_story.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

namespace {

/// What somebody said in the story, as the journal would tell it.
void say(ReleaseStory &story, const PersonId &person, const char *id, const LanguageTag &language, CommentKind kind)
{
    const CommentMade made{CommentId::fromString(QString::fromLatin1(id)), {}, language, blockId("para"), kind,
        QStringLiteral("Whose text?")};
    story.dossier.release.threads.append(CommentThread{{Comment{made, person, {}, 0}}, true});
}

Request onThread(Action action, const char *id)
{
    Request request = about(action, fr());
    request.thread = CommentId::fromString(QString::fromLatin1(id));
    request.reason = QStringLiteral("The network's");
    return request;
}

} // namespace

/// What is asked is answered before an edition is approved (G-comments).
class CommentsGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openQuestion_stopsTheApprovalOfItsEditionOnly()
    {
        ReleaseStory story;
        story.bring(fr(), EditionStage::AwaitingApproval);
        story.bring(ar(), EditionStage::AwaitingApproval);
        say(story, story.translator, "k1", fr(), CommentKind::Question);

        QCOMPARE(story.codes(story.supervisor, about(Action::Approve, fr())), QStringList{QStringLiteral("COMMENTS")});
        QCOMPARE(
            story.ask(story.supervisor, about(Action::Approve, fr())).constFirst().name, QStringLiteral("question"));
        QVERIFY(story.ask(story.supervisor, about(Action::Approve, ar())).isEmpty());
    }

    void openQuestion_stopsTheHandOverToApproval_notTheRevision()
    {
        ReleaseStory story;
        story.bring(fr(), EditionStage::InRevision);
        say(story, story.translator, "k1", fr(), CommentKind::Objection);
        QVERIFY(story.ask(story.reviser, about(Action::Revise, fr())).isEmpty());

        ReleaseStory revised;
        revised.bring(fr(), EditionStage::Revised);
        say(revised, revised.translator, "k1", fr(), CommentKind::Objection);
        QCOMPARE(
            revised.codes(revised.translator, about(Action::Submit, fr())), QStringList{QStringLiteral("COMMENTS")});
    }

    void remarkAndClosedQuestion_stopNothing()
    {
        ReleaseStory story;
        story.bring(fr(), EditionStage::AwaitingApproval);
        say(story, story.translator, "k1", fr(), CommentKind::Remark);
        say(story, story.translator, "k2", fr(), CommentKind::Question);
        story.dossier.release.threads.last().isOpen = false;

        QVERIFY(story.ask(story.supervisor, about(Action::Approve, fr())).isEmpty());
    }

    void question_isClosedByItsAuthorOrWhoeverAnswersForTheRelease()
    {
        ReleaseStory story;
        story.bring(fr(), EditionStage::Drafting);
        say(story, story.translator, "k1", fr(), CommentKind::Question);
        const Request close = onThread(Action::CloseThread, "k1");

        QVERIFY(story.ask(story.translator, close).isEmpty());
        QVERIFY(story.ask(story.supervisor, close).isEmpty());
        const QList<Blocker> found = story.ask(story.reviser, close);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().what, QStringLiteral("not-theirs-to-close"));
        QVERIFY(story.ask(story.reviser, onThread(Action::Comment, "k1")).isEmpty());
    }

    void unknownThreadAndEmptyText_areRefused()
    {
        ReleaseStory story;
        story.bring(fr(), EditionStage::Drafting);
        QCOMPARE(story.ask(story.translator, onThread(Action::CloseThread, "k9")).constFirst().what,
            QStringLiteral("no-such-thread"));
        Request empty = about(Action::Comment, fr());
        empty.reason = QStringLiteral(" \n ");
        QCOMPARE(story.codes(story.translator, empty), QStringList{QStringLiteral("REASON")});
    }
};

QTEST_GUILESS_MAIN(CommentsGuardTest)
#include "comments_guard_test.moc"
