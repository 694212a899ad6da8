#pragma once

#include "cli/invocation.h"

namespace communique {

/// Brings a translation back from an XLIFF file ("-": standard input), prints what became of it and adds it to
/// \a reports; the exit code.
int importXliffFile(Invocation &call, const Session &session, const QString &fileName, QJsonArray &reports);

} // namespace communique
