#include "language/edit_script.h"
#include "language/word_diff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace communique;

class WordDiffTest : public QObject
{
    Q_OBJECT

    // "kept [-removed-]{+added+} kept"
    static QString written(const QList<DiffSpan> &spans)
    {
        QString text;
        for (const DiffSpan &span : spans) {
            if (span.change == Change::Equal)
                text += span.text.plain();
            else if (span.change == Change::Removed)
                text += QStringLiteral("[-") + span.text.plain() + QStringLiteral("-]");
            else
                text += QStringLiteral("{+") + span.text.plain() + QStringLiteral("+}");
        }
        return text;
    }

    static InlineText randomText(QRandomGenerator &random)
    {
        static const QStringList words{QStringLiteral("pact"), QStringLiteral("forum"), QStringLiteral(" "),
            QStringLiteral(" "), QStringLiteral("移"), QStringLiteral("民"), QStringLiteral("الهجرة"),
            QStringLiteral("État"), QStringLiteral("."), QStringLiteral("\u00A0"), QStringLiteral("𠀀"),
            QStringLiteral("\u0301")};
        InlineText text;
        for (int i = random.bounded(30); i > 0; --i) {
            Marks marks;
            marks.bold = random.bounded(6) == 0;
            text.append(words.at(random.bounded(static_cast<int>(words.size()))), marks);
        }
        return text;
    }

    static QList<int> randomNumbers(QRandomGenerator &random)
    {
        QList<int> numbers;
        for (int i = random.bounded(12); i > 0; --i)
            numbers.append(random.bounded(4));
        return numbers;
    }

    // Length of the longest common subsequence, the slow and sure way.
    static qsizetype longestCommon(const QList<int> &a, const QList<int> &b)
    {
        QList<QList<qsizetype>> table(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
        for (qsizetype i = 0; i < a.size(); ++i) {
            for (qsizetype j = 0; j < b.size(); ++j)
                table[i + 1][j + 1] = a.at(i) == b.at(j) ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
        }
        return table[a.size()][b.size()];
    }

private Q_SLOTS:
    void changes_areShownByWord_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("redline");
        const auto row = [](const char *name, const char *before, const char *after, const char *redline) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(redline);
        };
        row("equal", "the same", "the same", "the same");
        row("both empty", "", "", "");
        row("from nothing", "", "new words", "{+new words+}");
        row("to nothing", "old words", "", "[-old words-]");
        row("english word", "The report has 14 points.", "The report has 15 points.",
            "The report has [-14-]{+15+} points.");
        row("comma", "States, cities and people", "States, cities, and people", "States, cities{+,+} and people");
        row("english phrase", "the first Review Forum met", "the second world conference met",
            "the [-first Review Forum-]{+second world conference+} met");
        row("french", "Les États ont adopté l’accord", "Les États ont signé l’accord",
            "Les États ont [-adopté-]{+signé+} l’accord");
        row("french space", "Qui ?", "Qui\u00A0?", "Qui[- -]{+\u00A0+}?");
        row("arabic", "اعتمدت الدول الاتفاق العالمي", "وقعت الدول الاتفاق العالمي",
            "[-اعتمدت-]{+وقعت+} الدول الاتفاق العالمي");
        row("chinese by character", "国际移民组织报告", "国际移徙组织报告", "国际移[-民-]{+徙+}组织报告");
        row("chinese insertion", "移民报告", "国际移民报告", "{+国际+}移民报告");
    }
    void changes_areShownByWord()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, redline);
        QCOMPARE(written(diffTexts(InlineText(before), InlineText(after))), redline);
    }

    void changedMarks_areAChange()
    {
        InlineText before;
        before.append(QStringLiteral("a bold word"));
        InlineText after;
        after.append(QStringLiteral("a "));
        Marks bold;
        bold.bold = true;
        after.append(QStringLiteral("bold"), bold);
        after.append(QStringLiteral(" word"));

        const QList<DiffSpan> spans = diffTexts(before, after);
        QCOMPARE(written(spans), QStringLiteral("a [-bold-]{+bold+} word"));
        QVERIFY(spans.at(2).text.runs().first().marks.bold);
    }

    void redline_givesBothTextsBack()
    {
        QRandomGenerator random(20220216);
        for (int round = 0; round < 3000; ++round) {
            const InlineText before = randomText(random);
            const InlineText after = randomText(random);
            const QList<DiffSpan> spans = diffTexts(before, after);

            QCOMPARE(textBefore(spans), before);
            QCOMPARE(textAfter(spans), after);
            for (qsizetype i = 1; i < spans.size(); ++i) {
                QVERIFY(spans.at(i).change != spans.at(i - 1).change);
                QVERIFY(spans.at(i).change != Change::Removed || spans.at(i - 1).change != Change::Added);
            }
        }
    }

    void editScript_isRightAndShortest()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 3000; ++round) {
            const QList<int> before = randomNumbers(random);
            const QList<int> after = randomNumbers(random);
            const QList<EditStep> steps = editScript(before, after, 100);

            QList<int> rebuilt;
            qsizetype position = 0;
            qsizetype next = 0;
            for (const EditStep step : steps) {
                if (step == EditStep::Keep)
                    rebuilt.append(before.at(position));
                if (step == EditStep::Add)
                    rebuilt.append(after.at(next));
                position += step != EditStep::Add ? 1 : 0;
                next += step != EditStep::Remove ? 1 : 0;
            }
            QCOMPARE(rebuilt, after);
            QCOMPARE(position, before.size());
            QCOMPARE(qsizetype(std::count(steps.cbegin(), steps.cend(), EditStep::Keep)), longestCommon(before, after));
        }
    }

    void textsWithLittleInCommon_areReplacedWhole()
    {
        QCOMPARE(editScript({1, 2, 3, 4, 9}, {1, 5, 3, 6, 9}, 1),
            (QList<EditStep>{EditStep::Keep, EditStep::Remove, EditStep::Remove, EditStep::Remove, EditStep::Add,
                EditStep::Add, EditStep::Add, EditStep::Keep}));
    }

    void hugeDifferentTexts_takeNoLongTime()
    {
        QRandomGenerator random(5);
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += QString::number(random.bounded(1'000'000)) + u' ';
            after += QString::number(random.bounded(1'000'000)) + u' ';
        }
        QElapsedTimer timer;
        timer.start();
        const QList<DiffSpan> spans = diffTexts(InlineText(before), InlineText(after));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(textAfter(spans).plain(), after);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "word_diff_test.moc"
