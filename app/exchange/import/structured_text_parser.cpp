#include "exchange/import/structured_text.h"

#include "exchange/import/inline_notation.h"
#include "exchange/import/line_attributes.h"
#include "exchange/import/list_mark.h"
#include "exchange/import/notice_words.h"
#include "exchange/markup/link_target.h"

#include <QRegularExpression>
#include <QSet>

namespace communique {

namespace {

Error malformed(const QString &reason)
{
    return {ErrorCode::Malformed, QStringLiteral("structured text"), reason};
}

struct Sign
{
    QStringView text;
    BlockBody body;
};

/// The longest sign stands before those that it begins with.
const QList<Sign> &signs()
{
    static const QList<Sign> all{
        {u"###", Heading{{}, 3}},
        {u"##", Heading{{}, 2}},
        {u"#-", Subhead{}},
        {u"#", Headline{}},
        {u"@", Dateline{}},
        {u">", Quote{}},
        {u":", ListIntro{}},
        {u"->", CallToAction{}},
        {u"-", ListItem{}},
        {u"***", EndMark{}},
        {u"(!)", Notice{}},
        {u"!!", Image{}},
        {u"!", Contact{}},
        {u"=", Boilerplate{}},
    };
    return all;
}

/// Takes one attribute; says what is wrong, or nothing.
struct AttributeReader
{
    const QString &key;
    const QString &value;

    bool is(const char *name) const { return key == QLatin1StringView(name); }
    QString unknown() const { return QStringLiteral("unknown attribute “%1”").arg(key); }
    QString take(QString &field) const
    {
        field = value;
        return {};
    }

    QString operator()(Dateline &kind) const
    {
        if (is("joint"))
            return take(kind.joint);
        if (!is("date"))
            return unknown();
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!date.isValid())
            return QStringLiteral("no date: ") + value;
        kind.date = date;
        return {};
    }
    QString operator()(Quote &kind) const
    {
        return is("speaker") ? take(kind.speaker) : is("title") ? take(kind.speakerTitle) : unknown();
    }
    QString operator()(CallToAction &kind) const
    {
        if (is("target"))
            return allowedLink(value).startsWith(QLatin1StringView("http"))
                ? take(kind.target)
                : QStringLiteral("no web address: ") + value;
        if (!is("languages"))
            return unknown();
        for (const QString &code : value.split(u',', Qt::SkipEmptyParts)) {
            const auto tag = LanguageTag::parse(code);
            if (!tag)
                return QStringLiteral("no language: ") + code;
            if (!kind.languages.contains(*tag))
                kind.languages.append(*tag);
        }
        sortLanguages(kind.languages);
        return {};
    }
    QString operator()(Image &kind) const
    {
        if (is("alt"))
            return take(kind.alternativeText);
        if (is("credit"))
            return take(kind.credit);
        if (!is("asset"))
            return unknown();
        kind.asset = Digest::fromHex(value);
        return kind.asset.isEmpty() ? QStringLiteral("no digest: ") + value : QString();
    }
    QString operator()(Boilerplate &kind) const
    {
        if (is("name"))
            return take(kind.name);
        bool isNumber = false;
        kind.version = value.toInt(&isNumber);
        return !is("version")               ? unknown()
            : isNumber && kind.version >= 0 ? QString()
                                            : QStringLiteral("no version: ") + value;
    }
    QString operator()(Contact &kind) const
    {
        return is("name") ? take(kind.name)
            : is("email") ? take(kind.email)
            : is("phone") ? take(kind.phone)
                          : unknown();
    }
    QString operator()(Notice &kind) const
    {
        const auto found = noticeKindFromWord(value);
        kind.kind = found.value_or(NoticeKind::Note);
        return !is("notice") ? unknown() : found ? QString() : QStringLiteral("no kind of notice: ") + value;
    }
    template <typename Kind> QString operator()(Kind &) const { return unknown(); }
};

bool takesAttributes(const BlockBody &body)
{
    return !std::holds_alternative<Paragraph>(body) && !std::holds_alternative<Headline>(body)
        && !std::holds_alternative<Subhead>(body) && !std::holds_alternative<Heading>(body)
        && !std::holds_alternative<ListIntro>(body) && !std::holds_alternative<ListItem>(body)
        && !std::holds_alternative<EndMark>(body);
}

/// Without the blanks at the ends that no backslash holds.
QString trimmed(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace() && (end < 2 || text.at(end - 2) != u'\\'))
        --end;
    qsizetype start = 0;
    while (start < end && text.at(start).isSpace())
        ++start;
    return text.mid(start, end - start);
}

