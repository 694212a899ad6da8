#pragma once

#include "exchange/markup/xml_part.h"

#include <QList>

namespace communique {

/// What a part of a DOCX file points at (ECMA-376 part 2, 9.3).
struct DocxRelation
{
    QString id;
    QString kind; ///< the last word of its type: "hyperlink", "header", "officeDocument"
    QString target; ///< an address, or a part's full name
};

/// What \a part points at; the whole file for an empty name. No relations is an empty list.
Result<QList<DocxRelation>> readDocxRelations(ZipArchive &archive, const QString &part = {});

} // namespace communique
