#include "workflow/staleness.h"

#include <QtTest>

using namespace communique;

namespace {

Block paragraph(const QString &text)
{
    return {{}, Paragraph{InlineText(text)}};
}

Severity between(const BlockBody &before, const BlockBody &after)
{
    return changeSeverity({{}, before}, {{}, after});
}

Quote splitQuote(const QString &first, const QString &attribution, const QString &second)
{
    Marks spoken;
    spoken.spoken = true;
    Quote quote;
    quote.text.append(first, spoken);
    quote.text.append(attribution);
    quote.text.append(second, spoken);
    quote.speaker = QStringLiteral("Antonio Vitorino");
    return quote;
}

} // namespace

class severity_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedText_hasTheSeverityOfWhatItTouches_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("severity");
        const auto row = [](const char *name, const QString &before, const QString &after, Severity severity) {
            QTest::newRow(name) << before << after << static_cast<int>(severity);
        };
        const auto s0 = Severity::None;
        const auto s1 = Severity::Typography;
        const auto s2 = Severity::Wording;
        const auto s3 = Severity::Fact;
        row("nothing", QStringLiteral("the same"), QStringLiteral("the same"), s0);

        row("en apostrophe", QStringLiteral("the world's people"), QStringLiteral("the world’s people"), s1);
        row("en dash", QStringLiteral("people - all of them"), QStringLiteral("people – all of them"), s1);
        row("en ellipsis", QStringLiteral("and so on..."), QStringLiteral("and so on…"), s1);
        row("en wording", QStringLiteral("states need to act"), QStringLiteral("states must act"), s2);
        row("en number", QStringLiteral("has 14 recommendations"), QStringLiteral("has 15 recommendations"), s3);
        row("en decimal", QStringLiteral("rose 3.5 percent"), QStringLiteral("rose 35 percent"), s3);
        row("en numbers swapped", QStringLiteral("14 of the 23"), QStringLiteral("23 of the 14"), s3);
        row("en written number", QStringLiteral("has fourteen parts"), QStringLiteral("has fifteen parts"), s3);
        row("en name", QStringLiteral("said Antonio Vitorino today"), QStringLiteral("said Antonio Guterres today"),
            s3);
        row("en name after title", QStringLiteral("said Mr. Vitorino"), QStringLiteral("said Mr. Guterres"), s3);
        row("en acronym first", QStringLiteral("IOM works with states"), QStringLiteral("UNHCR works with states"), s3);
        row("en month", QStringLiteral("on 16 February"), QStringLiteral("on 16 March"), s3);
        row("en first word", QStringLiteral("States need help"), QStringLiteral("Countries need help"), s2);

        row("fr no-break space", QStringLiteral("Le rapport : un appel"), QStringLiteral("Le rapport\u00a0: un appel"),
            s1);
        row("fr guillemets", QStringLiteral("un \"appel\" clair"), QStringLiteral("un «\u202fappel\u202f» clair"), s1);
        row("fr accent on capital", QStringLiteral("les Etats"), QStringLiteral("les États"), s1);
        row("fr wording", QStringLiteral("un appel à agir"), QStringLiteral("un appel pressant"), s2);
        row("fr month", QStringLiteral("le 16 mai prochain"), QStringLiteral("le 16 juin prochain"), s3);
        row("fr written number", QStringLiteral("quatorze recommandations"), QStringLiteral("quinze recommandations"),
            s3);

        row("es inverted marks stay", QStringLiteral("«hoy» y siempre"), QStringLiteral("“hoy” y siempre"), s1);
        row("es wording", QStringLiteral("los estados deben actuar"), QStringLiteral("los estados pueden actuar"), s2);
        row("es month", QStringLiteral("el 17 de mayo"), QStringLiteral("el 17 de junio"), s3);

        row("ru quotes", QStringLiteral("призыв \"сейчас\""), QStringLiteral("призыв «сейчас»"), s1);
        row("ru wording", QStringLiteral("государства должны помочь"), QStringLiteral("государства обязаны помочь"),
            s2);
        row("ru month in genitive", QStringLiteral("с 17 мая"), QStringLiteral("с 17 июня"), s3);
        row("ru name", QStringLiteral("сказал Виторино сегодня"), QStringLiteral("сказал Гутерриш сегодня"), s3);

        row("ar comma and tatweel", QStringLiteral("الهجرة, والسلام"), QStringLiteral("الهجـرة، والسلام"), s1);
        row("ar wording", QStringLiteral("تقرير جديد"), QStringLiteral("تقرير مهم"), s2);
        row("ar digits of the same value", QStringLiteral("فيه ١٤ توصية"), QStringLiteral("فيه 14 توصية"), s2);
        row("ar digits", QStringLiteral("فيه ١٤ توصية"), QStringLiteral("فيه ١٥ توصية"), s3);
        row("ar month", QStringLiteral("في ١٧ مايو"), QStringLiteral("في ١٧ يونيو"), s3);
        row("ar written number", QStringLiteral("وعشرون هدفا"), QStringLiteral("وثلاثون هدفا"), s3);
        row("ar Latin run", QStringLiteral("قالت IOM اليوم"), QStringLiteral("قالت Unicef اليوم"), s3);

        row("zh full-width comma", QStringLiteral("移民,和平"), QStringLiteral("移民，和平"), s1);
        row("zh wording", QStringLiteral("各国应当行动"), QStringLiteral("各国必须行动"), s2);
        row("zh numerals", QStringLiteral("提出十四项建议"), QStringLiteral("提出十五项建议"), s3);
        row("zh digits", QStringLiteral("2022年5月17日"), QStringLiteral("2022年5月20日"), s3);
        row("zh Latin run", QStringLiteral("移民署 IOM 说"), QStringLiteral("移民署 iom2 说"), s3);

        row("URL in the text", QStringLiteral("see https://un.org/a now"), QStringLiteral("see https://un.org/b now"),
            s3);
        row("e-mail in the text", QStringLiteral("write to a@iom.int now"), QStringLiteral("write to b@iom.int now"),
            s3);
        row("bidirectional isolates", QStringLiteral("\u2066abc\u2069 one"), QStringLiteral("abc one"), s1);
    }

    void changedText_hasTheSeverityOfWhatItTouches()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, severity);
        QCOMPARE(static_cast<int>(changeSeverity(paragraph(before), paragraph(after))), severity);
        QCOMPARE(static_cast<int>(changeSeverity(paragraph(after), paragraph(before))), severity);
    }

    void anotherKind_isAFact()
    {
        QCOMPARE(between(Paragraph{InlineText(QStringLiteral("a"))}, Subhead{InlineText(QStringLiteral("a"))}),
            Severity::Fact);
    }

    void anotherId_isNothing()
    {
        Block before = paragraph(QStringLiteral("a"));
        Block after = before;
        after.id = BlockId::fromString(QStringLiteral("x"));
        QCOMPARE(changeSeverity(before, after), Severity::None);
    }

    void link_isAFactAndBoldIsNot()
    {
        Marks link;
        link.link = QStringLiteral("https://example.org/");
        Marks bold;
        bold.bold = true;
        Paragraph bare{InlineText(QStringLiteral("see here"))};
        Paragraph linked;
        linked.text.append(QStringLiteral("see here"), link);
        Paragraph strong;
        strong.text.append(QStringLiteral("see here"), bold);
        QCOMPARE(between(bare, linked), Severity::Fact);
        QCOMPARE(between(bare, strong), Severity::Typography);
    }

    void dateline_placeAndDateAreFacts()
    {
        const Dateline before{InlineText(QStringLiteral("New York")), QDate(2022, 2, 16), QStringLiteral(" - ")};
        Dateline place = before;
        place.text = InlineText(QStringLiteral("Geneva"));
        Dateline date = before;
        date.date = QDate(2022, 2, 17);
        Dateline joint = before;
        joint.joint = QStringLiteral(" – ");
        QCOMPARE(between(before, place), Severity::Fact);
        QCOMPARE(between(before, date), Severity::Fact);
        QCOMPARE(between(before, joint), Severity::Typography);
    }

    void quote_spokenWordsAreAFactAndTheAttributionIsNot()
    {
        const Quote before
            = splitQuote(QStringLiteral("“we aim high”"), QStringLiteral(", he said. "), QStringLiteral("“we must”"));
        const Quote spoken
            = splitQuote(QStringLiteral("“we aim low”"), QStringLiteral(", he said. "), QStringLiteral("“we must”"));
        const Quote told
            = splitQuote(QStringLiteral("“we aim high”"), QStringLiteral(", he added. "), QStringLiteral("“we must”"));
        const Quote marks = splitQuote(
            QStringLiteral("\"we aim high\""), QStringLiteral(", he said. "), QStringLiteral("\"we must\""));
        Quote speaker = before;
        speaker.speaker = QStringLiteral("Amy Pope");
        Quote title = before;
        title.speakerTitle = QStringLiteral("Director General");
        QCOMPARE(between(before, spoken), Severity::Fact);
        QCOMPARE(between(before, told), Severity::Wording);
        QCOMPARE(between(before, marks), Severity::Typography);
        QCOMPARE(between(before, speaker), Severity::Fact);
        QCOMPARE(between(before, title), Severity::Fact);
    }

    void attributesOfOtherKinds_countAsWhatTheyAre()
    {
        const InlineText text(QStringLiteral("words"));
        const LanguageTag english = officialLanguage(QLatin1StringView("en"));
        QCOMPARE(between(CallToAction{text, QStringLiteral("https://a.org"), {}},
                     CallToAction{text, QStringLiteral("https://b.org"), {}}),
            Severity::Fact);
        QCOMPARE(between(CallToAction{text, {}, {}}, CallToAction{text, {}, {english}}), Severity::Fact);
        QCOMPARE(
            between(Contact{text, {}, QStringLiteral("a@b.c"), {}}, Contact{text, {}, QStringLiteral("b@b.c"), {}}),
            Severity::Fact);
        QCOMPARE(between(Contact{text, {}, {}, QStringLiteral("+41")}, Contact{text, {}, {}, QStringLiteral("+42")}),
            Severity::Fact);
        QCOMPARE(between(Notice{text, NoticeKind::Note}, Notice{text, NoticeKind::Hold}), Severity::Fact);
        QCOMPARE(between(Image{text, Digest::of("a"), {}, {}}, Image{text, Digest::of("b"), {}, {}}), Severity::Fact);
        QCOMPARE(between(Image{text, {}, QStringLiteral("a cat"), {}}, Image{text, {}, QStringLiteral("a dog"), {}}),
            Severity::Wording);
        QCOMPARE(between(Heading{text, 2}, Heading{text, 3}), Severity::Wording);
        QCOMPARE(between(ListItem{ListStyle::Bulleted, text}, ListItem{ListStyle::Numbered, text}), Severity::Wording);
        QCOMPARE(between(Boilerplate{text, QStringLiteral("about"), 1}, Boilerplate{text, QStringLiteral("about"), 2}),
            Severity::Wording);
        QCOMPARE(between(EndMark{InlineText(QStringLiteral("***"))}, EndMark{InlineText(QStringLiteral("-30-"))}),
            Severity::Typography);
    }
};

QTEST_GUILESS_MAIN(severity_test)
#include "severity_test.moc"
