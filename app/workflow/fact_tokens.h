#pragma once

#include <QStringList>

namespace communique {

/// What in a text is a fact rather than wording (WORKFLOW.md section 4, severity S3), in the order of the text.
///
/// It would rather take a word for a fact than miss one: an edition that is looked at once too often costs a minute, a
/// wrong number costs a correction. Arabic and Chinese write names without capitals, so a name in their own script is
/// not told from other words; one in Latin script is.
struct FactTokens
{
    QStringList numbers; ///< digits of any script as ASCII, and numbers and months written out
    QStringList names; ///< capitalised words within a sentence, acronyms, Latin words in a text of another script
    QStringList addresses; ///< URLs, e-mail addresses, host names

    bool operator==(const FactTokens &) const = default;
};

FactTokens factTokens(const QString &text);

} // namespace communique
