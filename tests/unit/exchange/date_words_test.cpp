#include "exchange/export/date_words.h"

#include <QtTest>

using namespace communique;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_isWrittenInEachLanguagesOwnForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("words");
        const QDate date(2022, 2, 16);
        QTest::newRow("en") << "en" << date << "16 February 2022";
        QTest::newRow("fr") << "fr" << date << "16 février 2022";
        QTest::newRow("es") << "es" << date << "16 de febrero de 2022";
        QTest::newRow("ar") << "ar" << date << "16 شباط/فبراير 2022";
        QTest::newRow("ru") << "ru" << date << "16 февраля 2022 года";
        QTest::newRow("zh") << "zh" << date << "2022年2月16日";
        QTest::newRow("first of the month in French") << "fr" << QDate(2022, 8, 1) << "1er août 2022";
        QTest::newRow("first of the month in English") << "en" << QDate(2022, 8, 1) << "1 August 2022";
        QTest::newRow("last month") << "ar" << QDate(2021, 12, 31) << "31 كانون الأول/ديسمبر 2021";
        QTest::newRow("a language without words") << "sw" << date << "2022-02-16";
        QTest::newRow("no date") << "fr" << QDate() << "";
    }
    void day_isWrittenInEachLanguagesOwnForm()
    {
        QFETCH(QString, language);
        QFETCH(QDate, date);
        QTEST(dateWords(date, *LanguageTag::parse(language)), "words");
    }
};

QTEST_GUILESS_MAIN(DateWordsTest)
#include "date_words_test.moc"
