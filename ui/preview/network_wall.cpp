#include "preview/network_wall.h"

#include "preview/preview_scheme.h"

namespace communique {

void NetworkWall::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    const QUrl url = request.requestUrl();
    const bool isOwn = url == previewAddress();
    request.block(!isOwn && url.scheme() != QLatin1StringView("data"));
}

} // namespace communique
