#pragma once

#include <QString>

namespace communique {

/// Where a newsroom lies on this workstation.
struct Place
{
    QString storeFile; ///< the SQLite file
    QString keysFolder; ///< outside the store: sealed keys, the pinned root key, the last head (storage/key_folder.h)
};

/// What is used when nobody says otherwise: "newsroom.communique" and "keys" in the person's data folder
/// ($XDG_DATA_HOME/communique).
Place defaultPlace();

/// The place of one store file; keys stay in the person's data folder.
Place placeOf(const QString &storeFile);

} // namespace communique
