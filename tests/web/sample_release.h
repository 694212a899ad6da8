#pragma once

#include "exchange/export/manifest_check.h"
#include "exchange/export/site.h"
#include "model/canonical_form.h"

#include <array>

// A release in the six languages with every kind of block, for the tests of the published site.

namespace communique::sample {

struct Words
{
    const char *language;
    const char *headline;
    const char *subhead;
    const char *place;
    const char *joint;
    const char *opening;
    const char *spoken;
    const char *attribution;
    const char *spokenAgain;
    const char *speaker;
    const char *title;
    const char *intro;
    std::array<const char *, 3> items;
    const char *heading;
    const char *action;
    const char *about;
    const char *contact;
};

inline const QList<Words> &allWords()
{
    static const QList<Words> words{
        {"en", "Report on safe migration shows four years of progress", "States meet in May to look at what was done",
            "New York", " – ", "The report was presented today, three months before the first review forum.",
            "“The forum must let us put right what has not worked,”", " said Amina Diallo, chair of the forum. ",
            "“Its work begins now.”", "Amina Diallo", "Chair of the forum", "The report has three priorities:",
            {"societies that include migrants;", "safe and regular pathways;", "stronger capacities."},
            "What happens next", "Read the report", "The network brings 38 organizations together.",
            "For more information, contact Lea Brun at the secretariat: press@example.org; +41 22 555 01 02."},
        {"fr", "Le rapport sur les migrations sûres montre quatre ans de progrès",
            "Les États se réunissent en mai pour faire le point", "New York", " – ",
            "Le rapport a été présenté aujourd’hui, trois mois avant le premier forum d’examen.",
            "« Le forum doit nous permettre de corriger ce qui n’a pas marché »",
            ", a déclaré Amina Diallo, présidente du forum. ", "« Son travail commence maintenant. »", "Amina Diallo",
            "Présidente du forum", "Le rapport fixe trois priorités :",
            {"des sociétés qui incluent les migrants ;", "des voies sûres et régulières ;",
                "des capacités renforcées."},
            "La suite", "Lire le rapport", "Le réseau réunit 38 organisations.",
            "Pour plus d’informations, contacter Lea Brun au secrétariat : press@example.org ; +41 22 555 01 02."},
        {"es", "El informe sobre la migración segura muestra cuatro años de avances",
            "Los Estados se reúnen en mayo para hacer balance", "Nueva York", " – ",
            "El informe se presentó hoy, tres meses antes del primer foro de examen.",
            "«El foro debe permitirnos corregir lo que no ha funcionado»", ", dijo Amina Diallo, presidenta del foro. ",
            "«Su labor empieza ahora.»", "Amina Diallo", "Presidenta del foro", "El informe tiene tres prioridades:",
            {"sociedades que incluyan a los migrantes;", "vías seguras y regulares;", "capacidades más sólidas."},
            "Próximos pasos", "Leer el informe", "La red reúne a 38 organizaciones.",
            "Para más información, contacte con Lea Brun en la secretaría: press@example.org; +41 22 555 01 02."},
        {"ar", "التقرير عن الهجرة الآمنة يُظهر أربع سنوات من التقدم", "تجتمع الدول في أيار/مايو لتقييم ما أُنجز",
            "نيويورك", " – ", "عُرض التقرير اليوم قبل ثلاثة أشهر من المنتدى الأول للاستعراض.",
            "«يجب أن يتيح لنا المنتدى تصحيح ما لم ينجح»", "، قالت أمينة ديالو، رئيسة المنتدى. ", "«عمله يبدأ الآن.»",
            "أمينة ديالو", "رئيسة المنتدى",
            "للتقرير ثلاث أولويات:", {"مجتمعات تشمل المهاجرين؛", "مسارات آمنة ونظامية؛", "قدرات أقوى."},
            "الخطوات المقبلة", "اقرأ التقرير", "تجمع الشبكة 38 منظمة.",
            "لمزيد من المعلومات، يرجى الاتصال بليا برون في الأمانة: press@example.org؛ +41 22 555 01 02."},
        {"ru", "Доклад о безопасной миграции показывает прогресс за четыре года",
            "В мае государства подведут промежуточные итоги", "Нью-Йорк", " – ",
            "Доклад представлен сегодня, за три месяца до первого форума по обзору.",
            "«Форум должен позволить нам исправить то, что не удалось»",
            ", — сказала Амина Диалло, председатель форума. ", "«Его работа начинается сейчас»", "Амина Диалло",
            "Председатель форума", "В докладе три приоритета:",
            {"общества, открытые для мигрантов;", "безопасные и упорядоченные пути;", "более сильный потенциал."},
            "Дальнейшие шаги", "Читать доклад", "Сеть объединяет 38 организаций.",
            "За дополнительной информацией обращайтесь к Леа Брюн в секретариат: press@example.org; +41 22 555 01 02."},
        {"zh", "安全移民报告显示四年来的进展", "各国将于五月开会总结工作", "纽约", "——",
            "报告于今天发布，距首届审查论坛还有三个月。", "“论坛必须让我们能够纠正未见成效的做法”",
            "，论坛主席阿米娜·迪亚洛说。", "“工作现在就开始。”", "阿米娜·迪亚洛", "论坛主席", "报告提出三个优先事项：",
            {"包容移民的社会；", "安全有序的途径；", "更强的能力。"}, "下一步", "阅读报告", "该网络汇集38个组织。",
            "更多信息，请联系秘书处莱娅·布伦：press@example.org；+41 22 555 01 02。"},
    };
    return words;
}

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline InlineText inlineText(const char *utf8)
{
    return InlineText(text(utf8));
}

/// A red square of 2 × 2 pixels.
inline QByteArray picture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJ"
        "RU5ErkJggg==");
}

