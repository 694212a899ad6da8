#include "exchange/export/article_json.h"

#include "base/canonical_json.h"
#include "exchange/export/date_words.h"
#include "exchange/export/html_text.h"
#include "exchange/export/page_metadata.h"

#include <QJsonArray>
#include <QJsonObject>

namespace communique {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject reference(const Page &page, const SiteLanguage &language)
{
    return {{key("@type"), key("NewsArticle")}, {key("@id"), pageAddress(page, language.fileName)},
        {key("headline"), plainLine(language.headline)}, {key("inLanguage"), language.language.htmlCode()}};
}

void addTranslations(QJsonObject &article, const Page &page)
{
    QJsonArray translations;
    for (const SiteLanguage &one : page.languages) {
        if (one.language == page.language)
            article.insert(key("@id"), pageAddress(page, one.fileName));
        else if (one.language == page.sourceLanguage)
            article.insert(key("translationOfWork"), reference(page, one));
        else if (page.language == page.sourceLanguage)
            translations.append(reference(page, one));
    }
    if (!translations.isEmpty())
        article.insert(key("workTranslation"), translations);
}

QString articleBody(const Content &content)
{
    QStringList lines;
    for (const Block &block : content.blocks) {
        if (!std::holds_alternative<Headline>(block.body) && !block.text().isEmpty())
            lines += plainLine(block.text().plain());
    }
    return lines.join(u'\n');
}

void addDateline(QJsonObject &article, const Page &page)
{
    for (const Block &block : page.content.blocks) {
        const auto *dateline = std::get_if<Dateline>(&block.body);
        if (!dateline)
            continue;
        const QString place = plainLine(dateline->text.plain());
        QStringList parts{place, dateline->date ? dateWords(*dateline->date, page.language) : QString()};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            article.insert(key("dateline"), parts.join(QLatin1StringView(", ")));
        if (!place.isEmpty())
            article.insert(key("contentLocation"), QJsonObject{{key("@type"), key("Place")}, {key("name"), place}});
        return;
    }
}

void addTimes(QJsonObject &article, const Page &page)
{
    if (!page.published.isValid())
        return;
    const QString time = page.published.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00"));
    article.insert(key("datePublished"), time);
    article.insert(key("dateModified"), time);
    for (const Block &block : page.content.blocks) {
        const auto *notice = std::get_if<Notice>(&block.body);
        if (notice && notice->kind == NoticeKind::Correction)
            article.insert(key("correction"),
                QJsonObject{{key("@type"), key("CorrectionComment")}, {key("text"), plainLine(notice->text.plain())},
                    {key("datePublished"), time}});
    }
}

} // namespace

QByteArray articleJson(const Page &page)
{
    const QJsonObject newsroom{{key("@type"), key("Organization")}, {key("name"), plainLine(page.newsroomName)}};
    QJsonObject article{{key("@context"), key("https://schema.org")}, {key("@type"), key("NewsArticle")},
        {key("headline"), plainLine(page.content.headline())}, {key("inLanguage"), page.language.htmlCode()},
        {key("identifier"), page.reference}, {key("author"), newsroom}, {key("publisher"), newsroom},
        {key("copyrightHolder"), newsroom}, {key("description"), pageDescription(page.content)},
        {key("articleBody"), articleBody(page.content)},
        {key("isPartOf"), QJsonObject{{key("@type"), key("WebSite")}, {key("name"), plainLine(page.newsroomName)}}}};
    addTranslations(article, page);
    addDateline(article, page);
    addTimes(article, page);
    if (article.contains(key("@id")))
        article.insert(key("mainEntityOfPage"),
            QJsonObject{{key("@type"), key("WebPage")}, {key("@id"), article.value(key("@id"))}});
    return canonicalJson(article).replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

} // namespace communique
