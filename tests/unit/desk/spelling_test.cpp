#include "desk/spelling.h"

#include "exchange/import/structured_text.h"

#include <QTest>

using namespace communique;

namespace {

LanguageTag tag(const char *code)
{
    return officialLanguage(QLatin1StringView(code));
}

QStringList unknownIn(Spelling &spelling, const QString &text, const char *language)
{
    InlineText line;
    line.append(text);
    Content content;
    content.blocks = {Block{BlockId(), Paragraph{line}}};
    QStringList words;
    for (const ContentMisspelling &found : spelling.findMisspellings(content, tag(language)))
        words.append(found.misspelling.word);
    return words;
}

} // namespace

/// With the dictionaries that ./dev setup installs.
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodText_hasNoFindings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << QStringLiteral("The labour centre’s report recognizes 14 recommendations.");
        QTest::newRow("fr") << QStringLiteral("L’État s’est engagé aujourd’hui, dit-il ; la main-d’œuvre l’espère.");
        QTest::newRow("es") << QStringLiteral("¿Cuándo llegará la migración ordenada y segura?");
        QTest::newRow("ru") << QStringLiteral("Генеральная Ассамблея приняла доклад о международной миграции.");
        QTest::newRow("ar") << QStringLiteral("وقالت الحكومة إن التقرير مهم للهجرة.");
        QTest::newRow("zh") << QStringLiteral("联合国秘书长发布报告。");
    }

    void goodText_hasNoFindings()
    {
        QFETCH(const QString, text);
        QCOMPARE(unknownIn(m_spelling, text, QTest::currentDataTag()), QStringList());
    }

    void slip_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slip");
        QTest::newRow("en") << QStringLiteral("The migratoin report") << QStringLiteral("migratoin");
        QTest::newRow("fr") << QStringLiteral("Le raport de l’Assemblée") << QStringLiteral("raport");
        QTest::newRow("es") << QStringLiteral("La migrasión ordenada") << QStringLiteral("migrasión");
        QTest::newRow("ru") << QStringLiteral("Доклад о миграцыи") << QStringLiteral("миграцыи");
        QTest::newRow("ar") << QStringLiteral("قالت الحككومة") << QStringLiteral("الحككومة");
    }

    void slip_isFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, slip);
        QCOMPARE(unknownIn(m_spelling, text, QTest::currentDataTag()), QStringList{slip});
    }

    void slip_hasTheMeantWordAmongItsSuggestions()
    {
        QVERIFY(m_spelling.suggestions(QStringLiteral("raport"), tag("fr")).contains(QStringLiteral("rapport")));
        QVERIFY(m_spelling.suggestions(QStringLiteral("报告"), tag("zh")).isEmpty());
    }

    void initialismsNumbersAndAddresses_areLeftAlone()
    {
        QCOMPARE(unknownIn(m_spelling,
                     QStringLiteral("IOM, A/76/642, press@iomx.example, https://wxyz.example/qqq, 3rdx"), "en"),
            QStringList());
    }

    void wordOfTheNewsroom_isKnownFromThenOn()
    {
        QCOMPARE(unknownIn(m_spelling, QStringLiteral("In Orvane"), "en"), QStringList{QStringLiteral("Orvane")});
        m_spelling.setKnownWords({{{}, {QStringLiteral("Orvane")}}});
        QCOMPARE(unknownIn(m_spelling, QStringLiteral("In Orvane"), "en"), QStringList());
        m_spelling.setKnownWords({});
    }

    void foreignSpan_isJudgedInItsOwnLanguage()
    {
        const Result<Content> content
            = parseStructuredText(QStringLiteral("The word {{fr|aujourd’hui}} and {{fr|raport}} and aujourd’hui"));
        QVERIFY(content.ok());
        QStringList words;
        for (const ContentMisspelling &found : m_spelling.findMisspellings(*content, tag("en"))) {
            words.append(found.misspelling.language.code() + u':' + found.misspelling.word);
            const QString plain = content->blocks.constFirst().text().plain();
            QCOMPARE(plain.mid(found.misspelling.span.start, found.misspelling.span.length), found.misspelling.word);
        }
        QCOMPARE(words, (QStringList{QStringLiteral("fr:raport"), QStringLiteral("en:aujourd’hui")}));
    }

    void machineWithoutDictionaries_judgesNothing()
    {
        Spelling bare{QStringList()};
        QVERIFY(!bare.speaks(tag("en")));
        QCOMPARE(unknownIn(bare, QStringLiteral("migratoin"), "en"), QStringList());
    }

private:
    Spelling m_spelling;
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "spelling_test.moc"
