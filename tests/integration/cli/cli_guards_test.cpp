// What is refused at the command line, with the guard's code and exit 1 (WORKFLOW.md section 4, scenarios 3, 4, 8, 11).

#include "integration/cli/news_job.h"
#include "integration/cli/store_hand.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace communique;

namespace {

const QString officer = QStringLiteral("officer");
const QString translator = QStringLiteral("translator");
const QString supervisor = QStringLiteral("supervisor");
const QString chief = QStringLiteral("chief");
const QString en = QStringLiteral("en");
const QString fr = QStringLiteral("fr");
const QString ar = QStringLiteral("ar");

QStringList editOf(const QString &release, const QString &language, const QString &block, const QString &text)
{
    return {
        QStringLiteral("edit"), release, language, QStringLiteral("--block"), block, QStringLiteral("--text"), text};
}

QString textOf(const QJsonObject &edition, const QString &block)
{
    for (const QJsonValue &row : edition.value(QLatin1StringView("blocks")).toArray()) {
        if (row[QLatin1StringView("id")].toString() == block)
            return row[QLatin1StringView("plain")].toString();
    }
    return {};
}

} // namespace

/// The comparison names what was said.
#define COMPARE_REFUSED(RAN, GUARD)                                                                                    \
    do {                                                                                                               \
        const Ran refusedRan = (RAN);                                                                                  \
        QVERIFY2(refusedRan.exitCode == 1, refusedRan.told());                                                         \
        QVERIFY2(refusedRan.guard() == QLatin1StringView(GUARD), refusedRan.told());                                   \
        QVERIFY2(refusedRan.saysOneLine(), refusedRan.told());                                                         \
    } while (false)

class CliGuardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsInTheWrongOrder_areRefused()
    {
        NewsJob job;
        const Ctl &ctl = job.ctl();
        const QString release = job.begin({en, fr});
        COMPARE_REFUSED(ctl.as(supervisor, {QStringLiteral("approve"), release, en}), "STATE");
        COMPARE_REFUSED(ctl.as(supervisor, {QStringLiteral("sign"), release}), "LANG");
        COMPARE_REFUSED(
            ctl.as(supervisor, {QStringLiteral("publish"), release, QStringLiteral("--to"), job.site()}), "LANG");
        COMPARE_REFUSED(ctl.as(translator, {QStringLiteral("submit"), release, fr}), "STATE");
        COMPARE_REFUSED(ctl.as(translator, {QStringLiteral("approve"), release, en}), "ROLE");
        COMPARE_REFUSED(ctl.as(supervisor, {QStringLiteral("reopen"), release, en}), "STATE");
        QVERIFY(!QFileInfo::exists(job.site() + QStringLiteral("/index.html")));
    }

    void returnWithoutReason_isRefused()
    {
        NewsJob job;
        const QString release = job.begin({en});
        job.submit(release, en);
        COMPARE_REFUSED(job.ctl().as(supervisor, {QStringLiteral("return"), release, en}), "REASON");
        job.must(
            supervisor, {QStringLiteral("return"), release, en, QStringLiteral("--reason"), QStringLiteral("why")});
        QCOMPARE(job.edition(release, en).value(QLatin1StringView("stage")).toString(), QStringLiteral("drafting"));
    }

    // Scenario 11.
    void author_cannotApproveByAnyWay()
    {
        NewsJob job;
        const Ctl &ctl = job.ctl();
        const QString release = job.begin({en});
        job.must(chief, editOf(release, en, QStringLiteral("b4"), QStringLiteral("The chief wrote this.")));
        job.must(chief, {QStringLiteral("submit"), release, en});
        COMPARE_REFUSED(ctl.as(chief, {QStringLiteral("approve"), release, en}), "EYES");
        // By bringing an older version back, which was not the chief's.
        job.must(supervisor,
            {QStringLiteral("return"), release, en, QStringLiteral("--reason"), QStringLiteral("once more")});
        job.must(chief, {QStringLiteral("revert"), release, en, QStringLiteral("1")});
        job.must(chief, {QStringLiteral("submit"), release, en});
        COMPARE_REFUSED(ctl.as(chief, {QStringLiteral("approve"), release, en}), "EYES");
        // By a second account with the same address.
        const Ran twin = ctl.run(
            {QStringLiteral("person"), QStringLiteral("add"), QStringLiteral("Twin"), QStringLiteral("--email"),
                QStringLiteral("Chief@Example.org"), QStringLiteral("--role"), QStringLiteral("supervisor")});
        COMPARE_REFUSED(twin, "EYES");
        QVERIFY(job.must(supervisor, {QStringLiteral("approve"), release, en}).ok());
    }

    // Scenario 3: "14" becomes "15".
    void sourceMovesAfterApproval_exactlyOneBlockIsStale()
    {
        NewsJob job;
        const QString release = job.begin({en, fr, ar});
        job.approve(release, en);
        job.approve(release, ar);
        QVERIFY(job.edition(release, ar).value(QLatin1StringView("approved")).toBool());

        job.must(supervisor, {QStringLiteral("reopen"), release, en, QStringLiteral("--reason"), QStringLiteral("15")});
        QString text = textOf(job.edition(release, en), QStringLiteral("b12"));
        QVERIFY(text.contains(QLatin1StringView("1,200 roofs")));
        text.replace(QLatin1StringView("1,200 roofs"), QLatin1StringView("1,500 roofs"));
        job.must(officer, editOf(release, en, QStringLiteral("b12"), text));

        const QJsonObject arabic = job.edition(release, ar);
        QCOMPARE(arabic.value(QLatin1StringView("stale")).toInt(), 1);
        QVERIFY(!arabic.value(QLatin1StringView("approved")).toBool());
        QCOMPARE(job.edition(release, fr).value(QLatin1StringView("stale")).toInt(), 0);
        job.must(officer, {QStringLiteral("submit"), release, en});
        job.must(supervisor, {QStringLiteral("approve"), release, en});
        const Ran sign = job.ctl().as(supervisor, {QStringLiteral("sign"), release});
        QCOMPARE(sign.exitCode, 1);
        const QString blocked
            = job.ctl().as(supervisor, {QStringLiteral("blockers"), release, QStringLiteral("sign")}).out;
        QVERIFY2(blocked.contains(QLatin1StringView("STALE")), qPrintable(blocked));
    }

    void spaceBecomesANoBreakSpace_approvalStands()
    {
        NewsJob job;
        const QString release = job.begin({en, ar});
        job.approve(release, en);
        job.approve(release, ar);
        job.must(
            supervisor, {QStringLiteral("reopen"), release, en, QStringLiteral("--reason"), QStringLiteral("nbsp")});
        QString text = textOf(job.edition(release, en), QStringLiteral("b12"));
        text.replace(QLatin1StringView("1,200 roofs"), QStringLiteral("1,200\u00A0roofs"));
        job.must(officer, editOf(release, en, QStringLiteral("b12"), text));

        const QJsonObject arabic = job.edition(release, ar);
        QVERIFY(arabic.value(QLatin1StringView("approved")).toBool());
        QCOMPARE(arabic.value(QLatin1StringView("stale")).toInt(), 0);
        QVERIFY(!job.edition(release, en).value(QLatin1StringView("approved")).toBool());
    }

    // Scenario 4, without the suggestion: a comma withdraws the approval, and the old words stay what was signed.
    void commaAfterSigning_voidsApprovalAndSignature()
    {
        NewsJob job;
        const QString release = job.readyToPublish({en});
        job.must(supervisor, {QStringLiteral("reopen"), release, en, QStringLiteral("--reason"), QStringLiteral(",")});
        const QString text = textOf(job.edition(release, en), QStringLiteral("b12"));
        job.must(officer, editOf(release, en, QStringLiteral("b12"), text + u','));
        const QStringList publish{QStringLiteral("publish"), release, QStringLiteral("--to"), job.site()};
        QCOMPARE(job.ctl().as(supervisor, publish).exitCode, 1);
        job.must(officer, {QStringLiteral("submit"), release, en});
        job.must(supervisor, {QStringLiteral("approve"), release, en});
        COMPARE_REFUSED(job.ctl().as(supervisor, publish), "SIGNATURE");
        job.sign(release);
        QVERIFY(job.must(supervisor, publish).ok());
    }

    // TRUST.md P5: words are approved for one embargo.
    void embargoChangedAfterSigning_voidsApprovalAndSignature()
    {
        NewsJob job;
        const QString release = job.readyToPublish({en});
        job.must(officer, {QStringLiteral("embargo"), release, QStringLiteral("2020-01-01T10:00Z")});
        COMPARE_REFUSED(
            job.ctl().as(supervisor, {QStringLiteral("publish"), release, QStringLiteral("--to"), job.site()}), "LANG");
        QVERIFY(!job.edition(release, en).value(QLatin1StringView("approved")).toBool());
    }

    // Scenario 8.
    void embargoInItsZone_isTheSameInstant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("instant");
        QTest::newRow("zone") << "2026-03-16T10:00[America/New_York]"
                              << "2026-03-16T14:00:00.000Z";
        QTest::newRow("zone, a word") << "2026-03-16T15:00 Europe/Zurich"
                                      << "2026-03-16T14:00:00.000Z";
        QTest::newRow("Kathmandu") << "2026-03-16T19:45[Asia/Kathmandu]"
                                   << "2026-03-16T14:00:00.000Z";
        QTest::newRow("offset") << "2026-03-16T10:00-04:00"
                                << "2026-03-16T14:00:00.000Z";
        QTest::newRow("UTC") << "2026-03-16T14:00Z"
                             << "2026-03-16T14:00:00.000Z";
        QTest::newRow("after the change") << "2026-03-30T15:00[Europe/Zurich]"
                                          << "2026-03-30T13:00:00.000Z";
        QTest::newRow("skipped") << "2026-03-29T02:30[Europe/Zurich]" << QString();
        QTest::newRow("repeated") << "2026-10-25T02:30[Europe/Zurich]" << QString();
        QTest::newRow("no zone") << "2026-03-16T10:00" << QString();
        QTest::newRow("no such zone") << "2026-03-16T10:00[Europe/Atlantis]" << QString();
    }

    void embargoInItsZone_isTheSameInstant()
    {
        QFETCH(QString, written);
        QFETCH(QString, instant);
        if (!m_shared) {
            m_shared = std::make_unique<NewsJob>();
            m_release = m_shared->begin({en});
        }
        const Ran set
            = m_shared->ctl().as(officer, QStringList{QStringLiteral("embargo"), m_release} + written.split(u' '));
        if (instant.isEmpty()) {
            QCOMPARE(set.exitCode, 2);
            QVERIFY2(set.saysOneLine(), set.told());
        } else {
            QVERIFY2(set.ok(), set.told());
            QCOMPARE(set.line(), instant);
        }
    }

    // To the second at a fixed clock: tests/unit/desk/embargo_publishing_test.cpp.
    void embargoAhead_nothingIsPublishedBeforeItsInstantInAnyZone()
    {
        NewsJob job;
        QMap<QString, QDateTime> waiting;
        int refusals = 0;
        for (const char *zone : {"America/New_York", "Asia/Kathmandu", "Pacific/Chatham"})
            waiting.insert(withEmbargo(job, zone, 15), {});
        for (auto it = waiting.begin(); it != waiting.end(); ++it)
            *it = QDateTime::fromString(embargoOf(job, it.key()), Qt::ISODateWithMs);
        const QStringList releases = waiting.keys();
        for (const QString &release : releases) {
            const QDateTime lifts = waiting.value(release);
            Ran last;
            do {
                last = job.ctl().as(
                    supervisor, {QStringLiteral("publish"), release, QStringLiteral("--to"), job.site()});
                QVERIFY2(last.ok() || last.guard() == QLatin1StringView("EMBARGO"), last.told());
                refusals += last.ok() ? 0 : 1;
            } while (!last.ok() && QDateTime::currentDateTimeUtc() < lifts.addSecs(30));
            QVERIFY2(last.ok(), last.told());
            QVERIFY(publishedAt(job, release) >= lifts);
        }
        QVERIFY(refusals > 0);
    }

    void editsOfOneBase_exactlyOneWinsAndBothTextsAreKept()
    {
        NewsJob job;
        const QString release = job.begin({en});
        const QString base = QStringLiteral("1");
        const auto edit = [&](const QString &person, const QString &block, const QString &text) {
            return job.ctl().as(person, editOf(release, en, block, text) + QStringList{QStringLiteral("--base"), base});
        };
        QVERIFY(edit(officer, QStringLiteral("b4"), QStringLiteral("The officer's words.")).ok());
        COMPARE_REFUSED(
            edit(QStringLiteral("second"), QStringLiteral("b4"), QStringLiteral("The second's words.")), "CONFLICT");
        // Another block of the same base is merged.
        QVERIFY(edit(QStringLiteral("second"), QStringLiteral("b5"), QStringLiteral("Merged.")).ok());

        const QJsonObject edition = job.edition(release, en);
        QCOMPARE(textOf(edition, QStringLiteral("b4")), QStringLiteral("The officer's words."));
        QCOMPARE(textOf(edition, QStringLiteral("b5")), QStringLiteral("Merged."));
        QCOMPARE(edition.value(QLatin1StringView("conflicts")).toArray().size(), 1);
        QCOMPARE(StoreHand(job.ctl().store())
                     .value(QStringLiteral("SELECT count(*) FROM blob WHERE instr(bytes, 'The second''s words.') > 0"))
                     .toInt(),
            1);
        COMPARE_REFUSED(job.ctl().as(officer, {QStringLiteral("submit"), release, en}), "CONFLICT");
        job.must(officer,
            {QStringLiteral("settle"), release, en, QStringLiteral("b4"), QStringLiteral("--text"),
                QStringLiteral("The second's words.")});
        job.must(officer, {QStringLiteral("submit"), release, en});
    }

    void holdAndSpike_keepAReleaseIn()
    {
        NewsJob job;
        const QString release = job.readyToPublish({en});
        const QStringList publish{QStringLiteral("publish"), release, QStringLiteral("--to"), job.site()};
        job.must(supervisor, {QStringLiteral("hold"), release, QStringLiteral("--reason"), QStringLiteral("legal")});
        COMPARE_REFUSED(job.ctl().as(supervisor, publish), "HOLD");
        COMPARE_REFUSED(job.ctl().as(supervisor, {QStringLiteral("lift"), release}), "REASON");
        job.must(supervisor, {QStringLiteral("lift"), release, QStringLiteral("--reason"), QStringLiteral("cleared")});
        QVERIFY(job.must(supervisor, publish).ok());
    }

    void revokedPerson_cannotActAnyMore()
    {
        NewsJob job;
        const QString release = job.begin({en});
        job.submit(release, en);
        job.must({},
            {QStringLiteral("person"), QStringLiteral("revoke"), QStringLiteral("supervisor@example.org"),
                QStringLiteral("--reason"), QStringLiteral("left")});
        QCOMPARE(job.ctl().as(supervisor, {QStringLiteral("approve"), release, en}).exitCode, 1);
        QVERIFY(job.must(chief, {QStringLiteral("approve"), release, en}).ok());
    }

    void cleanupTestCase() { m_shared.reset(); }

