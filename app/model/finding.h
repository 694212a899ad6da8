#pragma once

#include "base/digest.h"
#include "base/language_tag.h"
#include "model/ids.h"
#include "model/text_span.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace communique {

enum class FindingSeverity {
    Note, ///< worth a look; stops nothing
    Warning, ///< told before an edition goes on
    Blocking, ///< the edition is not certified, approved or published with it, unless it is accepted with a reason
};

/// What a check found in one edition.
///
/// Always true: two findings about the same thing have the same key(), whatever else in the block changed, and another
/// key as soon as the thing itself is another. An acceptance names the key, so it outlives edits beside the point and
/// falls with the fact it was given for.
struct Finding
{
    QString code; ///< of the check, in kebab case; all of them are listed in quality/check.h
    FindingSeverity severity = FindingSeverity::Warning;
    LanguageTag language; ///< the edition it is about
    BlockId block; ///< empty: the edition as a whole
    TextSpan inTarget; ///< its place in the block's text; empty where something is missing
    TextSpan inSource; ///< the counterpart's place in the source block; empty where there is none
    QString target; ///< the words there, or the value of a field
    QString source; ///< the words or the value it was compared with
    QString about; ///< what makes it this finding and no other: canonical values, never positions
    std::optional<QString> fix; ///< what to write in the place of `inTarget`, where that is certain

    /// Sixteen hexadecimal digits over code, block and `about`.
    QString key() const;

    bool operator==(const Finding &) const = default;
};

using FindingsByLanguage = QMap<LanguageTag, QList<Finding>>;

/// What an approval records of the checks: the digest over code, severity and key of all findings, in canonical order.
Digest reportDigest(const QList<Finding> &findings);

QString severityName(FindingSeverity severity); ///< "note", "warning", "blocking"
std::optional<FindingSeverity> severityFromName(const QString &name);

} // namespace communique
