#include "exchange/export/inline_html.h"

#include "exchange/export/html_text.h"

#include <algorithm>

namespace communique {

namespace {

QByteArray runHtml(const Run &run, const LanguageTag &pageLanguage)
{
    QByteArray html = htmlEscaped(run.text);
    if (run.marks.italic)
        html = "<em>" + html + "</em>";
    if (run.marks.bold)
        html = "<strong>" + html + "</strong>";
    const bool isForeign = !run.marks.language.isEmpty() && run.marks.language != pageLanguage;
    const bool isKeptTogether = run.marks.noBreak && run.text.size() <= 30; // a longer one would not fit a phone
    if (isForeign || isKeptTogether) {
        html = QByteArray("<span") + (isKeptTogether ? " class=\"nb\"" : "")
            + (isForeign ? languageAttributes(run.marks.language, pageLanguage) : QByteArray()) + ">" + html
            + "</span>";
    }
    return html;
}

QByteArray linkStart(const QString &address)
{
    const QByteArray href = safeHref(address);
    if (href.isEmpty())
        return {};
    const bool isMail = href.startsWith("mailto:");
    return "<a href=\"" + href + (isMail ? "\">" : "\" rel=\"external noopener\">");
}

/// Writes runs in order and keeps one q or a element open over neighbours that share it.
class RunWriter
{
public:
    explicit RunWriter(const LanguageTag &pageLanguage)
        : m_pageLanguage(pageLanguage)
    { }

    void write(const Run &run)
    {
        if (run.marks.spoken != m_isSpoken || run.marks.link != m_link)
            turnTo(run.marks);
        m_out += runHtml(run, m_pageLanguage);
    }

    QByteArray finish()
    {
        turnTo({});
        return m_out;
    }

private:
    void turnTo(const Marks &marks)
    {
        if (m_hasAnchor)
            m_out += "</a>";
        if (marks.spoken != m_isSpoken)
            m_out += marks.spoken ? "<q>" : "</q>";
        const QByteArray anchor = marks.link.isEmpty() ? QByteArray() : linkStart(marks.link);
        m_out += anchor;
        m_hasAnchor = !anchor.isEmpty();
        m_isSpoken = marks.spoken;
        m_link = marks.link;
    }

    LanguageTag m_pageLanguage;
    QByteArray m_out;
    QString m_link;
    bool m_isSpoken = false;
    bool m_hasAnchor = false;
};

bool isPlainEnough(const InlineText &part)
{
    return std::none_of(part.runs().cbegin(), part.runs().cend(),
        [](const Run &run) { return run.marks.spoken || !run.marks.link.isEmpty(); });
}

} // namespace

QByteArray inlineHtml(const InlineText &text, const LanguageTag &pageLanguage)
{
    RunWriter writer(pageLanguage);
    for (const Run &run : text.runs())
        writer.write(run);
    return writer.finish();
}

QByteArray inlineHtml(const InlineText &text, const LanguageTag &pageLanguage, QList<Wrapping> wrappings)
{
    std::sort(wrappings.begin(), wrappings.end(), [](const Wrapping &a, const Wrapping &b) { return a.from < b.from; });
    QByteArray out;
    qsizetype done = 0;
    for (const Wrapping &wrapping : wrappings) {
        const InlineText part = text.mid(wrapping.from, wrapping.length);
        if (wrapping.from < done || !isPlainEnough(part))
            continue;
        out += inlineHtml(text.mid(done, wrapping.from - done), pageLanguage);
        out += wrapping.open + inlineHtml(part, pageLanguage) + wrapping.close;
        done = wrapping.from + wrapping.length;
    }
    return out + inlineHtml(text.mid(done), pageLanguage);
}

QByteArray languageAttributes(const LanguageTag &language, const LanguageTag &around)
{
    if (language == around)
        return {};
    QByteArray attributes = " lang=\"" + htmlEscaped(language.htmlCode()) + "\"";
    if (language.isRightToLeft() != around.isRightToLeft())
        attributes += language.isRightToLeft() ? " dir=\"rtl\"" : " dir=\"ltr\"";
    return attributes;
}

} // namespace communique
