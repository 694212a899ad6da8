#include "exchange/export/page_metadata.h"

#include "exchange/export/article_json.h"
#include "exchange/export/html_text.h"

namespace communique {

namespace {

constexpr qsizetype descriptionLimit = 300;

const SiteLanguage *findLanguage(const Page &page, const LanguageTag &language)
{
    for (const SiteLanguage &one : page.languages) {
        if (one.language == language)
            return &one;
    }
    return nullptr;
}

QByteArray meta(const char *attribute, const char *name, const QString &content)
{
    if (content.isEmpty())
        return {};
    return QByteArray("<meta ") + attribute + "=\"" + name + "\" content=\"" + htmlEscaped(content) + "\">\n";
}

QByteArray alternates(const Page &page)
{
    QByteArray html;
    for (const SiteLanguage &one : page.languages)
        html += "<link rel=\"alternate\" hreflang=\"" + htmlEscaped(one.language.htmlCode()) + "\" href=\""
            + htmlEscaped(pageAddress(page, one.fileName)) + "\">\n";
    if (const SiteLanguage *source = findLanguage(page, page.sourceLanguage))
        html += "<link rel=\"alternate\" hreflang=\"x-default\" href=\""
            + htmlEscaped(pageAddress(page, source->fileName)) + "\">\n";
    return html;
}

/// OpenGraph wants a language with a territory.
QString openGraphLocale(const LanguageTag &language)
{
    static const QHash<QString, QString> locales{{QStringLiteral("en"), QStringLiteral("en_GB")},
        {QStringLiteral("fr"), QStringLiteral("fr_FR")}, {QStringLiteral("es"), QStringLiteral("es_ES")},
        {QStringLiteral("ar"), QStringLiteral("ar_AR")}, {QStringLiteral("ru"), QStringLiteral("ru_RU")},
        {QStringLiteral("zh"), QStringLiteral("zh_CN")}};
    return locales.value(language.code(), language.code());
}

QByteArray openGraph(const Page &page, const QString &headline, const QString &description)
{
    const SiteLanguage *self = findLanguage(page, page.language);
    QByteArray html = meta("property", "og:type", QStringLiteral("article")) + meta("property", "og:title", headline)
        + meta("property", "og:description", description)
        + meta("property", "og:site_name", plainLine(page.newsroomName))
        + meta("property", "og:locale", openGraphLocale(page.language));
    for (const SiteLanguage &one : page.languages) {
        if (one.language != page.language)
            html += meta("property", "og:locale:alternate", openGraphLocale(one.language));
    }
    if (self && !page.siteUrl.isEmpty())
        html += meta("property", "og:url", pageAddress(page, self->fileName));
    if (page.published.isValid()) {
        const QString time = page.published.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00"));
        html += meta("property", "article:published_time", time) + meta("property", "article:modified_time", time);
    }
    return html;
}

} // namespace

QString pageAddress(const Page &page, const QString &fileName)
{
    if (safeHref(page.siteUrl).isEmpty())
        return fileName;
    QString root = page.siteUrl;
    if (!root.endsWith(u'/'))
        root += u'/';
    return root + releaseFolderName(page) + u'/' + fileName;
}

QString pageDescription(const Content &content)
{
    QString text = plainLine(content.firstText<Subhead>());
    if (text.isEmpty())
        text = plainLine(content.firstText<Paragraph>());
    if (text.size() <= descriptionLimit)
        return text;
    qsizetype end = text.lastIndexOf(u' ', descriptionLimit - 1);
    if (end < descriptionLimit / 2)
        end = text.at(descriptionLimit - 1).isLowSurrogate() ? descriptionLimit - 2 : descriptionLimit - 1;
    return text.left(end) + u'…';
}

QByteArray pageMetadata(const Page &page)
{
    QString headline = plainLine(page.content.headline());
    if (headline.isEmpty())
        headline = plainLine(page.reference);
    const QString description = pageDescription(page.content);
    const QString title = headline + QStringLiteral(" – ") + plainLine(page.newsroomName);
    QByteArray html = "<title>" + htmlEscaped(title) + "</title>\n" + meta("name", "description", description);
    if (const SiteLanguage *self = findLanguage(page, page.language))
        html += "<link rel=\"canonical\" href=\"" + htmlEscaped(pageAddress(page, self->fileName)) + "\">\n";
    return html + alternates(page) + openGraph(page, headline, description) + "<script type=\"application/ld+json\">"
        + articleJson(page) + "</script>\n";
}

} // namespace communique
