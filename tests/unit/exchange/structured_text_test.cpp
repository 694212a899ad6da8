#include "exchange/import/structured_text.h"
#include "model/canonical_form.h"

#include <QRandomGenerator>
#include <QTest>

using namespace communique;

class StructuredTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySign_readsAsItsKind();
    void inlineMarks_areRead();
    void quoteWithoutMarks_isSpokenAsAWhole();
    void joint_isTakenVerbatim();
    void addressInText_isNotItalic();
    void boldBlankThatLooksLikeAnEndMark_comesBackTheSame();
    void nulInAnAttribute_isABlankAtOnce();
    void brokenLine_isNamedInTheError_data();
    void brokenLine_isNamedInTheError();
    void randomContent_comesBackTheSame();
    void randomText_isReadOrRefusedAndThenRoundTrips();
};

namespace {

/// Words made of everything that means something in the notation.
class RandomContent
{
public:
    explicit RandomContent(quint32 seed)
        : m_random(seed)
    { }

    Content content()
    {
        Content content;
        const int count = below(8) + 1;
        for (int i = 0; i < count; ++i)
            content.blocks.append({BlockId::fromString(QStringLiteral("b%1").arg(i + 1)), body()});
        return content;
    }
    QString words()
    {
        static const QStringList parts{QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("~"),
            QStringLiteral("["), QStringLiteral("]"), QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("|"),
            QStringLiteral("\\"), QStringLiteral(" "), QStringLiteral("a"), QStringLiteral("é"), QStringLiteral(":"),
            QStringLiteral("#"), QStringLiteral("-"), QStringLiteral(">"), QStringLiteral("!"), QStringLiteral("="),
            QStringLiteral("("), QStringLiteral(")"), QStringLiteral(";"), QStringLiteral("1"), QStringLiteral(". "),
            QStringLiteral("30"), QStringLiteral("\u00A0"), QStringLiteral("http://x.org/a"), QStringLiteral("السلام"),
            QStringLiteral("𝄞"), QStringLiteral("{fr=x}"), QStringLiteral("](")};
        QString text;
        for (int i = below(7); i > 0; --i)
            text += parts.at(below(int(parts.size())));
        return text;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }

    InlineText text()
    {
        InlineText text;
        for (int i = below(4); i >= 0; --i) {
            Marks marks;
            marks.bold = below(3) == 0;
            marks.italic = below(3) == 0;
            marks.noBreak = below(4) == 0;
            marks.spoken = below(2) == 0;
            marks.link = below(4) == 0 ? QStringLiteral("https://example.org/a(b)") : QString();
            marks.language = below(4) == 0 ? officialLanguage(QLatin1StringView("ar")) : LanguageTag();
            text.append(words(), marks);
        }
        return text;
    }
    BlockBody body()
    {
        switch (below(14)) {
        case 0:
            return Headline{text()};
        case 1:
            return Subhead{text()};
        case 2:
            return Dateline{text(), below(2) ? std::optional(QDate(2022, 2, 16)) : std::nullopt, words()};
        case 3:
            return Heading{text(), 2 + below(2)};
        case 4:
            return Quote{text(), words(), words()};
        case 5:
            return ListIntro{text()};
        case 6:
            return ListItem{below(2) ? ListStyle::Numbered : ListStyle::Bulleted, text()};
        case 7:
            return CallToAction{text(), QStringLiteral("https://example.org/;a"), officialLanguages().mid(below(5))};
        case 8:
            return Image{text(), Digest::of("x"), words(), words()};
        case 9:
            return EndMark{below(2) ? InlineText(QStringLiteral("* * *")) : text()};
        case 10:
            return Boilerplate{text(), words(), below(3)};
        case 11:
            return Contact{text(), words(), words(), words()};
        case 12:
            return Notice{text(), NoticeKind(below(5))};
        default:
            return Paragraph{text()};
        }
    }

    QRandomGenerator m_random;
};

BlockBody onlyBody(const QString &line)
{
    const Result<Content> content = parseStructuredText(line);
    return content.ok() && content->blocks.size() == 1 ? content->blocks.constFirst().body : Paragraph{};
}

} // namespace

void StructuredTextTest::everySign_readsAsItsKind()
{
    const QString text = QStringLiteral(
        ";; a comment\n\n# Headline\n#- Subhead\n@ Geneva\nWords.\n## Heading\n### Smaller\n> Speech.\n: Lead-in:\n- "
        "one\n"
        "1. two\n-> Read it\n!! A caption\n***\n= About us\n! Ask Jane\n(!) Embargoed {notice=embargo}\n");

    const Result<Content> content = parseStructuredText(text);

    QVERIFY(content.ok());
    QStringList kinds;
    for (const Block &block : content->blocks)
        kinds.append(kindName(block.body));
    QCOMPARE(kinds.join(u' '),
        QStringLiteral("headline subhead dateline paragraph heading heading quote list-intro list-item list-item "
                       "call-to-action image end-mark boilerplate contact notice"));
}

