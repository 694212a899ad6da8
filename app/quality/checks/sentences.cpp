// Every sentence has a counterpart.
//
// Sentences are laid side by side by their lengths (after Gale and Church, "A Program for Aligning Sentences in
// Bilingual Corpora", 1993): one to one, two to one, or one to none. Where one to none fits best, something is missing.

#include "quality/checks/checks.h"

#include "quality/language_traits.h"

#include <cmath>
#include <limits>

namespace communique::checks {

namespace {

// Costs of what is not one to one, and how widely lengths vary; settled on our own parallel texts.
constexpr double mergeCost = 2.4;
constexpr double dropCost = 2.0;
constexpr double variance = 5.0;
constexpr qsizetype mostSentences = 40;

struct Side
{
    QList<double> lengths;

    double over(qsizetype end, qsizetype count) const
    {
        double sum = 0;
        for (qsizetype i = end - count; i < end; ++i)
            sum += lengths.at(i);
        return sum;
    }
};

Side sideOf(const Reading &reading)
{
    Side side;
    for (const TextSpan &sentence : reading.sentences)
        side.lengths.append(lengthInEnglish(reading.text.mid(sentence.start, sentence.length), reading.language));
    return side;
}

struct Step
{
    qsizetype source;
    qsizetype target;
    double cost;
};

constexpr Step steps[] = {{1, 1, 0.0}, {2, 1, mergeCost}, {1, 2, mergeCost}, {1, 0, dropCost}, {0, 1, dropCost}};

double costOf(const Side &source, qsizetype i, const Side &target, qsizetype j, const Step &step)
{
    if (step.source == 0 || step.target == 0)
        return step.cost;
    const double there = source.over(i, step.source);
    const double here = target.over(j, step.target);
    const double deviation = (here - there) / std::sqrt((there + here + 1) / 2 * variance);
    return step.cost + deviation * deviation / 2;
}

/// The sentences without a counterpart, by index, on either side.
struct Alone
{
    QList<qsizetype> source;
    QList<qsizetype> target;
};

Alone alone(const Side &source, const Side &target)
{
    const qsizetype rows = source.lengths.size() + 1;
    const qsizetype columns = target.lengths.size() + 1;
    QList<double> costs(rows * columns, std::numeric_limits<double>::max());
    QList<int> ways(rows * columns, -1);
    costs[0] = 0;
    for (qsizetype i = 0; i < rows; ++i) {
        for (qsizetype j = 0; j < columns; ++j) {
            for (int way = 0; way < 5; ++way) {
                const Step &step = steps[way];
                if (step.source > i || step.target > j)
                    continue;
                const double before = costs.at((i - step.source) * columns + j - step.target);
                const double cost = before + costOf(source, i, target, j, step);
                if (cost < costs.at(i * columns + j)) {
                    costs[i * columns + j] = cost;
                    ways[i * columns + j] = way;
                }
            }
        }
    }
    Alone found;
    for (qsizetype i = rows - 1, j = columns - 1; i > 0 || j > 0;) {
        const Step &step = steps[ways.at(i * columns + j)];
        if (step.target == 0)
            found.source.prepend(i - 1);
        if (step.source == 0)
            found.target.prepend(j - 1);
        i -= step.source;
        j -= step.target;
    }
    return found;
}

} // namespace

QList<Finding> sentences(const CheckedBlock &block)
{
    const qsizetype there = block.source->sentences.size();
    const qsizetype here = block.target.sentences.size();
    if (there == here || here == 0 || there == 0 || there > mostSentences || here > mostSentences)
        return {};
    const Alone lonely = alone(sideOf(*block.source), sideOf(block.target));
    QList<Finding> found;
    for (const qsizetype index : lonely.source) {
        const TextSpan place = block.source->sentences.at(index);
        const QString words = block.source->text.mid(place.start, place.length);
        Finding finding = block.finding("sentence-missing", words);
        finding.inSource = place;
        finding.source = words;
        found.append(finding);
    }
    for (const qsizetype index : lonely.target)
        found.append(block.findingAt("sentence-extra", block.target.sentences.at(index)));
    return found;
}

} // namespace communique::checks
