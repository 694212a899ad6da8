#pragma once

#include "desk/browsing.h"
#include "desk/worker.h"
#include "kit/action_set.h"
#include "kit/prompt.h"
#include "shell/interface_language.h"
#include "shell/window_memory.h"
#include "storage/store_audit.h"

#include <QWidget>

#include <chrono>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace communique {

class BackgroundAudit;
class Banner;
class CommandPalette;
class IdleWatch;
class KeyList;
class PaletteSources;
class Routes;
class SignInScreen;
class Theme;
class Workplace;

/// What the window is made from. All of it outlives the window.
struct WindowParts
{
    Place place;
    const Clock &clock;
    Theme &theme;
    InterfaceLanguage &language;
    WindowMemory memory;
    Prompt *prompt = nullptr; ///< null: dialogs over the window
    std::chrono::milliseconds patience = std::chrono::minutes(15); ///< before it locks itself
    QString person = {}; ///< who sits down first, as Newsroom::findPerson() takes it; empty: whoever comes
};

/// The window. Composes, decides nothing: first start, sign-in, or somebody's workplace with its screens; above them a
/// banner when the store is not as it was signed; over all of them the command palette and the key list.
///
/// Locking, switching person and another language take the workplace down after its screen has let go, so that no
/// session outlives its person, and build it anew.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    /// Opens the store, or offers to found one where there is none.
    void start();
    /// The same, with the demo newsroom made where there is none.
    void startDemo();

    void enter(const Session &session);
    void lock();
    void switchPerson();
    void importFiles(const QStringList &files);

    ActionSet &actions() { return *m_actions; }
    /// The place of whoever is signed in; null when nobody is.
    Workplace *workplace() const { return m_workplace; }
    Routes *routes() const { return m_routes; }
    Worker *worker() const { return m_worker.get(); }
    CommandPalette *palette() const { return m_palette; }

Q_SIGNALS:
    /// The sign-in, or a desk, is shown with its list.
    void usable();
    /// The audit of the whole store is done.
    void audited(int findings);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions();
    void addGoActions();
    void addLookActions();
    void addLanguageActions();
    void openStore();
    void showFirstStart();
    void showSignIn(const PersonId &locked);
    void showStoreError(const Error &error);
    void showPage(QWidget *page);
    void buildWorkplace(const Session &session, const QString &id);
    void takeDown(std::function<void()> done);
    void retranslate();
    void beginAudit();
    void tellFindings(const AuditReport &report);
    void tellCounts(const DeskList &counts);
    void openPalette();
    void openKeys();
    void openPersonMenu();
    void setScale(int percent);
    Prompt &prompt() { return *m_prompt; }

    WindowParts m_parts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Prompt> m_ownPrompt;
    Prompt *m_prompt;
    ActionSet *m_actions;
    QVBoxLayout *m_column;
    QStackedWidget *m_pages;
    Banner *m_findings;
    CommandPalette *m_palette;
    KeyList *m_keys;
    IdleWatch *m_idle;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<BackgroundAudit> m_audit;
    std::optional<Session> m_session;
    Workplace *m_workplace = nullptr;
    Routes *m_routes = nullptr;
    PaletteSources *m_sources = nullptr;
    QString m_newsroomName;
    bool m_mayClose = false;
};

} // namespace communique
