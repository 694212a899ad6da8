#include "workspace/details_panel.h"

#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "workspace/block_fields.h"
#include "workspace/block_format.h"
#include "workspace/block_kind.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace communique {

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_none(new Label(tr("Put the caret into a block to see what it carries."), UiRole::Body, ColourRole::Muted))
    , m_kind(new QComboBox)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_column->setSpacing(space(3));
    m_none->setWordWrap(true);
    m_kind->setAccessibleName(tr("Kind of block"));
    for (const BlockBody &body : choosableKinds())
        m_kind->addItem(icon(kindIcon(body)), kindLabel(body));
    m_column->addWidget(m_none);
    m_column->addWidget(newSectionHeading(tr("Kind of block")));
    m_column->addWidget(m_kind);
    m_column->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, [this](int index) { Q_EMIT kindChosen(choosableKinds().at(index)); });
    show({}, Qt::NoTextInteraction);
}

void DetailsPanel::show(const std::optional<Block> &block, Qt::TextInteractionFlag access)
{
    const bool isSame = m_block && block && haveSameFields(*m_block, *block) && access == m_access;
    m_block = block;
    m_access = access;
    m_none->setVisible(!block);
    m_kind->setEnabled(block && access == Qt::TextEditable);
    showKind();
    if (!isSame || !m_fields)
        rebuild();
}

void DetailsPanel::showKind()
{
    int index = -1;
    for (int i = 0; m_block && i < choosableKinds().size(); ++i) {
        if (isSameKind(choosableKinds().at(i), m_block->body))
            index = i;
    }
    m_kind->setCurrentIndex(index);
    m_kind->setPlaceholderText(m_block ? kindLabel(m_block->body) : QString());
}

void DetailsPanel::rebuild()
{
    if (m_fields)
        m_fields->deleteLater();
    m_fields = nullptr;
    if (!m_block)
        return;
    m_fields = new BlockFields(*m_block, m_access, this);
    m_column->insertWidget(m_column->count() - 1, m_fields);
    connect(m_fields, &BlockFields::edited, this, [this, id = m_block->id](const BlockBody &body) {
        Block changed = m_block && m_block->id == id ? *m_block : Block{id, body};
        const InlineText words = changed.text(); // typed meanwhile
        changed.body = body;
        changed.setText(words);
        m_block = changed;
        Q_EMIT bodyEdited(id, changed.body);
    });
}

} // namespace communique
