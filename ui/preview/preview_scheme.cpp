#include "preview/preview_scheme.h"

#include <QByteArray>
#include <QWebEngineUrlScheme>

namespace communique {

namespace {

constexpr char schemeName[] = "communique-preview";
constexpr char flagsVariable[] = "QTWEBENGINE_CHROMIUM_FLAGS";

constexpr char flags[] = "--host-resolver-rules=\"MAP * ~NOTFOUND\" --dns-prefetch-disable "
                         "--disable-background-networking --disable-sync --disable-domain-reliability "
                         "--disable-component-update --disable-breakpad --no-pings";

} // namespace

QUrl previewAddress()
{
    return QUrl(QLatin1StringView(schemeName) + QLatin1StringView(":/page"));
}

void registerPreviewScheme()
{
    QWebEngineUrlScheme scheme(schemeName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
    const QByteArray given = qgetenv(flagsVariable);
    qputenv(flagsVariable, given.isEmpty() ? QByteArray(flags) : given + ' ' + flags);
}

} // namespace communique
