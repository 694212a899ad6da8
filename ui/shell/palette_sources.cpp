#include "shell/palette_sources.h"

#include "people/person_words.h"
#include "storage/listing_store.h"

namespace communique {

namespace {

constexpr int mostReleases = 1000;

struct Reading
{
    QList<ReleaseSummary> releases;
    QList<Person> people;
};

Result<Reading> readSources(Newsroom &newsroom)
{
    const Result<QList<ReleaseSummary>> releases = listing::all(newsroom.connection(), mostReleases);
    if (!releases)
        return releases.error();
    return Reading{*releases, newsroom.roster().people};
}

} // namespace

PaletteSources::PaletteSources(Worker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
{
    connect(&worker, &Worker::storeChanged, this, &PaletteSources::reload);
}

void PaletteSources::reload()
{
    // A failure leaves the palette as it was: the screens say what is wrong.
    m_worker.run(this, readSources, [this](const Result<Reading> &reading) {
        if (!reading)
            return;
        m_releases = reading->releases;
        m_people = reading->people;
        Q_EMIT loaded();
    });
}

QList<PaletteEntry> PaletteSources::releases()
{
    QList<PaletteEntry> entries;
    for (const ReleaseSummary &release : std::as_const(m_releases)) {
        PaletteEntry entry;
        entry.title = release.title;
        entry.detail = release.reference;
        entry.icon = IconName::Newspaper;
        entry.call = [self = QPointer(this), id = release.id, source = release.source] {
            if (self)
                Q_EMIT self->releaseChosen(id, source);
        };
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> PaletteSources::people()
{
    QList<PaletteEntry> entries;
    for (const Person &person : std::as_const(m_people)) {
        PaletteEntry entry;
        entry.title = person.name;
        entry.detail = dutiesOf(person);
        entry.icon = IconName::CircleUserRound;
        entry.call = [self = QPointer(this), id = person.id] {
            if (self)
                Q_EMIT self->personChosen(id);
        };
        entries.append(entry);
    }
    return entries;
}

} // namespace communique
