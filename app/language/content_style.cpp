#include "language/content_style.h"

#include <algorithm>

namespace communique {

StyleView styleViewOf(const Block &block)
{
    StyleView view;
    view.kind = kindName(block.body);
    qsizetype start = 0;
    for (const Run &run : block.text().runs()) {
        if (!run.marks.link.isEmpty() || !run.marks.language.isEmpty())
            view.untouched.append({start, run.text.size()});
        start += run.text.size();
    }
    return view;
}

QList<ContentSlip> findStyleSlips(const HouseStyle &style, const Content &content)
{
    QList<ContentSlip> found;
    for (const Block &block : content.blocks) {
        for (const StyleSlip &slip : findStyleSlips(style, block.text().plain(), styleViewOf(block)))
            found.append({block.id, slip});
    }
    return found;
}

Block withSlipFixed(const Block &block, const StyleSlip &slip)
{
    const InlineText &text = block.text();
    if (!slip.replacement || slip.span.start < 0 || slip.span.end() > text.size())
        return block;
    InlineText fixed = text.mid(0, slip.span.start);
    // The new characters look like what they replace, or like the words they follow.
    const InlineText model = slip.span.length > 0 ? text.mid(slip.span.start, 1)
                                                  : text.mid(std::max<qsizetype>(slip.span.start - 1, 0), 1);
    fixed.append(*slip.replacement, model.isEmpty() ? Marks() : model.runs().constFirst().marks);
    const InlineText rest = text.mid(slip.span.end());
    for (const Run &run : rest.runs())
        fixed.append(run.text, run.marks);
    Block changed = block;
    changed.setText(fixed);
    return changed;
}

} // namespace communique
