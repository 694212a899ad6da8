#pragma once

#include "model/content.h"

#include <QRandomGenerator>

#include <initializer_list>
#include <utility>

namespace communique::sample {

inline BlockId id(const char *text)
{
    return BlockId::fromString(QString::fromLatin1(text));
}

inline InlineText words(const char *text, const Marks &marks = {})
{
    InlineText result;
    result.append(QString::fromUtf8(text), marks);
    return result;
}

inline Marks spoken()
{
    Marks marks;
    marks.spoken = true;
    return marks;
}

/// Paragraphs b1, b2, … of the words given.
inline Content paragraphs(std::initializer_list<const char *> texts)
{
    Content content;
    for (const char *text : texts) {
        const BlockId next = BlockId::fromString(QStringLiteral("b%1").arg(content.blocks.size() + 1));
        content.blocks.append({next, Paragraph{words(text)}});
    }
    return content;
}

/// \a count paragraphs b1, b2, … whose lengths differ from language to language.
inline Content longEdition(int count, const LanguageTag &language)
{
    static const char *const latin
        = "The report records progress on skills recognition and on alternatives to detention. ";
    static const char *const arabic = "يسجّل التقرير تقدماً في الاعتراف بالمهارات وبدائل احتجاز الأطفال. ";
    static const char *const chinese = "报告记录了在技能认证和儿童拘留替代办法方面取得的进展。";
    const QString sentence = QString::fromUtf8(language.isRightToLeft() ? arabic
            : language.code() == QStringLiteral("zh")                   ? chinese
                                                                        : latin);
    const int salt = int(language.code().at(0).unicode());
    Content content;
    for (int i = 0; i < count; ++i) {
        const QString text = sentence.repeated(1 + (i * 7 + salt) % 4).trimmed();
        content.blocks.append({BlockId::fromString(QStringLiteral("b%1").arg(i + 1)), Paragraph{InlineText(text)}});
    }
    return content;
}

/// Any content a person could have made, and some they could not.
inline Content randomContent(QRandomGenerator &random)
{
    const auto pick = [&random](int below) { return int(random.bounded(below)); };
    const QStringList scraps = {QStringLiteral("word "), QStringLiteral("l\u2019Assembl\u00E9e\u00A0: "),
        QStringLiteral("\u202Fguillemet\u00BB"), QString::fromUtf8("الأمين العام "), QString::fromUtf8("全球契约"),
        QString::fromUtf8("😀"), QStringLiteral("\u2067x\u2069"), QStringLiteral("e\u0301"), QStringLiteral("\t"),
        QStringLiteral("  ")};
    const auto randomText = [&] {
        InlineText text;
        for (int run = pick(5); run > 0; --run) {
            Marks marks;
            marks.bold = pick(4) == 0;
            marks.italic = pick(4) == 0;
            marks.spoken = pick(4) == 0;
            marks.noBreak = pick(4) == 0;
            if (pick(5) == 0)
                marks.link = QStringLiteral("https://example.org/%1").arg(pick(3));
            if (pick(5) == 0)
                marks.language = officialLanguages().at(pick(6));
            text.append(scraps.at(pick(int(scraps.size()))), marks);
        }
        return text;
    };
    Content content;
    for (int i = pick(12); i > 0; --i) {
        const QString any = scraps.at(pick(6));
        const BlockBody bodies[] = {Headline{}, Subhead{}, Dateline{{}, QDate(2022, 2, 1 + pick(20)), any}, Dateline{},
            Paragraph{}, Heading{{}, 2 + pick(2)}, Quote{{}, any, scraps.at(pick(6))}, ListIntro{},
            ListItem{pick(2) == 0 ? ListStyle::Bulleted : ListStyle::Numbered, {}},
            CallToAction{{}, QStringLiteral("https://example.org"), officialLanguages().mid(pick(3), pick(4))},
            Image{{}, Digest::of(any.toUtf8()), any, any}, EndMark{}, Boilerplate{{}, any, pick(9)},
            Contact{{}, any, QStringLiteral("a@example.org"), QStringLiteral("+41797480395")},
            Notice{{}, NoticeKind(pick(5))}};
        Block block{newId<BlockId>(), bodies[pick(int(std::size(bodies)))]};
        block.setText(randomText());
        content.blocks.append(block);
    }
    return content;
}

} // namespace communique::sample
