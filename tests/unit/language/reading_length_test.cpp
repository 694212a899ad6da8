#include "language/channel_limits.h"
#include "language/long_sentences.h"
#include "language/reading_length.h"

#include <QTest>

using namespace communique;

namespace {

LanguageTag lang(const char *code)
{
    return officialLanguage(QLatin1StringView(code));
}

Content paragraph(const QString &words)
{
    Content content;
    content.blocks.append({{}, Paragraph{InlineText(words)}});
    content.blocks.append({{}, EndMark{InlineText(QStringLiteral("***"))}});
    return content;
}

} // namespace

class ReadingLengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void characters_areCountedAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, int count) { QTest::newRow(text) << QString::fromUtf8(text) << count; };
        row("", 0);
        row("a b", 3);
        row("cafe\u0301", 4);
        row("مُحَمَّد", 4);
        row("国际移民", 4);
        row("👩🏽‍💻", 1);
    }
    void characters_areCountedAsPeopleDo()
    {
        QFETCH(const QString, text);
        QFETCH(const int, count);
        QCOMPARE(characterCount(text), qsizetype(count));
    }

    void readingTime_isThatOfTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("seconds"); // for 456 words
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("word ") << 120;
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("mot ") << 140;
        QTest::newRow("ar") << QStringLiteral("ar") << QString::fromUtf8("كلمة ") << 198;
        QTest::newRow("zh") << QStringLiteral("zh") << QString::fromUtf8("字") << 107;
    }
    void readingTime_isThatOfTheLanguage()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, word);
        QFETCH(const int, seconds);
        const ReadingLength length = readingLength(paragraph(word.repeated(456)), *LanguageTag::parse(code));
        QCOMPARE(length.words, qsizetype(456)); // the end mark is no word
        QCOMPARE(length.seconds, seconds);
    }

    void headline_isMeasuredAsEachChannelCounts()
    {
        QVERIFY(excessesOf(QString(60, u'x')).isEmpty());
        QCOMPARE(excessesOf(QString(61, u'x')), (QList<ChannelExcess>{{Channel::SearchResult, 61, 60}}));
        QCOMPARE(excessesOf(QString(111, u'x')).size(), qsizetype(4));
        const QString chinese = QString::fromUtf8("国").repeated(31);
        QCOMPARE(excessesOf(chinese), (QList<ChannelExcess>{{Channel::SearchResult, 62, 60}}));
        QCOMPARE(lengthIn(Channel::Wire, chinese), 31);
        QCOMPARE(lengthIn(Channel::Card, QString::fromUtf8("「国」、A。")), 11);
        QCOMPARE(lengthIn(Channel::Card, QString::fromUtf8("مُحَمَّد")), 4);
    }

    void sentences_areTooLongByTheMeasureOfTheirLanguage()
    {
        const QString shortOne = QStringLiteral("Short it is. ");
        const QString long26 = QStringLiteral("Then ") + QStringLiteral("word ").repeated(24) + QStringLiteral("end.");
        const QList<TextSpan> places = longSentences(shortOne + long26, lang("en"));
        QCOMPARE(places, (QList<TextSpan>{{shortOne.size(), long26.size()}}));
        QVERIFY(longSentences(shortOne + long26, lang("fr")).isEmpty());
        QVERIFY(longSentences(shortOne.repeated(20), lang("en")).isEmpty());
        const QString chinese = QString::fromUtf8("国").repeated(60) + QString::fromUtf8("。");
        QVERIFY(longSentences(chinese, lang("zh")).isEmpty());
        QCOMPARE(longSentences(QString::fromUtf8("移") + chinese, lang("zh")).size(), qsizetype(1));
    }
};

QTEST_APPLESS_MAIN(ReadingLengthTest)
#include "reading_length_test.moc"
