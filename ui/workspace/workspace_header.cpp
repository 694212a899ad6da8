#include "workspace/workspace_header.h"

#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/elided_label.h"
#include "kit/theme_metrics.h"
#include "workspace/language_chip.h"
#include "workspace/stage_look.h"

#include <QHBoxLayout>
#include <QPainter>

namespace communique {

WorkspaceHeader::WorkspaceHeader(ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, UiRole::Heading))
    , m_reference(new Label({}, UiRole::Small, ColourRole::Muted))
    , m_embargo(new Chip({IconName::Lock, {}, Tone::Warning}))
    , m_languages(new QHBoxLayout)
    , m_step(actions.newButton(QStringLiteral("edition.step"), ButtonVariant::Primary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(4), space(2));
    row->setSpacing(space(2));
    row->addWidget(actions.newIconButton(QStringLiteral("workspace.back"), this));
    row->addWidget(m_title);
    row->addWidget(m_reference);
    row->addWidget(m_embargo);
    m_embargo->hide();
    row->addSpacing(space(3));
    m_languages->setSpacing(space(1));
    row->addLayout(m_languages);
    row->addStretch(1);
    row->addWidget(actions.newButton(QStringLiteral("view.panes"), ButtonVariant::Plain, this));
    row->addWidget(actions.newButton(QStringLiteral("view.preview"), ButtonVariant::Plain, this));
    row->addWidget(m_step);
}

void WorkspaceHeader::show(const ReleaseSummary &summary, const QDateTime &now)
{
    m_title->setText(summary.title);
    m_reference->setText(summary.reference);
    m_embargo->setVisible(summary.embargo.has_value());
    if (summary.embargo)
        m_embargo->setLook({IconName::Lock, Wording::embargo(*summary.embargo, now), Tone::Warning});
    for (const EditionSummary &edition : summary.editions) {
        const QString meaning
            = QStringLiteral("%1: %2").arg(Wording::language(edition.language), stageText(edition, summary.source));
        ensureChip(edition.language)->setLook(stageLook(edition), meaning);
    }
}

void WorkspaceHeader::setShown(const QList<LanguageTag> &languages)
{
    for (LanguageChip *chip : std::as_const(m_chips))
        chip->setChecked(languages.contains(chip->language()));
}

LanguageChip *WorkspaceHeader::ensureChip(const LanguageTag &language)
{
    if (LanguageChip *chip = m_chips.value(language))
        return chip;
    auto *chip = new LanguageChip(language, this);
    m_chips.insert(language, chip);
    m_languages->addWidget(chip);
    connect(chip, &LanguageChip::clicked, this, [this, language] { Q_EMIT languagePressed(language); });
    return chip;
}

void WorkspaceHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().card);
    painter.fillRect(0, height() - 1, width(), 1, themeColours().line);
}

} // namespace communique
