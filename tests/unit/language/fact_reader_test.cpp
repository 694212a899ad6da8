#include "language/facts/fact_reader.h"

#include <QtTest>

using namespace communique;

/// Facts as values: one line a language and text, with what must be read from it.
class FactReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadAsFacts_data();
    void text_isReadAsFacts();
    void places_holdWhatIsWritten();
    void oneFact_isTheSameInSixLanguages_data();
    void oneFact_isTheSameInSixLanguages();
};

namespace {

LanguageTag tag(const char *code)
{
    return officialLanguage(QLatin1StringView(code));
}

/// "number 14; date 2022-05-17", facts that are not firm in parentheses.
QString listed(const QList<Fact> &facts)
{
    QStringList parts;
    for (const Fact &fact : facts) {
        const QString one = factKindName(fact.kind) + u' ' + fact.value;
        parts.append(fact.isFirm ? one : u'(' + one + u')');
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void FactReaderTest::text_isReadAsFacts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("en", "It makes 14 recommendations in 1,200 pages, 3.5 cm thick.", "number 14; number 1200; number 3.5");
    row("fr", "1 200 toits, 3,5 cm, 1.200 pages", "number 1200; number 3.5; number 1200");
    row("es", "1.200 tejados; 1200 casas; 3,5 metros", "number 1200; number 1200; number 3.5");
    row("ar", "١٤ توصية و ١٬٢٠٠ سقف و ٣٫٥ متر", "number 14; number 1200; number 3.5");
    row("ru", "1 200 крыш и 3,5 метра", "number 1200; number 3.5");
    row("en", "in 2022 100 people", "number 2022; number 100");
    row("en", "twenty-three objectives, one hundred and five pages", "number 23; number 105");
    row("fr", "quatre-vingt-dix-sept pages, soixante et onze", "number 97; number 71");
    row("fr", "en neuf semaines, deux mille cinq cents familles", "(number 9); number 2500");
    row("es", "treinta y un países, dos mil millones", "number 31; number 2000000000");
    row("ru", "из двадцати трёх целей, четырнадцати рекомендаций", "number 23; number 14");
    row("ar", "ثلاثة وعشرون هدفاً وأربع عشرة توصية", "number 23; number 14");
    row("zh", "一百二十三页，二十三项目标，两千人", "number 123; number 23; number 2000");
    row("zh", "一些国家每一个政府", "(number 1); (number 1)");
    row("en", "hundreds of people, millions of them, a second one", "(ordinal 2); (number 1)");
    row("en", "40 thousand families, 1.5 million people", "number 40000; number 1500000");
    row("ru", "40 тыс. семей, 1,5 млн человек", "number 40000; number 1500000");
    row("ar", "40 ألف أسرة و1.5 مليون شخص", "number 40000; number 1500000");
    row("zh", "4万户，1.2亿人，1亿2000万元", "number 40000; number 120000000; money CNY 120000000");
    row("en", "the first Forum, the 21st century, 2nd", "(ordinal 1); ordinal 21; ordinal 2");
    row("fr", "le premier Forum, le 2e", "(ordinal 1); ordinal 2");
    row("zh", "第一个框架，第三届", "(ordinal 1); (ordinal 3)");
    row("en", "12 per cent, 12%, twelve percent", "percent 12; percent 12; percent 12");
    row("fr", "12 %, douze pour cent", "percent 12; percent 12");
    row("es", "12 por ciento", "percent 12");
    row("ru", "12 процентов, 12 %", "percent 12; percent 12");
    row("ar", "12 في المائة و12٪ و12 بالمئة", "percent 12; percent 12; percent 12");
    row("zh", "百分之十二，12%，百分之12", "percent 12; percent 12; percent 12");
    row("en", "12 to 15 per cent", "percent 12; percent 15");
    row("en", "US$ 5 million, 5 million dollars, $5, €3.5 billion",
        "money USD 5000000; money USD 5000000; money USD 5; money EUR 3500000000");
    row("fr", "5 millions de dollars, 3,5 milliards d’euros", "money USD 5000000; money EUR 3500000000");
    row("ru", "5 млн долл. США", "money USD 5000000");
    row("ar", "5 ملايين دولار", "money USD 5000000");
    row("zh", "500万美元", "money USD 5000000");
    row("en", "from 17 to 20 May 2022", "date 2022-05-17; date 2022-05-20");
    row("en", "May 17–20, 2022; on 4 April", "date 2022-05-17; date 2022-05-20; date --04-04");
    row("fr", "du 17 au 20 mai 2022, le 1er mai", "date 2022-05-17; date 2022-05-20; date --05-01");
    row("fr", "17-20 mai 2022", "date 2022-05-17; date 2022-05-20");
    row("es", "del 17 al 20 de mayo de 2022", "date 2022-05-17; date 2022-05-20");
    row("ru", "с 17 по 20 мая 2022 года", "date 2022-05-17; date 2022-05-20");
    row("ar", "من 17 إلى 20 أيار/مايو 2022، في كانون الثاني/يناير", "date 2022-05-17; date 2022-05-20; (date --01)");
    row("zh", "2022年5月17日至20日，今年1月", "date 2022-05-17; date 2022-05-20; (date --01)");
    row("en", "30 May to 2 June 2022", "date 2022-05-30; date 2022-06-02");
    row("ru", "17.05.2022", "date 2022-05-17");
    row("en", "It may rain in May.", "(date --05)");
    row("en", "at 14:30, at 2.30 p.m., 2 p.m.", "time 14:30; time 14:30; time 14:00");
    row("fr", "à 14 h 30, à 14h30", "time 14:30; time 14:30");
    row("zh", "下午2时30分", "time 14:30");
    row("en", "press@example.org; +1 212 555 0142; https://undocs.org/en/A/76/642",
        "email press@example.org; phone +12125550142; link undocs.org/A/76/642");
    row("fr", "le rapport A/76/642 et E/CN.6/2022/3", "symbol A/76/642; symbol E/CN.6/2022/3");
    row("fr", "L’OIM et l’ONU face à la COVID-19", "acronym IOM; acronym UN; acronym COVID-19");
    row("ru", "МОМ, ООН и COVID-19", "acronym IOM; acronym UN; acronym COVID-19");
    row("ar", "اليونيسف وكوفيد-19", "acronym UNICEF; acronym COVID-19");
    row("zh", "儿基会和COVID-19", "acronym UNICEF; acronym COVID-19");
    row("en", "World War II, the XXI century", "");
    row("zh", "星期一，周三", "");
}

void FactReaderTest::text_isReadAsFacts()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const QList<Fact> facts = readFacts(text, tag(language.toLatin1().constData()));

    QCOMPARE(listed(facts), expected);
}

void FactReaderTest::places_holdWhatIsWritten()
{
    const QString text = QStringLiteral("Du 17 au 20 mai 2022, quatorze recommandations à press@example.org.");

    const QList<Fact> facts = readFacts(text, tag("fr"));

    QCOMPARE(facts.size(), 4);
    for (const Fact &fact : facts)
        QCOMPARE(text.mid(fact.place.start, fact.place.length), fact.written);
    QCOMPARE(facts.at(1).written, QStringLiteral("20 mai 2022"));
    QCOMPARE(facts.at(2).written, QStringLiteral("quatorze"));
}

void FactReaderTest::oneFact_isTheSameInSixLanguages_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("fourteen") << QStringList{QStringLiteral("fourteen"), QStringLiteral("quatorze"),
        QStringLiteral("catorce"), QStringLiteral("четырнадцати"), QStringLiteral("١٤"), QStringLiteral("十四")};
    QTest::newRow("money") << QStringList{QStringLiteral("US$ 2.5 million"), QStringLiteral("2,5 millions de dollars"),
        QStringLiteral("2,5 millones de dólares"), QStringLiteral("2,5 млн долларов"),
        QStringLiteral("2.5 مليون دولار"), QStringLiteral("250万美元")};
}

void FactReaderTest::oneFact_isTheSameInSixLanguages()
{
    QFETCH(const QStringList, texts);
    const char *languages[] = {"en", "fr", "es", "ru", "ar", "zh"};

    for (int i = 0; i < 6; ++i) {
        const QList<Fact> facts = readFacts(texts.at(i), tag(languages[i]));
        const QList<Fact> first = readFacts(texts.at(0), tag("en"));
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.constFirst().kind, first.constFirst().kind);
        QCOMPARE(facts.constFirst().value, first.constFirst().value);
    }
}

QTEST_GUILESS_MAIN(FactReaderTest)
#include "fact_reader_test.moc"
