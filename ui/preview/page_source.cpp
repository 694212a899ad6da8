#include "preview/page_source.h"

#include "preview/preview_scheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>

namespace communique {

void PageSource::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestUrl() != previewAddress()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *device = new QBuffer(job);
    device->setData(m_bytes);
    device->open(QIODevice::ReadOnly);
    job->reply("text/html", device);
}

} // namespace communique
