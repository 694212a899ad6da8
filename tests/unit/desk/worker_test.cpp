#include "desk/worker.h"

#include "unit/desk/desk_newsroom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace communique;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Timers and connections must end on the thread they began on; Qt only warns of it.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("thread"))); }

    void job_runsElsewhereAndAnswersHere()
    {
        DeskNewsroom room;
        Worker worker(room.place(), room.clock());
        QThread *jobThread = nullptr;
        QThread *answerThread = nullptr;
        QString name;
        worker.run(
            this,
            [&jobThread](Newsroom &newsroom) -> Result<QString> {
                jobThread = QThread::currentThread();
                return newsroom.roster().newsroomName;
            },
            [&](const Result<QString> &answer) {
                answerThread = QThread::currentThread();
                name = valueOf(answer, "ask the name");
            });
        QTRY_COMPARE(name, QStringLiteral("Test"));
        QCOMPARE(answerThread, QThread::currentThread());
        QVERIFY(jobThread && jobThread != answerThread);
    }

    void jobs_runAndAnswerInOrder()
    {
        DeskNewsroom room;
        Worker worker(room.place(), room.clock());
        QList<int> answers;
        for (int i = 0; i < 20; ++i) {
            worker.run(
                this, [i](Newsroom &) -> Result<int> { return i; },
                [&answers](const Result<int> &answer) { answers.append(*answer); });
        }
        QTRY_COMPARE(answers.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(answers.at(i), i);
    }

    void contextGone_answerIsDroppedAndTheJobDoneAllTheSame()
    {
        DeskNewsroom room;
        Worker worker(room.place(), room.clock());
        std::atomic<int> done = 0;
        bool isAnswered = false;
        bool isOtherAnswered = false;
        const auto job = [&done](Newsroom &) {
            ++done;
            return Outcome();
        };
        auto context = std::make_unique<QObject>();
        worker.run(context.get(), job, [&isAnswered](const Outcome &) { isAnswered = true; });
        worker.run(this, job, [&isOtherAnswered](const Outcome &) { isOtherAnswered = true; });
        context.reset();
        QTRY_VERIFY(isOtherAnswered);
        QCOMPARE(done.load(), 2);
        QVERIFY(!isAnswered);
    }

    void finish_waitsForAllJobs()
    {
        DeskNewsroom room;
        Worker worker(room.place(), room.clock());
        std::atomic<int> done = 0;
        for (int i = 0; i < 50; ++i) {
            worker.run(
                this,
                [&done](Newsroom &) {
                    ++done;
                    return Outcome();
                },
                [](const Outcome &) {});
        }
        worker.finish();
        QCOMPARE(done.load(), 50);
    }

    void workerDestroyed_draftGivenBeforeIsKept()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        const auto open
            = [&] { return valueOf(openEdition(room.newsroom(), room.officer.person.id, release, tag("en")), "open"); };
        Draft draft = open().draft;
        draft.content.blocks[2].setText(InlineText(QStringLiteral("The last key.")));
        {
            Worker worker(room.place(), room.clock());
            worker.run(
                this, [&](Newsroom &newsroom) { return keepDraft(newsroom, room.officer, draft); },
                [](const Outcome &) {});
        }
        QVERIFY(open().wasRecovered);
    }

    void storeMissing_jobAnswersWithThatError()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        Worker worker(placeOf(folder.filePath(QStringLiteral("missing"))), clock);
        std::optional<ErrorCode> code;
        worker.run(
            this, [](Newsroom &) { return Outcome(); }, [&code](const Outcome &answer) { code = answer.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::NotFound);
    }

    void otherConnectionWrites_storeChangedIsTold()
    {
        DeskNewsroom room;
        Worker worker(room.place(), room.clock());
        QSignalSpy changes(&worker, &Worker::storeChanged);
        bool isOpen = false;
        worker.run(
            this, [](Newsroom &) { return Outcome(); }, [&isOpen](const Outcome &) { isOpen = true; });
        QTRY_VERIFY(isOpen);
        room.create();
        QVERIFY(changes.wait(5000));
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
