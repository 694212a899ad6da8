#include "storage/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace communique {

namespace {

ErrorCode codeOf(int extended, int systemError)
{
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::CannotRead;
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT)
            return ErrorCode::DiskFull;
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ ? ErrorCode::CannotRead
                                                                                    : ErrorCode::CannotWrite;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error sqliteError(sqlite3 *handle, const QString &fileName)
{
    const int extended = sqlite3_extended_errcode(handle);
    return {codeOf(extended, sqlite3_system_errno(handle)), fileName,
        QStringLiteral("SQLite %1: %2").arg(extended).arg(QString::fromUtf8(sqlite3_errmsg(handle)))};
}

Outcome runScript(sqlite3 *handle, const QByteArray &sql, const QString &fileName)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(handle, fileName);
    return {};
}

} // namespace communique
