#include "shell/window_memory.h"

#include <QSettings>
#include <QStandardPaths>

namespace communique {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString scaleKey = QStringLiteral("window/scale");

} // namespace

WindowMemory::WindowMemory()
    : WindowMemory(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/communique/window.ini"))
{ }

WindowMemory::WindowMemory(const QString &fileName)
    : m_fileName(fileName)
{ }

QByteArray WindowMemory::geometry() const
{
    return QSettings(m_fileName, QSettings::IniFormat).value(geometryKey).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry)
{
    QSettings(m_fileName, QSettings::IniFormat).setValue(geometryKey, geometry);
}

ThemeChoice WindowMemory::theme() const
{
    return themeChoiceFromText(QSettings(m_fileName, QSettings::IniFormat).value(themeKey).toString());
}

void WindowMemory::setTheme(ThemeChoice choice)
{
    QSettings(m_fileName, QSettings::IniFormat).setValue(themeKey, themeChoiceText(choice));
}

QString WindowMemory::language() const
{
    return QSettings(m_fileName, QSettings::IniFormat).value(languageKey).toString();
}

void WindowMemory::setLanguage(const QString &code)
{
    QSettings(m_fileName, QSettings::IniFormat).setValue(languageKey, code);
}

int WindowMemory::scale() const
{
    return QSettings(m_fileName, QSettings::IniFormat).value(scaleKey, 100).toInt();
}

void WindowMemory::setScale(int percent)
{
    QSettings(m_fileName, QSettings::IniFormat).setValue(scaleKey, percent);
}

} // namespace communique
