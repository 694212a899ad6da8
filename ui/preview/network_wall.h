#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace communique {

/// Stops everything a page asks for but what it carries itself (data:) and the page.
class NetworkWall final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;
};

} // namespace communique
