#include "model/embargo.h"

#include "base/clock.h"

#include <QtTest>

using namespace communique;

class embargo_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void time_isReadWithItsZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("zone");
        QTest::newRow("offset") << QStringLiteral("2022-02-16T10:00-05:00")
                                << QStringLiteral("2022-02-16T15:00:00.000Z") << QStringLiteral("UTC-05:00");
        QTest::newRow("UTC") << QStringLiteral("2022-02-16T15:00Z") << QStringLiteral("2022-02-16T15:00:00.000Z")
                             << QStringLiteral("UTC");
        QTest::newRow("zone") << QStringLiteral("2026-03-16T10:00 America/New_York")
                              << QStringLiteral("2026-03-16T14:00:00.000Z") << QStringLiteral("America/New_York");
        QTest::newRow("zone in brackets")
            << QStringLiteral("2026-03-16T10:00[America/New_York]") << QStringLiteral("2026-03-16T14:00:00.000Z")
            << QStringLiteral("America/New_York");
        QTest::newRow("before summer time")
            << QStringLiteral("2026-03-29T01:59 Europe/Zurich") << QStringLiteral("2026-03-29T00:59:00.000Z")
            << QStringLiteral("Europe/Zurich");
        QTest::newRow("after summer time began")
            << QStringLiteral("2026-03-29T03:00 Europe/Zurich") << QStringLiteral("2026-03-29T01:00:00.000Z")
            << QStringLiteral("Europe/Zurich");
        QTest::newRow("repeated hour with offset")
            << QStringLiteral("2026-10-25T02:30+01:00") << QStringLiteral("2026-10-25T01:30:00.000Z")
            << QStringLiteral("UTC+01:00");
        QTest::newRow("quarter of an hour")
            << QStringLiteral("2026-03-16T10:00 Asia/Kathmandu") << QStringLiteral("2026-03-16T04:15:00.000Z")
            << QStringLiteral("Asia/Kathmandu");
    }

    void time_isReadWithItsZone()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(QString, zone);
        const Result<Embargo> embargo = parseEmbargo(text);
        QVERIFY(embargo);
        QCOMPARE(instantText(embargo->utc), utc);
        QCOMPARE(embargo->zone, zone);
    }

    void timeThatIsNone_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("skipped by summer time")
            << QStringLiteral("2026-03-29T02:30 Europe/Zurich") << QStringLiteral("does not exist");
        QTest::newRow("repeated by its end")
            << QStringLiteral("2026-10-25T02:30 Europe/Zurich") << QStringLiteral("twice");
        QTest::newRow("no zone") << QStringLiteral("2026-10-25T02:30") << QStringLiteral("zone");
        QTest::newRow("unknown zone") << QStringLiteral("2026-10-25T02:30 Europe/Atlantis")
                                      << QStringLiteral("unknown time zone");
        QTest::newRow("no such day") << QStringLiteral("2026-02-30T02:30Z") << QStringLiteral("ISO 8601");
        QTest::newRow("words") << QStringLiteral("tomorrow") << QStringLiteral("ISO 8601");
        QTest::newRow("nothing") << QString() << QStringLiteral("ISO 8601");
    }

    void timeThatIsNone_isRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const Result<Embargo> embargo = parseEmbargo(text);
        QVERIFY(!embargo);
        QCOMPARE(embargo.error().code, ErrorCode::Malformed);
        QVERIFY2(embargo.error().detail.contains(why), qPrintable(embargo.error().detail));
    }

    void wallTime_isThatOfItsZoneOnThatDay()
    {
        const Result<Embargo> embargo = parseEmbargo(QStringLiteral("2026-03-16T10:00 America/New_York"));
        QCOMPARE(embargo->wall().toString(QStringLiteral("HH:mm")), QStringLiteral("10:00"));
        const Embargo geneva{embargo->utc, QStringLiteral("Europe/Zurich")};
        QCOMPARE(geneva.wall().toString(QStringLiteral("HH:mm")), QStringLiteral("15:00"));
        QCOMPARE(geneva.wall().offsetFromUtc() - embargo->wall().offsetFromUtc(), 5 * 3600);
        const Embargo fixed{embargo->utc, QStringLiteral("UTC-05:00")};
        QCOMPARE(fixed.wall().toString(QStringLiteral("HH:mm")), QStringLiteral("09:00"));
    }
};

QTEST_GUILESS_MAIN(embargo_test)
#include "embargo_test.moc"
