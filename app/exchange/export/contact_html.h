#pragma once

#include "base/language_tag.h"
#include "model/block.h"

#include <QByteArray>

namespace communique {

/// What stands inside the address element of a media contact: its text, with the e-mail address and the telephone
/// number in it turned into mailto: and tel: links; an address or number that the text lacks stands on a line below.
/// The name is written only where there is no text, which may well spell it in another script. Addresses and numbers
/// are kept left to right inside Arabic.
QByteArray contactHtml(const Contact &contact, const LanguageTag &pageLanguage);

} // namespace communique
