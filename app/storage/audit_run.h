#pragma once

#include "storage/connection.h"
#include "storage/store_audit.h"

namespace communique {

/// One audit in progress: what its parts find, and how far they are.
class AuditRun
{
public:
    AuditRun(const Connection &connection, const AuditProgress &progress)
        : m_connection(&connection)
        , m_progress(progress)
    { }

    const Connection &connection() const { return *m_connection; }
    AuditReport &report() { return m_report; }

    void find(const QString &place, const QString &what) { m_report.findings.append(AuditFinding{place, what}); }
    void expect(qint64 steps) { m_total += steps; }
    /// One more thing was looked at. Refused once the caller has had enough.
    Outcome step();
    /// What is damaged in a way that its very reading fails is a finding; every other error is an error.
    Outcome taken(const Outcome &outcome, const QString &place, const QString &what);

private:
    const Connection *m_connection;
    AuditProgress m_progress;
    AuditReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace communique
