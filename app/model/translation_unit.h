#pragma once

#include "base/language_tag.h"
#include "model/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace communique {

/// One language's side of a unit.
struct UnitText
{
    LanguageTag language; ///< the language alone: "en" also where the file says "en-US"
    QString variant; ///< the code as a file spelled it, where it says more than `language`; else empty
    QString text; ///< plain; never empty

    bool operator==(const UnitText &) const = default;
};

/// A remark of the tool a unit came from: TMX's prop.
struct UnitProperty
{
    QString type;
    QString value;

    bool operator==(const UnitProperty &) const = default;
};

/// The same words in two languages or more, as somebody translated them once.
///
/// Always true of one that is kept: it has texts in two languages at least, no two in the same language and variant. A
/// value; knows neither whether it is approved nor which entry of the journal brought it (KeptUnit does).
struct TranslationUnit
{
    QList<UnitText> texts;
    LanguageTag source; ///< which of them was written first; empty where nobody says
    QString name; ///< what the tool it came from calls it (TMX's tuid)
    QString who; ///< who translated it or changed it last, as the tool spelled them
    QDateTime when; ///< of the last change; invalid where nobody says
    bool isMachine = false; ///< no person has put their name to it
    int usageCount = 0;
    QString previous; ///< the source text that stood before it; empty where nobody says
    QString next; ///< the source text that stood behind it
    QList<UnitProperty> properties;
    QStringList notes;

    const UnitText *text(const LanguageTag &language) const;

    bool operator==(const TranslationUnit &) const = default;
};

/// How far people answered for a unit.
enum class UnitStatus {
    Imported, ///< it came in a file
    Confirmed, ///< a reviser certified the edition it stands in
    Approved, ///< a supervisor approved that edition
};

/// A unit of the newsroom's memory, with where it is from.
///
/// Its id is the number of the journal entry that brought it, a hyphen, and its place there: "17-304" for the 304th
/// unit of an import, "231-b3" for a block of an approved edition, "231-b3-2" for the second sentence of that block.
struct KeptUnit
{
    TranslationUnit unit;
    qint64 entry = 0; ///< number of the journal entry
    quint32 ordinal = 0; ///< within the import, from 1; of the sentence within the block, 0 for the whole block
    BlockId block; ///< of the edition; empty for an imported one
    UnitStatus status = UnitStatus::Imported;
    QString origin; ///< the file's name, or the release's reference
    QString style; ///< the release's type (releaseTypeName()); empty for an imported one

    QString id() const;

    bool operator==(const KeptUnit &) const = default;
};

/// The id a unit has by its place; see KeptUnit.
QString unitId(qint64 entry, const QString &block, quint32 ordinal);
/// The number of the entry that an id names; 0 for a text that is none.
qint64 entryOfUnit(const QString &id);

} // namespace communique
