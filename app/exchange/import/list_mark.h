#pragma once

#include "exchange/import/page_line.h"

#include <optional>

namespace communique {

/// A mark that makes a line an item of a list: "- ", "• ", "2. ", "b) ", "（三）", "-" alone.
struct ListMark
{
    PageLine::Form form = PageLine::Form::Bulleted;
    qsizetype length = 0; ///< of the mark with the blanks behind it
};
/// The mark that \a line begins with; none for an end mark such as "***".
std::optional<ListMark> findListMark(const QString &line);

/// Whether the line is nothing but a mark that says that a release ends: "***", "# # #", "-30-", or one of \a endWords.
bool isEndMark(const QString &line, const QStringList &endWords);

} // namespace communique
