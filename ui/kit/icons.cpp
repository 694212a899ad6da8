#include "kit/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void ensureResources()
{
    Q_INIT_RESOURCE(kit);
}

namespace communique {

namespace {

// In the order of IconName, without None.
constexpr std::array<const char *, static_cast<size_t>(IconName::X)> fileNames = {"arrow-left", "arrow-right", "ban",
    "bold", "book-a", "calendar-clock", "check-check", "check", "chevron-down", "chevron-left", "chevron-right",
    "circle-alert", "circle-check", "circle-dashed", "circle-user-round", "circle-x", "clock", "columns-3", "contact",
    "contrast", "copy", "download", "ellipsis", "external-link", "eye", "file-text", "fingerprint", "folder", "globe",
    "hard-drive", "heading", "history", "image", "inbox", "info", "italic", "key-round", "keyboard", "languages",
    "layout-template", "link", "list-ordered", "list", "lock-open", "lock", "log-out", "mail", "map-pin", "megaphone",
    "message-square-reply", "message-square", "minus", "monitor", "newspaper", "pause", "pencil-line", "phone",
    "pilcrow", "plus", "printer", "quote", "redo-2", "refresh-cw", "scale", "search", "send", "settings",
    "shield-check", "smartphone", "square-pen", "trash-2", "triangle-alert", "undo-2", "upload", "users", "x"};

bool isDirectional(IconName name)
{
    switch (name) {
    case IconName::ArrowLeft:
    case IconName::ArrowRight:
    case IconName::ChevronLeft:
    case IconName::ChevronRight:
    case IconName::ExternalLink:
    case IconName::List:
    case IconName::LogOut:
    case IconName::MessageSquareReply:
    case IconName::Quote:
    case IconName::Redo2:
    case IconName::Send:
    case IconName::Undo2:
        return true;
    default:
        return false;
    }
}

QByteArray drawing(IconName name)
{
    ensureResources();
    QFile file(
        QStringLiteral(":/communique/icons/%1.svg").arg(QLatin1StringView(fileNames[static_cast<size_t>(name) - 1])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Lucide draws with a stroke of 2 in 24; at 16 pixels a slightly thinner one is calmer beside our text.
QPixmap render(IconName name, const QColor &colour, int side, bool mirrored)
{
    const QString key = QStringLiteral("communique-icon-%1-%2-%3-%4")
                            .arg(int(name))
                            .arg(colour.rgba(), 0, 16)
                            .arg(side)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(IconName name, ColourRole role)
        : m_name(name)
        , m_role(role)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool mirrored = isDirectional(m_name) && QGuiApplication::isRightToLeft();
        return render(m_name, colour(mode), qMin(size.width(), size.height()), mirrored);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_role); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return themeColours().role(mode == QIcon::Disabled ? ColourRole::Disabled : m_role);
    }

    IconName m_name;
    ColourRole m_role;
};

} // namespace

QIcon icon(IconName name, ColourRole role)
{
    return name == IconName::None ? QIcon() : QIcon(new ThemedIconEngine(name, role));
}

void paintIcon(QPainter &painter, const QRect &rect, IconName name, const QColor &colour, Qt::LayoutDirection direction)
{
    if (name == IconName::None || rect.isEmpty())
        return;
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    QPixmap pixmap = render(name, colour, qRound(side * ratio), isDirectional(name) && direction == Qt::RightToLeft);
    pixmap.setDevicePixelRatio(ratio);
    QRect target(0, 0, side, side);
    target.moveCenter(rect.center());
    painter.drawPixmap(target.topLeft(), pixmap);
}

} // namespace communique
