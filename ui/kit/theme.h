#pragma once

#include "kit/theme_colours.h"

#include <QObject>

class QApplication;

namespace communique {

/// What the person asked for; System is light or dark as the desktop was when the program began.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The word a choice is stored under ("system", "light", "dark", "contrast"), and back; System for any other word.
QString themeChoiceText(ThemeChoice choice);
ThemeChoice themeChoiceFromText(const QString &text);

/// The look of the whole application: colours, fonts, style and scale, made from the tokens in theme_colours.h.
///
/// One is made by main and outlives every window. Widgets do not need it: they ask themeColours(), uiFont() and
/// scaled() when they paint, which follow the theme applied to the application. After a change every widget gets
/// QEvent::StyleChange and changed() is sent.
///
/// Application-wide and per-widget style sheets are not used anywhere: the style paints from the tokens.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Size of text and controls in per cent of the design, 100 to 200 (WCAG 2.2, 1.4.4); independent of the
    /// screen's own pixel ratio, which Qt applies.
    int scalePercent() const { return m_scalePercent; }
    void setScalePercent(int percent);

    /// What is shown now: choice(), with System resolved.
    ThemeKind kind() const;

    /// Puts the look on \a application, now and after each later change. Call once, before the first window.
    void apply(QApplication &application);

Q_SIGNALS:
    /// Another choice or scale is in force, and every widget knows.
    void changed();

private:
    void put();

    QApplication *m_application = nullptr;
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_systemKind = ThemeKind::Light;
    int m_scalePercent = 100;
};

} // namespace communique
