#include "kit/banner.h"

#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/style_painting.h"
#include "kit/theme_metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace communique {

namespace {

IconName iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return IconName::Info;
    case Tone::Success:
        return IconName::CircleCheck;
    case Tone::Warning:
        return IconName::TriangleAlert;
    case Tone::Danger:
        return IconName::CircleAlert;
    case Tone::Violet:
        return IconName::Eye;
    }
    return IconName::Info;
}

ColourRole inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ColourRole::Text;
    case Tone::Accent:
        return ColourRole::Accent;
    case Tone::Success:
        return ColourRole::Success;
    case Tone::Warning:
        return ColourRole::Warning;
    case Tone::Danger:
        return ColourRole::Danger;
    case Tone::Violet:
        return ColourRole::Violet;
    }
    return ColourRole::Text;
}

} // namespace

Banner::Banner(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new IconLabel(iconOf(tone), inkOf(tone), 18))
    , m_title(new Label(title, UiRole::Strong))
    , m_text(new Label(text))
    , m_row(new QHBoxLayout(this))
    , m_actions(new QHBoxLayout)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    column->setSpacing(space(1));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_actions);
    m_actions->addStretch(1);
    m_row->addLayout(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    dress();
    setMessage(tone, title, text);
}

void Banner::setMessage(Tone tone, const QString &title, const QString &text)
{
    m_tone = tone;
    m_icon->setLook(iconOf(tone), inkOf(tone));
    m_title->setText(title);
    m_title->setColour(inkOf(tone));
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

Button *Banner::addAction(const QString &text, std::function<void()> call)
{
    auto *button = new Button(text, ButtonVariant::Plain, this);
    connect(button, &Button::clicked, this, [call = std::move(call)] {
        if (call)
            call();
    });
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void Banner::clearActions()
{
    while (m_actions->count() > 1)
        delete m_actions->takeAt(0)->widget();
}

void Banner::makeClosable()
{
    if (m_cross)
        return;
    m_cross = Button::withIcon(IconName::X, tr("Close"), this);
    m_row->addWidget(m_cross, 0, Qt::AlignTop);
    connect(m_cross, &Button::clicked, this, &Banner::closeByHand);
}

void Banner::closeByHand()
{
    hide();
    Q_EMIT closed();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::paintBox(painter, rect(), themeColours().tone(m_tone).background, style::edgeOf(m_tone), cardRadius());
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cross)
        closeByHand();
    else
        QWidget::keyPressEvent(event);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void Banner::dress()
{
    m_row->setContentsMargins(space(3), space(3), space(3), space(3));
    m_row->setSpacing(space(2));
    m_actions->setSpacing(space(2));
}

} // namespace communique
