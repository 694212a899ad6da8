#include "preview/preview_profile.h"

#include "preview/network_wall.h"
#include "preview/preview_scheme.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

namespace communique {

PreviewProfile::PreviewProfile(QObject *parent)
    : QWebEngineProfile(parent) // without a name it is off the record
    , m_source(new PageSource(this))
{
    installUrlSchemeHandler(previewAddress().scheme().toLatin1(), m_source);
    setUrlRequestInterceptor(new NetworkWall(this));
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    connect(this, &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
    closeEverything();
}

void PreviewProfile::closeEverything()
{
    using Attribute = QWebEngineSettings::WebAttribute;
    for (const Attribute attribute :
        {Attribute::JavascriptEnabled, Attribute::JavascriptCanOpenWindows, Attribute::JavascriptCanAccessClipboard,
            Attribute::JavascriptCanPaste, Attribute::LocalStorageEnabled, Attribute::LocalContentCanAccessRemoteUrls,
            Attribute::LocalContentCanAccessFileUrls, Attribute::HyperlinkAuditingEnabled, Attribute::PluginsEnabled,
            Attribute::FullScreenSupportEnabled, Attribute::ScreenCaptureEnabled, Attribute::WebGLEnabled,
            Attribute::AutoLoadIconsForPage, Attribute::AllowRunningInsecureContent,
            Attribute::AllowGeolocationOnInsecureOrigins, Attribute::AllowWindowActivationFromJavaScript,
            Attribute::DnsPrefetchEnabled, Attribute::PdfViewerEnabled, Attribute::NavigateOnDropEnabled,
            Attribute::ErrorPageEnabled, Attribute::FocusOnNavigationEnabled, Attribute::TouchIconsEnabled})
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(Attribute::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Attribute::WebRTCPublicInterfacesOnly, true);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace communique
