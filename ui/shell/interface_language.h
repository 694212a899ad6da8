#pragma once

#include <QList>
#include <QObject>
#include <QTranslator>

namespace communique {

/// The language of the interface: English, which is in the sources (its plurals are in communique_en.qm), and each
/// there is a translation of in :/translations (communique_fr.qm). Also sets the reading direction of the window.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);

    /// The codes one can choose, English first.
    QStringList available() const;
    /// The language in force.
    const QString &current() const { return m_current; }
    /// Puts a language in force; an empty or unknown one becomes the desktop's if there is a translation, else English.
    void choose(const QString &code);
    /// What a language calls itself.
    static QString autonym(const QString &code);

Q_SIGNALS:
    /// Another language is in force: what is shown is to be made anew.
    void changed();

private:
    void load(const QString &code);

    QString m_current;
    QTranslator m_translator;
};

} // namespace communique
