#include "kit/empty_state.h"

#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QVBoxLayout>

namespace communique {

EmptyState::EmptyState(IconName icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    auto *heading = new Label(title, UiRole::Heading);
    auto *words = new Label(sentence, UiRole::Body, ColourRole::Muted);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    m_column->setSpacing(space(2));
    m_column->addStretch(2);
    m_column->addWidget(new IconLabel(icon, ColourRole::Muted, 40), 0, Qt::AlignHCenter);
    m_column->addWidget(heading);
    m_column->addWidget(words);
    m_column->addStretch(3);
}

void EmptyState::setAction(Button *button)
{
    m_column->insertSpacing(m_column->count() - 1, space(1));
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace communique
