#pragma once

#include "desk/demo.h"
#include "desk/founding.h"

#include <QTemporaryDir>

namespace communique {

/// The demo newsroom on disk, in a folder of its own, on a morning in February 2022.
class DemoStore
{
public:
    DemoStore()
        : m_clock(QDateTime(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC))
    {
        const Result<Newsroom> made = foundDemo(place(), m_clock);
        if (!made)
            qFatal("demo: %s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
        m_clock.advance(60'000);
    }

    Place place() const
    {
        return {m_folder.filePath(QStringLiteral("demo.communique")), m_folder.filePath(QStringLiteral("keys"))};
    }
    FixedClock &clock() { return m_clock; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The session of whoever bears that name.
    Session signIn(const QString &name)
    {
        const Result<Newsroom> newsroom = Newsroom::open(place(), m_clock);
        const Result<Person> person = newsroom ? newsroom->findPerson(name) : Result<Person>(newsroom.error());
        Result<Session> session = person ? newsroom->signIn(person->id, std::nullopt) : Result<Session>(person.error());
        if (!session)
            qFatal("%s: %s", qPrintable(name), qPrintable(session.error().detail));
        return *std::move(session);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
};

} // namespace communique
