#pragma once

#include "model/block.h"

#include <QMenu>

namespace communique {

/// The menu of the kinds a block can be, opened by "/" in an empty block. Typing goes to the first kind whose name has
/// a word that begins so; Backspace takes a letter back.
class BlockMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BlockMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A kind was chosen; the body's text is empty.
    void kindChosen(const BlockBody &body);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goTo(const QString &letters);

    QString m_letters; ///< typed so far
};

} // namespace communique
