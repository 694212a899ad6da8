// Finding and replacing words in the panes.

#include "kit/action_set.h"
#include "workspace/find_bar.h"
#include "workspace/pane_finder.h"
#include "workspace/workspace_screen.h"

namespace communique {

void WorkspaceScreen::connectFind()
{
    m_paneFinder = new PaneFinder(
        *m_panes, *m_findBar, [this](const LanguageTag &language) { return m_readOnly.value(language); }, this);
}

void WorkspaceScreen::addFindActions()
{
    const auto add = [this](const QString &id, const QString &text, IconName icon, const QKeySequence &key,
                         const std::function<void()> &call) {
        ActionSpec made;
        made.id = id;
        made.text = text;
        made.icon = icon;
        made.shortcuts = {key};
        made.section = tr("Text");
        made.enabled = [this] { return pane() != nullptr; };
        made.whyNot = [this] { return whyNoWriting(); };
        made.call = call;
        m_actions->add(made);
    };
    add(QStringLiteral("text.find"), tr("Find…"), IconName::Search, QKeySequence::Find,
        [this] { m_paneFinder->open(FindBar::Part::Find); });
    add(QStringLiteral("text.replace"), tr("Find and replace…"), IconName::PencilLine,
        QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_paneFinder->open(FindBar::Part::Replace); });
    add(QStringLiteral("text.findNext"), tr("Next place"), IconName::ChevronRight, QKeySequence(Qt::Key_F3),
        [this] { m_paneFinder->goOn(1); });
    add(QStringLiteral("text.findPrevious"), tr("Place before"), IconName::ChevronLeft,
        QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_paneFinder->goOn(-1); });
}

} // namespace communique
