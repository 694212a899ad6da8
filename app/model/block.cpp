#include "model/block.h"

namespace communique {

const InlineText &Block::text() const
{
    return std::visit([](const auto &kind) -> const InlineText & { return kind.text; }, body);
}

void Block::setText(const InlineText &text)
{
    std::visit([&text](auto &kind) { kind.text = text; }, body);
}

QString kindName(const BlockBody &body)
{
    return std::visit(Overloaded{
                          [](const Headline &) { return QStringLiteral("headline"); },
                          [](const Subhead &) { return QStringLiteral("subhead"); },
                          [](const Dateline &) { return QStringLiteral("dateline"); },
                          [](const Paragraph &) { return QStringLiteral("paragraph"); },
                          [](const Heading &) { return QStringLiteral("heading"); },
                          [](const Quote &) { return QStringLiteral("quote"); },
                          [](const ListIntro &) { return QStringLiteral("list-intro"); },
                          [](const ListItem &) { return QStringLiteral("list-item"); },
                          [](const CallToAction &) { return QStringLiteral("call-to-action"); },
                          [](const Image &) { return QStringLiteral("image"); },
                          [](const EndMark &) { return QStringLiteral("end-mark"); },
                          [](const Boilerplate &) { return QStringLiteral("boilerplate"); },
                          [](const Contact &) { return QStringLiteral("contact"); },
                          [](const Notice &) { return QStringLiteral("notice"); },
                      },
        body);
}

namespace {

template <size_t Index = 0> std::optional<BlockBody> bodyNamed(const QString &name)
{
    if constexpr (Index < std::variant_size_v<BlockBody>) {
        const BlockBody body = std::variant_alternative_t<Index, BlockBody>{};
        return kindName(body) == name ? std::optional(body) : bodyNamed<Index + 1>(name);
    } else {
        return std::nullopt;
    }
}

} // namespace

std::optional<BlockBody> bodyOfKind(const QString &kindName)
{
    return bodyNamed(kindName);
}

BlockBody convertedTo(const BlockBody &body, const QString &kindName)
{
    const std::optional<BlockBody> empty = bodyOfKind(kindName);
    if (!empty || empty->index() == body.index())
        return body;
    Block block{{}, body};
    const InlineText text = block.text();
    block.body = *empty;
    block.setText(text);
    return block.body;
}

} // namespace communique
