#pragma once

#include "exchange/import/page_line.h"
#include "exchange/import/vocabulary.h"

#include <QList>

namespace communique {

/// Lines of a page that belong together and are not of the release.
struct PageGroup
{
    QString code; ///< of note_codes.h
    QStringList lines; ///< as printed, list marks included
};

/// Parts the lines around a release into groups: one for each entry of a menu's first level, for a path, a cookie
/// banner, a row of share links, a foot.
///
/// In a page's text a menu entry with a menu below it is a bare list mark, its title, and its title again; an entry
/// without one is an item. The titles within one menu are alike: where one of them has no items of its own, they are
/// links, none has, and the items behind the last stand beside the menu, not in it.
QList<PageGroup> groupsOf(const QList<PageLine> &lines, qsizetype from, qsizetype to, const Vocabulary &vocabulary,
    QLatin1StringView defaultCode);

} // namespace communique
