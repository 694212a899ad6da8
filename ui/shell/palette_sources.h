#pragma once

#include "desk/browsing.h"
#include "desk/worker.h"
#include "kit/command_palette.h"

namespace communique {

/// The releases and people the command palette finds, kept in memory so that it answers at each key. Read anew when the
/// store has changed; of many releases the newest thousand.
class PaletteSources final : public QObject
{
    Q_OBJECT

public:
    /// The worker outlives it.
    explicit PaletteSources(Worker &worker, QObject *parent = nullptr);

    void reload();
    QList<PaletteEntry> releases();
    QList<PaletteEntry> people();
    int releaseCount() const { return int(m_releases.size()); }

Q_SIGNALS:
    void releaseChosen(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void personChosen(const communique::PersonId &person);
    void loaded();

private:
    Worker &m_worker;
    QList<ReleaseSummary> m_releases;
    QList<Person> m_people;
};

} // namespace communique
