#pragma once

#include "desk_screen/row_layout.h"

#include <QListView>

namespace communique {

class ReleaseListModel;

/// The list of releases: a click or Enter opens a row; a click on a language opens that edition; a click on the next
/// step, or Ctrl+Enter, follows it. Pointing at a language says its state in words.
class ReleaseListView final : public QListView
{
    Q_OBJECT

public:
    explicit ReleaseListView(ReleaseListModel *model, QWidget *parent = nullptr);

    /// Chooses a line and brings it into view.
    void choose(int row);
    /// The line that is chosen, or -1.
    int chosen() const;

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
    void lookAtEnd();

    ReleaseListModel *m_model;
};

} // namespace communique
