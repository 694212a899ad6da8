#include "workspace/pane_finder.h"

#include "ui/workspace/sample_editions.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace communique;
using namespace communique::sample;

namespace {

const LanguageTag english = officialLanguage(QLatin1StringView("en"));
const LanguageTag spanish = officialLanguage(QLatin1StringView("es"));

/// Two editions side by side under a find bar. Spanish may be closed to writing.
struct Desk
{
    Desk()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(panes);
        Content source = paragraphs({"The office opened.", "No word of it here.", "An Office, an office"});
        Marks bold;
        bold.bold = true;
        source.blocks[1].setText(words("A bold office here", bold));
        panes->addPane(english)->setContent(source);
        panes->addPane(spanish)->setContent(paragraphs({"La oficina (office)", "", "office"}));
        finder = std::make_unique<PaneFinder>(
            *panes, *bar, [this](const LanguageTag &language) { return language == spanish ? reason : QString(); });
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come to the front");
        panes->setCurrentPane(english);
    }
    EditionPane &pane(const LanguageTag &language) const { return *panes->findPane(language); }
    QString selected(const LanguageTag &language) const { return pane(language).textCursor().selectedText(); }
    int position(const LanguageTag &language) const { return pane(language).textCursor().selectionStart(); }
    QString text(const LanguageTag &language, int block) const
    {
        return pane(language).content().blocks.at(block).text().plain();
    }
    qsizetype marked(const LanguageTag &language) const { return pane(language).extraSelections().size(); }
    void find(const QString &sought) const
    {
        finder->open(FindBar::Part::Find);
        type(sought);
    }
    void replace(const QString &sought, const QString &by) const
    {
        finder->open(FindBar::Part::Replace);
        type(sought);
        for (QLineEdit *field : bar->findChildren<QLineEdit *>()) {
            if (!field->hasFocus())
                field->setText(by);
        }
    }
    void type(const QString &keys) const
    {
        QVERIFY(qobject_cast<QLineEdit *>(window.focusWidget()));
        QTest::keyClicks(window.focusWidget(), keys);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }

    QWidget window;
    FindBar *bar = new FindBar;
    PaneGroup *panes = new PaneGroup;
    QString reason;
    std::unique_ptr<PaneFinder> finder;
};

} // namespace

class PaneFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTyped_areFoundFromTheCaretOn()
    {
        Desk desk;
        desk.pane(english).moveCaretTo(id("b2"));

        desk.find(QStringLiteral("offi"));

        QCOMPARE(desk.bar->countText(), QStringLiteral("2 of 4"));
        QCOMPARE(desk.selected(english), QStringLiteral("offi"));
        QCOMPARE(desk.pane(english).caretBlock(), id("b2"));
        QCOMPARE(desk.marked(english), qsizetype(4));
        QCOMPARE(desk.marked(spanish), qsizetype(0));
    }

    void keys_goRoundThePlaces()
    {
        Desk desk;
        desk.find(QStringLiteral("office"));
        QCOMPARE(desk.bar->countText(), QStringLiteral("1 of 4"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.bar->countText(), QStringLiteral("2 of 4"));
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.bar->countText(), QStringLiteral("4 of 4"));
        QCOMPARE(desk.pane(english).caretBlock(), id("b3"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.bar->countText(), QStringLiteral("1 of 4"));
    }

    void releaseSearched_goesOnInTheNextPane()
    {
        Desk desk;
        desk.find(QStringLiteral("office"));
        desk.bar->setScope(FindScope::Release);
        QCOMPARE(desk.bar->countText(), QStringLiteral("1 of 6"));
        for (int i = 0; i < 4; ++i)
            desk.finder->goOn(1);

        QCOMPARE(desk.bar->countText(), QStringLiteral("5 of 6"));
        QCOMPARE(desk.panes->currentPane(), &desk.pane(spanish));
        QCOMPARE(desk.selected(spanish), QStringLiteral("office"));
    }

    void escape_leavesTheCaretAtThePlaceFoundLast()
    {
        Desk desk;
        desk.find(QStringLiteral("office"));
        desk.press(Qt::Key_Return);

        desk.press(Qt::Key_Escape);

        QVERIFY(desk.bar->isHidden());
        QVERIFY(desk.pane(english).hasFocus());
        QCOMPARE(desk.pane(english).caretBlock(), id("b2"));
        QCOMPARE(desk.selected(english), QStringLiteral("office"));
        QCOMPARE(desk.marked(english), qsizetype(0));
    }

    void selectedWords_areWhatIsLookedFor()
    {
        Desk desk;
        QTextCursor caret = desk.pane(english).textCursor();
        caret.setPosition(4);
        caret.setPosition(10, QTextCursor::KeepAnchor);
        desk.pane(english).setTextCursor(caret);

        desk.finder->open(FindBar::Part::Find);

        QCOMPARE(desk.bar->query().words, QStringLiteral("office"));
        QCOMPARE(desk.bar->countText(), QStringLiteral("1 of 4"));
    }

    void caseMatched_findsFewer()
    {
        Desk desk;
        desk.find(QStringLiteral("Office"));
        for (QCheckBox *option : desk.bar->findChildren<QCheckBox *>()) {
            if (option->text() == QStringLiteral("Match case"))
                option->click();
        }
        QCOMPARE(desk.bar->countText(), QStringLiteral("1 of 1"));
        QCOMPARE(desk.pane(english).caretBlock(), id("b3"));
    }

    void wordsWrittenMeanwhile_areFoundToo()
    {
        Desk desk;
        desk.find(QStringLiteral("office"));
        desk.pane(english).setFocus();
        desk.pane(english).moveCursor(QTextCursor::End);
        QTest::keyClicks(&desk.pane(english), QStringLiteral(" office"));
        QTRY_COMPARE(desk.marked(english), qsizetype(5));
    }

    void placeReplaced_keepsItsMarksAndGoesToTheNext()
    {
        Desk desk;
        desk.replace(QStringLiteral("office"), QStringLiteral("agency"));
        desk.finder->goOn(1); // in bold

        desk.finder->replaceOne();

        QCOMPARE(desk.text(english, 1), QStringLiteral("A bold agency here"));
        const Content now = desk.pane(english).content();
        QCOMPARE(now.blocks.at(1).text().runs().size(), qsizetype(1));
        QVERIFY(now.blocks.at(1).text().runs().constFirst().marks.bold);
        QCOMPARE(desk.bar->countText(), QStringLiteral("2 of 3"));
        QCOMPARE(desk.pane(english).caretBlock(), id("b3"));
        desk.pane(english).undo();
        QCOMPARE(desk.text(english, 1), QStringLiteral("A bold office here"));
    }

    void replacementHoldingTheWords_isNotReplacedAgain()
    {
        Desk desk;
        desk.replace(QStringLiteral("office"), QStringLiteral("office of the office"));
        desk.finder->replaceOne();
        QCOMPARE(desk.text(english, 0), QStringLiteral("The office of the office opened."));
        QCOMPARE(desk.pane(english).caretBlock(), id("b2"));
    }

    void allReplaced_isOneStepForUndoInEachEdition()
    {
        Desk desk;
        const Content before = desk.pane(english).content();
        const Content spanishBefore = desk.pane(spanish).content();
        desk.replace(QStringLiteral("office"), QStringLiteral("agency"));
        desk.bar->setScope(FindScope::Release);

        desk.finder->replaceAll();

        QCOMPARE(desk.text(english, 2), QStringLiteral("An agency, an agency"));
        QCOMPARE(desk.text(spanish, 0), QStringLiteral("La oficina (agency)"));
        QCOMPARE(desk.bar->message(), QStringLiteral("6 place(s) replaced."));
        QCOMPARE(desk.bar->countText(), QStringLiteral("Not found"));
        desk.pane(english).undo();
        desk.pane(spanish).undo();
        QCOMPARE(desk.pane(english).content(), before);
        QCOMPARE(desk.pane(spanish).content(), spanishBefore);
    }

    void closedEdition_isLeftAsItIsAndSaidWhy()
    {
        Desk desk;
        desk.reason = QStringLiteral("It is approved.");
        const Content spanishBefore = desk.pane(spanish).content();
        desk.replace(QStringLiteral("office"), QStringLiteral("agency"));
        desk.bar->setScope(FindScope::Release);

        desk.finder->replaceAll();

        QCOMPARE(desk.pane(spanish).content(), spanishBefore);
        QVERIFY(desk.bar->message().startsWith(QStringLiteral("4 place(s) replaced.")));
        QVERIFY(desk.bar->message().contains(desk.reason));
        desk.finder->goOn(1);
        QCOMPARE(desk.panes->currentPane(), &desk.pane(spanish));
        desk.finder->replaceOne();
        QCOMPARE(desk.pane(spanish).content(), spanishBefore);
        QCOMPARE(desk.bar->message(), desk.reason);
    }

    void paneClosed_isSearchedNoMore()
    {
        Desk desk;
        desk.find(QStringLiteral("office"));
        desk.bar->setScope(FindScope::Release);
        desk.panes->removePane(spanish);
        desk.finder->goOn(-1);
        QCOMPARE(desk.bar->countText(), QStringLiteral("4 of 4"));
    }
};

QTEST_MAIN(PaneFinderTest)
#include "pane_finder_test.moc"
