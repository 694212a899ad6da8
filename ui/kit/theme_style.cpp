#include "kit/theme_style.h"

#include "kit/icons.h"
#include "kit/style_painting.h"
#include "kit/theme_metrics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace communique {

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

ThemeStyle::ThemeStyle(const ThemeColours &colours, int scalePercent)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_colours(colours)
    , m_scalePercent(scalePercent)
{ }

const ThemeStyle *ThemeStyle::findCurrent()
{
    return qApp ? qobject_cast<const ThemeStyle *>(QApplication::style()) : nullptr;
}

QPalette ThemeStyle::standardPalette() const
{
    const ThemeColours &c = m_colours;
    QPalette palette(c.text, c.card, c.line.lighter(110), c.controlLine, c.line, c.text, c.onFill, c.card, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sidebar);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.tone(Tone::Violet).foreground);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.surface);
    return palette;
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_PanelButtonCommand:
        return style::paintPushButton(*painter, *option, widget);
    case PE_PanelButtonTool:
        return style::paintToolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (!frame || frame->lineWidth > 0)
            style::paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
        return;
    case PE_Frame:
        if (!frame || frame->lineWidth > 0)
            style::paintFrame(*painter, *option, isTextField(widget) ? m_colours.controlLine : m_colours.line);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return style::paintBox(*painter, option->rect, m_colours.card, m_colours.controlLine, 0);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return style::paintCheckMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return style::paintRadioMark(*painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_colours.line);
        return;
    case PE_FrameFocusRect:
        // Push buttons draw theirs with the panel.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QTabBar *>(widget))
            style::paintFocusRing(*painter, option->rect, scaled(4));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return style::paintPushButtonLabel(*painter, *button, widget);
        }
        break;
    case CE_TabBarTabShape:
        return style::paintTab(*painter, *option);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab inked = *tab;
            const bool selected = option->state & State_Selected;
            inked.palette.setColor(QPalette::WindowText, selected ? m_colours.accent : m_colours.text);
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        break;
    case CE_Splitter: {
        const QPoint centre = option->rect.center();
        const bool upright = option->state & State_Horizontal;
        painter->fillRect(upright ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                                  : QRect(option->rect.left(), centre.y(), option->rect.width(), 1),
            m_colours.line);
        return;
    }
    case CE_HeaderEmptyArea:
    case CE_HeaderSection:
        painter->fillRect(option->rect, m_colours.sidebar);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_colours.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox)
        return style::paintComboBox(*painter, *box);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return style::paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(space(1), 0, -space(1), 0);
    return rect;
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(space(2), 2, -space(6), -2));
    return rect;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return scaled(28);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_DefaultFrameWidth:
        // Room for the focus ring, which the text would cover.
        return isTextField(widget) ? scaled(2) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return scaled(5);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space(3);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(6);
    case PM_FocusFrameHMargin:
        return scaled(3);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = scaled(30);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->text.isEmpty())
            return {height, height};
        return {size.width() + space(6), qMax(size.height() + space(2), height)};
    }
    case CT_ToolButton:
        return {qMax(size.width() + space(3), height), qMax(size.height() + space(2), height)};
    case CT_LineEdit:
        return {size.width() + space(2), qMax(size.height() + space(2), height)};
    case CT_ComboBox:
        return {size.width() + space(9), qMax(size.height() + space(2), height)};
    case CT_TabBarTab:
        return {size.width() + space(1), qMax(size.height(), scaled(38))};
    case CT_SpinBox: {
        // A date field is one of these, drawn as a combo box: it needs the room of its chevron.
        const QSize field = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {field.width() + space(6), qMax(field.height(), height)};
    }
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {item.width(), qMax(item.height(), scaled(26))};
    }
    case CT_MenuItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(space(2), space(1));
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

} // namespace communique
