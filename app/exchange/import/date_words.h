#pragma once

#include "exchange/import/vocabulary.h"

#include <QDate>

#include <optional>

namespace communique {

/// A day as it stands in a text.
struct PrintedDate
{
    qsizetype position = 0;
    qsizetype length = 0;
    std::optional<QDate> date; ///< none when the year is not printed, or the day does not exist
};

/// The first day printed in \a text, in the words of one language ("3 de mayo de 2023", "May 3, 2023", "2023年5月3日",
/// "3 أيار/مايو 2023") or in ISO form. 3/5/2023 is not read: half of the world takes it for March.
std::optional<PrintedDate> findDate(const QString &text, const Vocabulary &vocabulary);

} // namespace communique
