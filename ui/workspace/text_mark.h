#pragma once

#include "desk/proofreading.h"
#include "model/dossier.h"
#include "workspace/block_dress.h"

namespace communique {

/// A place in an edition's words that is pointed out, with what to do about it: what a check found, a departure from
/// the house style, a word that no dictionary knows.
struct TextMark
{
    BlockId block;
    TextSpan span; ///< in the block's plain text
    MarkingKind kind = MarkingKind::Finding;
    QString words; ///< what stands there; a mark whose words have changed is out of date
    QString sentence; ///< what is wrong, in one line
    QStringList offers; ///< what to put there, the likeliest first
    QString finding; ///< Finding::key(), of what a check found

    bool operator==(const TextMark &) const = default;
};

/// The findings on an edition that nobody has accepted and that have a place in its words. \a shown: the words.
QList<TextMark> findingMarks(const Dossier &live, const LanguageTag &language, const Content &shown);
/// What a proofreader marks, in the sentences of that house style.
QList<TextMark> proofMarks(const QList<ProofMark> &marks, const HouseStyle &style);

/// In the order of the words; of two at one very place the one with more to say about it stays: a finding before style,
/// style before spelling. Others may overlap: a misspelling in a sentence that the source does not have.
QList<TextMark> inOrder(QList<TextMark> marks, const Content &shown);

/// The content with each of the marks put right by its first offer; marks that are out of date or have no offer are
/// left out. How many were put right.
int applyOffers(Content &content, const QList<TextMark> &marks);

} // namespace communique
