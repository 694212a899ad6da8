// The translation memory at a million units; COMMUNIQUE_MEMORY sets another number. What is measured through
// communiquectl is measured as an office sees it: a process, its standard input and its standard output.

#include "benchmarks/memory_corpus.h"
#include "benchmarks/stopwatch.h"
#include "desk/founding.h"
#include "desk/memory.h"
#include "language/edit_distance.h"
#include "language/memory_segment_builder.h"
#include "language/memory_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

using namespace communique;

namespace {

constexpr int usualUnits = 1000000;
constexpr int queriesALanguage = 200;

template <typename T> T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return *std::move(result);
}

const LanguageTag &english()
{
    return officialLanguages().constFirst();
}

void tellTimes(const QString &name, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const qsizetype last = milliseconds.size() - 1;
    tell(name,
        QStringLiteral("median %1 ms, p95 %2 ms (%3 times)")
            .arg(milliseconds.at(last / 2), 0, 'f', 2)
            .arg(milliseconds.at(last * 95 / 100), 0, 'f', 2)
            .arg(milliseconds.size()));
}

/// One text of a language in UTF-8, in its compared form, with its letters counted.
struct Sentence
{
    QByteArray bytes;
    qsizetype length = 0;
};

/// What the search is measured against: every text of the language, each as far as it may still be the best.
class Exhaustive
{
public:
    Exhaustive(const QList<CorpusPair> &pairs, const LanguageTag &source, const LanguageTag &target)
    {
        QSet<QString> seen;
        for (const CorpusPair &pair : pairs) {
            const LanguageTag &other = source == english() ? target : source;
            const QString form = comparedForm(source == english() ? pair.english : pair.other);
            if (pair.language != other || seen.contains(form))
                continue;
            seen.insert(form);
            const QByteArray bytes = form.toUtf8();
            m_sentences.append({bytes, EditDistance::lengthOf(bytes)});
        }
    }

    int best(const QString &query) const
    {
        const EditDistance distance(comparedForm(query));
        int best = 0;
        for (const Sentence &sentence : m_sentences) {
            const qsizetype allowed = distanceFor(std::max(best + 1, 70), distance.length(), sentence.length);
            const qsizetype found = allowed < 0 ? -1 : distance.to(sentence.bytes, allowed);
            if (found >= 0)
                best = std::max(best, similarity(found, distance.length(), sentence.length));
        }
        return best;
    }

    const QList<Sentence> &sentences() const { return m_sentences; }

private:
    QList<Sentence> m_sentences;
};

class MemoryBench
{
public:
    MemoryBench(const QString &folder, int units)
        : m_folder(folder)
        , m_pairs(corpusPairs(units))
    { }

    void run()
    {
        import();
        stream();
        for (const LanguageTag &language : corpusLanguages())
            compare(language, english(), QStringLiteral("%1 to en").arg(language.code()));
        compare(english(), corpusLanguages().constFirst(), QStringLiteral("en to fr"));
        desk();
        growth();
        fullText();
    }

private:
    QString store() const { return m_home.filePath(QStringLiteral("newsroom.communique")); }

    void import()
    {
        const QString tmx = m_folder + QStringLiteral("/memory-%1.tmx").arg(m_pairs.size());
        ensureTmx(tmx, m_pairs);
        const Place place{store(), m_home.filePath(QStringLiteral("keys"))};
        m_newsroom.emplace(
            take(foundNewsroom(place, m_clock, QStringLiteral("Bench"), NewsroomKind::Demo, std::nullopt)));
        const Session root = take(openRoot(*m_newsroom, std::nullopt));
        const NewPerson person{QStringLiteral("Bench"), QStringLiteral("bench@example.org"), Role::Translator, {}};
        const Person enrolled = take(enrolPerson(*m_newsroom, root, person, std::nullopt));
        const Session session = take(m_newsroom->signIn(enrolled.id, std::nullopt));
        QFile file(tmx);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no corpus");
        QElapsedTimer timer;
        timer.start();
        const MemoryReceipt receipt = take(importMemory(*m_newsroom, session, QStringLiteral("memory.tmx"),
            [&file]() -> Result<QByteArray> { return file.read(1 << 20); }));
        const double seconds = double(timer.restart()) / 1000;
        tell(QStringLiteral("memory: import of %1 units, durable").arg(receipt.units),
            QStringLiteral("%1 s, %2 units/s, %3 MiB of TMX")
                .arg(seconds, 0, 'f', 1)
                .arg(double(receipt.units) / seconds, 0, 'f', 0)
                .arg(file.size() >> 20));
        MemoryReader reader(*m_newsroom);
        if (!reader.prepare())
            qFatal("no index");
        tell(QStringLiteral("memory: making the index"),
            QStringLiteral("%1 s, %2 MiB; the store %3 MiB")
                .arg(double(timer.elapsed()) / 1000, 0, 'f', 1)
                .arg(QFileInfo(MemoryStore::fileOf(store())).size() >> 20)
                .arg(QFileInfo(store()).size() >> 20));
    }

