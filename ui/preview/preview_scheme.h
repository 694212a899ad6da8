#pragma once

#include <QUrl>

namespace communique {

/// The one address the preview knows: a scheme of our own, which no network and no file answers to.
QUrl previewAddress();

/// Makes the scheme known to WebEngine and takes the network away from it: no name is ever looked up (TRUST.md 3.3: a
/// request interceptor alone does not see look-ups), nothing runs in the background, nothing is written down about a
/// crash. Call it once, before the QApplication is made.
void registerPreviewScheme();

} // namespace communique
