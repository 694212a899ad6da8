#include "kit/theme.h"
#include "ui/workspace/sample_editions.h"
#include "workspace/pane_group.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace communique;
using namespace communique::sample;

namespace {

Quote quote(const char *text, const char *title)
{
    return Quote{words(text, spoken()), {}, QString::fromUtf8(title)};
}

ListItem item(const char *text)
{
    return ListItem{ListStyle::Bulleted, words(text)};
}

Content english()
{
    return {{{id("h"), Headline{words("Global Compact: Secretary-General reports on four years of implementation")}},
        {id("d"), Dateline{words("New York, 16 February 2022"), {}, {}}},
        {id("p1"),
            Paragraph{words("The Secretary-General today presented his report to the General Assembly, three months "
                            "before the first International Migration Review Forum (17–20 May 2022).")}},
        {id("p2"),
            Paragraph{words("It records progress on skills recognition, alternatives to the detention of children and "
                            "consular services, and makes 14 recommendations tied to the 23 objectives of the Global "
                            "Compact.")}},
        {id("q"), quote("“The Forum must let us put right what has not worked.”", "President of the General Assembly")},
        {id("l1"), item("societies that include migrants;")}, {id("l2"), item("safe and regular pathways;")},
        {id("l3"), item("preventing deaths along the way;")}, {id("l4"), item("stronger capacities.")},
        {id("n1"), ListItem{ListStyle::Numbered, words("a first numbered item")}},
        {id("n2"), ListItem{ListStyle::Numbered, words("a second one that is long enough to need another line")}},
        {id("e"), EndMark{words("***")}}, {id("c"), Contact{words("For the media: +41 22 000 00 00"), {}, {}, {}}}}};
}

Content french()
{
    return {{{id("h"),
                 Headline{words("Pacte mondial : le Secrétaire général rend compte de quatre années de mise en "
                                "œuvre")}},
        {id("d"), Dateline{words("New York, 16 février 2022"), {}, {}}},
        {id("p1"),
            Paragraph{words("Le Secrétaire général a présenté ce jour son rapport à l’Assemblée générale, à trois "
                            "mois du premier Forum d’examen des migrations internationales (17-20 mai 2022).")}},
        {id("p2"),
            Paragraph{words("Le texte recense les avancées sur la reconnaissance des compétences, les alternatives à "
                            "la détention des enfants et les services consulaires, et formule 14 recommandations "
                            "rattachées aux 23 objectifs du Pacte mondial.")}},
        {id("q"),
            quote("« Le Forum doit nous permettre de corriger ce qui n’a pas marché. »",
                "Président de l’Assemblée générale")},
        {id("l1"), item("des sociétés qui incluent les migrants ;")},
        {id("l2"), item("des voies de migration sûres et régulières ;")},
        {id("l3"), item("la prévention des décès en cours de route ;")},
        {id("l4"), item("le renforcement des capacités.")}}};
}

Content arabic()
{
    return {{{id("h"), Headline{words("الاتفاق العالمي: الأمين العام يقدّم تقريره عن أربع سنوات من التنفيذ")}},
        {id("d"), Dateline{words("نيويورك، 16 شباط/فبراير 2022"), {}, {}}},
        {id("p1"),
            Paragraph{words("قدّم الأمين العام اليوم تقريره إلى الجمعية العامة، قبل ثلاثة أشهر من المنتدى الأول "
                            "لاستعراض الهجرة الدولية (17-20 أيار/مايو 2022).")}},
        {id("p2"),
            Paragraph{words("يسجّل التقرير تقدماً في الاعتراف بالمهارات وبدائل احتجاز الأطفال والخدمات القنصلية، "
                            "ويقدّم 14 توصية ترتبط بأهداف الاتفاق العالمي وعددها 22.")}},
        {id("q"), Quote{}}, {id("l1"), ListItem{}}, {id("l2"), ListItem{}}, {id("l3"), ListItem{}},
        {id("l4"), ListItem{}}, {id("n1"), ListItem{ListStyle::Numbered, words("بند أول مرقّم")}}}};
}

Content chinese()
{
    return {{{id("h"), Headline{words("《全球契约》：秘书长报告四年执行情况")}},
        {id("d"), Dateline{words("2022年2月16日，纽约"), {}, {}}},
        {id("p1"),
            Paragraph{words("秘书长今天向大会提交报告，距首届国际移民审查论坛（2022年5月17日至20日）还有三个月。")}},
        {id("q"), quote("“论坛必须让我们纠正行之无效的做法。”", "大会主席")}, {id("l1"), item("包容移民的社会；")}}};
}

void fill(PaneGroup &group, const char *code, const Content &content, const PaneHeading &heading)
{
    const LanguageTag language = officialLanguage(QLatin1StringView(code));
    EditionPane *pane = group.addPane(language);
    pane->setContent(content);
    for (const Block &block : content.blocks)
        pane->setBlockStatus(block.id, block.text().isEmpty() ? BlockStatus::Empty : BlockStatus::Translated);
    PaneHeading full = heading;
    full.language = language;
    group.findHeader(language)->setHeading(full);
}

void point(EditionPane *pane, const char *block, const char *text, MarkingKind kind)
{
    const QString whole = pane->content().find(id(block))->text().plain();
    const QString part = QString::fromUtf8(text);
    QList<TextMarking> markings{{int(whole.indexOf(part)), int(part.size()), kind}};
    pane->setMarkings(id(block), markings);
}

} // namespace

