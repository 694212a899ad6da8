#pragma once

#include "base/language_tag.h"
#include "model/ids.h"

#include <QWidget>

class QButtonGroup;
class QWebEngineView;

namespace communique {

class Button;
class Chip;
class Label;
class LivePage;

/// On what the page is looked at.
enum class PreviewMode {
    Phone, ///< 390 CSS pixels wide
    Desktop, ///< 1280 CSS pixels, made to fit
    Print, ///< the width of an A4 sheet, with the page's rules for print
};

/// The page as it will be published, live while somebody types. A click in the page goes to its block; the block that
/// is worked on is outlined in the page.
///
/// The browser behind it starts only when this is shown with a page for the first time; until then a line says so. It
/// reaches no network and runs no script of the page (TRUST.md section 2 item 1). Links open nothing: their address is
/// told. registerPreviewScheme() must have been called before the QApplication was made.
class PreviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Shows these bytes in place of the ones before; those that come faster than the page can follow are dropped.
    void showPage(const QByteArray &html, const LanguageTag &language);
    void showBlock(const BlockId &block);

    PreviewMode mode() const { return m_mode; }
    void setMode(PreviewMode mode);
    /// Dark or light page, whatever the window is.
    Qt::CheckState darkness() const { return m_darkness; }
    void setDarkness(Qt::CheckState dark);
    /// Whether the browser is running and shows a page.
    bool isLive() const;
    /// The bytes of the page shown last.
    const QByteArray &html() const { return m_html; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void blockClicked(const communique::BlockId &block);
    /// A link in the page was pressed or pointed at; empty when the pointer leaves it. For the status line.
    void addressTold(const QString &address);
    /// The page reads as the bytes given last.
    void pageUpdated();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void addMode(PreviewMode mode, const QString &text);
    void start();
    void watchSurface();
    void place();
    void applyLook();
    void tellBlockAt(const QPointF &point);
    QRect stage() const;

    PreviewMode m_mode = PreviewMode::Phone;
    Qt::CheckState m_darkness = Qt::Unchecked;
    QByteArray m_html;
    BlockId m_block;
    QWidget *m_header;
    Chip *m_language;
    QButtonGroup *m_modes;
    Button *m_dark;
    Label *m_state;
    Label *m_waiting;
    LivePage *m_live = nullptr;
    QWebEngineView *m_view = nullptr;
    QPointF m_pressedAt;
};

} // namespace communique
