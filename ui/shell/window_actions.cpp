#include "kit/theme.h"
#include "shell/main_window.h"
#include "shell/workplace.h"

// The window's own actions: where to go, how it looks, who sits here.

namespace communique {

namespace {

constexpr int scaleStep = 10; // per cent

ActionSpec specOf(
    const QString &id, const QString &text, IconName icon, const QKeySequence &key, const QString &section)
{
    ActionSpec spec;
    spec.id = id;
    spec.text = text;
    spec.icon = icon;
    if (!key.isEmpty())
        spec.shortcuts = {key};
    spec.section = section;
    return spec;
}

QString themeText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return MainWindow::tr("Theme: as the desktop");
    case ThemeChoice::Light:
        return MainWindow::tr("Theme: light");
    case ThemeChoice::Dark:
        return MainWindow::tr("Theme: dark");
    case ThemeChoice::HighContrast:
        return MainWindow::tr("Theme: high contrast");
    }
    return {};
}

} // namespace

void MainWindow::addActions()
{
    addGoActions();
    const QString section = tr("Window");
    const auto add = [this, section](const QString &id, const QString &text, IconName icon, const char *key,
                         std::function<void()> call) {
        ActionSpec spec = specOf(id, text, icon, QKeySequence(QLatin1StringView(key)), section);
        spec.call = std::move(call);
        return spec;
    };
    const auto signedIn = [this] { return m_workplace != nullptr; };
    const auto nobody = [] { return tr("Nobody is signed in."); };
    m_actions->add(add(QStringLiteral("window.palette"), tr("Find a command, release or person"), IconName::Search,
        "Ctrl+K", [this] { openPalette(); }));
    m_actions->add(
        add(QStringLiteral("window.keys"), tr("Show the keys"), IconName::Keyboard, "F1", [this] { openKeys(); }));
    ActionSpec lockIt = add(QStringLiteral("window.lock"), tr("Lock"), IconName::Lock, "Ctrl+L", [this] { lock(); });
    lockIt.enabled = signedIn;
    lockIt.whyNot = nobody;
    m_actions->add(lockIt);
    ActionSpec switchIt = add(QStringLiteral("window.switch"), tr("Switch person"), IconName::Users, "Ctrl+Shift+L",
        [this] { switchPerson(); });
    switchIt.enabled = signedIn;
    switchIt.whyNot = nobody;
    m_actions->add(switchIt);
    m_actions->add(add(QStringLiteral("window.quit"), tr("Quit"), IconName::LogOut, "Ctrl+Q", [this] { close(); }));
    addLookActions();
    addLanguageActions();
}

void MainWindow::addGoActions()
{
    const struct
    {
        QString id;
        QString text;
        IconName icon;
        QString key;
    } places[] = {{QStringLiteral("desk"), tr("Go to my desk"), IconName::Inbox, QStringLiteral("Alt+1")},
        {QStringLiteral("releases"), tr("Go to all releases"), IconName::Newspaper, QStringLiteral("Alt+2")},
        {QStringLiteral("people"), tr("Go to people"), IconName::Contact, QStringLiteral("Alt+3")}};
    for (const auto &place : places) {
        ActionSpec spec
            = specOf(QStringLiteral("go.") + place.id, place.text, place.icon, QKeySequence(place.key), tr("Go to"));
        spec.enabled = [this] { return m_workplace != nullptr; };
        spec.whyNot = [] { return tr("Nobody is signed in."); };
        spec.call = [this, id = place.id] { m_workplace->goTo(id); };
        m_actions->add(spec);
    }
}

void MainWindow::addLookActions()
{
    const QString section = tr("Look");
    for (const ThemeChoice choice :
        {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        ActionSpec spec = specOf(
            QStringLiteral("look.") + themeChoiceText(choice), themeText(choice), IconName::Contrast, {}, section);
        spec.checked = [this, choice] { return m_parts.theme.choice() == choice; };
        spec.call = [this, choice] {
            m_parts.theme.setChoice(choice);
            m_parts.memory.setTheme(choice);
        };
        m_actions->add(spec);
    }
    ActionSpec larger
        = specOf(QStringLiteral("look.larger"), tr("Larger"), IconName::Plus, QKeySequence::ZoomIn, section);
    larger.call = [this] { setScale(m_parts.theme.scalePercent() + scaleStep); };
    ActionSpec smaller
        = specOf(QStringLiteral("look.smaller"), tr("Smaller"), IconName::Minus, QKeySequence::ZoomOut, section);
    smaller.call = [this] { setScale(m_parts.theme.scalePercent() - scaleStep); };
    m_actions->add(larger);
    m_actions->add(smaller);
}

void MainWindow::setScale(int percent)
{
    m_parts.theme.setScalePercent(percent);
    m_parts.memory.setScale(m_parts.theme.scalePercent());
}

void MainWindow::addLanguageActions()
{
    const QStringList codes = m_parts.language.available();
    for (const QString &code : codes) {
        ActionSpec spec = specOf(QStringLiteral("language.") + code,
            tr("Interface in %1").arg(InterfaceLanguage::autonym(code)), IconName::Languages, {}, tr("Look"));
        spec.checked = [this, code] { return m_parts.language.current() == code; };
        // Later: it takes this very set of actions away.
        spec.call = [this, code] {
            m_parts.memory.setLanguage(code);
            QMetaObject::invokeMethod(
                this, [this, code] { m_parts.language.choose(code); }, Qt::QueuedConnection);
        };
        m_actions->add(spec);
    }
}

} // namespace communique
