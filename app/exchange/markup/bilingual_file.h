#pragma once

#include "base/digest.h"
#include "base/language_tag.h"
#include "model/inline_text.h"
#include "model/text_span.h"

#include <QList>
#include <QStringList>

#include <map>

namespace communique {

/// How far a translation is, in the words of XLIFF 2.
enum class TranslationState { Initial, Translated, Reviewed, Final };

/// A sentence beside its translation, or what stands between two sentences.
struct BilingualSegment
{
    InlineText source;
    InlineText target;
    bool hasTarget = false; ///< somebody has said what the translation is, be it nothing
    bool isGap = false; ///< not to be translated: the blank between two sentences
    TranslationState state = TranslationState::Initial;
    QList<TextSpan> fixed; ///< stretches of the source that are the same in every language
    int order = 0; ///< the place of the translation among the unit's, from 1; 0 for where it stands

    bool operator==(const BilingualSegment &) const = default;
};

/// One text to translate.
struct BilingualUnit
{
    QString id; ///< unique in the file, an NMTOKEN without "/"
    QString name; ///< what it is: "headline", "speaker-title"
    Digest base; ///< of what it was made from; empty where the file does not say
    QStringList notes;
    QList<BilingualSegment> segments; ///< in the source's order
    std::map<QString, qint64> losses; ///< what a reader could not keep of the translation, by code; see XliffIntake

    bool operator==(const BilingualUnit &) const = default;
};

/// What a bilingual file says of where it comes from. All but the languages may be empty in another program's file.
struct BilingualOrigin
{
    QString document; ///< the release's id
    QString reference; ///< what people call it
    LanguageTag source;
    LanguageTag target;
    Digest sourceRevision;
    Digest targetRevision; ///< empty where there was no translation yet

    bool operator==(const BilingualOrigin &) const = default;
};

/// One text in two languages, as translators exchange it.
struct BilingualFile
{
    BilingualOrigin origin;
    QList<BilingualUnit> units;

    bool operator==(const BilingualFile &) const = default;
};

/// A unit's text in one piece. The translation follows the order its segments ask for; a segment without a translation
/// says nothing, and blanks stand between two that have one.
InlineText sourceOf(const BilingualUnit &unit);
InlineText targetOf(const BilingualUnit &unit);
/// Sentences without a translation, and with one.
int untranslatedSegments(const BilingualUnit &unit);
int translatedSegments(const BilingualUnit &unit);
/// The least any of its sentences has reached; Initial for a unit without sentences.
TranslationState stateOf(const BilingualUnit &unit);

/// What joins two sentences of a language where nobody has said: a blank, and nothing in Chinese and Japanese.
QString sentenceJoint(const LanguageTag &language);

} // namespace communique
