#include "workspace/pane_group.h"

#include "ui/workspace/sample_editions.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace communique;
using namespace communique::sample;

namespace {

// A group of panes in a window, each with an edition of its own length.
struct Panes
{
    Panes(int count, int blocks)
    {
        group.resize(1200, 800);
        for (const LanguageTag &language : officialLanguages().first(count))
            group.addPane(language)->setContent(longEdition(blocks, language));
        group.show();
        settle();
        pane(0)->setFocus();
    }
    EditionPane *pane(int place) const { return group.findPane(group.languages().at(place)); }
    void settle() { QCoreApplication::processEvents(); }

    PaneGroup group;
};

// Empty if every row lies equally deep and is equally tall in all panes; else the first that does not.
QString findUnlevelRow(const PaneGroup &group)
{
    QHash<BlockId, QRect> rows;
    for (const LanguageTag &language : group.languages()) {
        const EditionPane *pane = group.findPane(language);
        for (const Block &block : pane->content().blocks) {
            const QRect rect = pane->blockRect(block.id);
            if (!rows.contains(block.id))
                rows.insert(block.id, rect);
            const QRect known = rows.value(block.id);
            if (known.top() != rect.top() || known.height() != rect.height())
                return language.code() + u' ' + block.id.toString();
        }
    }
    return {};
}

// No line of any block reaches below its row.
bool linesFit(const EditionPane &pane)
{
    for (QTextBlock block = pane.document()->begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const QRectF row = pane.document()->documentLayout()->blockBoundingRect(block);
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        if (last.y() + last.ascent() > row.height())
            return false;
    }
    return true;
}

QRgb groundAt(EditionPane *pane, const BlockId &id, int fromLeft)
{
    const QImage picture = pane->viewport()->grab().toImage();
    const int x = fromLeft >= 0 ? fromLeft : picture.width() + fromLeft;
    return picture.pixel(x, pane->blockRect(id).center().y());
}

} // namespace

class PaneGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panes_areLevelToThePixel_data();
    void panes_areLevelToThePixel();
    void blockOneTypesInto_pushesTheRowsOfAllPanes();
    void blockSplitInOnePane_leavesAGapInTheOthers();
    void firstBaselines_areLevelAcrossScripts();
    void litRow_isLitInAllPanes();
    void litRowInArabic_hasItsBarOnTheRight();
    void scrollingOne_scrollsAll();
    void paneRemoved_letsTheOthersCloseUp();
    void paneMoved_keepsAllLevel();
    void seventhPane_isRefused();
    void blockShown_isLitAndInView();
    void picturesMoved_areAsIfPaintedAnew();
    void keyPress_laysOutOneBlockOnly();
    void keyToPaintedFrame_isMeasured();
};

void PaneGroupTest::panes_areLevelToThePixel_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("three") << 3;
    QTest::newRow("six") << 6;
}

void PaneGroupTest::panes_areLevelToThePixel()
{
    QFETCH(int, count);
    Panes panes(count, 200);
    QCOMPARE(findUnlevelRow(panes.group), QString());
    for (int place = 0; place < count; ++place) {
        EditionPane *pane = panes.pane(place);
        pane->setFocus();
        pane->moveCaretTo(id("b7"));
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(pane, i % 5 == 4 ? Qt::Key_Space : Qt::Key_X);
        QCOMPARE(findUnlevelRow(panes.group), QString());
        QTest::keyClick(pane, Qt::Key_Return);
        QCOMPARE(findUnlevelRow(panes.group), QString());
        pane->undo();
        QCOMPARE(findUnlevelRow(panes.group), QString());
    }
    panes.group.resize(700, 600);
    panes.settle();
    QCOMPARE(findUnlevelRow(panes.group), QString());
    panes.group.setZoomPercent(150);
    panes.settle();
    QCOMPARE(findUnlevelRow(panes.group), QString());
    for (int place = 0; place < count; ++place)
        QVERIFY(linesFit(*panes.pane(place)));
}

