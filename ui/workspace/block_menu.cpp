#include "workspace/block_menu.h"

#include "workspace/block_kind.h"

namespace communique {

BlockMenu::BlockMenu(QWidget *parent)
    : QMenu(tr("Kind of block"), parent)
{
    for (const BlockBody &body : choosableKinds()) {
        QAction *action = addAction(communique::icon(kindIcon(body), ColourRole::Muted), kindLabel(body));
        connect(action, &QAction::triggered, this, [this, body] { Q_EMIT kindChosen(body); });
    }
}

} // namespace communique
