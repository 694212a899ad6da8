#include "storage/audit_run.h"

namespace communique {

namespace {

constexpr qint64 stepsBetweenNews = 64;

} // namespace

Outcome AuditRun::step()
{
    ++m_done;
    const bool isNews = m_done % stepsBetweenNews == 0 || m_done == m_total;
    if (isNews && m_progress && !m_progress(m_done, m_total))
        return Error{ErrorCode::Refused, QStringLiteral("CANCELLED"), {}};
    return {};
}

Outcome AuditRun::taken(const Outcome &outcome, const QString &place, const QString &what)
{
    if (outcome)
        return outcome;
    const ErrorCode code = outcome.error().code;
    if (code != ErrorCode::Damaged && code != ErrorCode::NotFound && code != ErrorCode::Malformed)
        return outcome;
    find(place, what);
    return {};
}

} // namespace communique
