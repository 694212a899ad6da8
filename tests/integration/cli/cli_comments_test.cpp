// A question is asked in one language, seen in all, answered, closed; until then the edition is not approved.

#include "integration/cli/news_job.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace communique;

namespace {

const QString translator = QStringLiteral("translator");
const QString reviser = QStringLiteral("reviser");
const QString officer = QStringLiteral("officer");
const QString supervisor = QStringLiteral("supervisor");
const QString fr = QStringLiteral("fr");

QStringList question(const QString &release, const QString &block, const QString &text)
{
    return {QStringLiteral("comment"), QStringLiteral("add"), release, fr, QStringLiteral("--block"), block,
        QStringLiteral("--kind"), QStringLiteral("question"), QStringLiteral("--text"), text};
}

QStringList answer(const QString &release, const QString &thread)
{
    return {QStringLiteral("comment"), QStringLiteral("answer"), release, thread, QStringLiteral("--text"),
        QStringLiteral("The network's")};
}

QStringList close(const QString &release, const QString &thread)
{
    return {QStringLiteral("comment"), QStringLiteral("close"), release, thread};
}

QJsonArray threads(const Ctl &ctl, const QString &release, const QStringList &more = {})
{
    return ctl
        .run(QStringList{QStringLiteral("--json"), QStringLiteral("comment"), QStringLiteral("list"), release} + more)
        .json()
        .array();
}

} // namespace

class CliCommentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openQuestion_keepsTheEditionFromApprovalUntilItIsClosed()
    {
        NewsJob job;
        const Ctl &ctl = job.ctl();
        const QString release = job.begin({QStringLiteral("en"), fr});
        job.submit(release, QStringLiteral("en"));
        job.submit(release, fr);
        job.must(
            translator, question(release, QStringLiteral("b10"), QStringLiteral("Whose 60 days?\nThe ministry's?")));

        QCOMPARE(ctl.as(supervisor, {QStringLiteral("approve"), release, fr}).guard(), QStringLiteral("COMMENTS"));
        const QJsonArray open = threads(ctl, release, {QStringLiteral("--open")});
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0][QLatin1StringView("block")].toString(), QStringLiteral("b10"));
        const QString thread = open[0][QLatin1StringView("thread")].toString();

        job.must(officer, answer(release, thread.left(8)));
        QCOMPARE(ctl.as(reviser, close(release, thread)).guard(), QStringLiteral("COMMENTS"));
        job.must(translator, close(release, thread));

        job.must(supervisor, {QStringLiteral("approve"), release, fr});
        QVERIFY(threads(ctl, release, {QStringLiteral("--open")}).isEmpty());
        const QJsonArray said = threads(ctl, release)[0][QLatin1StringView("comments")].toArray();
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[1][QLatin1StringView("text")].toString(), QStringLiteral("The network's"));
        QVERIFY(ctl.run({QStringLiteral("verify")}).ok());
    }

    void wrongCommands_changeNothing()
    {
        NewsJob job;
        const Ctl &ctl = job.ctl();
        const QString release = job.begin({QStringLiteral("en"), fr});
        job.submit(release, QStringLiteral("en"));

        QCOMPARE(ctl.as(translator, question(release, QStringLiteral("b10"), QStringLiteral("  "))).guard(),
            QStringLiteral("REASON"));
        QVERIFY(!ctl.as(translator, question(release, QStringLiteral("b99"), QStringLiteral("Who?"))).ok());
        QVERIFY(!ctl.as(translator, close(release, QStringLiteral("zzz"))).ok());
        QStringList odd = question(release, QStringLiteral("b10"), QStringLiteral("Who?"));
        odd[odd.indexOf(QStringLiteral("question"))] = QStringLiteral("shout");
        QCOMPARE(ctl.as(translator, odd).exitCode, 2);
        QVERIFY(threads(ctl, release).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliCommentsTest)
#include "cli_comments_test.moc"