    /// Queries made of the corpus's texts in one language.
    QStringList queries(const LanguageTag &language, int count) const
    {
        QRandomGenerator random(7);
        QStringList texts;
        while (texts.size() < count) {
            const CorpusPair &pair = m_pairs.at(random.bounded(int(m_pairs.size())));
            if (language != english() && pair.language != language)
                continue;
            const QString text = language == english() ? pair.english : pair.other;
            texts.append(changedText(text, language, int(texts.size())));
        }
        return texts;
    }

    /// `memory match` as a process: opening, then one question after the other.
    void stream()
    {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(COMMUNIQUECTL),
            {QStringLiteral("--store"), store(), QStringLiteral("memory"), QStringLiteral("match"),
                QStringLiteral("--source"), QStringLiteral("en"), QStringLiteral("--target"), QStringLiteral("fr")});
        QList<double> inside;
        QList<double> outside;
        const QStringList texts = queries(english(), 1000);
        for (const QString &text : texts) {
            QElapsedTimer one;
            one.start();
            process.write(text.toUtf8() + '\n');
            while (!process.canReadLine()) {
                if (!process.waitForReadyRead(60000))
                    qFatal("memory match is silent: %s", process.readAllStandardError().constData());
            }
            const QJsonObject answer = QJsonDocument::fromJson(process.readLine()).object();
            inside.append(answer.value(QLatin1StringView("ms")).toDouble());
            outside.append(double(one.nsecsElapsed()) / 1e6);
            if (outside.size() == 1)
                tell(QStringLiteral("memory: from start to first match"),
                    QStringLiteral("%1 ms").arg(double(timer.nsecsElapsed()) / 1e6, 0, 'f', 0));
        }
        tellTimes(QStringLiteral("memory: match, en to fr, on stdin, by its own clock"), inside);
        tellTimes(QStringLiteral("memory: match, en to fr, on stdin, there and back"), outside);
        tell(QStringLiteral("memory: most memory of the process that matches"), highWater(process.processId()));
        process.closeWriteChannel();
        process.waitForFinished();
    }

    static QString highWater(qint64 process)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return QStringLiteral("%1 MiB").arg(line.mid(6).trimmed().split(' ').value(0).toInt() / 1024);
        }
        return {};
    }

    void compare(const LanguageTag &source, const LanguageTag &target, const QString &name)
    {
        const Exhaustive exhaustive(m_pairs, source, target);
        MemoryReader reader(*m_newsroom);
        MemoryQuery query;
        query.source = source;
        query.target = target;
        int asked = 0;
        int found = 0;
        QList<double> ours;
        QList<double> theirs;
        for (const QString &text : queries(source, queriesALanguage)) {
            query.text = text;
            QElapsedTimer timer;
            timer.start();
            const QList<MemoryMatch> matches = take(reader.match(query));
            if (!theirs.isEmpty() || asked > 0)
                ours.append(double(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            const int best = exhaustive.best(text);
            theirs.append(double(timer.nsecsElapsed()) / 1e6);
            if (best < 70)
                continue;
            ++asked;
            found += !matches.isEmpty() && matches.constFirst().score >= best ? 1 : 0;
        }
        tell(QStringLiteral("memory: best match of the exhaustive search found, %1").arg(name),
            QStringLiteral("%1 of %2 (%3 texts)").arg(found).arg(asked).arg(exhaustive.sentences().size()));
        tellTimes(QStringLiteral("memory: match, %1").arg(name), ours);
        tellTimes(QStringLiteral("memory: exhaustive bounded search, %1").arg(name), theirs);
    }

    /// What a window asks for when a release is opened, and what a translator looks up.
    void desk()
    {
        MemoryReader reader(*m_newsroom);
        const QStringList texts = queries(english(), 40);
        QElapsedTimer timer;
        timer.start();
        for (const LanguageTag &language : corpusLanguages()) {
            for (const QString &text : texts) {
                MemoryQuery query;
                query.source = english();
                query.target = language;
                query.text = text;
                (void)take(reader.match(query));
            }
        }
        tell(QStringLiteral("memory: 40 segments into 5 languages, opening included"),
            QStringLiteral("%1 ms").arg(timer.elapsed()));
        QRandomGenerator random(3);
        measure(QStringLiteral("memory: concordance of one to three words"), 300, [&](int) {
            const CorpusPair &pair = m_pairs.at(random.bounded(int(m_pairs.size())));
            const QStringList words = (random.bounded(2) == 0 ? pair.english : pair.other).split(u' ');
            const qsizetype first = random.bounded(int(words.size()));
            (void)take(reader.find(QStringList(words.mid(first, 1 + random.bounded(3))).join(u' '), 20));
        });
    }

    /// The same questions to memories of a tenth and of a third.
    void growth()
    {
        for (const qsizetype part : {m_pairs.size() / 10, m_pairs.size() / 3, m_pairs.size()}) {
            MemorySegmentBuilder builder;
            for (qsizetype i = 0; i < part; ++i) {
                KeptUnit kept;
                kept.entry = 1;
                kept.ordinal = quint32(i + 1);
                const CorpusPair &pair = m_pairs.at(i * (m_pairs.size() / part));
                kept.unit.texts = {{english(), {}, pair.english}, {pair.language, {}, pair.other}};
                builder.add(kept);
            }
            const QByteArray bytes = builder.bytes();
            const std::optional<MemorySegment> segment = MemorySegment::open(bytes);
            const std::vector<MemoryPart> parts{{&*segment, {}}};
            MemorySearch search;
            MemoryQuery query;
            query.source = english();
            query.target = corpusLanguages().constFirst();
            const QStringList texts = queries(english(), 500);
            measure(QStringLiteral("memory: match among %1 units").arg(part), int(texts.size()), [&](int i) {
                query.text = texts.at(i);
                search.find(parts, query);
            });
        }
    }

    /// The usual way: SQLite's full-text index, the rarest words joined by OR, the best hundreds measured.
    void fullText()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fts"));
        database.setDatabaseName(m_home.filePath(QStringLiteral("fts.sqlite")));
        if (!database.open())
            qFatal("no database");
        QSqlQuery sql(database);
        sql.exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61')"));
        sql.exec(QStringLiteral("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)"));
        database.transaction();
        const LanguageTag french = corpusLanguages().constFirst();
        const Exhaustive exhaustive(m_pairs, english(), french);
        sql.prepare(QStringLiteral("INSERT INTO t (text) VALUES (?)"));
        for (const Sentence &sentence : exhaustive.sentences()) {
            sql.bindValue(0, QString::fromUtf8(sentence.bytes));
            sql.exec();
        }
        database.commit();
        int asked = 0;
        int found = 0;
        QList<double> times;
        for (const QString &text : queries(english(), queriesALanguage)) {
            QElapsedTimer timer;
            timer.start();
            const int best = byRarestWords(database, text);
            times.append(double(timer.nsecsElapsed()) / 1e6);
            const int expected = exhaustive.best(text);
            asked += expected >= 70 ? 1 : 0;
            found += expected >= 70 && best >= expected ? 1 : 0;
        }
        tell(QStringLiteral("memory: best match found by FTS5 with the four rarest words, en to fr"),
            QStringLiteral("%1 of %2").arg(found).arg(asked));
        tellTimes(QStringLiteral("memory: FTS5 with the four rarest words, en to fr"), times);
    }

    static int byRarestWords(const QSqlDatabase &database, const QString &text)
    {
        static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
        QStringList words = text.toLower().split(gap, Qt::SkipEmptyParts);
        words.removeDuplicates();
        QList<std::pair<int, QString>> byCount;
        QSqlQuery sql(database);
        sql.prepare(QStringLiteral("SELECT doc FROM v WHERE term = ?"));
        for (const QString &word : std::as_const(words)) {
            sql.bindValue(0, word);
            sql.exec();
            if (sql.next())
                byCount.append({sql.value(0).toInt(), word});
        }
        std::sort(byCount.begin(), byCount.end());
        QStringList rarest;
        for (qsizetype i = 0; i < std::min<qsizetype>(4, byCount.size()); ++i)
            rarest.append(u'"' + byCount.at(i).second + u'"');
        if (rarest.isEmpty())
            return 0;
        sql.prepare(QStringLiteral("SELECT text FROM t WHERE t MATCH ? ORDER BY rank LIMIT 200"));
        sql.bindValue(0, rarest.join(QStringLiteral(" OR ")));
        sql.exec();
        const EditDistance distance(comparedForm(text));
        int best = 0;
        while (sql.next()) {
            const QByteArray bytes = sql.value(0).toString().toUtf8();
            const qsizetype length = EditDistance::lengthOf(bytes);
            best = std::max(best, similarity(distance.to(bytes, 100000), distance.length(), length));
        }
        return best;
    }

    QString m_folder;
    QTemporaryDir m_home{m_folder + QStringLiteral("/memory-XXXXXX")};
    QList<CorpusPair> m_pairs;
    SystemClock m_clock;
    std::optional<Newsroom> m_newsroom;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int wished = qEnvironmentVariableIntValue("COMMUNIQUE_MEMORY");
    const QString folder = QStringLiteral(COMMUNIQUE_BENCH_DIR);
    QDir().mkpath(folder);
    MemoryBench(folder, wished > 0 ? wished : usualUnits).run();
    return 0;
}
