// What is said about the release, beside the panes.

#include "workspace/discussion.h"
#include "workspace/pane_group.h"
#include "workspace/side_panel.h"
#include "workspace/workspace_screen.h"

namespace communique {

void WorkspaceScreen::beginDiscussion()
{
    m_discussion
        = new Discussion({*m_work, m_side->comments(), m_parts.prompt,
                             [this] {
                                 return Discussion::Place{currentLanguage(), pane() ? pane()->caretBlock() : BlockId()};
                             },
                             [this](const BlockId &block) { goTo(block); }},
            this);
    connect(m_discussion, &Discussion::waitingChanged, m_side, &SidePanel::setCommentCount);
}

} // namespace communique
