#include "workspace/live_reader.h"

#include <utility>

namespace communique {

LiveReader::LiveReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LiveReader::~LiveReader()
{
    m_pool.waitForDone();
}

void LiveReader::ask(const LiveWords &words)
{
    if (m_isReading)
        m_waiting = words;
    else
        begin(words);
}

void LiveReader::forget()
{
    m_waiting.reset();
    ++m_forgotten;
}

void LiveReader::begin(const LiveWords &words)
{
    m_isReading = true;
    m_pool.start([this, words, asked = m_forgotten] {
        QMetaObject::invokeMethod(this, [this, asked, reading = readLive(words, m_checker)] {
            m_isReading = false;
            if (asked == m_forgotten)
                Q_EMIT answered(reading);
            if (m_waiting)
                begin(*std::exchange(m_waiting, std::nullopt));
        });
    });
}

} // namespace communique
