#pragma once

#include "desk/newsroom.h"

#include <QTemporaryDir>

namespace communique {

/// A newsroom of one person with one release of six editions, each of so many blocks of various lengths, all of them
/// open to be written in.
class LongRelease
{
public:
    explicit LongRelease(int blocks);

    const Place &place() const { return m_place; }
    const Clock &clock() const { return m_clock; }
    const Session &session() const { return *m_session; }
    const ReleaseId &id() const { return m_id; }
    /// The source first.
    QList<LanguageTag> languages() const;
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Place m_place;
    std::optional<Session> m_session;
    ReleaseId m_id;
};

} // namespace communique
