#pragma once

#include "exchange/import/xliff_reader.h"
#include "exchange/import/xml_cursor.h"

namespace communique {

/// What the readers of both families of XLIFF share. Each reads from an open xliff element to its end.
Result<XliffIntake> readXliff20(XmlCursor &xml);
Result<XliffIntake> readXliff12(XmlCursor &xml);

/// A language as files name it ("fr-FR", "zh_Hans"); the language alone where it is one of the six with a region. Empty
/// for what is none.
LanguageTag xliffLanguage(const QString &name);

} // namespace communique
