#pragma once

#include <QPointer>
#include <QWidget>

namespace communique {

/// A panel above the whole window, with the rest shaded: the command palette, the key list.
///
/// It covers its host and follows its size. Escape or a press outside the panel closes it; then the focus goes back to
/// where it was. While it is open, Tab stays inside it and the keys of what lies behind do nothing.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *host);

    /// Shows it over the host, with the focus on \a first.
    void openOn(QWidget *first);
    bool isOpen() const { return isVisible(); }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    QWidget *panel() const { return m_panel; }
    /// The panel's widest and highest, in design pixels.
    void setPanelSize(const QSize &size);

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QWidget *m_panel;
    QSize m_panelSize;
    QPointer<QWidget> m_before;
};

} // namespace communique
