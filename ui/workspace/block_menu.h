#pragma once

#include "model/block.h"

#include <QMenu>

namespace communique {

/// The menu of the kinds a block can be, opened by "/" in an empty block. Typing a letter goes to the kind that begins
/// with it.
class BlockMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BlockMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A kind was chosen; the body's text is empty.
    void kindChosen(const BlockBody &body);
};

} // namespace communique
