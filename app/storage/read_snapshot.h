#pragma once

#include "storage/connection.h"

namespace communique {

/// While one lives, its connection sees the store as it was at the first read, whatever others write. May be nested,
/// also in a Transaction.
class ReadSnapshot
{
public:
    static Result<ReadSnapshot> begin(const Connection &connection);
    ~ReadSnapshot();
    ReadSnapshot(ReadSnapshot &&) noexcept;
    ReadSnapshot &operator=(ReadSnapshot &&) = delete;

private:
    explicit ReadSnapshot(const Connection &connection)
        : m_connection(&connection)
    { }
    const Connection *m_connection; ///< null once moved from
};

} // namespace communique
