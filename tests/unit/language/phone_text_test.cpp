#include "language/phone_text.h"

#include <QTest>

using namespace communique;

class PhoneTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_isGroupedAsInItsCountry_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *number, const char *printed) {
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(printed);
        };
        row("+12125550142", "+1 212 555 0142");
        row("+41797480395", "+41 79 748 03 95");
        row("+33142685300", "+33 1 42 68 53 00");
        row("+79035550123", "+7 903 555 01 23");
        row("+8613912345678", "+86 139 1234 5678");
        row("+442079460123", "+44 207 946 0123");
        row("+4930123456", "+49 301 234 56");
        row("+35312345678", "+353 123 456 78");
        row("+96261234567", "+962 612 345 67");
        row("+2126612345", "+212 661 2345");
    }

    void number_isGroupedAsInItsCountry()
    {
        QFETCH(QString, number);
        QFETCH(QString, printed);
        const QString text = phoneText(number, officialLanguage(QLatin1StringView("fr")));
        QVERIFY(!text.contains(u' '));
        QCOMPARE(QString(text).replace(QChar(u'\u00A0'), QChar(u' ')), printed);
    }

    void inArabic_numberStandsInAnIsolate()
    {
        const QString text = phoneText(QStringLiteral("+12125550142"), officialLanguage(QLatin1StringView("ar")));
        QCOMPARE(text, QStringLiteral("\u2068+1\u00A0212\u00A0555\u00A00142\u2069"));
    }

    void whatIsNoNumber_comesBackAsItIs()
    {
        const LanguageTag ar = officialLanguage(QLatin1StringView("ar"));
        for (const char *text : {"", "+", "+0123456789", "022 123 45 67", "+12", "+1234567890123456", "+123456789a"})
            QCOMPARE(phoneText(QString::fromLatin1(text), ar), QString::fromLatin1(text));
    }
};

QTEST_GUILESS_MAIN(PhoneTextTest)
#include "phone_text_test.moc"
