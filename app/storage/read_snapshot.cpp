#include "storage/read_snapshot.h"

#include "storage/sqlite_error.h"

#include <utility>

namespace communique {

Result<ReadSnapshot> ReadSnapshot::begin(const Connection &connection)
{
    const Outcome begun = runScript(connection.handle(), "SAVEPOINT read_snapshot", connection.fileName());
    if (!begun)
        return begun.error();
    return ReadSnapshot(connection);
}

ReadSnapshot::ReadSnapshot(ReadSnapshot &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

ReadSnapshot::~ReadSnapshot()
{
    if (m_connection)
        (void)runScript(m_connection->handle(), "RELEASE read_snapshot", m_connection->fileName());
}

} // namespace communique
