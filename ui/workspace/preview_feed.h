#pragma once

#include "exchange/export/page.h"

#include <QObject>
#include <QThreadPool>

namespace communique {

/// Renders the page of what is typed, beside the GUI thread: while one is being rendered the newest words wait, and
/// whatever came between is dropped.
class PreviewFeed final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewFeed(QObject *parent = nullptr);
    ~PreviewFeed() override;

    /// Everything of the page but the words: from pageOf(), anew when the release has changed.
    void setFrame(const Page &frame);
    const LanguageTag &language() const { return m_page.language; }
    /// The words as they are now; nothing is rendered before there is a frame.
    void setWords(const Content &words);

Q_SIGNALS:
    void rendered(const QByteArray &html, const communique::LanguageTag &language);

private:
    void render();

    Page m_page;
    bool m_hasFrame = false;
    bool m_isRendering = false;
    bool m_isStale = false;
    QThreadPool m_pool;
};

} // namespace communique
