#include "preview/preview_view.h"

#include "kit/button.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "preview/live_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QWebEngineView>

namespace communique {

namespace {

constexpr int headerHeight = 36;

/// CSS pixels; a sheet of A4 is 210 mm at 96 pixels an inch.
int pageWidth(PreviewMode mode)
{
    switch (mode) {
    case PreviewMode::Phone:
        return 390;
    case PreviewMode::Desktop:
        return 1280;
    case PreviewMode::Print:
        return 794;
    }
    return 390;
}

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_language(new Chip(ChipLook{IconName::None, {}, Tone::Accent}))
    , m_modes(new QButtonGroup(this))
    , m_dark(Button::withIcon(IconName::Contrast, tr("Dark page")))
    , m_state(new Label({}, UiRole::Small, ColourRole::Muted))
    , m_waiting(new Label(tr("The page appears here as it will be published."), UiRole::Body, ColourRole::Muted, this))
{
    setAccessibleName(tr("Preview"));
    setMinimumWidth(scaled(240));
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    buildHeader();
}

PreviewView::~PreviewView()
{
    delete m_view; // the view before the page it shows
}

void PreviewView::buildHeader()
{
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(space(3), 0, space(3), 0);
    row->setSpacing(space(1));
    row->addWidget(new Label(tr("Preview"), UiRole::Strong));
    row->addWidget(m_language);
    m_language->hide();
    addMode(PreviewMode::Phone, tr("Phone"));
    addMode(PreviewMode::Desktop, tr("Desktop"));
    addMode(PreviewMode::Print, tr("Print"));
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_dark);
    m_dark->setCheckable(true);
    connect(m_dark, &Button::toggled, this, [this](bool on) { setDarkness(on ? Qt::Checked : Qt::Unchecked); });
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(PreviewMode(id)); });
}

void PreviewView::addMode(PreviewMode mode, const QString &text)
{
    auto *button = new Button(text, ButtonVariant::Quiet, m_header);
    button->setCheckable(true);
    button->setChecked(mode == m_mode);
    m_modes->addButton(button, int(mode));
    m_header->layout()->addWidget(button);
}

void PreviewView::showPage(const QByteArray &html, const LanguageTag &language)
{
    m_html = html;
    m_language->setLook(ChipLook{IconName::None, language.code().toUpper(), Tone::Accent});
    m_language->setMeaning(language.autonym());
    m_language->setVisible(!language.isEmpty());
    if (isVisible() && !m_live)
        start();
    if (m_live)
        m_live->show(html);
}

void PreviewView::showBlock(const BlockId &block)
{
    m_block = block;
    if (m_live)
        m_live->showBlock(block);
}

void PreviewView::setMode(PreviewMode mode)
{
    m_mode = mode;
    if (QAbstractButton *button = m_modes->button(int(mode)))
        button->setChecked(true);
    applyLook();
    place();
}

void PreviewView::setDarkness(Qt::CheckState dark)
{
    m_darkness = dark;
    m_dark->setChecked(dark == Qt::Checked);
    applyLook();
}

bool PreviewView::isLive() const
{
    return m_live && m_live->isLoaded();
}

QSize PreviewView::sizeHint() const
{
    return {scaled(400), scaled(600)};
}

void PreviewView::start()
{
    m_live = new LivePage(this);
    m_view = new QWebEngineView(this);
    m_view->setPage(m_live->page());
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_view->setAccessibleName(tr("The page"));
    m_view->hide();
    connect(m_live, &LivePage::loaded, this, [this] {
        m_waiting->hide();
        m_view->show();
        m_state->setText(tr("live"));
        watchSurface();
        place();
    });
    connect(m_live, &LivePage::updated, this, &PreviewView::pageUpdated);
    auto *page = static_cast<PreviewPage *>(m_live->page());
    connect(page, &PreviewPage::linkPressed, this, [this](const QUrl &url) { Q_EMIT addressTold(url.toString()); });
    connect(page, &QWebEnginePage::linkHovered, this, &PreviewView::addressTold);
    applyLook();
    m_live->showBlock(m_block);
    place();
}

void PreviewView::watchSurface()
{
    if (QWidget *surface = m_view->focusProxy()) {
        surface->removeEventFilter(this);
        surface->installEventFilter(this);
    }
}

void PreviewView::applyLook()
{
    if (!m_live)
        return;
    using Look = LivePage::Look;
    m_live->setLook(Look{m_darkness == Qt::Checked ? Look::Ground::Dark : Look::Ground::Light,
        m_mode == PreviewMode::Print ? Look::Medium::Paper : Look::Medium::Screen});
}

QRect PreviewView::stage() const
{
    return QRect(0, m_header->height(), width(), height() - m_header->height());
}

void PreviewView::place()
{
    m_header->setGeometry(0, 0, width(), scaled(headerHeight));
    const QRect around = stage().adjusted(space(3), space(3), -space(3), -space(3));
    m_waiting->setGeometry(around);
    if (!m_view || around.width() <= 0)
        return;
    const int wide = qMin(around.width(), scaled(pageWidth(m_mode)));
    m_view->setGeometry(around.left() + (around.width() - wide) / 2, around.top(), wide, around.height());
    m_view->setZoomFactor(qBound(0.25, double(wide) / pageWidth(m_mode), 5.0));
}

void PreviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_live || m_html.isEmpty())
        return;
    start();
    m_live->show(m_html);
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().card);
    painter.fillRect(stage(), themeColours().line);
    painter.fillRect(QRect(0, stage().top(), width(), 1), themeColours().line);
}

bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->position();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const QPointF released = static_cast<QMouseEvent *>(event)->position();
        if ((released - m_pressedAt).manhattanLength() < space(2)) // not the end of a selection
            tellBlockAt(released);
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewView::tellBlockAt(const QPointF &point)
{
    m_live->askBlockAt(point / m_view->zoomFactor(), [this](const BlockId &block) {
        if (!block.isEmpty())
            Q_EMIT blockClicked(block);
    });
}

} // namespace communique
