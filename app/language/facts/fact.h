#pragma once

#include "model/text_span.h"

#include <QList>
#include <QString>

namespace communique {

enum class FactKind {
    Number, ///< "14", "quatorze", "十四": value "14"
    Ordinal, ///< "first", "2e", "第三": value as of a number
    Percent, ///< "12 %", "百分之十二": value "12"
    Money, ///< value "USD 5000000"
    Date, ///< value "2022-05-17"; what is not said is left out: "--05-17", "2022-05", "--05"
    Time, ///< value "14:30"
    Email, ///< lower case
    Phone, ///< E.164: "+12125550142"
    Link, ///< without the part that only chooses a language
    Symbol, ///< of a document: "A/76/642"
    Acronym, ///< its English form where it is known, else as written
};

/// Something in a text that has a value, whatever the language it is written in.
///
/// Always true: equal facts have equal kind and value in all languages; `place` holds `written` in the text. A fact
/// that is not firm may as well be a common word ("one", "May", "neuf", "second"): it answers to its counterpart, and
/// that it has none means nothing.
struct Fact
{
    FactKind kind = FactKind::Number;
    QString value;
    TextSpan place;
    QString written;
    bool isFirm = true;

    bool operator==(const Fact &) const = default;
};

QString factKindName(FactKind kind); ///< "number", "ordinal", …

} // namespace communique
