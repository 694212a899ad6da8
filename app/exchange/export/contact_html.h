#pragma once

#include "base/language_tag.h"
#include "model/block.h"

#include <QByteArray>

namespace communique {

/// What stands inside the address element of a media contact: its text, with the e-mail address and the telephone
/// number in it turned into mailto: and tel: links; whichever of name, address and number the text lacks stands on a
/// line below. Addresses and numbers are kept left to right inside Arabic.
QByteArray contactHtml(const Contact &contact, const LanguageTag &pageLanguage);

} // namespace communique
