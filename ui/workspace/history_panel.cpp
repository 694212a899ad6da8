#include "workspace/history_panel.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/theme_metrics.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace communique {

namespace {

QString headOf(const HistoryLine &line)
{
    switch (line.kind) {
    case HistoryLine::Kind::Requested:
        return HistoryPanel::tr("Edition requested");
    case HistoryLine::Kind::Revision:
        return HistoryPanel::tr("Revision %1").arg(line.revision);
    case HistoryLine::Kind::Decision:
        return Wording::decision(line.decision);
    case HistoryLine::Kind::Acknowledgement:
        return HistoryPanel::tr("Block stands although its source changed");
    case HistoryLine::Kind::Published:
        return HistoryPanel::tr("Published");
    }
    return {};
}

QString textOf(const HistoryLine &line, const Roster &roster, const QDateTime &now)
{
    const Person *actor = roster.find(line.actor);
    QString text = headOf(line) + QLatin1Char('\n')
        + QStringLiteral("%1 · %2").arg(
            actor ? actor->name : HistoryPanel::tr("the newsroom"), Wording::distance(line.time, now));
    if (!line.reason.isEmpty())
        text += QLatin1Char('\n') + line.reason;
    return text;
}

IconName iconOf(const HistoryLine &line)
{
    switch (line.kind) {
    case HistoryLine::Kind::Requested:
        return IconName::Languages;
    case HistoryLine::Kind::Revision:
        return IconName::PencilLine;
    case HistoryLine::Kind::Decision:
        return IconName::CircleCheck;
    case HistoryLine::Kind::Acknowledgement:
        return IconName::Check;
    case HistoryLine::Kind::Published:
        return IconName::Globe;
    }
    return IconName::None;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_restore(new Button(tr("Bring this revision back")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_list->setAccessibleName(tr("History of the edition"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(space(1));
    column->addWidget(m_list, 1);
    column->addWidget(m_restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryPanel::refresh);
    connect(m_restore, &Button::clicked, this,
        [this] { Q_EMIT restoreRequested(m_lines.at(m_list->currentRow()).content); });
    refresh();
}

void HistoryPanel::show(
    const QList<HistoryLine> &lines, const Roster &roster, const QDateTime &now, const QString &whyNoRestore)
{
    QStringList texts;
    for (const HistoryLine &line : lines)
        texts.append(textOf(line, roster, now));
    m_lines = lines;
    m_whyNot = whyNoRestore;
    if (texts == m_texts)
        return refresh();
    m_texts = texts;
    const int row = m_list->currentRow();
    m_list->clear();
    for (qsizetype i = 0; i < lines.size(); ++i)
        new QListWidgetItem(icon(iconOf(lines.at(i)), ColourRole::Muted), texts.at(i), m_list);
    m_list->setCurrentRow(row < lines.size() ? row : -1);
    refresh();
}

void HistoryPanel::refresh()
{
    const int row = m_list->currentRow();
    const bool isRevision = row >= 0 && row < m_lines.size() && m_lines.at(row).kind == HistoryLine::Kind::Revision;
    m_restore->setEnabled(isRevision && m_whyNot.isEmpty());
    m_restore->setToolTip(isRevision ? m_whyNot : tr("Choose a revision first."));
}

} // namespace communique
