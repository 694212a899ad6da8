#pragma once

#include "language/reading_length.h"
#include "quality/checker.h"
#include "workflow/summary.h"
#include "workspace/block_dress.h"
#include "workspace/check_item.h"
#include "workspace/next_move.h"
#include "workspace/reading_aids.h"
#include "workspace/release_work.h"
#include "workspace/text_mark.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace communique {

/// Everything there is to read at one moment: the release as the store has it, and the words the panes show.
struct LiveWords
{
    Dossier dossier;
    QMap<LanguageTag, Content> shown; ///< by pane
    QSet<LanguageTag> typed; ///< those of them that are in no revision yet
    LanguageTag language; ///< the edition that is worked on
    Person person;
    QDateTime now;
    QList<ConflictTexts> conflicts;
    std::shared_ptr<const CheckAids> aids; ///< what the newsroom agreed on
};

/// What is told of one pane.
struct PaneReading
{
    QHash<BlockId, BlockStatus> statuses;
    int words = 0;
    QHash<BlockId, BlockAids> aids;
    Content shown = {}; ///< the words that were read
    QList<TextMark> findings = {}; ///< in them
};

/// What the workspace tells of the words: states, progress, the next move, what stands against it.
struct LiveReading
{
    LanguageTag language; ///< whom the move and the checks are about
    Dossier live;
    ReleaseSummary summary;
    QMap<LanguageTag, PaneReading> panes;
    ReadingLength length; ///< of the edition that is worked on
    NextMove move;
    QList<CheckItem> checks;
};

/// For any thread, a checker of its own each. Takes milliseconds where editions have hundreds of blocks; \a checker
/// remembers what it read before.
LiveReading readLive(const LiveWords &words, Checker &checker);

} // namespace communique
