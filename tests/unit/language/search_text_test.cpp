#include "language/search_text.h"

#include <QTest>

using namespace communique;

class SearchTextTest : public QObject
{
    Q_OBJECT

    // Whether an index that holds the text answers the query.
    static bool finds(const QString &query, const QString &text)
    {
        const QStringList held = searchTokens(text);
        const QStringList asked = queryTokens(query);
        return !asked.isEmpty() && std::all_of(asked.cbegin(), asked.cend(), [&held](const QString &token) {
            return std::any_of(held.cbegin(), held.cend(), [&token](const QString &form) {
                return token.endsWith(u'*') ? form.startsWith(token.chopped(1)) : form == token;
            });
        });
    }

    static QStringList shown(const QString &query, const QString &text)
    {
        QStringList words;
        for (const TextSpan &place : findTokens(text, queryTokens(query)))
            words.append(text.mid(place.start, place.length));
        return words;
    }

private Q_SLOTS:
    void text_isCutIntoFoldedTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        const auto row = [](const char *name, const char16_t *text, const QStringList &tokens) {
            QTest::newRow(name) << QString::fromUtf16(text) << tokens;
        };
        row("english", u"The Forum’s 14 recommendations",
            {QStringLiteral("the"), QStringLiteral("forum"), QStringLiteral("s"), QStringLiteral("14"),
                QStringLiteral("recommendations")});
        row("french", u"l’État œuvre à Genève",
            {QStringLiteral("l"), QStringLiteral("etat"), QStringLiteral("oeuvre"), QStringLiteral("a"),
                QStringLiteral("geneve")});
        row("decomposed", u"E\u0301tats", {QStringLiteral("etats")});
        row("german and turkish", u"Straße ılık İzmir",
            {QStringLiteral("strasse"), QStringLiteral("ilik"), QStringLiteral("izmir")});
        row("spanish", u"Señoría", {QStringLiteral("senoria")});
        row("russian", u"Счётчик ЁЛКИ", {QStringLiteral("счетчик"), QStringLiteral("елки")});
        row("soft hyphen and joiner", u"migra\u00ADtion", {QStringLiteral("migration")});
        row("ligature", u"ﬁnance", {QStringLiteral("finance")});
        row("chinese", u"国际移民。",
            {QStringLiteral("国际"), QStringLiteral("际移"), QStringLiteral("移民"), QStringLiteral("民")});
        row("lone character", u"（人）", {QStringLiteral("人")});
        row("chinese and latin", u"IOM的2022年",
            {QStringLiteral("iom"), QStringLiteral("的"), QStringLiteral("2022"), QStringLiteral("年")});
        row("beyond the first plane", u"𠀀𠀁", {QStringLiteral("𠀀𠀁"), QStringLiteral("𠀁")});
        row("digits of three scripts", u"١٢ ۳۴ ५६", {QStringLiteral("12"), QStringLiteral("34"), QStringLiteral("56")});
        row("arabic letters", u"أُمّــة إلى آخر مؤتمر",
            {QStringLiteral("امه"), QStringLiteral("الي"), QStringLiteral("اخر"), QStringLiteral("موتمر")});
        row("arabic prefix of one letter", u"وهجرة", {QStringLiteral("وهجره"), QStringLiteral("هجره")});
        row("nothing to find", u" – … !", {});
        row("empty", u"", {});
        row("lone surrogate", u"a\xD800 b", {QStringLiteral("a"), QStringLiteral("b")});
    }
    void text_isCutIntoFoldedTokens()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, tokens);
        QCOMPARE(searchTokens(text), tokens);
    }

    void articleAndWhatStandsBeforeIt_areNotPartOfAnArabicWord_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
            {"الهجرة", "للهجرة", "والهجرة", "بالهجرة", "كالهجرة", "فالهجرة", "وللهجرة", "هجرة", "الهجرةُ"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void articleAndWhatStandsBeforeIt_areNotPartOfAnArabicWord()
    {
        QFETCH(const QString, word);
        QCOMPARE(searchTokens(word).first(), QStringLiteral("هجره"));
    }

    void shortArabicWords_keepTheirLetters()
    {
        QCOMPARE(searchTokens(QStringLiteral("الله")), QStringList{QStringLiteral("الله")});
        QCOMPARE(searchTokens(QStringLiteral("ولد")), QStringList{QStringLiteral("ولد")});
        QCOMPARE(searchTokens(QStringLiteral("إلى")), QStringList{QStringLiteral("الي")});
        QCOMPARE(searchTokens(QStringLiteral("الحق")), QStringList{QStringLiteral("حق")});
    }

    void query_findsTheText_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *query, const char *text) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(text);
        };
        row("etats", "Les États Membres");
        row("ÉTATS", "les etats membres");
        row("l'état", "chaque État");
        row("qu’elle", "elle dit");
        row("it's", "It’s time");
        row("migr", "A report on international migration");
        row("мигр", "доклад о миграции");
        row("елки", "Ёлки");
        row("للهجرة", "المنتدى الدولي لاستعراض الهجرة");
        row("الهجرة", "الاتفاق العالمي للهجرة");
        row("هجرة", "وهجرة آمنة");
        row("مهاجر", "حقوق المهاجرين");
        row("移民", "联合国国际移民组织");
        row("民", "国际移民组织");
        row("移民 IOM", "IOM：国际移民组织");
        row("٢٠٢٢", "in 2022");
        row("2022", "عام ٢٠٢٢");
        row("report 移民", "The report (移民报告)");
    }
    void query_findsTheText()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QVERIFY2(finds(query, text), qPrintable(queryTokens(query).join(u' ')));
    }

    void query_leavesOtherTextsAlone_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *query, const char *text) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(text);
        };
        row("migr ", "migration"); // the word is finished
        row("migr forum", "migration forum"); // only the last word may be unfinished
        row("a", "all"); // one letter is no beginning
        row("民移", "移民");
        row("report forum", "a report");
        row("...", "...");
    }
    void query_leavesOtherTextsAlone()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QVERIFY(!finds(query, text));
    }

    void queryTokens_comeOnce()
    {
        QCOMPARE(queryTokens(QStringLiteral("pact Pact PACT ")), QStringList{QStringLiteral("pact")});
    }

    void queryTokens_holdNoSignOfAQueryLanguage()
    {
        const QStringList tokens = queryTokens(QStringLiteral("\"a\" OR b* NEAR(c) col:d -e ; DROP"));
        for (const QString &token : tokens) {
            for (const QChar c : token.endsWith(u'*') ? token.chopped(1) : token)
                QVERIFY(c.isLetterOrNumber());
        }
    }

    void hits_areShownInTheirOwnSpelling()
    {
        QCOMPARE(shown(QStringLiteral("etats"), QStringLiteral("Les É\u0301tats et l’ÉTAT, États-Unis")),
            (QStringList{QStringLiteral("É\u0301tats"), QStringLiteral("États")}));
        QCOMPARE(shown(QStringLiteral("للهجرة"), QStringLiteral("منتدى الهِجْرة وهجرة")),
            (QStringList{QStringLiteral("الهِجْرة"), QStringLiteral("وهجرة")}));
        QCOMPARE(shown(QStringLiteral("国际移民"), QStringLiteral("联合国国际移民组织")),
            QStringList{QStringLiteral("国际移民")});
        QCOMPARE(shown(QStringLiteral("民"), QStringLiteral("移民与民间")),
            (QStringList{QStringLiteral("民"), QStringLiteral("民")}));
        QCOMPARE(shown(QStringLiteral("migr"), QStringLiteral("Migrants and migration")),
            (QStringList{QStringLiteral("Migrants"), QStringLiteral("migration")}));
    }

    void everyPlace_isCutOutOfTheTextWhole()
    {
        const QString text = QStringLiteral("L’Ô\u0302 𠀀𠀁移 والهِجْرة 2022年 e\u0301 ﬁn");
        for (const SearchToken &token : scanTokens(text)) {
            QVERIFY(token.place.start >= 0 && token.place.end() <= text.size());
            QCOMPARE(searchTokens(text.mid(token.place.start, token.place.length)).first(), token.form);
        }
    }

    void excerpt_showsTheHitsWithWordsBefore()
    {
        const QString text
            = QStringLiteral("One two three four five six seven eight migration ten eleven twelve thirteen.");
        const Excerpt shownPart = excerpt(text, queryTokens(QStringLiteral("migration")), 30);

        QCOMPARE(shownPart.text, QStringLiteral("…eight migration ten eleven…"));
        QCOMPARE(shownPart.hits, (QList<TextSpan>{{7, 9}}));
    }

    void excerpt_prefersThePlaceWithMostHits()
    {
        const QString filler = QStringLiteral("word ").repeated(40);
        const QString text = QStringLiteral("pact ") + filler + QStringLiteral("pact and forum ") + filler;
        const Excerpt shownPart = excerpt(text, queryTokens(QStringLiteral("pact forum ")), 40);

        QCOMPARE(shownPart.hits.size(), 2);
        QVERIFY(shownPart.text.contains(QStringLiteral("pact and forum")));
    }

    void excerptWithoutHits_isTheBeginning()
    {
        QCOMPARE(excerpt(QStringLiteral("Alpha beta\ngamma delta"), {}, 12).text, QStringLiteral("Alpha beta…"));
        QCOMPARE(excerpt(QStringLiteral("Alpha\nbeta"), {}, 40).text, QStringLiteral("Alpha beta"));
        QCOMPARE(excerpt({}, {}, 40), Excerpt());
    }

    void excerptOfAnyLength_staysWithinItAndHoldsNoHalfCharacter()
    {
        const QString text = QStringLiteral("联合国国际移民组织𠀀𠀁𠀀𠀁报告 and a veryveryverylongword 移民𠀀𠀁 end");
        for (qsizetype length = 1; length < text.size(); ++length) {
            const Excerpt shownPart = excerpt(text, queryTokens(QStringLiteral("移民")), length);
            QVERIFY(shownPart.text.size() <= std::max<qsizetype>(length, 2) + 2);
            QVERIFY(shownPart.text.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "search_text_test.moc"
