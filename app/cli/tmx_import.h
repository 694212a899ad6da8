#pragma once

#include "cli/invocation.h"

namespace communique {

/// Takes one TMX file ("-": standard input) into the memory, prints what came of it and adds it to \a reports; the exit
/// code. What `memory import` and `import` have in common.
int importTmx(Invocation &call, const Session &session, const QString &fileName, QJsonArray &reports);

} // namespace communique
