#include "preview/live_page.h"

#include "preview/preview_scheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QWebEngineScript>

/// A resource in a static library is there only if somebody asks for it; the macro wants the global namespace.
static void ensureResources()
{
    Q_INIT_RESOURCE(preview);
}

namespace communique {

namespace {

QString script()
{
    ensureResources();
    QFile file(QStringLiteral(":/preview/preview_script.js"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A text as a literal of the script.
QString literal(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString literal(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

LivePage::LivePage(QObject *parent)
    : QObject(parent)
    , m_profile(new PreviewProfile(this))
    , m_page(new PreviewPage(m_profile))
{
    connect(m_page, &QWebEnginePage::loadFinished, this, &LivePage::loadFinished);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { load(); });
}

LivePage::~LivePage()
{
    delete m_page; // before its profile
}

void LivePage::show(const QByteArray &html)
{
    m_wanted = html;
    if (m_stage == Stage::Blank)
        load();
    else if (m_stage == Stage::Standing)
        update();
}

void LivePage::load()
{
    m_stage = Stage::Loading;
    m_shown = m_wanted;
    m_profile->source().setBytes(m_wanted);
    m_page->load(previewAddress());
}

void LivePage::loadFinished(bool isGood)
{
    if (m_stage != Stage::Loading)
        return; // a navigation that was refused
    if (!isGood) {
        m_stage = Stage::Blank;
        return;
    }
    m_page->runJavaScript(script(), QWebEngineScript::ApplicationWorld);
    m_stage = Stage::Standing;
    setLook(m_look);
    outline();
    Q_EMIT loaded();
    update();
}

void LivePage::update()
{
    if (m_shown == m_wanted) {
        Q_EMIT updated();
        return;
    }
    m_stage = Stage::Updating;
    m_shown = m_wanted;
    run(QStringLiteral("update(%1)").arg(literal(QString::fromUtf8(m_shown))), [this](const QVariant &) {
        if (m_stage != Stage::Updating)
            return;
        m_stage = Stage::Standing;
        update();
    });
}

void LivePage::setLook(const Look &look)
{
    m_look = look;
    if (!isLoaded())
        return;
    run(QStringLiteral("setLook(%1, %2)")
            .arg(literal(look.ground == Look::Ground::Dark), literal(look.medium == Look::Medium::Paper)));
}

void LivePage::showBlock(const BlockId &block)
{
    if (block == m_block)
        return;
    m_block = block;
    outline();
}

void LivePage::outline()
{
    if (isLoaded())
        run(QStringLiteral("showBlock(%1)").arg(literal(m_block.toString())));
}

void LivePage::askBlockAt(const QPointF &point, std::function<void(BlockId)> answered)
{
    if (!isLoaded())
        return;
    run(QStringLiteral("blockAt(%1, %2)").arg(point.x()).arg(point.y()),
        [answered = std::move(answered)](const QVariant &id) { answered(BlockId::fromString(id.toString())); });
}

void LivePage::run(const QString &call, std::function<void(QVariant)> answered)
{
    QPointer<LivePage> self(this);
    m_page->runJavaScript(QStringLiteral("communiquePreview.") + call, QWebEngineScript::ApplicationWorld,
        [self, answered = std::move(answered)](const QVariant &value) {
            if (self && answered)
                answered(value);
        });
}

} // namespace communique
