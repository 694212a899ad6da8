#include "language/edit_distance.h"
#include "language/memory_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace communique;

namespace {

/// The table of dynamic programming as it is defined, row by row.
qsizetype plainDistance(const QString &first, const QString &second)
{
    const QList<uint> a = first.toUcs4();
    const QList<uint> b = second.toUcs4();
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row.at(j);
            const qsizetype change = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[j] = std::min({above + 1, row.at(j - 1) + 1, change});
            diagonal = above;
        }
    }
    return row.constLast();
}

/// Few different letters, so that much is alike; from every range of UTF-8, astral ones among them.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QList<char32_t> letters{U'a', U'b', U'c', U' ', U'é', U'ж', U'ه', U'中', U'国', U'\U0001F30D'};
    QString text;
    for (int left = random.bounded(longest + 1); left > 0; --left)
        text.append(QStringView(QChar::fromUcs4(letters.at(random.bounded(int(letters.size()))))));
    return text;
}

/// The same text with a few letters changed.
QString changed(QString text, QRandomGenerator &random)
{
    for (int i = random.bounded(6); i > 0 && !text.isEmpty(); --i) {
        const qsizetype place = random.bounded(int(text.size()));
        if (text.at(place).isSurrogate())
            continue;
        if (random.bounded(2) == 0)
            text.remove(place, 1);
        else
            text.insert(place, QChar(u'a' + random.bounded(3)));
    }
    return comparedForm(text);
}

} // namespace

class EditDistanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distance_isThatOfTheTable_data()
    {
        QTest::addColumn<int>("longest");
        QTest::newRow("one word of bits") << 64;
        QTest::newRow("around the edge of a word") << 70;
        QTest::newRow("several words") << 400;
    }

    void distance_isThatOfTheTable()
    {
        QFETCH(int, longest);
        QRandomGenerator random(1964);
        for (int i = 0; i < 1500; ++i) {
            const QString first = randomText(random, longest);
            const QString second = i % 2 == 0 ? randomText(random, longest) : changed(first, random);
            const qsizetype expected = plainDistance(first, second);
            const EditDistance distance(first);
            QCOMPARE(distance.to(second.toUtf8(), 1000), expected);
            QCOMPARE(distance.to(second.toUtf8(), expected), expected);
            QCOMPARE(distance.to(second.toUtf8(), expected - 1), qsizetype(-1));
        }
    }

    void distanceFromNothing_isTheOtherLength()
    {
        QCOMPARE(EditDistance(QString()).to(QByteArray("abc"), 5), qsizetype(3));
        QCOMPARE(EditDistance(QStringLiteral("abc")).to(QByteArray(), 5), qsizetype(3));
        QCOMPARE(EditDistance(QString()).to(QByteArray(), 0), qsizetype(0));
    }

    void brokenUtf8_isReadToItsEndOnly()
    {
        const EditDistance distance(QStringLiteral("a\uFFFD"));
        QCOMPARE(distance.to(QByteArray("a\xe4"), 9), qsizetype(0));
        QCOMPARE(EditDistance::lengthOf(QByteArray("\xf0\x9f")), qsizetype(1));
    }

    void similarity_isRoundedDown()
    {
        QCOMPARE(similarity(1, 3, 3), 66);
        QCOMPARE(similarity(0, 7, 7), 100);
        QCOMPARE(similarity(1, 1000, 999), 99);
        QCOMPARE(similarity(4, 4, 0), 0);
        QCOMPARE(similarity(0, 0, 0), 100);
    }

    void allowedDistance_isTheGreatestThatReachesThePercentage()
    {
        for (int percent : {50, 70, 75, 100}) {
            for (qsizetype length = 1; length < 200; ++length) {
                const qsizetype allowed = distanceFor(percent, length, length);
                QVERIFY(similarity(allowed, length, length) >= percent);
                QVERIFY(allowed == length || similarity(allowed + 1, length, length) < percent);
            }
        }
        QCOMPARE(distanceFor(70, 100, 50), qsizetype(-1));
    }

    void comparedForm_keepsCaseAndFoldsBlanks()
    {
        QCOMPARE(comparedForm(QStringLiteral(" Priorite\u0301s\u00a0:\n\tA ")), QStringLiteral("Priorités : A"));
        QVERIFY(isPlainlyCompared("One two."));
        QVERIFY(!isPlainlyCompared("One  two."));
        QVERIFY(!isPlainlyCompared("One "));
        QVERIFY(contextMark(QStringLiteral("One")) != contextMark(QStringLiteral("one")));
        QCOMPARE(contextMark(QStringLiteral(" ")), quint32(0));
    }
};

QTEST_GUILESS_MAIN(EditDistanceTest)
#include "edit_distance_test.moc"