/// What the line is, by its sign, and what is behind the sign.
BlockBody bodyOfLine(QString &line)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,9}\\.(?: |$)"));
    if (isEndMark(line, {}) && line != QLatin1StringView("***") && !line.contains(u'\\'))
        return EndMark{InlineText(line)};
    if (const auto match = number.match(line); match.hasMatch()) {
        line.remove(0, match.capturedLength());
        return ListItem{ListStyle::Numbered, {}};
    }
    for (const Sign &sign : signs()) {
        const bool isSign
            = line.startsWith(sign.text) && (line.size() == sign.text.size() || line.at(sign.text.size()) == u' ');
        if (isSign) {
            line.remove(0, sign.text.size());
            return sign.body;
        }
    }
    return Paragraph{};
}

InlineText spokenAsAWhole(const InlineText &text)
{
    InlineText spoken;
    for (Run run : text.runs()) {
        run.marks.spoken = true;
        spoken.append(run.text, run.marks);
    }
    return spoken;
}

Result<BlockBody> parseLine(QString line)
{
    const QString whole = line;
    Block block{{}, bodyOfLine(line)};
    if (std::holds_alternative<EndMark>(block.body) && (!block.text().isEmpty() || line.isEmpty())) {
        block.setText(InlineText(whole));
        return block.body;
    }
    AttributedLine parts{line, {}};
    if (takesAttributes(block.body))
        parts = splitAttributes(line);
    const Result<InlineReading> reading = readInlineNotation(trimmed(parts.text));
    if (!reading)
        return reading.error();
    const bool isWhole = std::holds_alternative<Quote>(block.body) && !reading->hasSpokenMarks;
    block.setText(isWhole ? spokenAsAWhole(reading->text) : reading->text);
    for (const LineAttribute &attribute : parts.attributes) {
        const QString wrong = std::visit(AttributeReader{attribute.key, attribute.value}, block.body);
        if (!wrong.isEmpty())
            return malformed(wrong);
    }
    return block.body;
}

Result<Block> parseBlock(QString line, QSet<BlockId> &seen)
{
    static const QRegularExpression prefix(QStringLiteral("^\\{#([^}]{0,80})\\}(?: |$)"));
    BlockId id;
    if (const auto match = prefix.match(line); match.hasMatch()) {
        id = BlockId::fromString(match.captured(1));
        if (id.isEmpty() || seen.contains(id))
            return malformed(QStringLiteral("no id, or one given before: ") + match.captured(1));
        seen.insert(id);
        line.remove(0, match.capturedLength());
    }
    Result<BlockBody> body = parseLine(line);
    if (!body)
        return body.error();
    return Block{id, *body};
}

} // namespace

Result<Content> parseStructuredText(const QString &text)
{
    Content content;
    QSet<BlockId> seen;
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QString line = trimmed(raw.toString());
        if (line.isEmpty() || line.startsWith(QLatin1StringView(";;")))
            continue;
        const Result<Block> block = parseBlock(line, seen);
        if (!block)
            return Error{block.error().code, QStringLiteral("line %1").arg(number), block.error().detail};
        content.blocks.append(*block);
    }
    ensureIds(content);
    return content;
}

bool looksLikeStructuredText(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^\\s*(?:;;|(?:\\{#[a-z0-9-]{1,64}\\} )?# +[^#\\s])"));
    static const QRegularExpression identified(QStringLiteral("^\\s*\\{#[a-z0-9-]{1,64}\\} "));
    const QString head = text.left(400);
    return start.match(head).hasMatch() || identified.match(head).hasMatch();
}

} // namespace communique
