#include "exchange/export/body_html.h"

#include "exchange/export/contact_html.h"
#include "exchange/export/date_words.h"
#include "exchange/export/html_text.h"
#include "exchange/export/inline_html.h"
#include "exchange/export/page_labels.h"
#include "exchange/export/picture_data.h"
#include "exchange/export/publication_line.h"
#include "exchange/export/quote_html.h"

#include <algorithm>

namespace communique {

namespace {

/// Neighbours that share one element around them.
enum class Group { None, Bullets, Numbers, Contacts };

Group groupOf(const Block &block)
{
    if (const auto *item = std::get_if<ListItem>(&block.body))
        return item->style == ListStyle::Numbered ? Group::Numbers : Group::Bullets;
    return std::holds_alternative<Contact>(block.body) ? Group::Contacts : Group::None;
}

bool isForHeader(const Block &block)
{
    return std::holds_alternative<Headline>(block.body) || std::holds_alternative<Subhead>(block.body)
        || std::holds_alternative<Notice>(block.body);
}

bool isShown(const Block &block)
{
    if (const auto *contact = std::get_if<Contact>(&block.body))
        return !(
            contact->text.isEmpty() && contact->name.isEmpty() && contact->email.isEmpty() && contact->phone.isEmpty());
    if (const auto *dateline = std::get_if<Dateline>(&block.body))
        return !dateline->text.isEmpty() || dateline->date.has_value();
    return std::holds_alternative<Image>(block.body) || !block.text().isEmpty();
}

/// Writes the article's blocks one after another; a visitor of BlockBody.
class BlockWriter
{
public:
    explicit BlockWriter(const Page &page)
        : m_page(page)
        , m_labels(PageLabels::of(page.language))
    { }

    void write(const Block &block)
    {
        if (!std::holds_alternative<Paragraph>(block.body))
            flushDateline();
        turnTo(groupOf(block));
        m_mark = " data-block=\"" + block.id.toString().toLatin1() + "\"";
        std::visit(*this, block.body);
    }

    QByteArray finish()
    {
        flushDateline();
        turnTo(Group::None);
        return m_out;
    }

    void operator()(const Headline &headline)
    {
        element(m_hasTitle ? "h2" : "h1", "", headline.text);
        m_hasTitle = true;
    }
    void operator()(const Subhead &subhead) { element("p", "subhead", subhead.text); }
    void operator()(const Paragraph &paragraph)
    {
        m_out += "<p" + m_mark + ">" + m_dateline + html(paragraph.text) + "</p>\n";
        m_dateline.clear();
    }
    void operator()(const Heading &heading)
    {
        const bool isMinor = heading.level > 2 && m_hasHeading;
        element(isMinor ? "h3" : "h2", "", heading.text);
        m_hasHeading = true;
    }
    void operator()(const Quote &quote) { m_out += quoteHtml(quote, m_mark, m_page.language); }
    void operator()(const ListIntro &intro) { element("p", "intro", intro.text); }
    void operator()(const ListItem &item) { element("li", "", item.text); }
    void operator()(const EndMark &mark) { element("p", "end", mark.text); }
    void operator()(const Boilerplate &text) { element("p", "boilerplate", text.text); }
    void operator()(const Contact &contact)
    {
        m_out += "<address" + m_mark + ">" + contactHtml(contact, m_page.language) + "</address>\n";
    }

    void operator()(const Notice &notice);
    void operator()(const Dateline &dateline);
    void operator()(const CallToAction &action);
    void operator()(const Image &image);

private:
    QByteArray html(const InlineText &text) const { return inlineHtml(text, m_page.language); }

    void element(const QByteArray &name, const QByteArray &className, const InlineText &text)
    {
        const QByteArray attribute = className.isEmpty() ? QByteArray() : " class=\"" + className + "\"";
        m_out += "<" + name + attribute + m_mark + ">" + html(text) + "</" + name + ">\n";
    }

    void flushDateline()
    {
        if (!m_dateline.isEmpty())
            m_out += "<p>" + m_dateline + "</p>\n";
        m_dateline.clear();
    }

    void turnTo(Group group);
    QByteArray availableHtml(const CallToAction &action) const;

