#include "benchmarks/typing_bench.h"

#include "benchmarks/frame.h"
#include "benchmarks/long_release.h"
#include "benchmarks/process_memory.h"
#include "benchmarks/stopwatch.h"
#include "preview/preview_view.h"
#include "shell/preview_pane.h"
#include "support/ui/scripted_prompt.h"
#include "ui/workspace/sample_editions.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/workspace_screen.h"

#include <QSettings>
#include <QTextBlock>
#include <QTextDocument>

namespace communique {

namespace {

constexpr int keysInABlock = 200;
constexpr int blocksTypedIn = 3;

/// What typing in one editor took.
struct Typing
{
    Spread all;
    Spread worked; ///< the same on the processor alone
    Spread growing; ///< those of them that made the text a line taller, on the processor

    void add(const KeyTime &time, bool hasGrown)
    {
        all.add(time.waited);
        worked.add(time.worked);
        if (hasGrown)
            growing.add(time.worked);
    }
};

void putCaret(QTextEdit &editor, int block)
{
    QTextCursor caret(editor.document()->findBlockByNumber(block));
    caret.movePosition(QTextCursor::EndOfBlock);
    editor.setTextCursor(caret);
    editor.ensureCursorVisible();
    settle();
}

Typing typeInto(QTextEdit &editor)
{
    Typing typing;
    editor.setFocus();
    const int middle = editor.document()->blockCount() / 2;
    for (int block = 0; block < blocksTypedIn; ++block) {
        putCaret(editor, middle + block);
        for (int i = 0; i < keysInABlock; ++i) {
            const auto lines = [&] { return editor.textCursor().block().layout()->lineCount(); };
            const int before = lines();
            const KeyTime took = typeNext(editor, *editor.viewport(), i);
            typing.add(took, lines() > before);
        }
    }
    return typing;
}

Typing typeIntoBareEditor(const QTextEdit &pane)
{
    QTextEdit bare;
    bare.setFont(pane.font());
    bare.setFrameShape(QFrame::NoFrame);
    bare.setPlainText(pane.toPlainText());
    bare.resize(pane.size());
    bare.show();
    bare.activateWindow();
    settle();
    return typeInto(bare);
}

void tellOne(const QString &where, const Typing &typing)
{
    tell(QStringLiteral("key to frame, %1").arg(where), typing.all.text());
    tell(QStringLiteral("key to frame, %1, on the processor").arg(where), typing.worked.text());
    tell(QStringLiteral("key to frame, %1, on the processor, a line more").arg(where), typing.growing.text());
}

void tellTyping(const QString &where, const Typing &ours, const Typing &bare)
{
    const auto over = [&](int percent) { return ours.worked.percentile(percent) / bare.worked.percentile(percent); };
    tellOne(where, ours);
    tellOne(QStringLiteral("bare editor beside it"), bare);
    tell(QStringLiteral("key to frame, %1, over the bare editor on the processor").arg(where),
        QStringLiteral("%1 times at the median, %2 at p99").arg(over(50), 0, 'f', 2).arg(over(99), 0, 'f', 2));
}

void benchGroup(int panes, int blocks)
{
    PaneGroup group;
    group.resize(1680, 1000);
    for (const LanguageTag &language : officialLanguages().first(panes))
        group.addPane(language)->setContent(sample::longEdition(blocks, language));
    group.show();
    group.activateWindow();
    settle();
    EditionPane *pane = group.findPane(group.languages().at(panes / 2));
    const Typing bare = typeIntoBareEditor(*pane);
    tellTyping(QStringLiteral("%1 pane%2 of %3 blocks")
                   .arg(panes)
                   .arg(panes > 1 ? QStringLiteral("s") : QString())
                   .arg(blocks),
        typeInto(*pane), bare);
}

/// A workspace in a window of its own, with everything a person has on.
class WorkspaceBench
{
public:
    explicit WorkspaceBench(int blocks)
        : m_blocks(blocks)
        , m_release(blocks)
        , m_settings(m_release.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_worker(m_release.place(), m_release.clock())
        , m_preview(new PreviewPane)
        , m_screen(std::make_unique<WorkspaceScreen>(
              WorkspaceScreen::Parts{m_worker, m_release.clock(), m_prompt, m_settings, m_release.session(), m_preview},
              m_release.id(), m_release.languages().constFirst()))
    {
        m_screen->resize(1920, 1080);
        m_screen->show();
        m_screen->activateWindow();
        waitUntil("the workspace", [this] { return !m_screen->nextMove().text.isEmpty(); });
        for (const LanguageTag &language : m_release.languages())
            show(language);
        pane().setFocus();
        m_screen->panes().setCurrentPane(m_release.languages().constFirst());
        waitUntil("the preview", [this] { return view().isLive(); });
        settle();
    }
    ~WorkspaceBench()
    {
        m_screen.reset();
        delete m_preview; // lives as long as who calls it
    }

    void run()
    {
        const QString where
            = QStringLiteral("workspace of six panes of %1 blocks with checks and preview").arg(m_blocks);
        tell(QStringLiteral("memory, %1").arg(where), memoryOfTree(ownProcess()).text());
        const Typing bare = typeIntoBareEditor(pane());
        m_screen->activateWindow();
        tellTyping(where, typeInto(pane()), bare);
        typeForThePreview(where);
        tell(QStringLiteral("memory, %1, after typing").arg(where), memoryOfTree(ownProcess()).text());
    }

private:
    void show(const LanguageTag &language)
    {
        if (!m_screen->panes().findPane(language))
            m_screen->togglePane(language);
        waitUntil("a pane", [&] {
            const EditionPane *shown = m_screen->panes().findPane(language);
            return shown && shown->document()->blockCount() == m_blocks;
        });
    }
    EditionPane &pane() { return *m_screen->panes().findPane(m_release.languages().constFirst()); }
    PreviewView &view() { return *m_screen->findChild<PreviewView *>(); }

    void typeForThePreview(const QString &where)
    {
        Spread spread;
        QByteArray typed;
        bool isShown = false;
        const auto follow = QObject::connect(
            &view(), &PreviewView::pageUpdated, &view(), [&] { isShown = isShown || view().html().contains(typed); });
        putCaret(pane(), m_blocks / 2);
        typed = "qv";
        for (int i = 0; i < 100; ++i) {
            typed += char('a' + i % 26);
            isShown = false;
            QElapsedTimer timer;
            timer.start();
            const QString letters = QString::fromLatin1(i == 0 ? typed : typed.right(1));
            for (const QChar letter : letters)
                keyToFrame(pane(), *pane().viewport(), Qt::Key(letter.toUpper().unicode()), QString(letter));
            waitUntil("the page", [&] { return isShown; });
            spread.add(double(timer.nsecsElapsed()) / 1e6);
        }
        QObject::disconnect(follow);
        tell(QStringLiteral("key to preview, %1").arg(where), spread.text());
    }

    int m_blocks;
    LongRelease m_release;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    Worker m_worker;
    PreviewPane *m_preview;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

} // namespace

void benchPanes()
{
    for (const int panes : {1, 3, 6}) {
        for (const int blocks : {10, 60, 300})
            benchGroup(panes, blocks);
    }
}

void benchWorkspace()
{
    for (const int blocks : {60, 300})
        WorkspaceBench(blocks).run();
}

} // namespace communique
