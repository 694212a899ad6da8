#pragma once

#include <QByteArray>

namespace communique {

/// What a picture is by its first bytes: "png", "jpeg", "gif" or "webp"; empty for anything else. SVG is not a picture
/// here: it can carry script (TRUST section 2 item 4).
QByteArray pictureFormat(const QByteArray &bytes);

/// The picture as a data: URL (RFC 2397); empty where pictureFormat() is.
QByteArray pictureDataUrl(const QByteArray &bytes);

} // namespace communique