    const Page &m_page;
    const PageLabels &m_labels;
    QByteArray m_out;
    QByteArray m_mark; ///< the data-block attribute of the block being written
    QByteArray m_dateline; ///< one that waits for the paragraph it runs into
    Group m_group = Group::None;
    bool m_hasTitle = false;
    bool m_hasHeading = false;
};

void BlockWriter::turnTo(Group group)
{
    if (group == m_group)
        return;
    if (m_group == Group::Bullets)
        m_out += "</ul>\n";
    else if (m_group == Group::Numbers)
        m_out += "</ol>\n";
    else if (m_group == Group::Contacts)
        m_out += "</section>\n";
    if (group == Group::Bullets)
        m_out += "<ul>\n";
    else if (group == Group::Numbers)
        m_out += "<ol>\n";
    else if (group == Group::Contacts)
        m_out += "<section class=\"contacts\">\n<h2"
            + languageAttributes(m_labels.language(), m_page.language.isEmpty() ? m_labels.language() : m_page.language)
            + ">" + htmlEscaped(m_labels.text(QLatin1StringView("contact"))) + "</h2>\n";
    m_group = group;
}

void BlockWriter::operator()(const Notice &notice)
{
    static constexpr QLatin1StringView keys[]
        = {QLatin1StringView("notice-embargo"), QLatin1StringView("notice-correction"),
            QLatin1StringView("notice-update"), QLatin1StringView("notice-hold"), QLatin1StringView("notice-note")};
    const QString &name = m_labels.text(keys[static_cast<int>(notice.kind)]);
    m_out += "<div class=\"notice\" role=\"note\" aria-label=\"" + htmlEscaped(name) + "\"" + m_mark + ">"
        + html(notice.text) + "</div>\n";
}

void BlockWriter::operator()(const Dateline &dateline)
{
    QByteArray words = html(dateline.text);
    if (dateline.date) {
        if (!words.isEmpty())
            words += htmlEscaped(m_labels.text(QLatin1StringView("comma")));
        words += "<time datetime=\"" + dateline.date->toString(Qt::ISODate).toLatin1() + "\">"
            + htmlEscaped(dateWords(*dateline.date, m_page.language)) + "</time>";
    }
    if (dateline.joint.isEmpty())
        m_out += "<p class=\"dateline\"" + m_mark + ">" + words + "</p>\n";
    else
        m_dateline = "<span class=\"dateline\"" + m_mark + ">" + words + "</span>" + htmlEscaped(dateline.joint);
}

void BlockWriter::operator()(const CallToAction &action)
{
    const QByteArray href = safeHref(action.target);
    const bool hasOwnLinks = std::any_of(action.text.runs().cbegin(), action.text.runs().cend(),
        [](const Run &run) { return !run.marks.link.isEmpty(); });
    QByteArray words = html(action.text);
    if (!href.isEmpty() && !hasOwnLinks)
        words = "<a href=\"" + href + "\" rel=\"external noopener\">" + words + "</a>";
    m_out += "<p class=\"action\"" + m_mark + ">" + words + availableHtml(action) + "</p>\n";
}

/// "Available in: English, French", unless the text itself names most of the languages.
QByteArray BlockWriter::availableHtml(const CallToAction &action) const
{
    const QString plain = action.text.plain();
    QStringList names;
    qsizetype named = 0;
    for (const LanguageTag &language : action.languages) {
        names += m_labels.languageName(language);
        named += plain.contains(names.constLast(), Qt::CaseInsensitive) ? 1 : 0;
    }
    if (names.isEmpty() || named * 2 > names.size())
        return {};
    const QString list = names.join(m_labels.text(QLatin1StringView("comma")));
    return "<br>" + htmlEscaped(m_labels.text(QLatin1StringView("available")).arg(list));
}

void BlockWriter::operator()(const Image &image)
{
    const QByteArray source = pictureDataUrl(m_page.pictures.value(image.asset));
    const QByteArray words = htmlEscaped(image.alternativeText);
    m_out += "<figure class=\"picture\"" + m_mark + ">";
    if (!source.isEmpty())
        m_out += "<img src=\"" + source + "\" alt=\"" + words + "\">";
    else if (!words.isEmpty())
        m_out += "<p>" + words + "</p>";
    if (!image.text.isEmpty() || !image.credit.isEmpty()) {
        const QByteArray gap = image.text.isEmpty() ? "" : " ";
        const QByteArray credit = image.credit.isEmpty()
            ? QByteArray()
            : gap + "<span class=\"credit\">" + htmlEscaped(image.credit) + "</span>";
        m_out += "<figcaption>" + html(image.text) + credit + "</figcaption>";
    }
    m_out += "</figure>\n";
}

template <typename Kind> void writeAll(BlockWriter &writer, const Page &page)
{
    for (const Block &block : page.content.blocks) {
        if (std::holds_alternative<Kind>(block.body) && isShown(block))
            writer.write(block);
    }
}

QByteArray articleHeader(const Page &page)
{
    BlockWriter writer(page);
    QByteArray out = "<header>\n" + publicationLine(page);
    if (page.content.headline().isEmpty())
        out += "<h1>" + htmlEscaped(page.reference) + "</h1>\n";
    writeAll<Headline>(writer, page);
    writeAll<Subhead>(writer, page);
    writeAll<Notice>(writer, page);
    return out + writer.finish() + "</header>\n";
}

} // namespace

QByteArray articleHtml(const Page &page)
{
    BlockWriter writer(page);
    for (const Block &block : page.content.blocks) {
        if (!isForHeader(block) && isShown(block))
            writer.write(block);
    }
    return "<article>\n" + articleHeader(page) + writer.finish() + "</article>\n";
}

} // namespace communique
