// Scenarios 9 and 5 at the command line: a publication killed at any moment is whole or not there, and people who
// write at once lose nothing.

#include "integration/cli/news_job.h"
#include "integration/cli/store_hand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace communique;

namespace {

const QString supervisor = QStringLiteral("supervisor");
const QString en = QStringLiteral("en");
constexpr int rounds = 12;
constexpr int edits = 20;

QStringList actingAs(const Ctl &ctl, const QString &person, const QStringList &arguments)
{
    return QStringList{
               QStringLiteral("--store"), ctl.store(), QStringLiteral("--as"), person + QStringLiteral("@example.org")}
    + arguments;
}

/// The release's pages that a visitor of the site can see.
QStringList pagesOf(const QString &site)
{
    QStringList pages;
    const auto files = filesBelow(site);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const bool isHidden = it.key().startsWith(u'.') || it.key().contains(QLatin1StringView("/."));
        if (!isHidden && it->contains("rel=\"canonical\"") && it.key().count(u'/') >= 1)
            pages.append(it.key());
    }
    return pages;
}

} // namespace

class CliInterruptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicationKilledAtAnyMoment_allPagesOrNone()
    {
        NewsJob job;
        const QString release = job.readyToPublish(NewsJob::languages());
        const QByteArray store = Ctl::read(job.ctl().store());
        const QStringList publish
            = actingAs(job.ctl(), supervisor, {QStringLiteral("publish"), release, QStringLiteral("--to"), job.site()});
        const qint64 whole = timeOf(job, publish);
        int pages = int(pagesOf(job.site()).size());
        QVERIFY(pages >= 6);
        int none = 0;
        int all = 0;
        QRandomGenerator random(2022);
        for (int round = 0; round < rounds; ++round) {
            putBack(job, store);
            killAfter(job, publish, random.bounded(1, int(std::max<qint64>(whole, 2))) * 1000);
            const int there = int(pagesOf(job.site()).size());
            QVERIFY2(there == 0 || there == pages, qPrintable(pagesOf(job.site()).join(u'\n')));
            (there == 0 ? none : all) += 1;
            if (there > 0)
                QVERIFY(job.ctl().run({QStringLiteral("verify"), QStringLiteral("--site"), job.site()}).ok());
            expectCompleted(job, publish, pages);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills within %lld ms: %d left nothing, %d left all %d pages", rounds, static_cast<long long>(whole),
            none, all, pages);
    }

    void twoPeopleWriteAtOnce_noEditIsLost()
    {
        NewsJob job;
        const QString release = job.begin({en});
        const QList<QPair<QString, QString>> writers{
            {QStringLiteral("officer"), QStringLiteral("b4")}, {QStringLiteral("second"), QStringLiteral("b5")}};
        for (int i = 1; i <= edits; ++i) {
            QList<std::shared_ptr<QProcess>> running;
            for (const auto &[person, block] : writers) {
                const QStringList edit{QStringLiteral("edit"), release, en, QStringLiteral("--block"), block,
                    QStringLiteral("--text"), wordsOf(person, i)};
                running.append(job.ctl().start(actingAs(job.ctl(), person, edit)));
            }
            for (const auto &process : running) {
                const Ran ran = Ctl::finish(*process);
                QVERIFY2(ran.ok(), ran.told());
            }
        }
        const QJsonObject edition = job.edition(release, en);
        QCOMPARE(edition.value(QLatin1StringView("conflicts")).toArray().size(), 0);
        QCOMPARE(edition.value(QLatin1StringView("revisions")).toInt(), 1 + 2 * edits);
        for (const auto &[person, block] : writers)
            expectEachKept(job, person);
        for (const QJsonValue &row : edition.value(QLatin1StringView("blocks")).toArray()) {
            if (row[QLatin1StringView("id")].toString() == QLatin1StringView("b4"))
                QCOMPARE(row[QLatin1StringView("plain")].toString(), wordsOf(QStringLiteral("officer"), edits));
        }
        const Ran verified = job.ctl().run({QStringLiteral("verify")});
        QVERIFY2(verified.ok(), verified.told());
    }

private:
    static QString wordsOf(const QString &person, int number)
    {
        return QStringLiteral("Words number %1 of the %2.").arg(number).arg(person);
    }

    static void expectEachKept(const NewsJob &job, const QString &person)
    {
        const StoreHand hand(job.ctl().store());
        for (int i = 1; i <= edits; ++i) {
            const QString found
                = QStringLiteral("SELECT count(*) FROM blob WHERE instr(bytes, '%1') > 0").arg(wordsOf(person, i));
            QVERIFY2(hand.value(found).toInt() > 0, qPrintable(wordsOf(person, i)));
        }
    }

    /// How long the whole takes, in milliseconds; leaves it published.
    static qint64 timeOf(NewsJob &job, const QStringList &publish)
    {
        QElapsedTimer timer;
        timer.start();
        const Ran ran = job.ctl().bare(publish);
        if (!ran.ok())
            qFatal("%s", ran.told().constData());
        return timer.elapsed();
    }

    /// The store, and what is known of it outside, as before the publication; no site.
    static void putBack(NewsJob &job, const QByteArray &store)
    {
        QDir(job.site()).removeRecursively();
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(job.ctl().store() + QLatin1StringView(suffix));
        job.ctl().write(QStringLiteral("newsroom.communique"), store);
        const QStringList folders = QDir(job.ctl().keys()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QFile::remove(job.ctl().keys() + u'/' + folder + QStringLiteral("/journal-head"));
    }

    static void killAfter(NewsJob &job, const QStringList &arguments, int microseconds)
    {
        const std::unique_ptr<QProcess> process = job.ctl().start(arguments);
        QVERIFY(process->waitForStarted());
        ::usleep(static_cast<useconds_t>(microseconds)); // the kill's moment is what the test varies
        process->kill();
        process->waitForFinished();
    }

    static void expectCompleted(NewsJob &job, const QStringList &publish, int pages)
    {
        const Ran again = job.ctl().bare(publish);
        QVERIFY2(again.ok(), again.told());
        QCOMPARE(int(pagesOf(job.site()).size()), pages);
        const Ran site = job.ctl().run({QStringLiteral("verify"), QStringLiteral("--site"), job.site()});
        QVERIFY2(site.ok(), site.told());
        const Ran store = job.ctl().run({QStringLiteral("verify")});
        QVERIFY2(store.ok(), store.told());
        QCOMPARE(StoreHand(job.ctl().store())
                     .value(QStringLiteral("SELECT count(*) FROM journal WHERE kind = 'published'"))
                     .toInt(),
            1);
    }
};

QTEST_GUILESS_MAIN(CliInterruptionTest)
#include "cli_interruption_test.moc"
