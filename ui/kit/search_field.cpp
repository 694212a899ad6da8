#include "kit/search_field.h"

#include "kit/theme_colours.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace communique {

SearchField::SearchField(const QString &prompt, const QKeySequence &shortcut, QWidget *parent)
    : QLineEdit(parent)
    , m_prompt(prompt)
    , m_shortcut(shortcut)
{
    setAccessibleName(prompt);
    setPlaceholderText(prompt);
    setClearButtonEnabled(false);
    dress();
}

void SearchField::dress()
{
    setFont(uiFont(UiRole::Body));
}

QSize SearchField::sizeHint() const
{
    return {scaled(320), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {scaled(120), QLineEdit::minimumSizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString key = m_shortcut.toString(QKeySequence::NativeText);
    if (!text().isEmpty() || key.isEmpty())
        return;
    const QFontMetrics metrics(uiFont(UiRole::Small));
    const int wide = metrics.horizontalAdvance(key);
    const int margin = space(3);
    // Only where the prompt leaves room for it.
    if (fontMetrics().horizontalAdvance(m_prompt) + wide + 4 * margin > width())
        return;
    QPainter painter(this);
    painter.setFont(uiFont(UiRole::Small));
    painter.setPen(themeColours().muted);
    // Opposite the prompt, which QLineEdit puts where its own direction begins.
    const Qt::LayoutDirection promptDirection = m_prompt.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const QRect place(width() - margin - wide, 0, wide, height());
    painter.drawText(QStyle::visualRect(promptDirection, rect(), place), Qt::AlignCenter, key);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

} // namespace communique
