#include "quality/checker.h"
#include "support/parallel_texts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

// How long the checks of a whole release take, and those of one changed block.

using namespace communique;

namespace {

constexpr qsizetype blockCount = 40;
constexpr int rounds = 21;

/// Blocks of the demo's releases one after the other, until there are forty, in every language.
QMap<LanguageTag, Content> grownRelease()
{
    QMap<LanguageTag, Content> grown;
    const QList<ParallelText> texts{
        releaseOfDemo(QStringLiteral("global-compact")), releaseOfDemo(QStringLiteral("winter-assistance"))};
    for (const LanguageTag &language : officialLanguages()) {
        Content &content = grown[language];
        for (int copy = 0; content.blocks.size() < blockCount; ++copy) {
            for (Block block : texts.at(copy % 2).editions.value(language).blocks) {
                block.id = BlockId::fromString(QStringLiteral("c%1-%2").arg(copy).arg(block.id.toString()));
                if (content.blocks.size() < blockCount)
                    content.blocks.append(block);
            }
        }
    }
    return grown;
}

qsizetype checkAll(Checker &checker, const QMap<LanguageTag, Content> &editions)
{
    const LanguageTag english = officialLanguage(QLatin1StringView("en"));
    const Content source = editions.value(english);
    qsizetype found = 0;
    for (auto it = editions.cbegin(); it != editions.cend(); ++it) {
        CheckInput input;
        input.source = it.key() == english ? nullptr : &source;
        input.target = &it.value();
        input.sourceLanguage = english;
        input.language = it.key();
        found += checker.check(input).size();
    }
    return found;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main()
{
    QMap<LanguageTag, Content> editions = grownRelease();
    const LanguageTag french = officialLanguage(QLatin1StringView("fr"));
    {
        Checker warm; // the lexicons are learnt once a process
        checkAll(warm, editions);
    }
    QList<double> whole;
    QList<double> changed;
    qsizetype found = 0;
    for (int round = 0; round < rounds; ++round) {
        Checker checker;
        QElapsedTimer first;
        first.start();
        found = checkAll(checker, editions);
        whole.append(static_cast<double>(first.nsecsElapsed()) / 1e6);
        Block &block = editions[french].blocks[3];
        block.setText(InlineText(block.text().plain() + QStringLiteral(" %1").arg(round)));
        QElapsedTimer second;
        second.start();
        checkAll(checker, editions);
        changed.append(static_cast<double>(second.nsecsElapsed()) / 1e6);
    }
    std::printf("bench: checks of %lld blocks in six languages: %.2f ms (aim 30), %lld findings\n",
        static_cast<long long>(blockCount), median(whole), static_cast<long long>(found));
    std::printf("bench: checks after one changed block: %.2f ms (aim 2)\n", median(changed));
    return 0;
}