void PaneGroupTest::blockOneTypesInto_pushesTheRowsOfAllPanes()
{
    Panes panes(3, 20);
    const int before = panes.pane(2)->blockRect(id("b3")).top();
    panes.pane(0)->moveCaretTo(id("b2"));
    QTest::keyClicks(panes.pane(0), QStringLiteral("many more words than there were ").repeated(12));
    QVERIFY(panes.pane(2)->blockRect(id("b3")).top() > before + 60);
    QCOMPARE(findUnlevelRow(panes.group), QString());
}

void PaneGroupTest::blockSplitInOnePane_leavesAGapInTheOthers()
{
    Panes panes(2, 5);
    const int gapBefore = panes.pane(1)->blockRect(id("b3")).top() - panes.pane(1)->blockRect(id("b2")).bottom();
    panes.pane(0)->moveCaretTo(id("b2"));
    QTest::keyClick(panes.pane(0), Qt::Key_End);
    QTest::keyClick(panes.pane(0), Qt::Key_Return);
    const int gapNow = panes.pane(1)->blockRect(id("b3")).top() - panes.pane(1)->blockRect(id("b2")).bottom();
    QVERIFY(gapNow > gapBefore);
    QCOMPARE(findUnlevelRow(panes.group), QString());
}

void PaneGroupTest::firstBaselines_areLevelAcrossScripts()
{
    Panes panes(6, 3);
    QList<int> baselines;
    for (int place = 0; place < 6; ++place) {
        const QTextLine line = panes.pane(place)->document()->firstBlock().layout()->lineAt(0);
        baselines.append(qRound(line.y() + line.ascent()));
    }
    QCOMPARE(baselines, QList<int>(6, baselines.constFirst()));
}

void PaneGroupTest::litRow_isLitInAllPanes()
{
    Panes panes(3, 10);
    const QRgb plain = groundAt(panes.pane(1), id("b2"), 8);
    panes.pane(0)->moveCaretTo(id("b2"));
    QCOMPARE(panes.group.litBlock(), id("b2"));
    for (int place = 0; place < 3; ++place) {
        QVERIFY(groundAt(panes.pane(place), id("b2"), 8) != plain);
        QCOMPARE(groundAt(panes.pane(place), id("b1"), 8), plain);
    }
}

void PaneGroupTest::litRowInArabic_hasItsBarOnTheRight()
{
    Panes panes(4, 10);
    panes.pane(0)->moveCaretTo(id("b2"));
    const QRgb bar = groundAt(panes.pane(0), id("b2"), 0);
    QVERIFY(bar != groundAt(panes.pane(0), id("b2"), -1));
    QCOMPARE(groundAt(panes.pane(3), id("b2"), -1), bar);
    QVERIFY(groundAt(panes.pane(3), id("b2"), 0) != bar);
}

