#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace communique {

/// A row of a table, and the line of the file on which it began (1, 2, …).
struct CsvRow
{
    QStringList cells;
    qsizetype line = 0;
};

/// Reads a table as RFC 4180 says, with line ends of any kind; lines without a character are passed over. What parts
/// the cells is the first of comma, semicolon and tab that stands in the first line outside quotes. The apostrophe that
/// shields a formula is taken off. Malformed (subject "line N") for a quotation mark that does not close, or that
/// stands where none may; TooLarge beyond lexicon_limits.h.
Result<QList<CsvRow>> readCsv(const QByteArray &bytes);

} // namespace communique
