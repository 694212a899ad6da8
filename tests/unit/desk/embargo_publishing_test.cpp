// TRUST.md P6: one second before refused, two seconds after allowed, in six zones and two ways of writing the time.

#include "desk/publishing.h"
#include "unit/desk/desk_newsroom.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace communique;

class EmbargoPublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embargo_holdsToTheSecond_data()
    {
        QTest::addColumn<QString>("written");
        const QDateTime instant(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC); // Europe's clocks change at this instant
        for (const char *zone : {"Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham",
                 "America/St_Johns", "Pacific/Kiritimati"}) {
            const QDateTime wall = instant.toTimeZone(QTimeZone(zone));
            const QString local = wall.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
            QTest::addRow("%s by name", zone) << local + u'[' + QString::fromLatin1(zone) + u']';
            QTest::addRow("%s by offset", zone) << wall.toOffsetFromUtc(wall.offsetFromUtc()).toString(Qt::ISODate);
        }
    }

    void embargo_holdsToTheSecond()
    {
        QFETCH(QString, written);
        const Embargo embargo = valueOf(parseEmbargo(written), "read the embargo");
        QCOMPARE(embargo.utc, QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC));
        DeskNewsroom room(embargo.utc.addDays(-1));
        const ReleaseId release = signedRelease(room, embargo);

        room.clock().set(embargo.utc.addSecs(-1));
        const Result<Receipt> early = publishRelease(room.newsroom(), room.supervisor, release, room.site());
        QVERIFY(!early.ok());
        QCOMPARE(early.error().subject, QStringLiteral("EMBARGO"));
        QVERIFY(QDir(room.site()).isEmpty());

        room.clock().set(embargo.utc.addSecs(2));
        valueOf(publishRelease(room.newsroom(), room.supervisor, release, room.site()), "publish");
        QVERIFY(valueOf(verifySite(room.site(), room.newsroom().rootKey()), "verify").findings.isEmpty());
    }

    void clockBehindTheJournal_publicationIsRefused()
    {
        DeskNewsroom room;
        const ReleaseId release = signedRelease(room, std::nullopt);
        room.clock().advance(-1000);
        const Result<Receipt> receipt = publishRelease(room.newsroom(), room.supervisor, release, room.site());
        QVERIFY(!receipt.ok());
        QCOMPARE(receipt.error().subject, QStringLiteral("CLOCK"));
    }

    // Scenario 9: awake again within ten minutes it goes out by itself, later a person decides.
    void machineAsleepAtTheTime_graceIsTenMinutes()
    {
        DeskNewsroom room;
        const ReleaseId release = signedRelease(room, std::nullopt);
        const QDateTime at = room.clock().now().addSecs(3600);
        expectOk(schedulePublication(room.newsroom(), room.supervisor, release, Embargo{at, QStringLiteral("UTC")}),
            "schedule");
        QVERIFY(due(room).published.isEmpty());
        room.clock().set(at.addSecs(601));
        QCOMPARE(due(room).missed, QList<ReleaseId>{release});
        QVERIFY(due(room).published.isEmpty());
        room.clock().set(at.addSecs(600));
        QCOMPARE(due(room).published.size(), 1);
        QVERIFY(due(room).published.isEmpty());
    }

private:
    static DueOutcome due(DeskNewsroom &room)
    {
        return valueOf(publishDue(room.newsroom(), room.supervisor, room.site()), "publish what is due");
    }

    static ReleaseId signedRelease(DeskNewsroom &room, const std::optional<Embargo> &embargo)
    {
        const ReleaseId release = room.create();
        if (embargo)
            expectOk(changeEmbargo(room.newsroom(), room.officer, release, embargo), "set the embargo");
        expectOk(decide(room.newsroom(), room.officer, release, requestFor(Action::Submit, tag("en"))), "submit");
        expectOk(decide(room.newsroom(), room.supervisor, release, requestFor(Action::Approve, tag("en"))), "approve");
        expectOk(signRelease(room.newsroom(), room.supervisor, release), "sign");
        return release;
    }
};

QTEST_GUILESS_MAIN(EmbargoPublishingTest)
#include "embargo_publishing_test.moc"