private:
    /// A signed release that is embargoed for so many seconds more, written in the zone's wall time.
    static QString withEmbargo(NewsJob &job, const QByteArray &zone, int seconds)
    {
        const QString release = job.begin({en});
        const QDateTime wall = QDateTime::currentDateTimeUtc().addSecs(seconds).toTimeZone(QTimeZone(zone));
        job.must(officer,
            {QStringLiteral("embargo"), release,
                QStringLiteral("%1[%2]").arg(
                    wall.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), QString::fromLatin1(zone))});
        job.approve(release, en);
        job.sign(release);
        return release;
    }

    static QString embargoOf(const NewsJob &job, const QString &release)
    {
        const Ran shown = job.must({}, {QStringLiteral("show"), release, QStringLiteral("--json")});
        return shown.json().object().value(QLatin1StringView("embargo")).toString();
    }

    static QDateTime publishedAt(NewsJob &job, const QString &release)
    {
        const QVariant time
            = StoreHand(job.ctl().store())
                  .value(QStringLiteral("SELECT time FROM journal WHERE kind = 'published' AND subject = '%1'")
                             .arg(release));
        return QDateTime::fromMSecsSinceEpoch(time.toLongLong(), Qt::UTC);
    }

    std::unique_ptr<NewsJob> m_shared;
    QString m_release;
};

QTEST_GUILESS_MAIN(CliGuardsTest)
#include "cli_guards_test.moc"
