#include "releases/release_header.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/chip.h"
#include "kit/elided_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "releases/edition_chip.h"

#include <QHBoxLayout>

namespace communique {

ReleaseHeader::ReleaseHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, UiRole::Heading, ColourRole::Text, this))
    , m_reference(new Label({}, UiRole::Body, ColourRole::Muted, this))
    , m_embargo(new Chip({}, this))
    , m_chips(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    Button *back = Button::withIcon(IconName::ArrowLeft, tr("Back to the desk"), this);
    connect(back, &Button::clicked, this, &ReleaseHeader::backAsked);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_chips->setSpacing(space(1));
    m_buttons->setSpacing(space(2));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(4), space(2));
    row->setSpacing(space(3));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_reference);
    row->addWidget(m_embargo);
    row->addLayout(m_chips);
    row->addStretch(1);
    row->addLayout(m_buttons);
}

void ReleaseHeader::showRelease(const Dossier &dossier, const QString &prefix, const QDateTime &now)
{
    const ReleaseSummary summary = summarize(dossier);
    m_title->setText(prefix.isEmpty() ? summary.title : prefix + u' ' + summary.title);
    m_reference->setText(summary.reference);
    m_embargo->setVisible(summary.embargo.has_value());
    if (summary.embargo)
        m_embargo->setLook({IconName::Lock, Wording::embargo(*summary.embargo, now), Tone::Warning});
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const EditionSummary &edition : summary.editions) {
        auto *chip = new Chip(EditionLook::chip(edition), this);
        chip->setMeaning(EditionLook::meaning(edition, summary.source));
        m_chips->addWidget(chip);
    }
}

void ReleaseHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

} // namespace communique