inline Quote splitQuote(const Words &words)
{
    Quote quote;
    Marks spoken;
    spoken.spoken = true;
    quote.text.append(text(words.spoken), spoken);
    quote.text.append(text(words.attribution));
    quote.text.append(text(words.spokenAgain), spoken);
    quote.speaker = text(words.speaker);
    quote.speakerTitle = text(words.title);
    return quote;
}

inline Quote wholeQuote(const Words &words)
{
    Quote quote;
    Marks spoken;
    spoken.spoken = true;
    quote.text.append(text(words.spokenAgain), spoken);
    quote.speaker = text(words.speaker);
    quote.speakerTitle = text(words.title);
    return quote;
}

inline Paragraph markedParagraph(const Words &words)
{
    Paragraph paragraph;
    Marks bold;
    bold.bold = true;
    Marks link;
    link.link = QStringLiteral("https://example.org/a?b=1&c=2");
    Marks foreign;
    foreign.language = officialLanguage(QLatin1StringView(words.language[0] == 'f' ? "en" : "fr"));
    Marks kept;
    kept.noBreak = true;
    paragraph.text.append(text(words.about), bold);
    paragraph.text.append(QStringLiteral(" "));
    paragraph.text.append(text(words.action), link);
    paragraph.text.append(QStringLiteral(" ("));
    paragraph.text.append(
        words.language[0] == 'f' ? QStringLiteral("fast track") : QStringLiteral("voie rapide"), foreign);
    paragraph.text.append(QStringLiteral(", "));
    paragraph.text.append(QStringLiteral("38 %"), kept);
    paragraph.text.append(QStringLiteral(")."));
    return paragraph;
}

inline Content content(const Words &words)
{
    QList<BlockBody> bodies{Headline{inlineText(words.headline)}, Subhead{inlineText(words.subhead)},
        Notice{inlineText(words.subhead), NoticeKind::Correction},
        Dateline{inlineText(words.place), QDate(2022, 2, 16), text(words.joint)}, Paragraph{inlineText(words.opening)},
        splitQuote(words), markedParagraph(words), ListIntro{inlineText(words.intro)}};
    for (const char *item : words.items)
        bodies += ListItem{ListStyle::Bulleted, inlineText(item)};
    bodies += Heading{inlineText(words.heading), 2};
    for (const char *item : words.items)
        bodies += ListItem{ListStyle::Numbered, inlineText(item)};
    bodies += wholeQuote(words);
    bodies += Image{inlineText(words.subhead), Digest::of(picture()), text(words.about), QStringLiteral("© L. Brun")};
    bodies += CallToAction{inlineText(words.action), QStringLiteral("https://example.org/report"), officialLanguages()};
    bodies += EndMark{InlineText(QStringLiteral("***"))};
    bodies += Boilerplate{inlineText(words.about), QStringLiteral("about"), 1};
    bodies += Contact{inlineText(words.contact), QStringLiteral("Lea Brun"), QStringLiteral("press@example.org"),
        QStringLiteral("+41225550102")};
    Content made;
    for (const BlockBody &body : bodies)
        made.blocks += Block{BlockId::fromString(QStringLiteral("b%1").arg(made.blocks.size() + 1)), body};
    return made;
}

inline QMap<LanguageTag, Content> contents()
{
    QMap<LanguageTag, Content> all;
    for (const Words &words : allWords())
        all.insert(*LanguageTag::parse(text(words.language)), content(words));
    return all;
}

/// A manifest without files and entries: what the pages are made from.
inline Manifest manifest()
{
    Manifest made;
    made.storeId = QStringLiteral("store-1");
    made.newsroomName = QStringLiteral("Network Newsroom");
    made.rootKey = QByteArray(32, 'k');
    made.release = ReleaseId::fromString(QStringLiteral("abc123def456"));
    made.reference = QStringLiteral("R-2022-041");
    made.source = officialLanguage(QLatin1StringView("en"));
    made.published = QDateTime(QDate(2022, 2, 16), QTime(15, 0), Qt::UTC);
    const QMap<LanguageTag, Content> all = contents();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        made.editions.insert(it.key(), {contentDigest(*it), Digest::of("approval"), pageFileName(it.key())});
    return made;
}

inline QHash<Digest, QByteArray> pictures()
{
    return {{Digest::of(picture()), picture()}};
}

inline QList<Page> pages()
{
    return pagesOf(manifest(), contents(), pictures());
}

inline Page page(const char *language)
{
    for (const Page &one : pages()) {
        if (one.language.code() == QLatin1StringView(language))
            return one;
    }
    return {};
}

} // namespace communique::sample
