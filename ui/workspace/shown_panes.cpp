#include "workspace/shown_panes.h"

namespace communique {

ShownPanes::ShownPanes(QSettings &settings, const PersonId &person)
    : m_settings(settings)
    , m_person(person)
{ }

QList<LanguageTag> ShownPanes::panesFor(const Release &release, const LanguageTag &wanted, int maximum) const
{
    QList<LanguageTag> chosen{release.created.source};
    if (!wanted.isEmpty() && wanted != release.created.source)
        chosen.append(wanted);
    const QStringList codes = m_settings.value(key(QLatin1StringView("languages"))).toStringList();
    for (const QString &code : codes) {
        const std::optional<LanguageTag> language = LanguageTag::parse(code);
        if (language && chosen.size() < maximum && !chosen.contains(*language))
            chosen.append(*language);
    }
    QList<LanguageTag> panes;
    for (const LanguageTag &language : release.languages()) {
        if (chosen.contains(language))
            panes.append(language);
    }
    return panes;
}

void ShownPanes::remember(const QList<LanguageTag> &languages)
{
    QStringList codes;
    for (const LanguageTag &language : languages)
        codes.append(language.code());
    m_settings.setValue(key(QLatin1StringView("languages")), codes);
}

bool ShownPanes::isPreviewShown() const
{
    return m_settings.value(key(QLatin1StringView("preview")), true).toBool();
}

void ShownPanes::rememberPreview(Qt::CheckState shown)
{
    m_settings.setValue(key(QLatin1StringView("preview")), shown == Qt::Checked);
}

QString ShownPanes::key(QLatin1StringView name) const
{
    return QStringLiteral("workspace/%1/%2").arg(m_person.toString(), name);
}

} // namespace communique
