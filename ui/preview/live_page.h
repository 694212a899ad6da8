#pragma once

#include "model/ids.h"
#include "preview/preview_page.h"

#include <QPointF>

#include <functional>

namespace communique {

/// A page that is kept up to date while somebody types.
///
/// The first bytes are loaded; every later state is brought into the standing page by a script of ours, which changes
/// only what differs and keeps the place one has scrolled to. While one state is on its way the newest waits and any
/// between are dropped, so typing never waits for the page. The GUI thread only.
class LivePage final : public QObject
{
    Q_OBJECT

public:
    /// How the page is shown: the look of the machine it stands for.
    struct Look
    {
        enum class Ground { Light, Dark };
        enum class Medium { Screen, Paper };
        Ground ground = Ground::Light;
        Medium medium = Medium::Screen;
    };

    explicit LivePage(QObject *parent = nullptr);
    ~LivePage() override;

    QWebEnginePage *page() { return m_page; }
    /// The page has been shown once.
    bool isLoaded() const { return m_stage == Stage::Standing || m_stage == Stage::Updating; }

    void show(const QByteArray &html);
    void setLook(const Look &look);
    /// Outlines the block and brings it into sight; none if \a block is empty. The one that is outlined stays where it
    /// has been scrolled to.
    void showBlock(const BlockId &block);
    /// Which block lies at a point of the page, in CSS pixels; empty if none does.
    void askBlockAt(const QPointF &point, std::function<void(BlockId)> answered);

Q_SIGNALS:
    void loaded();
    /// What was given last is what the page reads now.
    void updated();

private:
    enum class Stage { Blank, Loading, Standing, Updating };

    void load();
    void loadFinished(bool isGood);
    void update();
    void outline();
    void run(const QString &call, std::function<void(QVariant)> answered = {});

    PreviewProfile *m_profile;
    PreviewPage *m_page;
    Stage m_stage = Stage::Blank;
    QByteArray m_wanted;
    QByteArray m_shown;
    Look m_look;
    BlockId m_block;
};

} // namespace communique
