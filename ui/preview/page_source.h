#pragma once

#include <QWebEngineUrlSchemeHandler>

namespace communique {

/// Answers WebEngine's one question, "what is at previewAddress()?", with the page's bytes; fails any other.
class PageSource final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    const QByteArray &bytes() const { return m_bytes; }
    void setBytes(const QByteArray &html) { m_bytes = html; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_bytes;
};

} // namespace communique
