#include "publishing/output_table.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "releases/edition_chip.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace communique {

namespace {

enum Column { LanguageColumn, StateColumn, PageColumn, WordsColumn, WhyColumn, ButtonColumn, ColumnCount };

/// What happens to one output of an edition.
ChipLook outputLook(const EditionSummary &edition, bool isReady)
{
    if (edition.isLive && edition.stage == EditionStage::Live)
        return {IconName::Globe, OutputTable::tr("out"), Tone::Accent};
    if (isReady)
        return {IconName::Check, OutputTable::tr("ready"), Tone::Success};
    return {IconName::CircleDashed, OutputTable::tr("not yet"), Tone::Neutral};
}

QString reasonOf(const EditionSummary &edition, const PublishMatter &matter)
{
    const QList<Blocker> blockers = matter.byLanguage.value(edition.language);
    if (!blockers.isEmpty())
        return Wording::of(blockers.constFirst(), matter.dossier.roster);
    if (edition.isApprovalValid || edition.stage == EditionStage::Live)
        return {};
    return matter.dossier.release.isRequired(edition.language) ? Wording::stage(edition.stage)
                                                               : OutputTable::tr("Not required; stays out this time");
}

} // namespace

OutputTable::OutputTable(QWidget *parent)
    : Card(tr("What goes out together"), parent)
{ }

void OutputTable::showMatter(const PublishMatter &matter)
{
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(4));
    m_grid->setVerticalSpacing(space(2));
    m_grid->setColumnStretch(WhyColumn, 1);
    const QStringList heads{tr("Language"), tr("State"), tr("Web page"), tr("Approved words"), {}, {}};
    for (int column = 0; column < ColumnCount; ++column)
        m_grid->addWidget(new Label(heads.at(column), UiRole::Small, ColourRole::Muted, m_table), 0, column);
    int row = 1;
    for (const EditionSummary &edition : matter.summary.editions)
        addRow(row++, edition, matter);
    body()->addWidget(m_table);
}

void OutputTable::addRow(int row, const EditionSummary &edition, const PublishMatter &matter)
{
    const QString reason = reasonOf(edition, matter);
    const bool isReady = reason.isEmpty();
    m_grid->addWidget(
        new Label(edition.language.autonym(), UiRole::Strong, ColourRole::Text, m_table), row, LanguageColumn);
    auto *state = new Chip(EditionLook::state(edition, matter.summary.source), m_table);
    state->setMeaning(EditionLook::meaning(edition, matter.summary.source));
    m_grid->addWidget(state, row, StateColumn, Qt::AlignLeft);
    m_grid->addWidget(new Chip(outputLook(edition, isReady), m_table), row, PageColumn, Qt::AlignLeft);
    m_grid->addWidget(new Chip(outputLook(edition, isReady), m_table), row, WordsColumn, Qt::AlignLeft);
    auto *why = new Label(reason, UiRole::Body, ColourRole::Muted, m_table);
    why->setWordWrap(true);
    m_grid->addWidget(why, row, WhyColumn);
    if (isReady)
        return;
    auto *open = new Button(tr("See to it"), ButtonVariant::Plain, m_table);
    open->setAccessibleName(tr("See to the edition in %1").arg(Wording::language(edition.language)));
    connect(open, &Button::clicked, this, [this, language = edition.language] { Q_EMIT editionAsked(language); });
    m_grid->addWidget(open, row, ButtonColumn);
}

} // namespace communique
