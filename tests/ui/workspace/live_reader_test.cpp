#include "workspace/live_reader.h"

#include "support/ui/demo_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace communique;

namespace {

/// A release of the demo newsroom with one edition shown.
LiveWords wordsOf(DemoStore &store, const char *language)
{
    const Result<Newsroom> newsroom = Newsroom::open(store.place(), store.clock(), OpenMode::ReadOnly);
    const Result<ReleaseId> release = newsroom->findRelease(QStringLiteral("R-2022-041"));
    LiveWords words;
    words.dossier = *newsroom->loadDossier(*release);
    words.language = officialLanguage(QLatin1StringView(language));
    words.shown.insert(words.language, *words.dossier.head(words.language));
    words.person = store.signIn(QStringLiteral("Maya Lindqvist")).person;
    words.now = store.clock().now();
    return words;
}

void typeHeadline(LiveWords &words, const QString &headline)
{
    words.shown[words.language].blocks.first().setText(InlineText(headline));
    words.typed.insert(words.language);
}

} // namespace

class LiveReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTyped_areReadAsIfTheyWereSealed()
    {
        DemoStore store;
        LiveWords words = wordsOf(store, "en");
        Checker checker;
        const LiveReading before = readLive(words, checker);

        typeHeadline(words, QStringLiteral("Quite another title of six words"));
        const LiveReading reading = readLive(words, checker);

        QCOMPARE(reading.summary.title, QStringLiteral("Quite another title of six words"));
        QVERIFY(before.summary.title != reading.summary.title);
        QVERIFY(before.panes.value(words.language).words != reading.panes.value(words.language).words);
        QCOMPARE(reading.panes.value(words.language).statuses.size(), words.shown.value(words.language).blocks.size());
        QVERIFY(!reading.move.text.isEmpty());
    }

    void askedFasterThanItReads_endsWithTheNewest()
    {
        DemoStore store;
        LiveWords words = wordsOf(store, "en");
        LiveReader reader;
        QStringList titles;
        connect(&reader, &LiveReader::answered, &reader,
            [&titles](const LiveReading &reading) { titles.append(reading.summary.title); });

        for (int i = 0; i < 50; ++i) {
            typeHeadline(words, QStringLiteral("State %1").arg(i));
            reader.ask(words);
        }

        QTRY_VERIFY(!titles.isEmpty() && titles.constLast() == QStringLiteral("State 49"));
        QCOMPARE(titles.size(), 2); // the first, which was under way, and the newest
    }

    void forgotten_isNotAnswered()
    {
        DemoStore store;
        LiveWords words = wordsOf(store, "en");
        LiveReader reader;
        QStringList titles;
        connect(&reader, &LiveReader::answered, &reader,
            [&titles](const LiveReading &reading) { titles.append(reading.summary.title); });
        typeHeadline(words, QStringLiteral("Forgotten"));
        reader.ask(words);
        reader.ask(words);

        reader.forget();
        typeHeadline(words, QStringLiteral("Wanted"));
        reader.ask(words);

        QTRY_VERIFY(!titles.isEmpty());
        QCOMPARE(titles, QStringList{QStringLiteral("Wanted")});
    }
};

QTEST_MAIN(LiveReaderTest)
#include "live_reader_test.moc"
