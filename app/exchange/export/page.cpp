#include "exchange/export/page.h"

#include "exchange/export/body_html.h"
#include "exchange/export/html_text.h"
#include "exchange/export/page_frame.h"
#include "exchange/export/page_metadata.h"

namespace communique {

QByteArray renderPage(const Page &page)
{
    PageFrame frame;
    frame.language = page.language;
    frame.newsroomName = page.newsroomName;
    frame.toRoot = "../";
    for (const SiteLanguage &one : page.languages)
        frame.languages += LanguageLink{one.language, one.fileName};
    frame.head = pageMetadata(page);
    frame.main = articleHtml(page);
    frame.footer = htmlEscaped(page.newsroomName) + " · " + htmlEscaped(page.reference);
    return framedPage(frame);
}

} // namespace communique
