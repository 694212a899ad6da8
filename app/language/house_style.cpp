#include "language/house_style.h"

#include "language/plain_address.h"

#include <algorithm>

namespace communique {

namespace {

bool touches(const TextSpan &span, const TextSpan &other)
{
    return span.start < other.end() && other.start < span.end();
}

bool touchesAny(const TextSpan &span, const QList<TextSpan> &others)
{
    // What is to be put in has no length; it is touched where it lies inside.
    const TextSpan seen{span.start, std::max<qsizetype>(span.length, 1)};
    return std::any_of(others.begin(), others.end(), [&seen](const TextSpan &other) { return touches(seen, other); });
}

/// The replacement with \1 … \9 filled in from the match.
QString filledIn(const QString &pattern, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'\\' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit())
            text += match.captured(pattern.at(++i).digitValue());
        else
            text += pattern.at(i);
    }
    return text;
}

class SlipFinder
{
public:
    SlipFinder(const QString &text, const StyleView &view)
        : m_text(text)
        , m_view(view)
        , m_taken(findAddresses(text) + view.untouched)
    { }

    void look(const StyleRule &rule)
    {
        if (!rule.kinds.isEmpty() && !rule.kinds.contains(m_view.kind))
            return;
        auto matches = rule.find.globalMatch(m_text);
        while (matches.hasNext())
            take(rule, matches.next());
    }

    QList<StyleSlip> found()
    {
        std::sort(m_slips.begin(), m_slips.end(),
            [](const StyleSlip &a, const StyleSlip &b) { return a.span.start < b.span.start; });
        return m_slips;
    }

private:
    void take(const StyleRule &rule, const QRegularExpressionMatch &match)
    {
        const int group = rule.find.captureCount() > 0 && rule.change == StyleRule::Change::Replace
                && !rule.replacement.contains(u'\\')
            ? 1
            : 0;
        const TextSpan span{match.capturedStart(group), match.capturedLength(group)};
        if (span.start < 0 || touchesAny(span, m_taken))
            return;
        std::optional<QString> replacement;
        if (rule.fix != StyleRule::Fix::None) {
            const QString found = match.captured(group);
            replacement
                = rule.change == StyleRule::Change::LowerCase ? found.toLower() : filledIn(rule.replacement, match);
            if (*replacement == found)
                return;
        }
        m_taken.append(span);
        m_slips.append({rule.id, rule.severity, span, replacement});
    }

    const QString &m_text;
    const StyleView &m_view;
    QList<TextSpan> m_taken;
    QList<StyleSlip> m_slips;
};

} // namespace

QString StyleRule::message(const LanguageTag &language) const
{
    return messages.value(language, messages.value(officialLanguage(QLatin1StringView("en"))));
}

const StyleRule *HouseStyle::find(const QString &ruleId) const
{
    const auto found
        = std::find_if(rules.begin(), rules.end(), [&ruleId](const StyleRule &rule) { return rule.id == ruleId; });
    return found == rules.end() ? nullptr : &*found;
}

QList<StyleSlip> findStyleSlips(const HouseStyle &style, const QString &text, const StyleView &view)
{
    SlipFinder finder(text, view);
    for (const StyleRule &rule : style.rules)
        finder.look(rule);
    return finder.found();
}

QString withSlipsFixed(const HouseStyle &style, const QString &text, const StyleView &view)
{
    QString fixed = text;
    const QList<StyleSlip> slips = findStyleSlips(style, text, view);
    for (auto slip = slips.crbegin(); slip != slips.crend(); ++slip) {
        if (slip->replacement)
            fixed.replace(slip->span.start, slip->span.length, *slip->replacement);
    }
    return fixed;
}

} // namespace communique
