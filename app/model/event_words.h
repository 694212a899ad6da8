#pragma once

#include "model/events.h"

namespace communique::event_words {

/// How enumerations are spelled in the journal and on the command line. Never changed: what was signed is spelled so.
template <typename E> struct Word
{
    E value;
    QLatin1StringView word;
};

inline constexpr Word<ReleaseType> releaseTypes[] = {
    {ReleaseType::PressRelease, QLatin1StringView("press-release")},
    {ReleaseType::Statement, QLatin1StringView("statement")},
    {ReleaseType::MediaAdvisory, QLatin1StringView("media-advisory")},
    {ReleaseType::Note, QLatin1StringView("note")},
};
inline constexpr Word<IntakeNote::Kind> noteKinds[] = {
    {IntakeNote::Kind::Guessed, QLatin1StringView("guessed")},
    {IntakeNote::Kind::Question, QLatin1StringView("question")},
    {IntakeNote::Kind::Dropped, QLatin1StringView("dropped")},
    {IntakeNote::Kind::Kept, QLatin1StringView("kept")},
};
inline constexpr Word<CommentKind> commentKinds[] = {
    {CommentKind::Remark, QLatin1StringView("remark")},
    {CommentKind::Question, QLatin1StringView("question")},
    {CommentKind::Objection, QLatin1StringView("objection")},
};
inline constexpr Word<Cause> causes[] = {
    {Cause::Typing, QLatin1StringView("typing")},
    {Cause::Paste, QLatin1StringView("paste")},
    {Cause::Import, QLatin1StringView("import")},
    {Cause::Merge, QLatin1StringView("merge")},
    {Cause::Restore, QLatin1StringView("restore")},
    {Cause::MachineTranslation, QLatin1StringView("machine-translation")},
    {Cause::SuggestionAccepted, QLatin1StringView("suggestion-accepted")},
    {Cause::FactPropagation, QLatin1StringView("fact-propagation")},
};
inline constexpr Word<DecisionKind> decisions[] = {
    {DecisionKind::SubmittedForRevision, QLatin1StringView("submitted-for-revision")},
    {DecisionKind::ReturnedByReviser, QLatin1StringView("returned-by-reviser")},
    {DecisionKind::Revised, QLatin1StringView("revised")},
    {DecisionKind::SubmittedForApproval, QLatin1StringView("submitted-for-approval")},
    {DecisionKind::ReturnedBySupervisor, QLatin1StringView("returned-by-supervisor")},
    {DecisionKind::Approved, QLatin1StringView("approved")},
    {DecisionKind::Reopened, QLatin1StringView("reopened")},
    {DecisionKind::Dropped, QLatin1StringView("dropped")},
};
inline constexpr Word<ReleaseAct> acts[] = {
    {ReleaseAct::PutOnHold, QLatin1StringView("put-on-hold")},
    {ReleaseAct::HoldLifted, QLatin1StringView("hold-lifted")},
    {ReleaseAct::Spiked, QLatin1StringView("spiked")},
};

inline constexpr Word<TermStatus> termStatuses[] = {
    {TermStatus::Preferred, QLatin1StringView("preferred")},
    {TermStatus::Admitted, QLatin1StringView("admitted")},
    {TermStatus::Forbidden, QLatin1StringView("forbidden")},
};
inline constexpr Word<PartOfSpeech> partsOfSpeech[] = {
    {PartOfSpeech::Noun, QLatin1StringView("noun")},
    {PartOfSpeech::ProperNoun, QLatin1StringView("proper-noun")},
    {PartOfSpeech::Verb, QLatin1StringView("verb")},
    {PartOfSpeech::Adjective, QLatin1StringView("adjective")},
    {PartOfSpeech::Adverb, QLatin1StringView("adverb")},
    {PartOfSpeech::Other, QLatin1StringView("other")},
};
inline constexpr Word<GrammaticalGender> genders[] = {
    {GrammaticalGender::Feminine, QLatin1StringView("feminine")},
    {GrammaticalGender::Masculine, QLatin1StringView("masculine")},
};

constexpr auto &words(ReleaseType)
{
    return releaseTypes;
}
constexpr auto &words(IntakeNote::Kind)
{
    return noteKinds;
}
constexpr auto &words(CommentKind)
{
    return commentKinds;
}
constexpr auto &words(Cause)
{
    return causes;
}
constexpr auto &words(DecisionKind)
{
    return decisions;
}
constexpr auto &words(ReleaseAct)
{
    return acts;
}

constexpr auto &words(TermStatus)
{
    return termStatuses;
}
constexpr auto &words(PartOfSpeech)
{
    return partsOfSpeech;
}
constexpr auto &words(GrammaticalGender)
{
    return genders;
}

template <typename E> QString wordOf(E value)
{
    for (const auto &entry : words(E{})) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

template <typename E> std::optional<E> valueOf(const QString &word)
{
    for (const auto &entry : words(E{})) {
        if (entry.word == word)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace communique::event_words
