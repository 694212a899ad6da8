#pragma once

#include "language/term_book.h"
#include "model/content.h"
#include "model/finding.h"

#include <QMap>

#include <memory>

namespace communique {

/// How somebody or something is called in each language.
struct CheckName
{
    QMap<LanguageTag, QString> names;

    bool operator==(const CheckName &) const = default;
};

/// What a newsroom has agreed on, compiled once and shared by all who check.
struct CheckAids
{
    TermBook terms; ///< the glossary
    QList<CheckName> names; ///< the directory
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
    std::shared_ptr<const CheckAids> aids; ///< null: nothing is agreed
    SeverityPolicy severities;
};

} // namespace communique
