#pragma once

#include "model/content.h"
#include "model/finding.h"

#include <QMap>

namespace communique {

/// An agreed term in all languages it has; of one language any of the forms will do.
struct CheckTerm
{
    QMap<LanguageTag, QStringList> forms;

    bool operator==(const CheckTerm &) const = default;
};

/// How somebody or something is called in each language.
struct CheckName
{
    QMap<LanguageTag, QString> names;

    bool operator==(const CheckName &) const = default;
};

/// What a newsroom makes of a finding where it differs from defaultSeverity().
using SeverityPolicy = QMap<QString, FindingSeverity>;

/// One edition and what it is held against.
struct CheckInput
{
    const Content *source = nullptr; ///< null where the edition is the source: it is read by itself
    const Content *target = nullptr; ///< never null
    LanguageTag sourceLanguage;
    LanguageTag language;
    QList<CheckTerm> glossary;
    QList<CheckName> directory;
    SeverityPolicy severities;
};

} // namespace communique
