#pragma once

#include "kit/theme.h"

#include <QByteArray>
#include <QString>

namespace communique {

/// What the window remembers between two starts: its place on the screen, the theme, the interface's language. Nothing
/// of any release is ever among it (TRUST.md P14): no titles, no names of files, no searches.
class WindowMemory
{
public:
    /// The person's own settings file.
    WindowMemory();
    /// Another settings file, for tests.
    explicit WindowMemory(const QString &fileName);

    /// Where screens may remember how they are looked at, under the same rule.
    const QString &fileName() const { return m_fileName; }

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// A language's code; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString &code);
    /// Size of text and controls in per cent.
    int scale() const;
    void setScale(int percent);

private:
    QString m_fileName;
};

} // namespace communique
