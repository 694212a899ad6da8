#include "exchange/export/page.h"

#include "exchange/export/page_labels.h"
#include "web/sample_release.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace communique;

namespace {

/// An English page of the given blocks, called b1, b2, …
Page pageOf(const QList<BlockBody> &bodies)
{
    Page page = sample::page("en");
    page.content = {};
    for (const BlockBody &body : bodies)
        page.content.blocks
            += Block{BlockId::fromString(QStringLiteral("b%1").arg(page.content.blocks.size() + 1)), body};
    return page;
}

/// What stands inside main.
QByteArray mainOf(const Page &page)
{
    const QByteArray html = renderPage(page);
    const qsizetype from = html.indexOf("<main");
    return html.mid(from, html.indexOf("</main>") - from);
}

QJsonObject articleOf(const Page &page)
{
    const QByteArray html = renderPage(page);
    const QByteArray start = "<script type=\"application/ld+json\">";
    const qsizetype from = html.indexOf(start) + start.size();
    return QJsonDocument::fromJson(html.mid(from, html.indexOf("</script>", from) - from)).object();
}

InlineText words(const char *utf8)
{
    return InlineText(QString::fromUtf8(utf8));
}

} // namespace

#define QVERIFY_HAS(bytes, part) QVERIFY2((bytes).contains(part), (bytes).constData())
#define QVERIFY_LACKS(bytes, part) QVERIFY2(!(bytes).contains(part), (bytes).constData())

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePage_givesTheSameBytes()
    {
        QCOMPARE(renderPage(sample::page("ar")), renderPage(sample::page("ar")));
        Page later = sample::page("ar");
        later.published = later.published.addSecs(60);
        QVERIFY(renderPage(later) != renderPage(sample::page("ar")));
    }

    void document_beginsWithPrefetchingOffAndThePolicy()
    {
        const QByteArray html = renderPage(sample::page("fr"));
        const qsizetype head
            = html.indexOf("<head>\n<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">\n"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'");
        QVERIFY(head > 0 && head < 100);
    }

    void style_isTheOneThePolicyNames()
    {
        const QByteArray html = renderPage(sample::page("fr"));
        const qsizetype from = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(from, html.indexOf("</style>") - from);
        QVERIFY(style.size() > 1000);
        QVERIFY_HAS(html, "style-src 'sha256-" + Digest::of(style).bytes().toBase64() + "'");
    }

    void languageAndDirection_areTheEditions()
    {
        QVERIFY_HAS(renderPage(sample::page("ar")), "<html lang=\"ar\" dir=\"rtl\">");
        QVERIFY_HAS(renderPage(sample::page("zh")), "<html lang=\"zh-Hans\" dir=\"ltr\">");
    }

    void chrome_speaksTheEditionsLanguage()
    {
        QVERIFY_HAS(renderPage(sample::page("fr")), "Aller au contenu");
        QVERIFY_HAS(renderPage(sample::page("ru")), QByteArray("Перейти к содержанию"));
        QVERIFY_LACKS(renderPage(sample::page("fr")), "Skip to content");
    }

    void chrome_ofALanguageWithoutLabels_isMarkedAsEnglish()
    {
        Page page = sample::page("en");
        page.language = *LanguageTag::parse(QStringLiteral("sw"));
        QVERIFY_HAS(renderPage(page), "<a class=\"skip\" href=\"#main\" lang=\"en\">Skip to content</a>");
    }

    void switcher_namesEachLanguageInItself()
    {
        const QByteArray html = renderPage(sample::page("en"));
        QVERIFY_HAS(html, QByteArray("<a href=\"ar.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>"));
        QVERIFY_HAS(html, "<a href=\"en.html\" hreflang=\"en\" lang=\"en\" aria-current=\"page\">English</a>");
        QCOMPARE(html.count("aria-current=\"page\""), 1);
    }

    void navigation_leadsToTheLanguagesIndex()
    {
        QVERIFY_HAS(renderPage(sample::page("fr")), QByteArray("<a href=\"../fr.html\">Communiqués</a>"));
    }

    void alternates_coverAllLanguagesAndTheSourceIsTheDefault()
    {
        Page page = sample::page("fr");
        page.sourceLanguage = officialLanguage(QLatin1StringView("fr"));
        const QByteArray html = renderPage(page);
        QCOMPARE(html.count("<link rel=\"alternate\""), 7);
        QVERIFY_HAS(html, "hreflang=\"x-default\" href=\"fr.html\"");
        QVERIFY_HAS(html, "hreflang=\"zh-Hans\" href=\"zh.html\"");
    }

    void siteUrl_makesAddressesAbsolute()
    {
        Page page = sample::page("fr");
        page.siteUrl = QStringLiteral("https://news.example.org/site");
        const QByteArray base = "https://news.example.org/site/" + releaseFolderName(page).toLatin1() + "/";
        const QByteArray html = renderPage(page);
        QVERIFY_HAS(html, "<link rel=\"canonical\" href=\"" + base + "fr.html\">");
        QVERIFY_HAS(html, "hreflang=\"ar\" href=\"" + base + "ar.html\"");
        QVERIFY_HAS(html, "<meta property=\"og:url\" content=\"" + base + "fr.html\">");
    }

    void openGraph_givesOneLocaleAndTheOthersAsAlternates()
    {
        const QByteArray html = renderPage(sample::page("fr"));
        QVERIFY_HAS(html, "<meta property=\"og:locale\" content=\"fr_FR\">");
        QCOMPARE(html.count("og:locale:alternate"), 5);
        QVERIFY_LACKS(html, "og:locale:alternate\" content=\"fr_FR\"");
    }

    void structuredData_tellsTheArticle()
    {
        const QJsonObject article = articleOf(sample::page("fr"));
        QCOMPARE(article.value(QStringLiteral("@type")).toString(), QStringLiteral("NewsArticle"));
        QCOMPARE(article.value(QStringLiteral("inLanguage")).toString(), QStringLiteral("fr"));
        QCOMPARE(
            article.value(QStringLiteral("datePublished")).toString(), QStringLiteral("2022-02-16T15:00:00+00:00"));
        QCOMPARE(article.value(QStringLiteral("dateline")).toString(), QStringLiteral("New York, 16 février 2022"));
        QCOMPARE(article.value(QStringLiteral("translationOfWork")).toObject().value(QStringLiteral("@id")).toString(),
            QStringLiteral("en.html"));
        QCOMPARE(article.value(QStringLiteral("correction")).toObject().value(QStringLiteral("@type")).toString(),
            QStringLiteral("CorrectionComment"));
    }

    void structuredData_ofTheSourceNamesItsTranslations()
    {
        const QJsonObject article = articleOf(sample::page("en"));
        QCOMPARE(article.value(QStringLiteral("workTranslation")).toArray().size(), 5);
        QVERIFY(!article.contains(QStringLiteral("translationOfWork")));
    }

    void headline_isTheOneH1()
    {
        const QByteArray html = renderPage(pageOf({Headline{words("First")}, Headline{words("Second")}}));
        QCOMPARE(html.count("<h1"), 1);
        QVERIFY_HAS(html, "<h1 data-block=\"b1\">First</h1>");
        QVERIFY_HAS(html, "<h2 data-block=\"b2\">Second</h2>");
    }

    void missingHeadline_leavesTheReferenceAsH1()
    {
        QVERIFY_HAS(mainOf(pageOf({Headline{}, Paragraph{words("x")}})), "<h1>R-2022-041</h1>");
    }

    void everyShownBlock_carriesItsId()
    {
        const Page page = sample::page("ru");
        const QByteArray html = mainOf(page);
        for (const Block &block : page.content.blocks)
            QCOMPARE(html.count("data-block=\"" + block.id.toString().toLatin1() + "\""), 1);
    }

    void notice_standsBeforeTheBodyWhereverItIsWritten()
    {
        const QByteArray html = mainOf(pageOf(
            {Headline{words("H")}, Paragraph{words("body")}, Notice{words("We were wrong."), NoticeKind::Correction}}));
        QVERIFY_HAS(html, "role=\"note\" aria-label=\"Correction\" data-block=\"b3\">We were wrong.</div>");
        QVERIFY(html.indexOf("We were wrong.") < html.indexOf("body"));
    }

    void datelineWithJoint_runsIntoTheParagraph()
    {
        const QByteArray html = mainOf(pageOf(
            {Dateline{words("New York"), QDate(2022, 2, 16), QStringLiteral(" – ")}, Paragraph{words("Today")}}));
        QVERIFY_HAS(html,
            QByteArray("<p data-block=\"b2\"><span class=\"dateline\" data-block=\"b1\">New York, <time "
                       "datetime=\"2022-02-16\">16 February 2022</time></span> – Today</p>"));
    }

    void datelineWithJoint_andNoParagraphAfterIt_standsAlone()
    {
        const QByteArray html
            = mainOf(pageOf({Dateline{words("Paris"), {}, QStringLiteral(" – ")}, Heading{words("Next"), 2}}));
        QVERIFY_HAS(html, QByteArray("data-block=\"b1\">Paris</span> – </p>\n<h2"));
    }

    void datelineWithoutJoint_isALine()
    {
        const QByteArray html = mainOf(pageOf({Dateline{words("Genève"), {}, {}}, Paragraph{words("Today")}}));
        QVERIFY_HAS(
            html, QByteArray("<p class=\"dateline\" data-block=\"b1\">Genève</p>\n<p data-block=\"b2\">Today</p>"));
    }

    void neighbouringItems_makeOneListAStyle()
    {
        const QByteArray html = mainOf(pageOf({ListIntro{words("Three:")}, ListItem{ListStyle::Bulleted, words("a")},
            ListItem{ListStyle::Bulleted, words("b")}, ListItem{ListStyle::Numbered, words("c")}, Paragraph{words("d")},
            ListItem{ListStyle::Bulleted, words("e")}}));
        QVERIFY_HAS(html,
            QByteArray("<p class=\"intro\" data-block=\"b1\">Three:</p>\n<ul>\n<li data-block=\"b2\">a</li>\n"
                       "<li data-block=\"b3\">b</li>\n</ul>\n<ol>\n<li data-block=\"b4\">c</li>\n</ol>\n<p"));
        QCOMPARE(html.count("<ul>"), 2);
        QCOMPARE(html.count("</ul>"), 2);
    }

    void headingLevels_areNotSkipped()
    {
        const QByteArray html = mainOf(pageOf(
            {Headline{words("H")}, Heading{words("deep"), 3}, Heading{words("top"), 2}, Heading{words("deeper"), 3}}));
        QVERIFY_HAS(html, "<h2 data-block=\"b2\">deep</h2>");
        QVERIFY_HAS(html, "<h3 data-block=\"b4\">deeper</h3>");
    }

    void splitQuote_keepsItsAttributionInTheText()
    {
        const QByteArray html = mainOf(pageOf({sample::splitQuote(sample::allWords().at(0))}));
        QVERIFY_HAS(html,
            QByteArray("<q>“The forum must let us put right what has not worked,”</q> said <cite>Amina Diallo"
                       "</cite>, chair of the forum. <q>“Its work begins now.”</q></p></blockquote>"));
        QVERIFY_LACKS(html, "figcaption");
    }

    void quoteWithoutAttribution_getsOneBelow()
    {
        const QByteArray html = mainOf(pageOf({sample::wholeQuote(sample::allWords().at(0))}));
        QVERIFY_HAS(html, QByteArray("<figcaption>— <cite>Amina Diallo</cite>, Chair of the forum</figcaption>"));
    }

    void unmarkedQuoteThatNamesItsSpeaker_getsNoneBelow()
    {
        const QByteArray html = mainOf(
            pageOf({Quote{words("“Yes,” said Ann Lee."), QStringLiteral("Ann Lee"), QStringLiteral("Chair")}}));
        QVERIFY_HAS(html, "<cite>Ann Lee</cite>");
        QVERIFY_LACKS(html, "figcaption");
    }

    void spokenWordsWithEmphasis_stayOneQuotation()
    {
        Quote quote;
        Marks spoken;
        spoken.spoken = true;
        quote.text.append(QStringLiteral("We "), spoken);
        Marks loud = spoken;
        loud.bold = true;
        quote.text.append(QStringLiteral("must"), loud);
        quote.text.append(QStringLiteral(", they said"));
        QVERIFY_HAS(mainOf(pageOf({quote})), "<q>We <strong>must</strong></q>, they said");
    }

    void foreignSpan_saysItsLanguageAndDirection()
    {
        Paragraph paragraph;
        Marks arabic;
        arabic.language = officialLanguage(QLatin1StringView("ar"));
        paragraph.text.append(QStringLiteral("the "));
        paragraph.text.append(QStringLiteral("ميثاق"), arabic);
        QVERIFY_HAS(mainOf(pageOf({paragraph})), QByteArray("the <span lang=\"ar\" dir=\"rtl\">ميثاق</span>"));
    }

    void link_hasRelAndUnsafeOnesBecomeText()
    {
        Paragraph paragraph;
        Marks good;
        good.link = QStringLiteral("https://example.org/?a&b");
        Marks bad;
        bad.link = QStringLiteral("javascript:alert(1)");
        paragraph.text.append(QStringLiteral("good"), good);
        paragraph.text.append(QStringLiteral("bad"), bad);
        QVERIFY_HAS(mainOf(pageOf({paragraph})),
            "<p data-block=\"b1\"><a href=\"https://example.org/?a&amp;b\" rel=\"external noopener\">good</a>bad</p>");
    }

    void contact_linksTheAddressAndTheNumberInItsText()
    {
        const QByteArray html = mainOf(sample::page("fr"));
        QVERIFY_HAS(html, "<a href=\"mailto:press@example.org\">press@example.org</a>");
        QVERIFY_HAS(html, "<a href=\"tel:+41225550102\">+41 22 555 01 02</a>");
        QVERIFY_HAS(html, "<address data-block=");
    }

    void contact_insideArabicKeepsNumbersLeftToRight()
    {
        QVERIFY_HAS(mainOf(sample::page("ar")), "<a href=\"tel:+41225550102\" dir=\"ltr\">+41 22 555 01 02</a>");
    }

    void contactThatDoesNotSayTheAddress_getsItBelow()
    {
        const QByteArray html = mainOf(pageOf({Contact{words("Ask us."), QStringLiteral("Lea Brun"),
            QStringLiteral("press@example.org"), QStringLiteral("+41225550102")}}));
        QVERIFY_HAS(html,
            "Ask us.<br><a href=\"mailto:press@example.org\">press@example.org</a><br><a href=\"tel:+41225550102\">");
    }

    void callToAction_listsLanguagesItsTextDoesNotName()
    {
        const QList<LanguageTag> two{officialLanguages().at(0), officialLanguages().at(1)};
        const QByteArray listed
            = mainOf(pageOf({CallToAction{words("Read it"), QStringLiteral("https://example.org/r"), two}}));
        QVERIFY_HAS(listed,
            "<a href=\"https://example.org/r\" rel=\"external noopener\">Read it</a><br>Available in: "
            "English, French</p>");
        const QByteArray named = mainOf(pageOf(
            {CallToAction{words("Read it (in English and French)"), QStringLiteral("https://example.org/r"), two}}));
        QVERIFY_LACKS(named, "Available in");
    }

    void picture_isInsideThePage()
    {
        const QByteArray html = mainOf(sample::page("en"));
        QVERIFY_HAS(html, "<img src=\"data:image/png;base64," + sample::picture().toBase64() + "\" alt=\"");
    }

    void pictureOfAnUnknownKind_isShownByItsWords()
    {
        Page page = pageOf({Image{words("caption"), Digest::of("<svg/>"), QStringLiteral("A map"), {}}});
        page.pictures.insert(Digest::of("<svg/>"), "<svg/>");
        QVERIFY_HAS(mainOf(page), "<p>A map</p><figcaption>caption</figcaption>");
        QVERIFY_LACKS(mainOf(page), "<img");
    }

    void blocksWithoutText_areNotShown()
    {
        const QByteArray html = mainOf(pageOf({Headline{words("H")}, Paragraph{}, Quote{}, Contact{}, Dateline{}}));
        QVERIFY_LACKS(html, "data-block=\"b2\"");
        QVERIFY_LACKS(html, "<section");
        QCOMPARE(html.count("data-block"), 1);
    }

    void translation_namesTheOriginalsLanguage()
    {
        QVERIFY_HAS(mainOf(sample::page("fr")), "Original : anglais");
        QVERIFY_LACKS(mainOf(sample::page("en")), "Original");
    }

    void attackInEveryText_staysText()
    {
        const QString attack = QStringLiteral("</script></style></title>\"'><script>alert(1)</script>");
        Page page = sample::page("en");
        page.newsroomName = attack;
        page.reference = attack;
        for (Block &block : page.content.blocks)
            block.setText(InlineText(attack));
        for (SiteLanguage &one : page.languages)
            one.headline = attack;
        const QByteArray html = renderPage(page);
        QCOMPARE(html.count("<script"), 1);
        QCOMPARE(html.count("</script>"), 1);
        QCOMPARE(html.count("</style>"), 1);
        QCOMPARE(html.count("</title>"), 1);
    }

    void title_holdsNoBidirectionalControls()
    {
        const QByteArray html = renderPage(pageOf({Headline{words("a\u202eb")}}));
        QVERIFY_HAS(html, QByteArray("<title>ab – Network Newsroom</title>"));
    }

    void labels_areTheSameSetInEveryLanguage()
    {
        const QStringList keys{QStringLiteral("skip"), QStringLiteral("site"), QStringLiteral("languages"),
            QStringLiteral("releases"), QStringLiteral("contact"), QStringLiteral("original"),
            QStringLiteral("published"), QStringLiteral("clock"), QStringLiteral("available"), QStringLiteral("latest"),
            QStringLiteral("none"), QStringLiteral("comma"), QStringLiteral("press-release"),
            QStringLiteral("statement"), QStringLiteral("media-advisory"), QStringLiteral("note"),
            QStringLiteral("notice-embargo"), QStringLiteral("notice-correction"), QStringLiteral("notice-update"),
            QStringLiteral("notice-hold"), QStringLiteral("notice-note")};
        for (const LanguageTag &language : officialLanguages()) {
            for (const QString &key : keys)
                QVERIFY2(!PageLabels::of(language).text(QLatin1StringView(key.toLatin1())).isEmpty(), qPrintable(key));
            for (const LanguageTag &other : officialLanguages())
                QVERIFY(!PageLabels::of(language).languageName(other).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
