#pragma once

#include <QString>

#include <map>

namespace communique {

/// What another program's file held that does not come along, each kind counted: by a code that the reader lists and
/// desk/wording makes a sentence of.
using LossCounts = std::map<QString, qint64>;

} // namespace communique
