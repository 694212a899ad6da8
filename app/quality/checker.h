#pragma once

#include "quality/check.h"

#include <QHash>

namespace communique {

/// Runs the checks, and remembers what it read: when one block has changed, one block is read again.
///
/// Always true: the answer is the same as that of a new Checker. What it keeps is bounded by what it was asked about
/// last: entries of blocks that are gone are dropped when they outnumber those in use. Not shared between threads.
class Checker
{
public:
    /// The findings on an edition, in the order of its blocks; within a block in the order of allChecks().
    QList<Finding> check(const CheckInput &input);

private:
    struct Key
    {
        LanguageTag sourceLanguage;
        LanguageTag language;
        BlockId block;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.sourceLanguage, key.language, key.block);
        }
    };
    struct Remembered
    {
        Reading reading;
        quint64 round = 0;
    };
    struct Answer
    {
        Block source;
        Block target;
        bool hasSource = false;
        CheckContext context;
        QList<Finding> findings;
        quint64 round = 0;
    };

    const Reading &read(const Block &block, const LanguageTag &language);
    const QList<Finding> &checkBlock(const CheckInput &input, const Block &target, const CheckContext &context);
    void forgetUnused();

    QHash<Key, Remembered> m_readings;
    QHash<Key, Answer> m_answers;
    quint64 m_round = 0;
};

/// The findings on one edition, by a Checker of its own.
QList<Finding> checkEdition(const CheckInput &input);

} // namespace communique
