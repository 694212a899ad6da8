#include "workspace/workspace_notices.h"

#include "desk/wording.h"
#include "kit/banner.h"
#include "kit/theme_metrics.h"

#include <QVBoxLayout>

namespace communique {

WorkspaceNotices::WorkspaceNotices(QWidget *parent)
    : QWidget(parent)
    , m_notSaved(new Banner(Tone::Danger, {}, {}))
    , m_problem(new Banner(Tone::Danger, {}, {}))
    , m_conflicts(new Banner(Tone::Warning, {}, {}))
    , m_recovered(new Banner(Tone::Accent, {}, {}))
    , m_pasted(new Banner(Tone::Neutral, {}, {}))
    , m_readOnly(new Banner(Tone::Neutral, {}, {}))
{
    m_banners = {m_notSaved, m_problem, m_conflicts, m_recovered, m_pasted, m_readOnly};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    for (Banner *banner : std::as_const(m_banners)) {
        column->addWidget(banner);
        banner->hide();
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_problem->makeClosable();
    m_recovered->makeClosable();
    m_pasted->makeClosable();
    m_pasted->addAction(tr("Take it as plain text"), [this] {
        m_pasted->hide();
        Q_EMIT plainPasteRequested();
    });
    m_notSaved->addAction(tr("Try again"), [this] { Q_EMIT retryRequested(); });
    m_conflicts->addAction(tr("Choose the words"), [this] { Q_EMIT conflictsRequested(); });
}

void WorkspaceNotices::showNotSaved(const Error &error)
{
    m_notSaved->setMessage(Tone::Danger, tr("Not saved: %1").arg(Wording::of(error)),
        tr("Your text is still here. Copy it somewhere safe; saving is tried again by itself."));
    m_notSaved->show();
}

void WorkspaceNotices::clearNotSaved()
{
    m_notSaved->hide();
}

void WorkspaceNotices::showProblem(const QString &sentence)
{
    m_problem->setMessage(Tone::Danger, sentence, {});
    m_problem->show();
}

void WorkspaceNotices::clearProblem()
{
    m_problem->hide();
}

void WorkspaceNotices::showRecovered(const QString &language)
{
    m_recovered->setMessage(
        Tone::Accent, tr("%1: what you had typed when the window closed was brought back.").arg(language), {});
    m_recovered->show();
}

void WorkspaceNotices::showConflicts(int count)
{
    m_conflicts->setMessage(Tone::Warning,
        tr("Somebody else changed %n block(s) you changed too. Both texts are kept.", nullptr, count), {});
    m_conflicts->setVisible(count > 0);
}

void WorkspaceNotices::showPasted(const QStringList &sentences)
{
    constexpr qsizetype most = 4;
    QStringList shown = sentences.mid(0, most);
    if (sentences.size() > most)
        shown.append(tr("And %n more.", nullptr, int(sentences.size() - most)));
    m_pasted->setMessage(Tone::Neutral, tr("Pasted, but not all as it was."), shown.join(QStringLiteral(" · ")));
    m_pasted->setVisible(!sentences.isEmpty());
}

void WorkspaceNotices::showReadOnly(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_readOnly->setMessage(Tone::Neutral, tr("Read only. %1").arg(sentence), {});
    m_readOnly->setVisible(!sentence.isEmpty());
}

QStringList WorkspaceNotices::shownTitles() const
{
    QStringList titles;
    for (const Banner *banner : m_banners) {
        if (banner->isVisibleTo(this))
            titles.append(banner->accessibleName());
    }
    return titles;
}

} // namespace communique
