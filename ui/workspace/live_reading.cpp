#include "workspace/live_reading.h"

#include "desk/checking.h"
#include "language/word_count.h"
#include "workspace/check_list.h"
#include "workspace/live_words.h"

namespace communique {

namespace {

/// A block that has words and a finding that blocks shows so.
QHash<BlockId, BlockStatus> withFindings(
    QHash<BlockId, BlockStatus> statuses, const Dossier &live, const LanguageTag &language)
{
    for (const Finding &finding : live.openFindings(language)) {
        const auto status = statuses.find(finding.block);
        const bool hasWords = status != statuses.end()
            && (status.value() == BlockStatus::Translated || status.value() == BlockStatus::Draft);
        if (hasWords && finding.severity == FindingSeverity::Blocking)
            status.value() = BlockStatus::Finding;
    }
    return statuses;
}

} // namespace

LiveReading readLive(const LiveWords &words, Checker &checker)
{
    QMap<LanguageTag, Content> typed;
    for (const LanguageTag &language : words.typed)
        typed.insert(language, words.shown.value(language));
    LiveReading reading;
    reading.language = words.language;
    reading.live = withLiveWords(words.dossier, typed);
    findInDossier(reading.live, checker, words.aids);
    reading.summary = summarize(reading.live);
    for (auto it = words.shown.cbegin(); it != words.shown.cend(); ++it)
        reading.panes.insert(it.key(),
            {withFindings(blockStatuses(reading.live, it.key(), it.value()), reading.live, it.key()),
                int(wordCount(it.value())), readingAids(it.value(), it.key()), it.value(),
                findingMarks(reading.live, it.key(), it.value())});
    if (words.language.isEmpty())
        return reading;
    reading.length = readingLength(words.shown.value(words.language), words.language);
    reading.move = nextMoveFor(reading.live, words.language, words.person, words.now);
    reading.checks = checkItems(reading.live, words.language, reading.move, words.conflicts);
    return reading;
}

} // namespace communique
