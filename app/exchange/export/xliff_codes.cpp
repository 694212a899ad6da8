#include "exchange/export/xliff_codes.h"

#include <algorithm>

namespace communique {

XliffCodes::XliffCodes(const BilingualUnit &unit)
{
    for (const BilingualSegment &segment : unit.segments) {
        for (const CodeStep &step : codeSteps(segment.source, segment.fixed)) {
            if (step.kind == CodeStep::Kind::Open)
                m_source.append({step.code, newName()});
        }
        readValues(segment.source);
        readValues(segment.target);
    }
}

void XliffCodes::readValues(const InlineText &text)
{
    for (const CodeStep &step : codeSteps(text)) {
        const QString &value = step.code.value;
        if (step.kind == CodeStep::Kind::Open && !value.isEmpty() && dataId(value).isEmpty())
            m_data.append({QStringLiteral("d%1").arg(m_data.size() + 1), value});
    }
}

QString XliffCodes::dataId(const QString &value) const
{
    const auto found
        = std::find_if(m_data.cbegin(), m_data.cend(), [&value](const Data &data) { return data.value == value; });
    return found == m_data.cend() ? QString() : found->id;
}

QString XliffCodes::nextOfSource()
{
    return m_source.at(m_next++).id;
}

QString XliffCodes::nextOfTarget(const InlineCode &code)
{
    const auto end = m_source.begin() + m_next;
    const auto found = std::find_if(
        m_source.begin() + m_start, end, [&code](const Named &n) { return !n.isAnswered && n.code == code; });
    if (found == end)
        return newName();
    found->isAnswered = true;
    return found->id;
}

} // namespace communique
