// The translation memory at the command line: import, match, find, forget, export, and a kill in the middle.

#include "integration/cli/news_job.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace communique;

namespace {

QByteArray tmxOf(int first, int count)
{
    QByteArray tmx = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
                     "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n";
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(i);
        tmx += "<tu><tuv xml:lang=\"en-GB\"><seg>Sentence number " + number
            + " says something.</seg></tuv><tuv xml:lang=\"fr\"><seg>La phrase " + number
            + " dit <bpt i=\"1\">&lt;b&gt;</bpt>quelque chose.</seg></tuv></tu>\n";
    }
    return tmx + "</body></tmx>\n";
}

const QStringList matchFrench{QStringLiteral("memory"), QStringLiteral("match"), QStringLiteral("--source"),
    QStringLiteral("en"), QStringLiteral("--target"), QStringLiteral("fr")};

QJsonArray matchesOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value(QLatin1StringView("matches")).toArray();
}

} // namespace

class CliMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import_tellsUnitsAndWhatWasDropped()
    {
        NewsJob job;
        const QString file = job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 30));
        const Ran ran = importFile(job, file, {QStringLiteral("--json")});
        QVERIFY2(ran.ok(), ran.told());
        const QJsonObject report = ran.json().array().at(0).toObject();
        QCOMPARE(report.value(QLatin1StringView("units")).toInt(), 30);
        const QJsonObject loss = report.value(QLatin1StringView("losses")).toArray().at(0).toObject();
        QCOMPARE(loss.value(QLatin1StringView("code")).toString(), QStringLiteral("inline-code"));
        QCOMPARE(loss.value(QLatin1StringView("count")).toInt(), 30);
        expectVerified(job);
    }

    void stream_answersEachLineByOne()
    {
        NewsJob job;
        QVERIFY(importFile(job, job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 30))).ok());
        const std::unique_ptr<QProcess> process
            = job.ctl().start(QStringList{QStringLiteral("--store"), job.ctl().store()} + matchFrench);
        for (const QByteArray number : {"7", "12", "29"}) {
            process->write("Sentence number " + number + " says something.\n");
            // The answer comes before the next question is asked.
            QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 60000);
            const QByteArray line = process->readLine();
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            QCOMPARE(answer.value(QLatin1StringView("query")).toString().toUtf8(),
                "Sentence number " + number + " says something.");
            QVERIFY(answer.value(QLatin1StringView("ms")).isDouble());
            const QJsonObject best = matchesOf(line).at(0).toObject();
            QCOMPARE(best.value(QLatin1StringView("score")).toInt(), 100);
            QCOMPARE(best.value(QLatin1StringView("target")).toString().toUtf8(),
                "La phrase " + number + " dit quelque chose.");
            QCOMPARE(best.value(QLatin1StringView("origin")).toString(), QStringLiteral("office.tmx"));
        }
        process->write("\nNothing like anything there\n");
        process->closeWriteChannel();
        const Ran ran = Ctl::finish(*process);
        QVERIFY2(ran.ok(), ran.told());
        QCOMPARE(ran.out.count(u'\n'), 2);
        QVERIFY(matchesOf(ran.line().toUtf8()).isEmpty());
    }

    void runningStream_seesWhatIsImportedMeanwhile()
    {
        NewsJob job;
        QVERIFY(importFile(job, job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 5))).ok());
        const std::unique_ptr<QProcess> process
            = job.ctl().start(QStringList{QStringLiteral("--store"), job.ctl().store()} + matchFrench);
        process->write("Quite another sentence 900\n");
        QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 60000);
        QVERIFY(matchesOf(process->readLine()).isEmpty());
        QVERIFY(importFile(job, job.ctl().write(QStringLiteral("later.tmx"), tmxOf(900, 1))).ok());
        process->write("Sentence number 900 says something.\n");
        QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 60000);
        QCOMPARE(
            matchesOf(process->readLine()).at(0)[QLatin1StringView("origin")].toString(), QStringLiteral("later.tmx"));
        process->closeWriteChannel();
        QVERIFY(Ctl::finish(*process).ok());
    }

    void approval_isInTheMemory()
    {
        NewsJob job;
        const QString release = job.begin({QStringLiteral("en"), QStringLiteral("fr")});
        job.approve(release, QStringLiteral("en"));
        job.approve(release, QStringLiteral("fr"));
        const QJsonArray blocks
            = job.edition(release, QStringLiteral("en")).value(QLatin1StringView("blocks")).toArray();
        const QString headline = blocks.at(0)[QLatin1StringView("plain")].toString();
        const Ran ran = job.ctl().run(matchFrench + QStringList{QStringLiteral("--json"), headline});
        QVERIFY2(ran.ok(), ran.told());
        const QJsonObject best = matchesOf(ran.out.toUtf8()).at(0).toObject();
        QCOMPARE(best.value(QLatin1StringView("score")).toInt(), 100);
        QCOMPARE(best.value(QLatin1StringView("status")).toString(), QStringLiteral("approved"));
        QVERIFY(!best.value(QLatin1StringView("target")).toString().isEmpty());
    }

    void forgottenUnit_isNeitherMatchedNorExported()
    {
        NewsJob job;
        QVERIFY(importFile(job, job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 3))).ok());
        const Ran found = job.ctl().run({QStringLiteral("memory"), QStringLiteral("find"), QStringLiteral("--json"),
            QStringLiteral("number"), QStringLiteral("2")});
        QVERIFY2(found.ok(), found.told());
        const QString unit = found.json().array().at(0)[QLatin1StringView("unit")].toString();
        QCOMPARE(unit.section(u'-', 1), QStringLiteral("2"));
        const QStringList forget{QStringLiteral("memory"), QStringLiteral("forget"), unit};
        QCOMPARE(job.ctl().as(QStringLiteral("translator"), forget).exitCode, 2);
        const QStringList reason{QStringLiteral("--reason"), QStringLiteral("wrong")};
        QVERIFY(job.ctl().as(QStringLiteral("translator"), forget + reason).ok());
        const Ran again = job.ctl().as(QStringLiteral("translator"), forget + reason);
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.saysOneLine());
        const QString out = job.ctl().path(QStringLiteral("out.tmx"));
        QVERIFY(job.ctl().run({QStringLiteral("memory"), QStringLiteral("export"), out}).ok());
        const QByteArray tmx = Ctl::read(out);
        QVERIFY(tmx.contains("Sentence number 1 ") && !tmx.contains("Sentence number 2 "));
        QVERIFY(tmx.contains("xml:lang=\"en-GB\""));
        expectVerified(job);
    }

    void tidy_leavesOneOfEach()
    {
        NewsJob job;
        const QString file = job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 10));
        QVERIFY(importFile(job, file).ok());
        QVERIFY(importFile(job, file).ok());
        const QStringList tidy{QStringLiteral("memory"), QStringLiteral("tidy"), QStringLiteral("--json")};
        const Ran ran = job.ctl().as(QStringLiteral("translator"), tidy);
        QVERIFY2(ran.ok(), ran.told());
        QCOMPARE(ran.json().object().value(QLatin1StringView("forgotten")).toInt(), 10);
        QCOMPARE(job.ctl()
                     .as(QStringLiteral("translator"), tidy)
                     .json()
                     .object()
                     .value(QLatin1StringView("forgotten"))
                     .toInt(),
            0);
    }

    void importVerb_takesTmxToo()
    {
        NewsJob job;
        const QString file = job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 3));
        const Ran ran = job.ctl().as(QStringLiteral("officer"), {QStringLiteral("import"), file});
        QVERIFY2(ran.ok(), ran.told());
        QVERIFY(ran.line().contains(QLatin1StringView("3 units")));
    }

    void badFile_changesNothing()
    {
        NewsJob job;
        job.must({},
            {QStringLiteral("person"), QStringLiteral("add"), QStringLiteral("Nora"), QStringLiteral("--email"),
                QStringLiteral("nora@example.org"), QStringLiteral("--role"), QStringLiteral("admin")});
        const QByteArray before = Ctl::read(job.ctl().store());
        const QString cut = job.ctl().write(QStringLiteral("cut.tmx"), tmxOf(1, 5000).chopped(40));
        const Ran refused = importFile(job, cut);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.saysOneLine());
        QCOMPARE(importFile(job, job.ctl().path(QStringLiteral("nowhere.tmx"))).exitCode, 3);
        QCOMPARE(job.ctl()
                     .as(QStringLiteral("nora"),
                         {QStringLiteral("memory"), QStringLiteral("import"),
                             job.ctl().write(QStringLiteral("ok.tmx"), tmxOf(1, 2))})
                     .exitCode,
            1);
        QCOMPARE(Ctl::read(job.ctl().store()), before);
        QCOMPARE(job.ctl().run(matchFrench.mid(0, 4) + QStringList{QStringLiteral("x")}).exitCode, 2);
    }

    void importKilledAtAnyMoment_isWholeOrNotThere()
    {
        NewsJob job;
        QVERIFY(importFile(job, job.ctl().write(QStringLiteral("office.tmx"), tmxOf(1, 5))).ok());
        const QString big = job.ctl().write(QStringLiteral("big.tmx"), tmxOf(1000, 40000));
        QRandomGenerator random(11);
        for (int round = 0; round < 8; ++round) {
            const std::unique_ptr<QProcess> process
                = job.ctl().start({QStringLiteral("--store"), job.ctl().store(), QStringLiteral("--as"),
                    QStringLiteral("translator@example.org"), QStringLiteral("memory"), QStringLiteral("import"), big});
            QVERIFY(process->waitForStarted());
            ::usleep(useconds_t(random.bounded(600000))); // the kill's moment is what the test varies
            process->kill();
            process->waitForFinished();
            expectVerified(job);
            const Ran old = job.ctl().run(matchFrench
                + QStringList{QStringLiteral("--json"), QStringLiteral("Sentence number 3 says something.")});
            QCOMPARE(matchesOf(old.out.toUtf8()).at(0)[QLatin1StringView("score")].toInt(), 100);
            const auto isThere = [&job](int number) {
                const Ran ran = job.ctl().run(matchFrench
                    + QStringList{QStringLiteral("--json"), QStringLiteral("--min"), QStringLiteral("100"),
                        QStringLiteral("Sentence number %1 says something.").arg(number)});
                return !matchesOf(ran.out.toUtf8()).isEmpty();
            };
            QCOMPARE(isThere(1000), isThere(40999));
        }
    }

private:
    static Ran importFile(const NewsJob &job, const QString &file, const QStringList &options = {})
    {
        return job.ctl().as(QStringLiteral("translator"),
            QStringList{QStringLiteral("memory"), QStringLiteral("import"), file} + options);
    }

    static void expectVerified(const NewsJob &job)
    {
        const Ran verified = job.ctl().run({QStringLiteral("verify")});
        QVERIFY2(verified.ok(), verified.told());
    }
};

QTEST_GUILESS_MAIN(CliMemoryTest)
#include "cli_memory_test.moc"
