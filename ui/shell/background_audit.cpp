#include "shell/background_audit.h"

#include "storage/backup.h"

#include <QThread>

namespace communique {

BackgroundAudit::BackgroundAudit(const Place &place, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_isWanted(std::make_shared<std::atomic_bool>(true))
    , m_worker(place, clock)
{ }

BackgroundAudit::~BackgroundAudit()
{
    *m_isWanted = false;
}

void BackgroundAudit::start()
{
    m_worker.run(
        this,
        [isWanted = m_isWanted](Newsroom &newsroom) -> Result<AuditReport> {
            QThread::currentThread()->setPriority(QThread::IdlePriority); // whatever a person waits for comes first
            // A store that was copied whole today can be gone back to, whatever the audit finds.
            if (Outcome kept = ensureDailyBackup(newsroom.connection(), newsroom.clock().now().date()); !kept)
                return kept.error();
            return auditStore(newsroom.connection(), newsroom.rootKey(), newsroom.keys().knownHead(),
                [isWanted](qint64, qint64) { return isWanted->load(); });
        },
        [this](const Result<AuditReport> &report) {
            if (report)
                Q_EMIT finished(*report);
            else
                Q_EMIT failed(report.error());
        });
}

} // namespace communique