void StructuredTextTest::inlineMarks_areRead()
{
    const InlineText text
        = Block{{}, onlyBody(QStringLiteral("a **b** //c// ~~d~~ [e](https://e.org) {{fr|f}} \\*\\*g"))}.text();

    QCOMPARE(text.plain(), QStringLiteral("a b c d e f **g"));
    QVERIFY(text.runs().at(1).marks.bold);
    QVERIFY(text.runs().at(3).marks.italic);
    QVERIFY(text.runs().at(5).marks.noBreak);
    QCOMPARE(text.runs().at(7).marks.link, QStringLiteral("https://e.org"));
    QCOMPARE(text.runs().at(9).marks.language.code(), QStringLiteral("fr"));
}

void StructuredTextTest::quoteWithoutMarks_isSpokenAsAWhole()
{
    const auto whole = std::get<Quote>(onlyBody(QStringLiteral("> We must. {speaker=Jane Doe; title=Chair}")));
    const auto split = std::get<Quote>(onlyBody(QStringLiteral("> [[“We must,”]] said Jane Doe.")));

    QCOMPARE(whole.speaker, QStringLiteral("Jane Doe"));
    QVERIFY(whole.text.runs().constFirst().marks.spoken);
    QCOMPARE(split.text.runs().size(), 2);
    QVERIFY(!split.text.runs().constLast().marks.spoken);
}

void StructuredTextTest::joint_isTakenVerbatim()
{
    const auto dateline = std::get<Dateline>(onlyBody(QStringLiteral("@ New York {date=2022-02-16; joint= – }")));

    QCOMPARE(dateline.joint, QStringLiteral(" – "));
    QCOMPARE(*dateline.date, QDate(2022, 2, 16));
}

void StructuredTextTest::addressInText_isNotItalic()
{
    const Block block{{}, onlyBody(QStringLiteral("See https://example.org and http://example.net."))};

    QCOMPARE(block.text().plain(), QStringLiteral("See https://example.org and http://example.net."));
    QCOMPARE(block.text().runs().size(), 1);
}

void StructuredTextTest::boldBlankThatLooksLikeAnEndMark_comesBackTheSame()
{
    Marks bold;
    bold.bold = true;
    InlineText text;
    text.append(QStringLiteral(" "), bold);
    Content content;
    content.blocks = {Block{BlockId::fromString(QStringLiteral("b1")), Paragraph{text}}};
    const Result<Content> again = parseStructuredText(structuredText(content));
    QVERIFY(again.ok());
    QCOMPARE(*again, content);
}

void StructuredTextTest::nulInAnAttribute_isABlankAtOnce()
{
    const Result<Content> content
        = parseStructuredText(QStringLiteral("> Yes {speaker=Ingrid%1Solano}").arg(QChar(QChar::Null)));
    QVERIFY(content.ok());
    QCOMPARE(std::get<Quote>(content->blocks.constFirst().body).speaker, QStringLiteral("Ingrid Solano"));
    QCOMPARE(*parseStructuredText(structuredText(*content)), *content);
}

void StructuredTextTest::brokenLine_isNamedInTheError_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("link") << QStringLiteral("[a](javascript:alert)");
    QTest::newRow("open mark") << QStringLiteral("a **b");
    QTest::newRow("language") << QStringLiteral("{{not a tag|b}}");
    QTest::newRow("attribute") << QStringLiteral("@ Geneva {day=Monday}");
    QTest::newRow("date") << QStringLiteral("@ Geneva {date=2023-02-30}");
    QTest::newRow("notice") << QStringLiteral("(!) a {notice=urgent}");
    QTest::newRow("repeated id") << QStringLiteral("{#b1} b");
    QTest::newRow("target") << QStringLiteral("-> a {target=ftp://a.org}");
}

void StructuredTextTest::brokenLine_isNamedInTheError()
{
    QFETCH(const QString, line);

    const Result<Content> content = parseStructuredText(QStringLiteral("{#b1} # Fine\n\n") + line);

    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ErrorCode::Malformed);
    QCOMPARE(content.error().subject, QStringLiteral("line 3"));
    QVERIFY(!content.error().detail.isEmpty());
}

void StructuredTextTest::randomContent_comesBackTheSame()
{
    for (quint32 seed = 1; seed <= 6000; ++seed) {
        const Content content = RandomContent(seed).content();
        const QString text = structuredText(content);
        const Result<Content> again = parseStructuredText(text);
        QVERIFY2(
            again.ok(), qPrintable(text + (again.ok() ? QString() : again.error().subject + again.error().detail)));
        for (qsizetype i = 0; i < content.blocks.size(); ++i)
            QCOMPARE(blockToJson(again->blocks.value(i)), blockToJson(content.blocks.at(i)));
        QVERIFY2(*again == content, qPrintable(text));
    }
}

void StructuredTextTest::randomText_isReadOrRefusedAndThenRoundTrips()
{
    for (quint32 seed = 1; seed <= 6000; ++seed) {
        RandomContent random(seed);
        const Result<Content> content = parseStructuredText(random.words() + u'\n' + random.words());
        if (!content)
            continue;
        const QString text = structuredText(*content);
        const Result<Content> again = parseStructuredText(text);
        QVERIFY2(again.ok() && *again == *content, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(StructuredTextTest)
#include "structured_text_test.moc"
