#pragma once

#include "desk/drafting.h"
#include "kit/action_set.h"
#include "support/ui/demo_store.h"
#include "support/ui/scripted_prompt.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/workspace_screen.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

#include <memory>

namespace communique {

/// The workspace on one release of the demo newsroom, with a person at the keyboard. Nothing is touched but by keys.
class WritingDesk
{
public:
    /// An empty reference: a new release in English, of no words.
    WritingDesk(const QString &person, const QString &reference, const char *language)
        : m_settings(m_store.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_session(m_store.signIn(person))
        , m_worker(m_store.place(), m_store.clock())
        , m_language(officialLanguage(QLatin1StringView(language)))
    {
        m_screen = std::make_unique<WorkspaceScreen>(
            WorkspaceScreen::Parts{m_worker, m_store.clock(), m_prompt, m_settings, m_session, nullptr},
            release(reference), m_language);
        m_screen->resize(1680, 1000);
        m_screen->show();
        m_screen->activateWindow();
        m_screen->activated();
        const auto isReady = [this] {
            return m_screen->currentLanguage() == m_language && !m_screen->nextMove().text.isEmpty()
                && pane().hasFocus() && pane().mode() == PaneMode::Writing;
        };
        if (!QTest::qWaitFor(isReady, 20000))
            qFatal("the workspace was not loaded");
    }

    WorkspaceScreen &screen() { return *m_screen; }
    ScriptedPrompt &prompt() { return m_prompt; }
    EditionPane &pane() { return *m_screen->panes().findPane(m_language); }
    EditionPane &pane(const char *language)
    {
        return *m_screen->panes().findPane(officialLanguage(QLatin1StringView(language)));
    }
    Content content() { return pane().content(); }
    Block caretBlock()
    {
        const Content now = content();
        const Block *block = now.find(pane().caretBlock());
        return block ? *block : Block();
    }

    /// A key, wherever the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &words)
    {
        for (const QChar letter : words) {
            if (letter.unicode() < 128)
                QTest::keyClick(target(), letter.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        QCoreApplication::processEvents();
    }
    void newBlock(const QString &words)
    {
        press(Qt::Key_Return);
        type(words);
    }

private:
    static QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        return QApplication::focusWidget();
    }
    ReleaseId release(const QString &reference)
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        if (!reference.isEmpty())
            return *newsroom->findRelease(reference);
        NewRelease wanted;
        wanted.source = m_language;
        return createRelease(*newsroom, m_session, wanted)->release;
    }

    DemoStore m_store;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    Session m_session;
    Worker m_worker;
    LanguageTag m_language;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

} // namespace communique
