#include "exchange/export/page_frame.h"

#include "exchange/export/html_text.h"
#include "exchange/export/inline_html.h"
#include "exchange/export/page_labels.h"

namespace communique {

namespace {

QByteArray label(const PageFrame &frame, const char *key)
{
    return htmlEscaped(PageLabels::of(frame.language).text(QLatin1StringView(key)));
}

void writeHead(QByteArray &out, const PageFrame &frame)
{
    static const QByteArray start
        = "<head>\n<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + pageStyleSource()
        + "; img-src data: 'self'; base-uri 'none'; form-action 'none'\">\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n";
    static const QByteArray end = "<style>" + pageStyle() + "</style>\n</head>\n";
    out += start;
    out += frame.head;
    out += end;
}

QByteArray siteBar(const PageFrame &frame, const QByteArray &chrome)
{
    return "<header class=\"bar\"" + chrome + ">\n<nav class=\"wrap\" aria-label=\"" + label(frame, "site")
        + "\">\n<a class=\"name\" href=\"" + frame.toRoot + "index.html\">" + htmlEscaped(frame.newsroomName)
        + "</a>\n<a href=\"" + frame.toRoot + htmlEscaped(indexFileName(frame.language)) + "\">"
        + label(frame, "releases") + "</a>\n</nav>\n</header>\n";
}

QByteArray languageNavigation(const PageFrame &frame, const QByteArray &chrome)
{
    const LanguageTag around = PageLabels::of(frame.language).language();
    QByteArray html = "<nav class=\"languages\" aria-label=\"" + label(frame, "languages") + "\"" + chrome
        + ">\n<ul class=\"wrap\">\n";
    for (const LanguageLink &link : frame.languages) {
        const QByteArray code = htmlEscaped(link.language.htmlCode());
        const QByteArray direction = link.language.isRightToLeft() != around.isRightToLeft()
            ? QByteArray(link.language.isRightToLeft() ? " dir=\"rtl\"" : " dir=\"ltr\"")
            : QByteArray();
        html += "<li><a href=\"" + htmlEscaped(link.href) + "\" hreflang=\"" + code + "\" lang=\"" + code + "\""
            + direction + (link.language == frame.language ? " aria-current=\"page\"" : "") + ">"
            + htmlEscaped(link.language.autonym()) + "</a></li>\n";
    }
    return html + "</ul>\n</nav>\n";
}

} // namespace

QByteArray framedPage(const PageFrame &frame)
{
    // Labels that are in another language than the page say so.
    const QByteArray chrome = languageAttributes(PageLabels::of(frame.language).language(), frame.language);
    QByteArray out;
    out.reserve(frame.head.size() + frame.main.size() + pageStyle().size() + 8192);
    out += "<!DOCTYPE html>\n<html lang=\"" + htmlEscaped(frame.language.htmlCode()) + "\" dir=\""
        + (frame.language.isRightToLeft() ? "rtl" : "ltr") + "\">\n";
    writeHead(out, frame);
    out += "<body>\n<a class=\"skip\" href=\"#main\"" + chrome + ">" + label(frame, "skip") + "</a>\n";
    out += siteBar(frame, chrome);
    if (!frame.languages.isEmpty())
        out += languageNavigation(frame, chrome);
    out += "<main id=\"main\" class=\"wrap\" tabindex=\"-1\">\n";
    out += frame.main;
    out += "</main>\n<footer class=\"site-end\">\n<p class=\"wrap\">" + frame.footer
        + "</p>\n</footer>\n</body>\n</html>\n";
    return out;
}

QString indexFileName(const LanguageTag &language)
{
    return language.code() + QLatin1StringView(".html");
}

} // namespace communique
