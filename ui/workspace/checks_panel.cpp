#include "workspace/checks_panel.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace communique {

namespace {

ColourRole inkOf(Tone tone)
{
    return tone == Tone::Danger ? ColourRole::Danger : tone == Tone::Warning ? ColourRole::Warning : ColourRole::Muted;
}

} // namespace

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_column->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll);
    m_items.append(CheckItem()); // so that the first list is shown, be it empty
    show({});
}

void ChecksPanel::show(const QList<CheckItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    if (m_cards)
        m_cards->deleteLater();
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    if (items.isEmpty()) {
        auto *calm = new Label(tr("Nothing stands in the way."), UiRole::Body, ColourRole::Muted);
        calm->setWordWrap(true);
        column->addWidget(calm);
    }
    for (const CheckItem &item : items)
        column->addWidget(newCard(item));
    m_column->insertWidget(0, m_cards);
}

QWidget *ChecksPanel::newCard(const CheckItem &item)
{
    auto *card = new Card;
    card->setTone(item.tone);
    card->setAccessibleName(item.title);
    auto *title = new Label(item.title, UiRole::Strong, inkOf(item.tone));
    title->setWordWrap(true);
    card->body()->addWidget(title);
    if (!item.text.isEmpty()) {
        auto *text = new Label(item.text);
        text->setWordWrap(true);
        card->body()->addWidget(text);
    }
    auto *row = new QHBoxLayout;
    if (!item.block.isEmpty()) {
        auto *go = new Button(tr("Show"));
        go->setAccessibleDescription(item.title);
        connect(go, &Button::clicked, this, [this, block = item.block] { Q_EMIT blockChosen(block); });
        row->addWidget(go);
    }
    for (const CheckChoice &choice : item.choices) {
        auto *button = new Button(choice.text);
        button->setAccessibleDescription(item.title);
        connect(button, &Button::clicked, this, [this, item, act = choice.act] { Q_EMIT chosen(item, act); });
        row->addWidget(button);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

} // namespace communique
