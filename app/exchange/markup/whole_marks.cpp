#include "exchange/markup/whole_marks.h"

#include <algorithm>

namespace communique {

InlineText withoutWhole(bool Marks::*mark, const InlineText &text)
{
    const QList<Run> &runs = text.runs();
    if (!std::all_of(runs.cbegin(), runs.cend(), [mark](const Run &run) { return run.marks.*mark; }))
        return text;
    InlineText result;
    for (const Run &run : runs) {
        Marks marks = run.marks;
        marks.*mark = false;
        result.append(run.text, marks);
    }
    return result;
}

} // namespace communique
