#pragma once

#include "base/language_tag.h"
#include "base/result.h"

#include <QStringList>

#include <memory>

namespace nuspell {
inline namespace v5 {
class Dictionary;
}
} // namespace nuspell

namespace communique {

/// A dictionary of one language, asked word by word.
///
/// Reads Hunspell's .aff and .dic by nuspell. Asking is const and may be done from several threads at once; loading
/// takes tenths of a second, and belongs on none that anybody waits for.
class Speller
{
public:
    /// Malformed where the two are no dictionary.
    static Result<Speller> load(const LanguageTag &language, const QByteArray &affixes, const QByteArray &words);

    const LanguageTag &language() const { return m_language; }
    /// As a person would: a word in capitals or with one at its beginning is known when its small letters are.
    bool knows(const QString &word) const;
    /// What may have been meant, the likeliest first. May take tens of milliseconds.
    QStringList suggestions(const QString &word) const;

private:
    Speller(LanguageTag language, std::shared_ptr<const nuspell::Dictionary> dictionary);

    LanguageTag m_language;
    std::shared_ptr<const nuspell::Dictionary> m_dictionary;
};

} // namespace communique
