#include "shell/interface_language.h"

#include "base/language_tag.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>

namespace communique {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("communique_");
const QString english = QStringLiteral("en");

} // namespace

InterfaceLanguage::InterfaceLanguage(QObject *parent)
    : QObject(parent)
{
    load(english);
}

QStringList InterfaceLanguage::available() const
{
    QStringList codes{english};
    for (const QString &file : QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(prefix.size()).section(u'.', 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void InterfaceLanguage::choose(const QString &code)
{
    const QStringList known = available();
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    const QString wanted = known.contains(code) ? code : known.contains(desktop) ? desktop : english;
    // Dates and numbers speak the interface's language, in the desktop's manner where that is the same.
    QLocale::setDefault(wanted == desktop ? QLocale::system() : QLocale(wanted));
    if (wanted == m_current)
        return;
    load(wanted);
    const LanguageTag tag = LanguageTag::parse(m_current).value_or(LanguageTag());
    QGuiApplication::setLayoutDirection(tag.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

void InterfaceLanguage::load(const QString &code)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(prefix + code, folder))
        QCoreApplication::installTranslator(&m_translator);
    m_current = code;
}

QString InterfaceLanguage::autonym(const QString &code)
{
    const LanguageTag tag = LanguageTag::parse(code).value_or(LanguageTag());
    return tag.isEmpty() ? code : tag.autonym();
}

} // namespace communique
