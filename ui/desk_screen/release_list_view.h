#pragma once

#include "desk_screen/row_layout.h"

#include <QListView>

namespace communique {

class ReleaseListModel;

/// The list of releases: a click or Enter opens a row; a click on a language opens that edition; a click on the next
/// step, or Ctrl+Enter, follows it. Pointing at a language says its state in words. By keys, Left and Right walk along
/// a row's languages, and Enter opens the one walked to.
class ReleaseListView final : public QListView
{
    Q_OBJECT

public:
    explicit ReleaseListView(ReleaseListModel *model, QWidget *parent = nullptr);

    /// Chooses a line and brings it into view.
    void choose(int row);
    /// The line that is chosen, or -1.
    int chosen() const;
    /// The edition of the chosen line that the keys walked to, as its place in the summary, or -1.
    qsizetype chosenEdition() const { return m_edition; }
    /// Opens the edition walked to, or else the chosen line.
    void openChosen();

Q_SIGNALS:
    void rowOpened(int row);
    void editionOpened(int row, const communique::LanguageTag &language);
    void stepFollowed(int row);
    /// The end of the list has come near.
    void endReached();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    std::optional<RowLayout::Hit> partAt(const QPoint &point, const QModelIndex &index) const;
    void open(const QPoint &point);
    QString meaningAt(const QPoint &point) const;
    void walk(int steps);
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void lookAtEnd();

    ReleaseListModel *m_model;
    qsizetype m_edition = -1;
};

} // namespace communique
