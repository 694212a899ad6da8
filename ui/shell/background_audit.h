#pragma once

#include "desk/worker.h"
#include "storage/store_audit.h"

#include <atomic>
#include <memory>

namespace communique {

/// Verifies the whole store on a thread of its own while people work: every signature, digest and row. Ends early when
/// it is destroyed.
class BackgroundAudit final : public QObject
{
    Q_OBJECT

public:
    /// \a clock outlives it.
    BackgroundAudit(const Place &place, const Clock &clock, QObject *parent = nullptr);
    ~BackgroundAudit() override;

    void start();

Q_SIGNALS:
    void finished(const communique::AuditReport &report);
    void failed(const communique::Error &error);

private:
    std::shared_ptr<std::atomic_bool> m_isWanted;
    Worker m_worker;
};

} // namespace communique
