#include "model/canonical_form.h"

#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace communique {

namespace {

QString normal(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, normal(text));
}

void putFlag(QJsonObject &object, QLatin1StringView key, bool set)
{
    if (set)
        object.insert(key, true);
}

QJsonObject runToJson(const Run &run)
{
    QJsonObject object;
    object.insert(QLatin1StringView("t"), normal(run.text));
    putFlag(object, QLatin1StringView("b"), run.marks.bold);
    putFlag(object, QLatin1StringView("i"), run.marks.italic);
    putFlag(object, QLatin1StringView("q"), run.marks.spoken);
    putFlag(object, QLatin1StringView("n"), run.marks.noBreak);
    put(object, QLatin1StringView("a"), run.marks.link);
    put(object, QLatin1StringView("l"), run.marks.language.code());
    return object;
}

Run runFromJson(const QJsonObject &object)
{
    Run run;
    run.text = object.value(QLatin1StringView("t")).toString();
    run.marks.bold = object.value(QLatin1StringView("b")).toBool();
    run.marks.italic = object.value(QLatin1StringView("i")).toBool();
    run.marks.spoken = object.value(QLatin1StringView("q")).toBool();
    run.marks.noBreak = object.value(QLatin1StringView("n")).toBool();
    run.marks.link = object.value(QLatin1StringView("a")).toString();
    run.marks.language = LanguageTag::parse(object.value(QLatin1StringView("l")).toString()).value_or(LanguageTag());
    return run;
}

QJsonArray textToJson(const InlineText &text)
{
    QJsonArray runs;
    for (const Run &run : text.runs())
        runs.append(runToJson(run));
    return runs;
}

InlineText textFromJson(const QJsonArray &runs)
{
    InlineText text;
    for (const QJsonValue &value : runs) {
        const Run run = runFromJson(value.toObject());
        text.append(run.text, run.marks);
    }
    return text;
}

struct NoticeName
{
    NoticeKind kind;
    QLatin1StringView name;
};
constexpr NoticeName noticeNames[] = {
    {NoticeKind::Embargo, QLatin1StringView("embargo")},
    {NoticeKind::Correction, QLatin1StringView("correction")},
    {NoticeKind::Update, QLatin1StringView("update")},
    {NoticeKind::Hold, QLatin1StringView("hold")},
    {NoticeKind::Note, QLatin1StringView("note")},
};

/// Writes a kind's own fields.
struct FieldWriter
{
    QJsonObject &object;

    void operator()(const Headline &) const { }
    void operator()(const Subhead &) const { }
    void operator()(const Paragraph &) const { }
    void operator()(const ListIntro &) const { }
    void operator()(const EndMark &) const { }
    void operator()(const Dateline &kind) const
    {
        put(object, QLatin1StringView("date"), kind.date ? kind.date->toString(Qt::ISODate) : QString());
        put(object, QLatin1StringView("joint"), kind.joint);
    }
    void operator()(const Heading &kind) const { object.insert(QLatin1StringView("level"), kind.level); }
    void operator()(const Quote &kind) const
    {
        put(object, QLatin1StringView("speaker"), kind.speaker);
        put(object, QLatin1StringView("title"), kind.speakerTitle);
    }
    void operator()(const ListItem &kind) const
    {
        if (kind.style == ListStyle::Numbered)
            object.insert(QLatin1StringView("style"), QStringLiteral("numbered"));
    }
    void operator()(const CallToAction &kind) const
    {
        put(object, QLatin1StringView("target"), kind.target);
        QJsonArray tags;
        for (const LanguageTag &tag : kind.languages)
            tags.append(tag.code());
        if (!tags.isEmpty())
            object.insert(QLatin1StringView("languages"), tags);
    }
    void operator()(const Image &kind) const
    {
        put(object, QLatin1StringView("asset"), kind.asset.toHex());
        put(object, QLatin1StringView("alt"), kind.alternativeText);
        put(object, QLatin1StringView("credit"), kind.credit);
    }
    void operator()(const Boilerplate &kind) const
    {
        put(object, QLatin1StringView("name"), kind.name);
        object.insert(QLatin1StringView("version"), kind.version);
    }
    void operator()(const Contact &kind) const
    {
        put(object, QLatin1StringView("name"), kind.name);
        put(object, QLatin1StringView("email"), kind.email);
        put(object, QLatin1StringView("phone"), kind.phone);
    }
    void operator()(const Notice &kind) const
    {
        for (const NoticeName &entry : noticeNames) {
            if (entry.kind == kind.kind)
                object.insert(QLatin1StringView("notice"), QString(entry.name));
        }
    }
};