void PaneGroupTest::scrollingOne_scrollsAll()
{
    Panes panes(3, 200);
    panes.pane(1)->verticalScrollBar()->setValue(900);
    for (int place = 0; place < 3; ++place)
        QCOMPARE(panes.pane(place)->verticalScrollBar()->value(), 900);
    QTest::keyClick(panes.pane(0), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(panes.pane(2)->verticalScrollBar()->value() > 900);
    QCOMPARE(findUnlevelRow(panes.group), QString());
}

void PaneGroupTest::paneRemoved_letsTheOthersCloseUp()
{
    Panes panes(2, 10);
    panes.pane(1)->setBlockText(id("b2"), InlineText(QStringLiteral("a long text ").repeated(60)));
    const int before = panes.pane(0)->blockRect(id("b3")).top();
    panes.group.removePane(panes.group.languages().at(1));
    QVERIFY(panes.pane(0)->blockRect(id("b3")).top() < before);
    QCOMPARE(panes.group.languages().size(), 1);
}

void PaneGroupTest::paneMoved_keepsAllLevel()
{
    Panes panes(3, 30);
    const QList<LanguageTag> before = panes.group.languages();
    panes.group.movePane(before.at(2), 0);
    panes.settle();
    QCOMPARE(panes.group.languages(), (QList<LanguageTag>{before.at(2), before.at(0), before.at(1)}));
    QVERIFY(panes.pane(0)->mapTo(&panes.group, QPoint()).x() < panes.pane(1)->mapTo(&panes.group, QPoint()).x());
    QTest::keyClick(panes.pane(1), Qt::Key_X);
    QCOMPARE(findUnlevelRow(panes.group), QString());
}

void PaneGroupTest::seventhPane_isRefused()
{
    Panes panes(6, 1);
    QVERIFY(!panes.group.addPane(*LanguageTag::parse(QStringLiteral("de"))));
    QVERIFY(!panes.group.addPane(officialLanguages().at(0)));
}

void PaneGroupTest::blockShown_isLitAndInView()
{
    Panes panes(3, 200);
    panes.group.showBlock(id("b150"));
    QCOMPARE(panes.group.litBlock(), id("b150"));
    const QRect row = panes.pane(2)->blockRect(id("b150"));
    QVERIFY(row.top() >= 0 && row.bottom() <= panes.pane(2)->viewport()->height());
}

void PaneGroupTest::picturesMoved_areAsIfPaintedAnew()
{
    QApplication::setCursorFlashTime(0); // a caret that blinks between two pictures makes them differ
    Panes panes(3, 60);
    panes.group.activateWindow();
    QScreen *screen = panes.group.screen();
    EditionPane *pane = panes.pane(1);
    const auto seen = [&] {
        panes.settle();
        return screen->grabWindow(panes.group.winId()).toImage();
    };
    // One row after the other grows and shrinks: seen whole, seen only its foot, above the view.
    for (const int scrolled : {0, 40, 400}) {
        pane->verticalScrollBar()->setValue(scrolled);
        for (const char *block : {"b1", "b2", "b5", "b9"}) {
            const InlineText words = pane->content().find(id(block))->text();
            for (const int times : {30, 12, 1}) {
                seen(); // painted, so that there is a picture to be moved
                InlineText text = words;
                text.append(QStringLiteral(" and more").repeated(times), {});
                pane->setBlockText(id(block), text);
                const QImage moved = seen();
                panes.group.repaint();
                for (int place = 0; place < 3; ++place)
                    panes.pane(place)->viewport()->repaint();
                QCOMPARE(moved, seen());
            }
        }
    }
}

void PaneGroupTest::keyPress_laysOutOneBlockOnly()
{
    Panes panes(6, 60);
    panes.pane(0)->moveCaretTo(id("b2"));
    QTest::keyClick(panes.pane(0), Qt::Key_X);
    panes.settle();
    // A line that is laid out again forgets the mark put on it.
    const QTextBlock untouched = panes.pane(0)->document()->findBlockByNumber(5);
    untouched.layout()->lineAt(0).setPosition(QPointF(1, 1));
    QTest::keyClick(panes.pane(0), Qt::Key_X);
    panes.settle();
    QCOMPARE(untouched.layout()->lineAt(0).position(), QPointF(1, 1));
    QVERIFY(panes.pane(0)->document()->findBlockByNumber(1).layout()->lineAt(0).position() != QPointF(1, 1));
}

void PaneGroupTest::keyToPaintedFrame_isMeasured()
{
    Panes panes(6, 60);
    panes.group.resize(1680, 1000);
    panes.settle();
    EditionPane *pane = panes.pane(1);
    pane->setFocus();
    pane->moveCaretTo(id("b4"));
    QList<double> times;
    for (int i = 0; i < 600; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::simulateEvent(pane, true, i % 6 == 5 ? Qt::Key_Space : Qt::Key_E, Qt::NoModifier,
            i % 6 == 5 ? QStringLiteral(" ") : QStringLiteral("e"), false, -1);
        panes.settle();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    qInfo("key to painted frame, six panes of 60 blocks: median %.2f ms, p99 %.2f ms, longest %.2f ms",
        times.at(times.size() / 2), times.at(times.size() * 99 / 100), times.constLast());
    QCOMPARE(pane->content().find(id("b4"))->text().plain().left(5), QStringLiteral("eeeee"));
}

QTEST_MAIN(PaneGroupTest)
#include "pane_group_test.moc"
