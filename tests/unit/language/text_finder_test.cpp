#include "language/text_finder.h"

#include <QTest>

using namespace communique;

namespace {

QStringList foundIn(const QString &text, const TextQuery &query)
{
    QStringList found;
    for (const TextSpan &place : TextFinder(query).placesIn(text))
        found.append(text.mid(place.start, place.length));
    return found;
}

InlineText bold(const QString &words)
{
    Marks marks;
    marks.bold = true;
    InlineText text;
    text.append(words, marks);
    return text;
}

} // namespace

class TextFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areFoundAsOneReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("found"); // parted by "|"
        const auto row = [](const char *text, const char *sought, const char *found) {
            QTest::addRow("%s in %s", sought, text)
                << QString::fromUtf8(text) << QString::fromUtf8(sought) << QString::fromUtf8(found);
        };
        row("The office, the Offices", "office", "office|Office");
        row("aaaa", "aa", "aa|aa");
        row("L’État, l'etat", "l'état", "L’État|l'etat");
        row("cafe\u0301s", "café", "cafe\u0301"); // the mark goes with its letter
        row("Straße", "strasse", "Straße");
        row("Straße", "stras", ""); // half a letter is none
        row("17\u00A0May, 17\u202FMay, 17 May", "17 May", "17\u00A0May|17\u202FMay|17 May");
        row("migra\u00ADtion", "migration", "migra\u00ADtion");
        row("всё ещё", "еще", "ещё");
        row("مُحَمَّدٌ محمد", "محمد", "مُحَمَّدٌ|محمد");
        row("الأمم المتحدة", "الامم", "الأمم");
        row("国际移民组织与移民", "移民", "移民|移民");
        row("٢٠٢٢", "2022", "٢٠٢٢");
        row("a\u00A0b c", "\u00A0", "\u00A0"); // asked for alone it is what it is
        row("x\u00ADy", "\u00AD", "\u00AD");
        row("anything", "", "");
        row("", "x", "");
        row("👩🏽 said", "said", "said");
    }
    void words_areFoundAsOneReadsThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sought);
        QFETCH(const QString, found);
        QCOMPARE(foundIn(text, {sought}).join(u'|'), found);
    }

    void caseMatched_accentsStillDoNotMatter()
    {
        TextQuery query{QString::fromUtf8("État")};
        query.matchesCase = true;
        QCOMPARE(foundIn(QString::fromUtf8("état État Etat ÉTAT"), query),
            (QStringList{QString::fromUtf8("État"), QStringLiteral("Etat")}));
    }

    void asWritten_accentsAndBlanksMatter()
    {
        TextQuery query{QStringLiteral("e")};
        query.isAsWritten = true;
        QCOMPARE(foundIn(QString::fromUtf8("Eé e\u0301"), query), QStringList{QStringLiteral("E")});
        query.words = QString::fromUtf8("é");
        QCOMPARE(foundIn(QString::fromUtf8("É e\u0301 e"), query),
            (QStringList{QString::fromUtf8("É"), QString::fromUtf8("e\u0301")}));
        query.words = QStringLiteral("17 May");
        QCOMPARE(foundIn(QString::fromUtf8("17\u00A0May"), query), QStringList());
        query.words = QString::fromUtf8("كتب");
        QCOMPARE(foundIn(QString::fromUtf8("كَتَبَ"), query), QStringList());
    }

    void wholeWords_endWhereWordsEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, const char *sought, int count) {
            QTest::addRow("%s in %s", sought, text) << QString::fromUtf8(text) << QString::fromUtf8(sought) << count;
        };
        row("art, party, l’art, arts", "art", 2);
        row("the \u2067art\u2069", "art", 1);
        row("co\u00ADart", "art", 0);
        row("art2", "art", 0);
        row("كتاب الكتاب", "كتاب", 1);
        row("国际移民组织", "移民", 1); // Chinese parts no words
        row("向IOM说", "IOM", 1);
        row("𠀀IOM", "IOM", 1);
        row("𝐚art", "art", 0);
    }
    void wholeWords_endWhereWordsEnd()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sought);
        QFETCH(const int, count);
        TextQuery query{sought};
        query.isWholeWords = true;
        QCOMPARE(TextFinder(query).placesIn(text).size(), qsizetype(count));
    }

    void anyText_isFoundInItselfAtItsVeryPlace()
    {
        const QString text = QString::fromUtf8(
            "Straße l’Œuvre cafe\u0301 مُحَمَّد 国际 \u2067x\u2069 17\u202Fк👩🏽 ﬁn");
        for (qsizetype start = 0; start < text.size(); ++start) {
            for (qsizetype length = 1; start + length <= text.size(); ++length) {
                const TextQuery query{text.mid(start, length)};
                for (const TextSpan &place : TextFinder(query).placesIn(text)) {
                    QVERIFY(place.start >= 0 && place.length > 0 && place.end() <= text.size());
                    QVERIFY(!text.at(place.start).isLowSurrogate());
                    QVERIFY(!text.at(place.end() - 1).isHighSurrogate());
                    const bool isLoneMark = text.at(place.start).isMark();
                    QVERIFY(isLoneMark || place.end() == text.size() || !text.at(place.end()).isMark());
                }
            }
        }
    }

    void wordsReplaced_keepTheMarksOfTheirPlace()
    {
        InlineText text = bold(QStringLiteral("The office"));
        text.append(QStringLiteral(" and the office."));
        InlineText wanted = bold(QStringLiteral("The agency"));
        wanted.append(QStringLiteral(" and the agency."));

        const QList<TextSpan> places = TextFinder({QStringLiteral("office")}).placesIn(text.plain());

        QCOMPARE(withReplaced(text, places, QStringLiteral("agency")), wanted);
    }

    void wordsReplacedAcrossMarks_haveThoseOfTheFirstLetter()
    {
        InlineText text = bold(QStringLiteral("of"));
        text.append(QStringLiteral("fice"));
        QCOMPARE(withReplaced(text, {{0, 6}}, QStringLiteral("seat")), bold(QStringLiteral("seat")));
        QCOMPARE(withReplaced(text, {{0, 6}}, {}), InlineText());
    }
};

QTEST_APPLESS_MAIN(TextFinderTest)
#include "text_finder_test.moc"
