#pragma once

#include "desk/worker.h"
#include "kit/prompt.h"

namespace communique {

/// Asks for the passphrase once more before somebody puts their name to something (TRUST.md section 2 item 8), and
/// answers with the session that came of it. People whose key has no passphrase are not asked; going back answers
/// nothing at all. \a failed is told what went wrong.
void withFreshKey(Worker &worker, Prompt &prompt, const Session &session, const QString &reason, QObject *context,
    std::function<void(const Session &)> then, std::function<void(const Error &)> failed);

} // namespace communique
