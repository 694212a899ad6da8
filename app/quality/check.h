#pragma once

#include "quality/check_input.h"
#include "quality/reading.h"

#include <span>

namespace communique {

/// A name as it is written in the source and in the target.
struct NamePair
{
    QString source;
    QString target;

    bool operator==(const NamePair &) const = default;
};

/// What of the edition a check of one block may need to know.
struct CheckContext
{
    QList<NamePair> names; ///< people of the directory, speakers and contacts of the release
    std::shared_ptr<const CheckAids> aids; ///< the same pointer, the same aids

    bool operator==(const CheckContext &) const = default;
};

/// One block, with its counterpart where there is one.
struct CheckedBlock
{
    const Reading *source = nullptr; ///< null where the block is read by itself
    const Reading &target;
    const CheckContext &context;

    /// A finding about this block. Its severity is set afterwards.
    Finding finding(const char *code, const QString &about) const;
    /// The same, with its place in the target.
    Finding findingAt(const char *code, const TextSpan &place) const;
};

/// A check reads one block and answers with what it found; the same block gives the same answer.
struct Check
{
    const char *name; ///< of its file in checks/, and of its folder of fixtures
    bool needsSource;
    QList<Finding> (*run)(const CheckedBlock &);
};

/// All of them, in the order in which their findings are shown. The codes they use, with their severities:
///
///   facts        fact-differs, fact-missing, fact-extra (blocking), acronym-missing, acronym-extra (warning)
///   names        name-differs (blocking)
///   speaker      speaker-differs (blocking)
///   wording      empty (blocking), same-as-source, wrong-language, length-ratio (warning)
///   sentences    sentence-missing, sentence-extra (warning)
///   links        link-missing, link-extra (blocking)
///   quotes       quote-count (warning)
///   fields       call-languages, call-target, contact-differs, dateline-date (blocking)
///   glossary     glossary (warning)
///   forbidden    forbidden-term (warning)
///   pairs        unpaired (warning)
///   ending       final-punctuation (warning)
///   repetition   double-word, double-space (warning)
///   scripts      mixed-script (blocking)
///   bidi         bidi-controls, direction (blocking)
///   width        half-width (warning)
///   markup       markup (blocking)
std::span<const Check> allChecks();

FindingSeverity defaultSeverity(const QString &code);

} // namespace communique
