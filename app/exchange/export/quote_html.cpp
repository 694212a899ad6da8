#include "exchange/export/quote_html.h"

#include "exchange/export/html_text.h"
#include "exchange/export/inline_html.h"
#include "exchange/export/page_labels.h"

#include <algorithm>

namespace communique {

namespace {

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

QByteArray quotedWords(const Quote &quote, const LanguageTag &pageLanguage)
{
    const qsizetype from = quote.speaker.isEmpty() ? -1 : quote.text.plain().indexOf(quote.speaker);
    if (from < 0)
        return inlineHtml(quote.text, pageLanguage);
    return inlineHtml(quote.text, pageLanguage, {{from, quote.speaker.size(), "<cite>", "</cite>"}});
}

} // namespace

bool namesItsSpeaker(const Quote &quote)
{
    const auto &runs = quote.text.runs();
    const auto isSpoken = [](const Run &run) { return run.marks.spoken; };
    if (std::none_of(runs.cbegin(), runs.cend(), isSpoken))
        return !quote.speaker.isEmpty() && quote.text.plain().contains(quote.speaker);
    return std::any_of(
        runs.cbegin(), runs.cend(), [](const Run &run) { return !run.marks.spoken && hasLetters(run.text); });
}

QByteArray quoteHtml(const Quote &quote, const QByteArray &mark, const LanguageTag &pageLanguage)
{
    const QByteArray block = "<blockquote><p>" + quotedWords(quote, pageLanguage) + "</p></blockquote>";
    QByteArray caption;
    if (!quote.speaker.isEmpty() && !namesItsSpeaker(quote)) {
        caption = "<figcaption>— <cite>" + htmlEscaped(quote.speaker) + "</cite>";
        if (!quote.speakerTitle.isEmpty())
            caption += htmlEscaped(PageLabels::of(pageLanguage).text(QLatin1StringView("comma")))
                + htmlEscaped(quote.speakerTitle);
        caption += "</figcaption>";
    }
    return "<figure class=\"quote\"" + mark + ">" + block + caption + "</figure>\n";
}

} // namespace communique
