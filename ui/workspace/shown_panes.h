#pragma once

#include "model/release.h"

#include <QSettings>

namespace communique {

/// Which panes a person likes to see, remembered on this workstation: language codes only, never a word of a text.
class ShownPanes
{
public:
    ShownPanes(QSettings &settings, const PersonId &person);

    /// The panes to open a release with: its source, the language asked for, and those of last time; at most
    /// \a maximum, in the release's order.
    QList<LanguageTag> panesFor(const Release &release, const LanguageTag &wanted, int maximum) const;
    void remember(const QList<LanguageTag> &languages);

    bool isPreviewShown() const;
    void rememberPreview(Qt::CheckState shown);

private:
    QString key(QLatin1StringView name) const;

    QSettings &m_settings;
    PersonId m_person;
};

} // namespace communique
