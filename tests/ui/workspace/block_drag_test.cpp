#include "ui/workspace/sample_editions.h"
#include "workspace/edition_pane.h"

#include <QTest>

using namespace communique;
using namespace communique::sample;

namespace {

/// A pane of three paragraphs in a window of its own.
struct Desk
{
    explicit Desk(const char *language = "en")
        : before(paragraphs({"one", "two", "three"}))
        , pane(officialLanguage(QLatin1StringView(language)), std::make_shared<RowRuler>())
    {
        pane.resize(400, 600);
        pane.setContent(before);
        pane.show();
        pane.setFocus();
    }
    QPoint gripOf(const char *block) const
    {
        const QRect row = pane.blockRect(id(block));
        const bool isRightToLeft = pane.layoutDirection() == Qt::RightToLeft;
        return {isRightToLeft ? pane.viewport()->width() - 12 : 12, row.center().y()};
    }
    void send(QEvent::Type type, const QPoint &at)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, pane.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(pane.viewport(), &event);
    }
    void drag(const char *block, const QPoint &to)
    {
        send(QEvent::MouseButtonPress, gripOf(block));
        send(QEvent::MouseMove, to);
        send(QEvent::MouseButtonRelease, to);
    }
    QStringList order() const
    {
        QStringList ids;
        const Content now = pane.content();
        for (const Block &block : now.blocks)
            ids.append(block.id.toString());
        return ids;
    }

    Content before;
    EditionPane pane;
};

} // namespace

/// Blocks dragged by hand, and where undo leaves the caret.
class BlockDragTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockDragged_liesWhereItWasLetGoAndComesBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("ar, mirrored") << QStringLiteral("ar");
    }
    void blockDragged_liesWhereItWasLetGoAndComesBack()
    {
        QFETCH(const QString, language);
        Desk desk(qPrintable(language));
        desk.drag("b1", desk.gripOf("b3") + QPoint(0, 6));
        QCOMPARE(desk.order(), (QStringList{QStringLiteral("b2"), QStringLiteral("b3"), QStringLiteral("b1")}));
        QCOMPARE(desk.pane.caretBlock(), id("b1"));
        desk.drag("b1", desk.gripOf("b2") - QPoint(0, 6));
        QCOMPARE(desk.pane.content(), desk.before);
        desk.pane.undo();
        desk.pane.undo();
        QCOMPARE(desk.pane.content(), desk.before);
    }

    void blockLetGoAtItsPlace_staysAndMakesNoStep()
    {
        Desk desk;
        desk.drag("b2", desk.gripOf("b2") + QPoint(0, 3));
        QCOMPARE(desk.pane.content(), desk.before);
        QVERIFY(!desk.pane.document()->isUndoAvailable());
    }

    void escape_endsTheDrag()
    {
        Desk desk;
        desk.send(QEvent::MouseButtonPress, desk.gripOf("b1"));
        desk.send(QEvent::MouseMove, desk.gripOf("b3") + QPoint(0, 6));
        QTest::keyClick(&desk.pane, Qt::Key_Escape);
        desk.send(QEvent::MouseButtonRelease, desk.gripOf("b3") + QPoint(0, 6));
        QCOMPARE(desk.pane.content(), desk.before);
    }

    void blockLetGoOutside_stays()
    {
        Desk desk;
        desk.drag("b1", QPoint(-50, 300));
        QCOMPARE(desk.pane.content(), desk.before);
    }

    void readingPane_isNotDraggedIn()
    {
        Desk desk;
        desk.pane.setMode(PaneMode::Reading);
        desk.drag("b1", desk.gripOf("b3") + QPoint(0, 6));
        QCOMPARE(desk.pane.content(), desk.before);
    }

    void undo_putsTheCaretBackWithItsSelection()
    {
        Desk desk;
        QTextCursor caret = desk.pane.textCursor();
        caret.setPosition(6);
        caret.setPosition(1, QTextCursor::KeepAnchor);
        desk.pane.setTextCursor(caret);
        QTest::keyClick(&desk.pane, Qt::Key_X);
        caret = desk.pane.textCursor();
        caret.setPosition(0);
        desk.pane.setTextCursor(caret);

        QTest::keyClick(&desk.pane, Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(desk.pane.content(), desk.before);
        QCOMPARE(desk.pane.textCursor().anchor(), 6);
        QCOMPARE(desk.pane.textCursor().position(), 1);
    }

    void undoOfAMove_putsTheCaretBack()
    {
        Desk desk;
        desk.pane.moveCaretTo(id("b3"));
        QTest::keyClick(&desk.pane, Qt::Key_Right);
        const int position = desk.pane.textCursor().position();
        QTest::keyClick(&desk.pane, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&desk.pane, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.pane.caretBlock(), id("b3"));

        desk.pane.undo();
        desk.pane.undo();

        QCOMPARE(desk.pane.content(), desk.before);
        QCOMPARE(desk.pane.textCursor().position(), position);
    }
};

QTEST_MAIN(BlockDragTest)
#include "block_drag_test.moc"
