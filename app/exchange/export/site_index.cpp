#include "exchange/export/site_index.h"

#include "exchange/export/html_text.h"
#include "exchange/export/inline_html.h"
#include "exchange/export/page_frame.h"
#include "exchange/export/page_labels.h"
#include "exchange/export/publication_line.h"

#include <algorithm>

namespace communique {

namespace {

QByteArray label(const LanguageTag &language, const char *key)
{
    return htmlEscaped(PageLabels::of(language).text(QLatin1StringView(key)));
}

QByteArray entryHtml(const IndexEntry &entry, const LanguageTag &language)
{
    QByteArrayList facts{htmlEscaped(releaseTypeWords(entry.type, language)), htmlEscaped(entry.reference)};
    if (entry.published.isValid())
        facts += instantHtml(entry.published, language);
    const QString headline = entry.headline.isEmpty() ? entry.reference : entry.headline;
    return "<li>\n<h2><a href=\"" + htmlEscaped(entry.path) + "\">" + htmlEscaped(headline)
        + "</a></h2>\n<p class=\"meta\">" + facts.join(" · ") + "</p>\n</li>\n";
}

QByteArray indexHead(const SiteIndex &index)
{
    QByteArray head = "<title>" + label(index.language, "releases") + " – " + htmlEscaped(plainLine(index.newsroomName))
        + "</title>\n";
    for (const LanguageTag &language : index.languages)
        head += "<link rel=\"alternate\" hreflang=\"" + htmlEscaped(language.htmlCode()) + "\" href=\""
            + htmlEscaped(indexFileName(language)) + "\">\n";
    return head + "<link rel=\"alternate\" hreflang=\"x-default\" href=\"index.html\">\n";
}

} // namespace

QByteArray renderIndex(const SiteIndex &index)
{
    QList<IndexEntry> entries = index.entries;
    std::sort(entries.begin(), entries.end(), [](const IndexEntry &a, const IndexEntry &b) {
        return std::pair(b.published, b.reference) < std::pair(a.published, a.reference);
    });
    PageFrame frame{index.language, index.newsroomName, {}, {}, indexHead(index), {}, htmlEscaped(index.newsroomName)};
    for (const LanguageTag &language : index.languages)
        frame.languages += LanguageLink{language, indexFileName(language)};
    frame.main = "<h1>" + label(index.language, "latest") + "</h1>\n";
    if (entries.isEmpty())
        frame.main += "<p>" + label(index.language, "none") + "</p>\n";
    else
        frame.main += "<ul class=\"releases\">\n";
    for (const IndexEntry &entry : entries)
        frame.main += entryHtml(entry, index.language);
    if (!entries.isEmpty())
        frame.main += "</ul>\n";
    return framedPage(frame);
}

QByteArray renderLanguageChoice(const QString &newsroomName, const QList<LanguageTag> &languages)
{
    const LanguageTag english = officialLanguage(QLatin1StringView("en"));
    const bool hasEnglish = languages.isEmpty() || languages.contains(english);
    const LanguageTag around = hasEnglish ? english : languages.constFirst();
    PageFrame frame{around, newsroomName, {}, {}, {}, {}, htmlEscaped(newsroomName)};
    frame.head = "<title>" + htmlEscaped(plainLine(newsroomName)) + "</title>\n";
    frame.main = "<h1>" + htmlEscaped(newsroomName) + "</h1>\n<ul class=\"choice\">\n";
    for (const LanguageTag &language : languages) {
        frame.head += "<link rel=\"alternate\" hreflang=\"" + htmlEscaped(language.htmlCode()) + "\" href=\""
            + htmlEscaped(indexFileName(language)) + "\">\n";
        frame.main += "<li><a href=\"" + htmlEscaped(indexFileName(language)) + "\" hreflang=\""
            + htmlEscaped(language.htmlCode()) + "\"" + languageAttributes(language, around) + ">"
            + htmlEscaped(language.autonym()) + "</a></li>\n";
    }
    frame.main += "</ul>\n";
    return framedPage(frame);
}

} // namespace communique
