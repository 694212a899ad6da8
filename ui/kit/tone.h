#pragma once

namespace communique {

/// What a coloured thing means. Never shown by colour alone: an icon or a word always goes with it.
enum class Tone {
    Neutral, ///< nothing to do yet
    Accent, ///< ours, current, online
    Success, ///< done, approved
    Warning, ///< being worked on, will need attention
    Danger, ///< wrong, stale, overdue
    Violet, ///< in somebody else's hands: revision, approval
};

} // namespace communique
