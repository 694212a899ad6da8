#pragma once

#include "base/language_tag.h"

namespace communique {

/// Word processors give a run of letters one language for each kind of script; the first letter says which of them
/// counts. The tag's primary part; empty where none is said.
struct ScriptLanguages
{
    QString western;
    QString rightToLeft;
    QString eastAsian;

    /// Takes what this does not say from \a other.
    void inherit(const ScriptLanguages &other);
    LanguageTag of(const QString &text) const;
};

} // namespace communique
