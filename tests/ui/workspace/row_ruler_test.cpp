#include "workspace/row_ruler.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace communique;

namespace {

QList<BlockId> ids(const QString &letters)
{
    QList<BlockId> list;
    for (const QChar letter : letters)
        list.append(BlockId::fromString(QString(letter)));
    return list;
}

QString rowsOf(const RowRuler &ruler)
{
    QString rows;
    for (int row = 0; row < ruler.rowCount(); ++row)
        rows.append(ruler.idAt(row).toString());
    return rows;
}

} // namespace

class RowRulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedRow_isAsTallAsTheTallestColumn();
    void blockMissingInAColumn_leavesAGap();
    void columnsDisagreeing_keepTheLongestCommonOrderLevel();
    void heightChanged_movesOnlyWhatLiesBelow();
    void heightBelowTheTallest_movesNothing();
    void columnRemoved_letsRowsShrink();
    void columnMoved_keepsItsBlocks();
    void anyColumns_meetTheirBlocksInTheirOwnOrder();
    void rowAt_findsTheRowThatCoversAPoint();
};

void RowRulerTest::sharedRow_isAsTallAsTheTallestColumn()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    const int two = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("ab")), {10, 30});
    ruler.setColumn(two, ids(QStringLiteral("ab")), {20, 5});
    QCOMPARE(ruler.height(0), 20);
    QCOMPARE(ruler.top(1), 20);
    QCOMPARE(ruler.totalHeight(), 50);
}

void RowRulerTest::blockMissingInAColumn_leavesAGap()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    const int two = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("abc")), {10, 10, 10});
    ruler.setColumn(two, ids(QStringLiteral("axc")), {10, 10, 10});
    QCOMPARE(rowsOf(ruler), QStringLiteral("axbc"));
    QCOMPARE(ruler.indexAt(1, one), -1);
    QCOMPARE(ruler.indexAt(2, two), -1);
    QCOMPARE(ruler.top(ruler.rowOf(one, 2)), ruler.top(ruler.rowOf(two, 2)));
}

void RowRulerTest::columnsDisagreeing_keepTheLongestCommonOrderLevel()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    const int two = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("abcd")), {10, 10, 10, 10});
    ruler.setColumn(two, ids(QStringLiteral("bcda")), {10, 10, 10, 10});
    for (int index = 0; index < 3; ++index)
        QCOMPARE(ruler.rowOf(two, index), ruler.rowOf(one, index + 1));
    QVERIFY(ruler.rowOf(two, 3) > ruler.rowOf(two, 2));
}

void RowRulerTest::heightChanged_movesOnlyWhatLiesBelow()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("abc")), {10, 10, 10});
    QSignalSpy resized(&ruler, &RowRuler::rowResized);
    ruler.setHeight(one, 1, 25);
    QCOMPARE(resized.size(), 1);
    QCOMPARE(resized.at(0), (QVariantList{1, 15}));
    QCOMPARE(ruler.top(1), 10);
    QCOMPARE(ruler.top(2), 35);
}

void RowRulerTest::heightBelowTheTallest_movesNothing()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    const int two = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("ab")), {40, 10});
    ruler.setColumn(two, ids(QStringLiteral("ab")), {10, 10});
    QSignalSpy moved(&ruler, &RowRuler::rowsMoved);
    QSignalSpy resized(&ruler, &RowRuler::rowResized);
    ruler.setHeight(two, 0, 30);
    QCOMPARE(moved.size() + resized.size(), 0);
}

void RowRulerTest::columnRemoved_letsRowsShrink()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    const int two = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("ab")), {10, 10});
    ruler.setColumn(two, ids(QStringLiteral("axb")), {50, 10, 10});
    ruler.removeColumn(two);
    QCOMPARE(rowsOf(ruler), QStringLiteral("ab"));
    QCOMPARE(ruler.totalHeight(), 20);
}

void RowRulerTest::columnMoved_keepsItsBlocks()
{
    RowRuler ruler;
    const int one = ruler.addColumn();
    const int two = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("ab")), {10, 10});
    ruler.setColumn(two, ids(QStringLiteral("axb")), {10, 20, 10});
    ruler.moveColumn(two, 0);
    QCOMPARE(rowsOf(ruler), QStringLiteral("axb"));
    QCOMPARE(ruler.indexAt(1, one), -1);
    QCOMPARE(ruler.indexAt(1, two), 1);
    QCOMPARE(ruler.height(1), 20);
}

void RowRulerTest::anyColumns_meetTheirBlocksInTheirOwnOrder()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        RowRuler ruler;
        QList<int> sizes;
        for (int column = 0; column < 4; ++column) {
            QString letters;
            for (const QChar letter : QStringLiteral("abcdefghij")) {
                if (random.bounded(4) > 0)
                    letters.insert(
                        random.bounded(5) == 0 ? random.bounded(int(letters.size()) + 1) : letters.size(), letter);
            }
            sizes.append(int(letters.size()));
            const int number = ruler.addColumn();
            ruler.setColumn(number, ids(letters), QList<int>(letters.size(), 10 + column));
        }
        for (int column = 0; column < 4; ++column) {
            for (int index = 0; index < sizes.at(column); ++index) {
                const int row = ruler.rowOf(column, index);
                QCOMPARE(ruler.indexAt(row, column), index);
                QVERIFY(index == 0 || ruler.rowOf(column, index - 1) < row);
            }
        }
    }
}

void RowRulerTest::rowAt_findsTheRowThatCoversAPoint()
{
    RowRuler ruler;
    QCOMPARE(ruler.rowAt(5), -1);
    const int one = ruler.addColumn();
    ruler.setColumn(one, ids(QStringLiteral("abc")), {10, 10, 10});
    QCOMPARE(ruler.rowAt(-3), 0);
    QCOMPARE(ruler.rowAt(9), 0);
    QCOMPARE(ruler.rowAt(10), 1);
    QCOMPARE(ruler.rowAt(99), 2);
}

QTEST_GUILESS_MAIN(RowRulerTest)
#include "row_ruler_test.moc"
