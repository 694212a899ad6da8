#include "kit/banner.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/elided_label.h"
#include "kit/empty_state.h"
#include "kit/progress_line.h"
#include "kit/search_field.h"
#include "kit/side_bar.h"
#include "kit/status_line.h"
#include "kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QPushButton *entryNamed(const SideBar &bar, const char *name)
{
    for (QPushButton *entry : bar.findChildren<QPushButton *>()) {
        if (entry->text() == tx(name))
            return entry;
    }
    return nullptr;
}

} // namespace

class KitWidgetsTest : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void chip_isReadAloudByItsMeaning()
    {
        Chip chip({IconName::PencilLine, tx("FR"), Tone::Warning});
        QCOMPARE(spokenName(&chip), tx("FR"));
        chip.setMeaning(tx("French: in translation"));
        QCOMPARE(spokenName(&chip), tx("French: in translation"));
        QCOMPARE(chip.toolTip(), tx("French: in translation"));
    }

    void chip_isWideEnoughForItsWords()
    {
        const ChipLook look{IconName::None, tx("Correction 1 issued in 6 languages"), Tone::Accent};
        Chip fitting(look);
        fitting.resize(fitting.sizeHint());
        Chip roomy(look);
        roomy.resize(fitting.sizeHint() + QSize(200, 0));
        const QImage shown = fitting.grab().toImage();
        QCOMPARE(shown, roomy.grab(QRect(QPoint(), fitting.size())).toImage());
    }

    void chip_underRightToLeft_standsAtTheRight()
    {
        Chip chip({IconName::None, tx("7"), Tone::Danger});
        chip.setLayoutDirection(Qt::RightToLeft);
        chip.resize(200, 30);
        const QImage shown = chip.grab().toImage();
        const QColor ground = themeColours().tone(Tone::Danger).background;
        QCOMPARE(shown.pixelColor(195, 15), ground);
        QVERIFY(shown.pixelColor(5, 15) != ground);
    }

    void progressLine_growsFromTheLeadingEdge()
    {
        ProgressLine line;
        line.resize(100, 3);
        line.setProgress(4, 10);
        QCOMPARE(line.filledRect(), QRect(0, 0, 40, 3));
        line.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(line.filledRect(), QRect(60, 0, 40, 3));
        QVERIFY(spokenName(&line).contains(u'4'));
    }

    void progressLine_withoutTotal_isEmpty()
    {
        ProgressLine line;
        line.resize(100, 3);
        line.setProgress(5, 0);
        QVERIFY(line.filledRect().isEmpty());
    }

    void sideBar_pressed_saysWhere()
    {
        SideBar bar;
        bar.addEntry(tx("desk"), IconName::Inbox, tx("My desk"));
        bar.addEntry(tx("releases"), IconName::Newspaper, tx("Releases"));
        QSignalSpy chosen(&bar, &SideBar::chosen);
        QCOMPARE(bar.current(), tx("desk"));
        entryNamed(bar, "Releases")->click();
        QCOMPARE(bar.current(), tx("releases"));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), tx("releases"));
        entryNamed(bar, "Releases")->click();
        QCOMPARE(bar.current(), tx("releases"));
    }

    void sideBar_arrowsMove_enterGoes()
    {
        SideBar bar;
        bar.addEntry(tx("desk"), IconName::Inbox, tx("My desk"));
        bar.addHeading(tx("Language resources"));
        bar.addEntry(tx("memory"), IconName::Languages, tx("Memory"));
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QPushButton *desk = entryNamed(bar, "My desk");
        QPushButton *memory = entryNamed(bar, "Memory");
        desk->setFocus();
        QTest::keyClick(desk, Qt::Key_Down);
        QVERIFY(memory->hasFocus());
        QCOMPARE(bar.current(), tx("desk"));
        QTest::keyClick(memory, Qt::Key_Return);
        QCOMPARE(bar.current(), tx("memory"));
    }

    void sideBar_countAndPerson_areReadAloud()
    {
        SideBar bar;
        bar.addEntry(tx("desk"), IconName::Inbox, tx("My desk"));
        bar.setCount(tx("desk"), 7);
        bar.setPerson(tx("A. Benali"), tx("Translator"));
        QCOMPARE(spokenName(entryNamed(bar, "My desk")), tx("My desk, 7"));
        QCOMPARE(spokenName(entryNamed(bar, "A. Benali")), tx("A. Benali, Translator"));
        bar.clearCount(tx("desk"));
        QCOMPARE(spokenName(entryNamed(bar, "My desk")), tx("My desk"));
    }

    void searchField_escapeEmptiesThenLeaves()
    {
        SearchField field(tx("Search all releases"), QKeySequence(tx("Ctrl+F")));
        QSignalSpy left(&field, &SearchField::left);
        QTest::keyClicks(&field, tx("compact"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(spokenName(&field), tx("Search all releases"));
    }

    void banner_doesWhatItOffersAndCloses()
    {
        Banner banner(Tone::Danger, tx("The file could not be written"), tx("Your text is safe. Free some space."));
        int again = 0;
        Button *action = banner.addAction(tx("Try again"), [&again] { ++again; });
        action->click();
        QCOMPARE(again, 1);
        QCOMPARE(spokenName(&banner), tx("The file could not be written"));
        QCOMPARE(banner.accessibleDescription(), tx("Your text is safe. Free some space."));

        QSignalSpy closed(&banner, &Banner::closed);
        banner.show();
        QTest::keyClick(&banner, Qt::Key_Escape);
        QCOMPARE(closed.count(), 0);
        banner.makeClosable();
        QTest::keyClick(&banner, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!banner.isVisible());
    }

    void banner_actionsCleared_areGone()
    {
        Banner banner(Tone::Accent, tx("A newer version came from the hub"), {});
        banner.addAction(tx("Show"), {});
        banner.clearActions();
        QVERIFY(banner.findChildren<Button *>().isEmpty());
    }

    void elidedLabel_givesWayOnlyWhenItMust()
    {
        ElidedLabel label(tx("Global Compact: Secretary-General reports on four years"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(80, 20);
        QVERIFY(label.isElided());
        QCOMPARE(spokenName(&label), label.text());
    }

    void label_ofForeignText_keepsItsColumnUnderRightToLeft()
    {
        Label label(tx("English"));
        label.setLayoutDirection(Qt::RightToLeft);
        label.resize(300, 24);
        const QImage shown = label.grab().toImage();
        const QImage empty = shown.copy(0, 0, 150, 24);
        for (int x = 0; x < empty.width(); ++x)
            QCOMPARE(empty.pixelColor(x, 12), empty.pixelColor(0, 0));
    }

    void statusLine_segmentSetAgain_isReplaced()
    {
        StatusLine line;
        line.setSegment(tx("hub"), StatusLine::Side::Leading, tx("Hub: in step"));
        line.setSegment(tx("hub"), StatusLine::Side::Leading, tx("Hub: away"));
        QCOMPARE(line.segmentText(tx("hub")), tx("Hub: away"));
        line.setSegment(tx("hub"), StatusLine::Side::Leading, {});
        QVERIFY(line.segmentText(tx("hub")).isEmpty());
        QVERIFY(line.segmentText(tx("never")).isEmpty());
    }

    void card_isNamedByItsTitle()
    {
        Card card(tx("History of this edition"));
        QCOMPARE(spokenName(&card), tx("History of this edition"));
    }

    void emptyState_offersItsAction()
    {
        EmptyState state(IconName::Inbox, tx("Nothing waits"), tx("Begin a release."));
        auto *begin = new Button(tx("New release"), ButtonVariant::Primary);
        state.setAction(begin);
        QVERIFY(state.isAncestorOf(begin));
        QCOMPARE(spokenName(&state), tx("Nothing waits"));
    }
};

QTEST_MAIN(KitWidgetsTest)
#include "kit_widgets_test.moc"
