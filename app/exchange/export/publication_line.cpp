#include "exchange/export/publication_line.h"

#include "exchange/export/date_words.h"
#include "exchange/export/html_text.h"
#include "exchange/export/inline_html.h"
#include "exchange/export/page_labels.h"

namespace communique {

QString releaseTypeWords(ReleaseType type, const LanguageTag &language)
{
    return PageLabels::of(language).text(QLatin1StringView(releaseTypeName(type).toLatin1()));
}

QString instantWords(const QDateTime &instant, const LanguageTag &language)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    const PageLabels &labels = PageLabels::of(language);
    return labels.text(QLatin1StringView("clock"))
        .arg(dateWords(utc.date(), labels.language()), utc.time().toString(QStringLiteral("HH:mm")));
}

QByteArray instantHtml(const QDateTime &instant, const LanguageTag &language)
{
    const QByteArray machine = instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00")).toLatin1();
    return "<time datetime=\"" + machine + "\">" + htmlEscaped(instantWords(instant, language)) + "</time>";
}

QByteArray publicationLine(const Page &page)
{
    const PageLabels &labels = PageLabels::of(page.language);
    QByteArrayList parts{htmlEscaped(releaseTypeWords(page.type, page.language)), htmlEscaped(page.reference)};
    if (page.published.isValid()) {
        QByteArray words = htmlEscaped(labels.text(QLatin1StringView("published")));
        parts += words.replace("%1", instantHtml(page.published, page.language));
    }
    if (page.sourceLanguage != page.language && !page.sourceLanguage.isEmpty())
        parts += htmlEscaped(labels.text(QLatin1StringView("original")).arg(labels.languageName(page.sourceLanguage)));
    parts.removeAll(QByteArray());
    return "<p class=\"meta\"" + languageAttributes(labels.language(), page.language) + ">" + parts.join(" · ")
        + "</p>\n";
}

} // namespace communique
