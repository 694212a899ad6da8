#include "exchange/export/plain_text.h"

#include <algorithm>

namespace communique {

namespace {

bool isAllSpoken(const InlineText &text)
{
    return !text.isEmpty()
        && std::all_of(text.runs().cbegin(), text.runs().cend(), [](const Run &run) { return run.marks.spoken; });
}

QString quoteLine(const Quote &quote)
{
    const QString plain = quote.text.plain();
    if (!isAllSpoken(quote.text) || quote.speaker.isEmpty())
        return plain;
    const QString title = quote.speakerTitle.isEmpty() ? QString() : QStringLiteral(", ") + quote.speakerTitle;
    return plain + QStringLiteral(" — ") + quote.speaker + title;
}

QString itemLine(const ListItem &item, int number)
{
    const QString sign = item.style == ListStyle::Bulleted ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(number);
    return sign + item.text.plain();
}

QString callLine(const CallToAction &call)
{
    const QString plain = call.text.plain();
    const bool isSaid = call.target.isEmpty() || plain.contains(call.target);
    return isSaid ? plain : QStringLiteral("%1 <%2>").arg(plain, call.target);
}

QString lineOf(const Block &block, int number)
{
    return std::visit(Overloaded{
                          [](const Dateline &kind) { return kind.text.plain() + kind.joint; },
                          [](const Quote &kind) { return quoteLine(kind); },
                          [number](const ListItem &kind) { return itemLine(kind, number); },
                          [](const CallToAction &kind) { return callLine(kind); },
                          [](const Headline &kind) { return kind.text.plain(); },
                          [](const Subhead &kind) { return kind.text.plain(); },
                          [](const Paragraph &kind) { return kind.text.plain(); },
                          [](const Heading &kind) { return kind.text.plain(); },
                          [](const ListIntro &kind) { return kind.text.plain(); },
                          [](const Image &kind) { return kind.text.plain(); },
                          [](const EndMark &kind) { return kind.text.plain(); },
                          [](const Boilerplate &kind) { return kind.text.plain(); },
                          [](const Contact &kind) { return kind.text.plain(); },
                          [](const Notice &kind) { return kind.text.plain(); },
                      },
        block.body);
}

bool runsOn(const Block &block)
{
    const auto *dateline = std::get_if<Dateline>(&block.body);
    return dateline && !dateline->joint.isEmpty();
}

} // namespace

QString plainText(const Content &content)
{
    QString text;
    int number = 0;
    for (qsizetype i = 0; i < content.blocks.size(); ++i) {
        const Block &block = content.blocks.at(i);
        const auto *item = std::get_if<ListItem>(&block.body);
        number = item && item->style == ListStyle::Numbered ? number + 1 : 0;
        text.append(lineOf(block, number));
        if (i + 1 < content.blocks.size() && !runsOn(block))
            text.append(u'\n');
    }
    return text;
}

} // namespace communique
