#include "kit/theme.h"

#include "kit/theme_fonts.h"
#include "kit/theme_style.h"

#include <QApplication>
#include <QPalette>

namespace communique {

namespace {

ThemeKind kindOf(const QPalette &desktop)
{
    const bool dark = desktop.color(QPalette::Window).lightnessF() < desktop.color(QPalette::WindowText).lightnessF();
    return dark ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

QString themeChoiceText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromText(const QString &text)
{
    for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (text == themeChoiceText(choice))
            return choice;
    }
    return ThemeChoice::System;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{ }

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    put();
}

void Theme::setScalePercent(int percent)
{
    const int allowed = qBound(100, percent, 200);
    if (allowed == m_scalePercent)
        return;
    m_scalePercent = allowed;
    put();
}

ThemeKind Theme::kind() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemKind;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    }
    return m_systemKind;
}

void Theme::apply(QApplication &application)
{
    // What the desktop wants can only be seen before our own palette covers it.
    m_systemKind = kindOf(application.palette());
    m_application = &application;
    put();
}

void Theme::put()
{
    if (m_application) {
        auto *style = new ThemeStyle(coloursFor(kind()), m_scalePercent);
        m_application->setStyle(style);
        m_application->setPalette(style->standardPalette());
        m_application->setFont(uiFont(UiRole::Body));
    }
    Q_EMIT changed();
}

} // namespace communique
