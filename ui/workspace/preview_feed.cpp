#include "workspace/preview_feed.h"

namespace communique {

PreviewFeed::PreviewFeed(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PreviewFeed::~PreviewFeed()
{
    m_pool.waitForDone();
}

void PreviewFeed::setFrame(const Page &frame)
{
    m_page = frame;
    m_hasFrame = true;
    render();
}

void PreviewFeed::setWords(const Content &words)
{
    m_page.content = words;
    for (SiteLanguage &entry : m_page.languages) {
        if (entry.language == m_page.language)
            entry.headline = words.headline();
    }
    if (m_hasFrame)
        render();
}

void PreviewFeed::render()
{
    if (m_isRendering) {
        m_isStale = true;
        return;
    }
    m_isRendering = true;
    m_isStale = false;
    m_pool.start([this, page = m_page] {
        const QByteArray html = renderPage(page);
        QMetaObject::invokeMethod(this, [this, html, language = page.language] {
            m_isRendering = false;
            Q_EMIT rendered(html, language);
            if (m_isStale)
                render();
        });
    });
}

} // namespace communique
