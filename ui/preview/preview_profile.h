#pragma once

#include "preview/page_source.h"

#include <QWebEngineProfile>

namespace communique {

/// A browser that remembers nothing and reaches nothing: off the record, no cache, no cookies, no storage, no scripts
/// of the page, no downloads, behind a NetworkWall (TRUST.md section 2 item 1).
class PreviewProfile final : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit PreviewProfile(QObject *parent = nullptr);

    PageSource &source() { return *m_source; }

private:
    void closeEverything();

    PageSource *m_source;
};

} // namespace communique