/// Leaves pictures of the panes in the build folder, for people to look at.
class PaneGalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panes_canBeLookedAt_data();
    void panes_canBeLookedAt();
};

void PaneGalleryTest::panes_canBeLookedAt_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *name : {"light", "dark", "contrast"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PaneGalleryTest::panes_canBeLookedAt()
{
    QFETCH(QString, theme);
    Theme look;
    look.setChoice(themeChoiceFromText(theme));
    look.apply(*qApp);
    PaneGroup group;
    group.resize(1290, 900);
    const ChipLook inTranslation{IconName::None, QStringLiteral("In translation"), Tone::Warning};
    fill(group, "en", english(),
        {{}, PanePart::Source, {IconName::None, QStringLiteral("Approved"), Tone::Success}, Tone::Success, 17, 17,
            181});
    fill(group, "fr", french(), {{}, PanePart::Target, inTranslation, Tone::Warning, 9, 17, 204});
    fill(group, "ar", arabic(), {{}, PanePart::Target, inTranslation, Tone::Warning, 4, 17, 96});
    fill(group, "zh", chinese(), {{}, PanePart::Target, inTranslation, Tone::Warning, 5, 17, 80});
    EditionPane *arabicPane = group.findPane(officialLanguage(QLatin1StringView("ar")));
    arabicPane->setBlockStatus(id("p2"), BlockStatus::Finding);
    arabicPane->setBlockStatus(id("p1"), BlockStatus::Stale);
    arabicPane->setBlockStatus(id("d"), BlockStatus::Draft);
    arabicPane->setPlaceholder(id("q"), QStringLiteral("Ctrl+Enter: take the 92 % match"));
    point(arabicPane, "p2", "22", MarkingKind::Finding);
    point(group.findPane(officialLanguage(QLatin1StringView("en"))), "p2", "Global Compact", MarkingKind::Term);
    point(group.findPane(officialLanguage(QLatin1StringView("fr"))), "p2", "14", MarkingKind::Fact);
    group.show();
    arabicPane->setFocus();
    arabicPane->moveCaretTo(id("p2"));
    QCoreApplication::processEvents();
    group.showBlock(id("p2"));
    QCoreApplication::processEvents();
    const QString folder = QStringLiteral(COMMUNIQUE_BINARY_DIR "/pictures");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(group.grab().save(QStringLiteral("%1/panes-%2.png").arg(folder, theme)));
}

QTEST_MAIN(PaneGalleryTest)
#include "pane_gallery_test.moc"
