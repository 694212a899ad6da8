#pragma once

#include "cli/invocation.h"

namespace communique {

/// How a translation leaves the newsroom and comes back.
enum class TranslationForm { Xliff, Table };

struct TranslationFile
{
    QString name; ///< "-": standard input
    TranslationForm form = TranslationForm::Xliff;
};

/// Brings a translation back from a file, prints what became of it and adds it to \a reports; the exit code.
int importTranslation(Invocation &call, const Session &session, const TranslationFile &file, QJsonArray &reports);

} // namespace communique
