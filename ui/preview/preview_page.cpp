#include "preview/preview_page.h"

#include "preview/preview_scheme.h"

namespace communique {

PreviewPage::PreviewPage(PreviewProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && type == NavigationTypeTyped && url == previewAddress())
        return true;
    if (type == NavigationTypeLinkClicked)
        Q_EMIT linkPressed(url);
    return false;
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // A page's complaints may hold its words; they belong in no log (TRUST.md P14).
}

} // namespace communique
