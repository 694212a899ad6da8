#include "exchange/import/structured_text.h"

#include "exchange/import/inline_notation.h"
#include "exchange/import/line_attributes.h"
#include "exchange/import/list_mark.h"
#include "exchange/import/notice_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

using Attributes = QList<LineAttribute>;

void put(Attributes &attributes, const char *key, const QString &value)
{
    if (!value.isEmpty())
        attributes.append({QString::fromLatin1(key), value});
}

struct AttributeWriter
{
    Attributes operator()(const Dateline &kind) const
    {
        Attributes list;
        put(list, "date", kind.date ? kind.date->toString(Qt::ISODate) : QString());
        put(list, "joint", kind.joint);
        return list;
    }
    Attributes operator()(const Quote &kind) const
    {
        Attributes list;
        put(list, "speaker", kind.speaker);
        put(list, "title", kind.speakerTitle);
        return list;
    }
    Attributes operator()(const CallToAction &kind) const
    {
        QStringList codes;
        for (const LanguageTag &tag : kind.languages)
            codes.append(tag.code());
        Attributes list;
        put(list, "target", kind.target);
        put(list, "languages", codes.join(u','));
        return list;
    }
    Attributes operator()(const Image &kind) const
    {
        Attributes list;
        put(list, "asset", kind.asset.toHex());
        put(list, "alt", kind.alternativeText);
        put(list, "credit", kind.credit);
        return list;
    }
    Attributes operator()(const Boilerplate &kind) const
    {
        Attributes list;
        put(list, "name", kind.name);
        put(list, "version", kind.version != 0 ? QString::number(kind.version) : QString());
        return list;
    }
    Attributes operator()(const Contact &kind) const
    {
        Attributes list;
        put(list, "name", kind.name);
        put(list, "email", kind.email);
        put(list, "phone", kind.phone);
        return list;
    }
    Attributes operator()(const Notice &kind) const { return {{QStringLiteral("notice"), noticeWord(kind.kind)}}; }
    Attributes operator()(const Headline &) const { return {}; }
    Attributes operator()(const Subhead &) const { return {}; }
    Attributes operator()(const Paragraph &) const { return {}; }
    Attributes operator()(const Heading &) const { return {}; }
    Attributes operator()(const ListIntro &) const { return {}; }
    Attributes operator()(const ListItem &) const { return {}; }
    Attributes operator()(const EndMark &) const { return {}; }
};

QString sign(const BlockBody &body, int number)
{
    return std::visit(
        Overloaded{
            [](const Headline &) { return QStringLiteral("# "); },
            [](const Subhead &) { return QStringLiteral("#- "); },
            [](const Dateline &) { return QStringLiteral("@ "); },
            [](const Paragraph &) { return QString(); },
            [](const Heading &kind) { return kind.level >= 3 ? QStringLiteral("### ") : QStringLiteral("## "); },
            [](const Quote &) { return QStringLiteral("> "); },
            [](const ListIntro &) { return QStringLiteral(": "); },
            [number](const ListItem &kind) {
                return kind.style == ListStyle::Bulleted ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(number);
            },
            [](const CallToAction &) { return QStringLiteral("-> "); },
            [](const Image &) { return QStringLiteral("!! "); },
            [](const EndMark &) { return QStringLiteral("*** "); },
            [](const Boilerplate &) { return QStringLiteral("= "); },
            [](const Contact &) { return QStringLiteral("! "); },
            [](const Notice &) { return QStringLiteral("(!) "); },
        },
        body);
}

/// Blanks at the ends, and a first character that could be taken for a sign, get a backslash.
QString guarded(QString notation)
{
    if (notation.isEmpty())
        return QStringLiteral("\\");
    if (notation.size() > 1 && notation.back().isSpace())
        notation.insert(notation.size() - 1, u'\\');
    static const QRegularExpression number(QStringLiteral("^[0-9]+\\.(?: |$)"));
    const QChar first = notation.front();
    const bool isBold = notation.startsWith(QLatin1StringView("**"));
    const bool isSpan = notation.startsWith(QLatin1StringView("{{"));
    const bool isSign = QStringLiteral("#@>:-*!={;").contains(first) || notation.startsWith(QLatin1StringView("(!)"));
    if (first.isSpace() || (isSign && !isBold && !isSpan) || number.match(notation).hasMatch())
        notation.prepend(u'\\');
    return notation;
}

bool isSpokenAsAWhole(const InlineText &text)
{
    return !text.isEmpty()
        && std::all_of(text.runs().cbegin(), text.runs().cend(), [](const Run &run) { return run.marks.spoken; });
}

QString quoteNotation(const InlineText &text)
{
    if (isSpokenAsAWhole(text)) {
        InlineText plain;
        for (Run run : text.runs()) {
            run.marks.spoken = false;
            plain.append(run.text, run.marks);
        }
        return guarded(inlineNotation(plain));
    }
    const QString notation = inlineNotation(text);
    const bool isMarked
        = std::any_of(text.runs().cbegin(), text.runs().cend(), [](const Run &run) { return run.marks.spoken; });
    return isMarked ? guarded(notation) : QStringLiteral("[[]]") + guarded(notation);
}

QString lineOf(const Block &block, int number)
{
    const bool isQuote = std::holds_alternative<Quote>(block.body);
    const bool isEnd = std::holds_alternative<EndMark>(block.body);
    const QString plain = block.text().plain();
    if (isEnd && isEndMark(plain, {}) && block.text() == InlineText(plain) && plain == plain.trimmed())
        return plain;
    const QString notation = isQuote ? quoteNotation(block.text()) : guarded(inlineNotation(block.text()));
    QString line = sign(block.body, number) + notation;
    if (isEndMark(line, {})) {
        // Inside a mark that opens the line, or it would be the mark that is escaped.
        const qsizetype inside = notation.startsWith(QLatin1StringView("**")) ? 2 : 0;
        line.insert(line.size() - notation.size() + inside, u'\\');
    }
    return line + attributeNotation(std::visit(AttributeWriter(), block.body));
}

} // namespace

QString structuredText(const Content &content)
{
    QString text;
    int number = 0;
    for (const Block &block : content.blocks) {
        const auto *item = std::get_if<ListItem>(&block.body);
        number = item && item->style == ListStyle::Numbered ? number + 1 : 0;
        if (!block.id.isEmpty())
            text.append(QStringLiteral("{#%1} ").arg(block.id.toString()));
        text.append(lineOf(block, number)).append(u'\n');
    }
    return text;
}

} // namespace communique