/// Reads a kind's own fields.
struct FieldReader
{
    const QJsonObject &object;

    QString string(QLatin1StringView key) const { return object.value(key).toString(); }

    void operator()(Headline &) const { }
    void operator()(Subhead &) const { }
    void operator()(Paragraph &) const { }
    void operator()(ListIntro &) const { }
    void operator()(EndMark &) const { }
    void operator()(Dateline &kind) const
    {
        const QDate date = QDate::fromString(string(QLatin1StringView("date")), Qt::ISODate);
        kind.date = date.isValid() ? std::optional(date) : std::nullopt;
        kind.joint = string(QLatin1StringView("joint"));
    }
    void operator()(Heading &kind) const { kind.level = object.value(QLatin1StringView("level")).toInt(2); }
    void operator()(Quote &kind) const
    {
        kind.speaker = string(QLatin1StringView("speaker"));
        kind.speakerTitle = string(QLatin1StringView("title"));
    }
    void operator()(ListItem &kind) const
    {
        if (string(QLatin1StringView("style")) == QLatin1StringView("numbered"))
            kind.style = ListStyle::Numbered;
    }
    void operator()(CallToAction &kind) const
    {
        kind.target = string(QLatin1StringView("target"));
        for (const QJsonValue &value : object.value(QLatin1StringView("languages")).toArray()) {
            if (const auto tag = LanguageTag::parse(value.toString()))
                kind.languages.append(*tag);
        }
    }
    void operator()(Image &kind) const
    {
        kind.asset = Digest::fromHex(string(QLatin1StringView("asset")));
        kind.alternativeText = string(QLatin1StringView("alt"));
        kind.credit = string(QLatin1StringView("credit"));
    }
    void operator()(Boilerplate &kind) const
    {
        kind.name = string(QLatin1StringView("name"));
        kind.version = object.value(QLatin1StringView("version")).toInt();
    }
    void operator()(Contact &kind) const
    {
        kind.name = string(QLatin1StringView("name"));
        kind.email = string(QLatin1StringView("email"));
        kind.phone = string(QLatin1StringView("phone"));
    }
    void operator()(Notice &kind) const
    {
        for (const NoticeName &entry : noticeNames) {
            if (string(QLatin1StringView("notice")) == entry.name)
                kind.kind = entry.kind;
        }
    }
};

} // namespace

QJsonObject blockToJson(const Block &block)
{
    QJsonObject object;
    object.insert(QLatin1StringView("id"), block.id.toString());
    object.insert(QLatin1StringView("kind"), kindName(block.body));
    if (!block.text().isEmpty())
        object.insert(QLatin1StringView("text"), textToJson(block.text()));
    std::visit(FieldWriter{object}, block.body);
    return object;
}

Result<Block> blockFromJson(const QJsonObject &object)
{
    const std::optional<BlockBody> body = bodyOfKind(object.value(QLatin1StringView("kind")).toString());
    if (!body)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("unknown kind of block")};
    Block block{BlockId::fromString(object.value(QLatin1StringView("id")).toString()), *body};
    std::visit(FieldReader{object}, block.body);
    block.setText(textFromJson(object.value(QLatin1StringView("text")).toArray()));
    return block;
}

QByteArray canonicalForm(const Content &content)
{
    QJsonArray blocks;
    for (const Block &block : content.blocks)
        blocks.append(blockToJson(block));
    return canonicalJson({{QStringLiteral("blocks"), blocks}, {QStringLiteral("form"), 1}});
}

Digest contentDigest(const Content &content)
{
    return Digest::of(canonicalForm(content));
}

Result<Content> parseCanonicalForm(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QLatin1StringView("form")).toInt() > 1)
        return Error{ErrorCode::NewerVersion, {}, QStringLiteral("unknown form of content")};
    Content content;
    for (const QJsonValue &value : object.value(QLatin1StringView("blocks")).toArray()) {
        Result<Block> block = blockFromJson(value.toObject());
        if (!block)
            return block.error();
        content.blocks.append(*std::move(block));
    }
    if (canonicalForm(content) != bytes)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("content is not in canonical form")};
    return content;
}

} // namespace communique
