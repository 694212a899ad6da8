// A wrong number is found, stops the edition, and is corrected or accepted with a reason.

#include "integration/cli/news_job.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace communique;

namespace {

const QString translator = QStringLiteral("translator");
const QString reviser = QStringLiteral("reviser");
const QString fr = QStringLiteral("fr");

QStringList acceptOf(const QString &release, const QString &finding, const QString &reason)
{
    return {QStringLiteral("accept"), release, fr, finding, QStringLiteral("--reason"), reason};
}

QStringList editOf(const QString &release, const QString &text)
{
    return {QStringLiteral("edit"), release, fr, QStringLiteral("--block"), QStringLiteral("b10"),
        QStringLiteral("--text"), text};
}

} // namespace

class CliChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTranslation_hasNothingFound()
    {
        NewsJob job;
        const QString release = job.begin({QStringLiteral("en"), fr});
        job.submit(release, QStringLiteral("en"));
        job.submit(release, fr);

        const Ran ran = job.ctl().run({QStringLiteral("check"), release});

        QVERIFY2(ran.ok(), ran.told());
        QCOMPARE(ran.out, QString());
    }

    void wrongNumber_stopsTheEditionUntilItIsAccepted()
    {
        NewsJob job;
        const Ctl &ctl = job.ctl();
        const QString release = job.begin({QStringLiteral("en"), fr});
        job.must(translator, {QStringLiteral("edit"), release, fr, QStringLiteral("--from"), QStringLiteral("-")},
            NewsJob::words(fr));
        job.must(translator, editOf(release, QStringLiteral("un poêle et du combustible pour 61 jours ;")));

        const Ran checked = ctl.run({QStringLiteral("--json"), QStringLiteral("check"), release, fr});
        QCOMPARE(checked.exitCode, 1);
        const QJsonArray found = checked.json().array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][QLatin1StringView("target")].toString(), QStringLiteral("61"));
        QCOMPARE(found[0][QLatin1StringView("source")].toString(), QStringLiteral("60"));
        QCOMPARE(found[0][QLatin1StringView("fix")].toString(), QStringLiteral("60"));
        const QString key = found[0][QLatin1StringView("finding")].toString();

        job.must(translator, {QStringLiteral("submit"), release, fr});
        QCOMPARE(ctl.as(reviser, {QStringLiteral("revise"), release, fr}).guard(), QStringLiteral("FACTS"));
        QCOMPARE(ctl.as(translator, acceptOf(release, key, QStringLiteral("why"))).guard(), QStringLiteral("ROLE"));
        QCOMPARE(ctl.as(reviser, acceptOf(release, key, QStringLiteral(" "))).guard(), QStringLiteral("REASON"));
        job.must(reviser, acceptOf(release, key.left(6), QStringLiteral("The last day counts")));

        QVERIFY(ctl.run({QStringLiteral("check"), release, fr}).ok());
        job.must(reviser, {QStringLiteral("revise"), release, fr});
        QVERIFY(ctl.run({QStringLiteral("verify")}).ok());
    }

    void acceptance_outlivesEditsBesideThePointAndFallsWithTheFact()
    {
        NewsJob job;
        const Ctl &ctl = job.ctl();
        const QString release = job.begin({QStringLiteral("en"), fr});
        job.must(translator, {QStringLiteral("edit"), release, fr, QStringLiteral("--from"), QStringLiteral("-")},
            NewsJob::words(fr));
        job.must(translator, editOf(release, QStringLiteral("un poêle et du combustible pour 61 jours ;")));
        const QJsonArray found
            = ctl.run({QStringLiteral("--json"), QStringLiteral("check"), release, fr}).json().array();
        job.must(reviser,
            acceptOf(release, found[0][QLatin1StringView("finding")].toString(), QStringLiteral("The last day")));

        job.must(translator, editOf(release, QStringLiteral("un bon poêle et du combustible pour 61 jours ;")));
        QVERIFY(ctl.run({QStringLiteral("check"), release, fr}).ok());
        job.must(translator, editOf(release, QStringLiteral("un bon poêle et du combustible pour 62 jours ;")));
        QCOMPARE(ctl.run({QStringLiteral("check"), release, fr}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(CliChecksTest)
#include "cli_checks_test.moc"
