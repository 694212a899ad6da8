#pragma once

#include "preview/preview_profile.h"

#include <QWebEnginePage>

namespace communique {

/// WebEngine's page that goes nowhere: it shows previewAddress() when we say so, and refuses whatever the page itself
/// would like (links, redirects, frames, forms, windows, permissions).
class PreviewPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit PreviewPage(PreviewProfile *profile, QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody pressed a link; nothing was opened.
    void linkPressed(const QUrl &target);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(
        JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;
};

} // namespace communique
