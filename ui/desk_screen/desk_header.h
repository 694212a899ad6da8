#pragma once

#include "kit/search_field.h"

#include <QWidget>

class QHBoxLayout;

namespace communique {

class Chip;
class Label;

/// The head of a list of releases: its title, how many are open and overdue, the search field, its buttons.
class DeskHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DeskHeader(const QString &title, QWidget *parent = nullptr);

    /// Takes over a button, behind those that are there.
    void addButton(QWidget *button);
    /// How many releases are open and how many of them are late.
    void setCounts(int open, int overdue);
    SearchField *searchField() const { return m_search; }

private:
    QHBoxLayout *m_row;
    Chip *m_open;
    Chip *m_overdue;
    SearchField *m_search;
};

} // namespace communique
