#include "workspace/block_kind.h"

#include <QCoreApplication>

namespace communique {

namespace {

struct BlockKind
{
    Q_DECLARE_TR_FUNCTIONS(BlockKind)
};

} // namespace

IconName kindIcon(const BlockBody &body)
{
    return std::visit(Overloaded{
                          [](const Headline &) { return IconName::Heading; },
                          [](const Subhead &) { return IconName::Heading; },
                          [](const Dateline &) { return IconName::MapPin; },
                          [](const Paragraph &) { return IconName::Pilcrow; },
                          [](const Heading &) { return IconName::Heading; },
                          [](const Quote &) { return IconName::Quote; },
                          [](const ListIntro &) { return IconName::Pilcrow; },
                          [](const ListItem &item) {
                              return item.style == ListStyle::Numbered ? IconName::ListOrdered : IconName::List;
                          },
                          [](const CallToAction &) { return IconName::ExternalLink; },
                          [](const Image &) { return IconName::Image; },
                          [](const EndMark &) { return IconName::Minus; },
                          [](const Boilerplate &) { return IconName::FileText; },
                          [](const Contact &) { return IconName::Phone; },
                          [](const Notice &) { return IconName::Megaphone; },
                      },
        body);
}

QString kindLabel(const BlockBody &body)
{
    return std::visit(Overloaded{
                          [](const Headline &) { return BlockKind::tr("Headline"); },
                          [](const Subhead &) { return BlockKind::tr("Subhead"); },
                          [](const Dateline &) { return BlockKind::tr("Dateline"); },
                          [](const Paragraph &) { return BlockKind::tr("Paragraph"); },
                          [](const Heading &heading) {
                              return heading.level > 2 ? BlockKind::tr("Small heading") : BlockKind::tr("Heading");
                          },
                          [](const Quote &) { return BlockKind::tr("Quote"); },
                          [](const ListIntro &) { return BlockKind::tr("Lead-in of a list"); },
                          [](const ListItem &item) {
                              return item.style == ListStyle::Numbered ? BlockKind::tr("Numbered item")
                                                                       : BlockKind::tr("Bulleted item");
                          },
                          [](const CallToAction &) { return BlockKind::tr("Call to action"); },
                          [](const Image &) { return BlockKind::tr("Picture"); },
                          [](const EndMark &) { return BlockKind::tr("End mark"); },
                          [](const Boilerplate &) { return BlockKind::tr("Standing text"); },
                          [](const Contact &) { return BlockKind::tr("Media contact"); },
                          [](const Notice &) { return BlockKind::tr("Notice"); },
                      },
        body);
}

const QList<BlockBody> &choosableKinds()
{
    static const QList<BlockBody> kinds = {Headline{}, Subhead{}, Dateline{}, Paragraph{}, Heading{{}, 2},
        Heading{{}, 3}, Quote{}, ListIntro{}, ListItem{ListStyle::Bulleted, {}}, ListItem{ListStyle::Numbered, {}},
        CallToAction{}, EndMark{}, Contact{}, Notice{}};
    return kinds;
}

} // namespace communique
