#include "desk/commenting.h"
#include "kit/action_set.h"
#include "kit/button.h"
#include "support/ui/demo_store.h"
#include "support/ui/picture.h"
#include "support/ui/scripted_prompt.h"
#include "workspace/comments_panel.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/side_panel.h"
#include "workspace/workspace_screen.h"

#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace communique;

namespace {

const LanguageTag arabic = officialLanguage(QLatin1StringView("ar"));
const QString asked = QStringLiteral("Whose report is it?");

/// A translator of Arabic before the Global Compact's release.
class Translating
{
public:
    Translating()
        : m_settings(m_store.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_worker(m_store.place(), m_store.clock())
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        m_release = *newsroom->findRelease(QStringLiteral("R-2022-041"));
        m_screen
            = std::make_unique<WorkspaceScreen>(WorkspaceScreen::Parts{m_worker, m_store.clock(), m_prompt, m_settings,
                                                    m_store.signIn(QStringLiteral("A. Benali")), nullptr},
                m_release, arabic);
        m_screen->resize(1680, 1000);
        m_screen->show();
        m_screen->activateWindow();
        const auto isReady
            = [this] { return m_screen->currentLanguage() == arabic && !m_screen->nextMove().text.isEmpty(); };
        if (!QTest::qWaitFor(isReady, 20000))
            qFatal("the workspace was not loaded");
    }

    WorkspaceScreen &screen() { return *m_screen; }
    EditionPane &pane() { return *m_screen->panes().findPane(arabic); }
    CommentsPanel &panel() { return m_screen->side().comments(); }
    ScriptedPrompt &prompt() { return m_prompt; }

    /// The threads as the store has them.
    QList<CommentThread> threads()
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        return newsroom->loadDossier(m_release)->release.threads;
    }
    /// Somebody else answers, in another window.
    void answerElsewhere(const CommentId &thread, const QString &text)
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        const Session author = m_store.signIn(QStringLiteral("Maya Lindqvist"));
        if (!answerThread(*newsroom, author, m_release, thread.toString(), text))
            qFatal("the answer was refused");
    }
    Button *button(const QString &text)
    {
        for (Button *found : panel().findChildren<Button *>()) {
            if (found->text() == text && found->isVisibleTo(&panel()))
                return found;
        }
        return nullptr;
    }
    bool says(const QString &text)
    {
        const QList<QLabel *> labels = panel().findChildren<QLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->text() == text; });
    }

private:
    DemoStore m_store;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    Worker m_worker;
    ReleaseId m_release;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

} // namespace

class WorkspaceCommentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionByKey_isKeptInTheJournalAndShown_andItsAnswerArrives()
    {
        Translating work;
        const BlockId block = work.pane().caretBlock();
        const qsizetype before = work.threads().size();
        work.prompt().texts.append(asked);

        work.screen().actions().trigger(QStringLiteral("comment.ask"));

        QTRY_COMPARE_WITH_TIMEOUT(work.threads().size(), before + 1, 20000);
        const CommentThread thread = work.threads().constLast();
        QCOMPARE(thread.kind(), CommentKind::Question);
        QCOMPARE(thread.block(), block);
        QCOMPARE(thread.language(), arabic);
        QTRY_VERIFY_WITH_TIMEOUT(work.says(asked), 20000);
        work.answerElsewhere(thread.id(), QStringLiteral("The network's."));
        work.screen().reload();
        QTRY_VERIFY_WITH_TIMEOUT(work.says(QStringLiteral("The network's.")), 20000);
        QTest::keyClick(&work.screen(), Qt::Key_5, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(work.panel().isVisible());
        QCoreApplication::processEvents();
        QVERIFY(takePicture(work.screen(), QStringLiteral("workspace-comments")));
    }

    void settled_isWrittenAndNoLongerWaits()
    {
        Translating work;
        work.screen().side().setTab(SidePanel::Tab::Comments);
        work.prompt().texts.append(asked);
        work.screen().actions().trigger(QStringLiteral("comment.ask"));
        QTRY_COMPARE_WITH_TIMEOUT(work.panel().waiting(), 1, 20000);

        QTest::mouseClick(work.button(QStringLiteral("Settled")), Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(work.panel().waiting(), 0, 20000);
        QVERIFY(!work.threads().constLast().isOpen);
    }

    void nextOpenComment_movesTheCaretToItsBlock()
    {
        Translating work;
        const BlockId block = work.pane().caretBlock();
        work.prompt().texts.append(asked);
        work.screen().actions().trigger(QStringLiteral("comment.ask"));
        QTRY_COMPARE_WITH_TIMEOUT(work.panel().waiting(), 1, 20000);
        const Content content = work.pane().content();
        work.pane().moveCaretTo(content.blocks.constLast().id);

        work.screen().actions().trigger(QStringLiteral("comment.next"));

        QCOMPARE(work.pane().caretBlock(), block);
    }
};

QTEST_MAIN(WorkspaceCommentsTest)
#include "workspace_comments_test.moc"
