#pragma once

#include "workspace/check_item.h"

#include <QWidget>

class QVBoxLayout;

namespace communique {

/// What stands in the way of an edition, one card each. Pressing a card's title goes to its block.
class ChecksPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    void show(const QList<CheckItem> &items);
    int count() const { return int(m_items.size()); }

Q_SIGNALS:
    void blockChosen(const communique::BlockId &block);
    void chosen(const communique::CheckItem &item, communique::CheckChoice::Act act);

private:
    QWidget *newCard(const CheckItem &item);

    QList<CheckItem> m_items;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column;
};

} // namespace communique
