#pragma once

namespace communique {

/// From a key's press to the painted frame: one, three and six panes of 10, 60 and 300 blocks, each beside a bare
/// QTextEdit with the words and the size of the pane that is typed in.
void benchPanes();

/// The same in a whole workspace, six panes of 60 and of 300 blocks with checks, panels and the live preview; and until
/// the page of the preview reads the new words.
void benchWorkspace();

} // namespace communique
