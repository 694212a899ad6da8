#pragma once

#include <QString>

namespace communique::facts {

/// A link as a value: host in lower case without "www.", no scheme, no trailing slash, and without a part that only
/// chooses one of the six languages ("/fr/", "?lang=ru"), so that the counterparts of one page are equal.
QString linkValue(const QString &url);

} // namespace communique::facts
