#include "language/typing_correction.h"

#include <algorithm>

namespace communique {

namespace {

/// The style cut down to what may be done without asking.
HouseStyle typingRulesOf(const HouseStyle &style)
{
    HouseStyle typing = style;
    typing.rules.removeIf([](const StyleRule &rule) { return rule.fix != StyleRule::Fix::Typing; });
    return typing;
}

/// Whether the slip was there before the key: the same rule at the same place, as the place was counted then.
bool stoodBefore(const StyleSlip &slip, const QList<StyleSlip> &before, const TypedKey &key)
{
    const qsizetype grown = key.after.size() - key.before.size();
    return std::any_of(before.begin(), before.end(), [&](const StyleSlip &old) {
        const bool isBehind = old.span.start >= key.caret - grown;
        return old.rule == slip.rule && old.span.start + (isBehind ? grown : 0) == slip.span.start;
    });
}

} // namespace

std::optional<StyleSlip> findTypingCorrection(const HouseStyle &style, const TypedKey &key, const StyleView &view)
{
    const HouseStyle typing = typingRulesOf(style);
    const QList<StyleSlip> before = findStyleSlips(typing, key.before, view);
    for (const StyleSlip &slip : findStyleSlips(typing, key.after, view)) {
        const bool isNear = slip.span.start <= key.caret && slip.span.end() >= key.caret - 2;
        if (isNear && !stoodBefore(slip, before, key))
            return slip;
    }
    return std::nullopt;
}

} // namespace communique
