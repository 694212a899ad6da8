#include "workspace/block_kind.h"

#include <QCoreApplication>

namespace communique {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BlockKind", text);
}

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
                          [](const Headline &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Headline")); },
                          [](const Subhead &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Subhead")); },
                          [](const Dateline &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Dateline")); },
                          [](const Paragraph &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Paragraph")); },
                          [](const Heading &heading) {
                              return heading.level > 2 ? tr(QT_TRANSLATE_NOOP("BlockKind", "Small heading"))
                                                       : tr(QT_TRANSLATE_NOOP("BlockKind", "Heading"));
                          },
                          [](const Quote &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Quote")); },
                          [](const ListIntro &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Lead-in of a list")); },
                          [](const ListItem &item) {
                              return item.style == ListStyle::Numbered
                                  ? tr(QT_TRANSLATE_NOOP("BlockKind", "Numbered item"))
                                  : tr(QT_TRANSLATE_NOOP("BlockKind", "Bulleted item"));
                          },
                          [](const CallToAction &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Call to action")); },
                          [](const Image &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Picture")); },
                          [](const EndMark &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "End mark")); },
                          [](const Boilerplate &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Standing text")); },
                          [](const Contact &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Media contact")); },
                          [](const Notice &) { return tr(QT_TRANSLATE_NOOP("BlockKind", "Notice")); },
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
