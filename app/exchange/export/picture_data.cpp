#include "exchange/export/picture_data.h"

namespace communique {

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

QByteArray pictureDataUrl(const QByteArray &bytes)
{
    const QByteArray format = pictureFormat(bytes);
    return format.isEmpty() ? QByteArray() : "data:image/" + format + ";base64," + bytes.toBase64();
}

} // namespace communique
