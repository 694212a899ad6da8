#include "workspace/edition_pane.h"

#include "model/canonical_form.h"
#include "ui/workspace/sample_editions.h"
#include "workspace/block_clipboard.h"
#include "workspace/block_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace communique;
using namespace communique::sample;

namespace {

// A pane in a window of its own, as a writer has it.
struct Desk
{
    explicit Desk(const Content &content = {}, const char *language = "en")
        : pane(officialLanguage(QLatin1StringView(language)), std::make_shared<RowRuler>())
    {
        pane.resize(340, 600);
        pane.setContent(content);
        pane.show();
        pane.setFocus();
        pane.moveCursor(QTextCursor::End);
    }
    // Letters no key of QTest's stands for come as an input method or another keyboard sends them.
    void type(const char *keys)
    {
        for (const QChar c : QString::fromUtf8(keys)) {
            if (c.unicode() < 128) {
                QTest::keyClick(&pane, c.toLatin1());
                continue;
            }
            QKeyEvent pressed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&pane, &pressed);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&pane, key, modifiers);
    }
    void caretTo(int position)
    {
        QTextCursor caret = pane.textCursor();
        caret.setPosition(position);
        pane.setTextCursor(caret);
    }
    void select(int from, int to)
    {
        QTextCursor caret = pane.textCursor();
        caret.setPosition(from);
        caret.setPosition(to, QTextCursor::KeepAnchor);
        pane.setTextCursor(caret);
    }
    Content content() const { return pane.content(); }
    QString outline() const
    {
        QStringList lines;
        for (const Block &block : pane.content().blocks)
            lines.append(kindName(block.body) + u':' + block.text().plain());
        return lines.join(u'|');
    }

    EditionPane pane;
};

QImage pictureOf(EditionPane &pane)
{
    return pane.viewport()->grab().toImage();
}

// The leftmost and rightmost column in which anything is painted.
std::pair<int, int> paintedColumns(const QImage &picture, int top, int bottom)
{
    const QRgb ground = picture.pixel(picture.width() / 2, picture.height() - 1);
    int left = picture.width();
    int right = -1;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != ground) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    return {left, right};
}

} // namespace

class EditionPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markerAndSpace_makeTheKind_data();
    void markerAndSpace_makeTheKind();
    void markerUndone_bringsBackWhatWasTyped();
    void threeStarsAlone_makeTheEndMark();
    void enterAfterHeadline_opensAParagraph();
    void enterInAList_opensTheNextItemAndEndsItFromAnEmptyOne();
    void enterInsideAParagraph_splitsItAndKeepsTheFirstId();
    void enterAtTheStart_opensAnEmptyParagraphAbove();
    void enterAfterAQuote_leavesTheVoiceBehind();
    void shiftEnter_isEnter();
    void backspaceAtTheStart_firstLoosensThenMerges();
    void wordsTypedInAQuote_areSpoken();
    void boldKey_marksTheSelectionAndTakesItBack();
    void typingBehindALink_doesNotLengthenIt();
    void noBreakSpaceKey_putsOne();
    void altArrows_moveTheBlockWithItsId();
    void slashInAnEmptyBlock_opensTheMenu();
    void copyAndPaste_keepsMarksAndKinds();
    void cutAndPaste_keepsIds();
    void pastedLines_becomeBlocksOfTheirKinds();
    void files_areLeftToTheWindow();
    void preedit_isShownButNotPartOfTheWords();
    void preeditInAHeadline_keepsItsFontAndUnderline();
    void reading_allowsCaretAndCopyButNoChange();
    void contentFromOutside_keepsTheCaretWithItsWords();
    void caretInAnotherBlock_isTold();
    void edit_isTold_loadingIsNot();
    void arabicPane_isMirrored();
    void chinese_isTypedAndBroken();
    void noBreakWords_stayOnOneLine();
    void arrowKey_movesTheWayItPoints();
    void thousandsOfKeys_undoneGiveBackTheStart();
};

void EditionPaneTest::markerAndSpace_makeTheKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("outline");
    QTest::newRow("headline") << QStringLiteral("# Title") << QStringLiteral("headline:Title");
    QTest::newRow("heading") << QStringLiteral("## Part") << QStringLiteral("heading:Part");
    QTest::newRow("bullet") << QStringLiteral("- item") << QStringLiteral("list-item:item");
    QTest::newRow("number") << QStringLiteral("1. item") << QStringLiteral("list-item:item");
    QTest::newRow("quote") << QStringLiteral("> words") << QStringLiteral("quote:words");
    QTest::newRow("no marker") << QStringLiteral("2022 was") << QStringLiteral("paragraph:2022 was");
}

void EditionPaneTest::markerAndSpace_makeTheKind()
{
    QFETCH(QString, typed);
    QFETCH(QString, outline);
    Desk desk;
    QTest::keyClicks(&desk.pane, typed);
    QCOMPARE(desk.outline(), outline);
}

void EditionPaneTest::markerUndone_bringsBackWhatWasTyped()
{
    Desk desk;
    desk.type("- ");
    QCOMPARE(desk.outline(), QStringLiteral("list-item:"));
    desk.pane.undo();
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:-"));
}

void EditionPaneTest::threeStarsAlone_makeTheEndMark()
{
    Desk desk(paragraphs({"The end", ""}));
    desk.type("***");
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:The end|end-mark:***"));
}

void EditionPaneTest::enterAfterHeadline_opensAParagraph()
{
    Desk desk;
    desk.type("# Title");
    desk.press(Qt::Key_Return);
    desk.type("Words");
    QCOMPARE(desk.outline(), QStringLiteral("headline:Title|paragraph:Words"));
}

void EditionPaneTest::enterInAList_opensTheNextItemAndEndsItFromAnEmptyOne()
{
    Desk desk;
    desk.type("1. one");
    desk.press(Qt::Key_Return);
    desk.type("two");
    desk.press(Qt::Key_Return);
    const Content before = desk.content();
    QCOMPARE(std::get<ListItem>(before.blocks.at(2).body).style, ListStyle::Numbered);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.outline(), QStringLiteral("list-item:one|list-item:two|paragraph:"));
    QCOMPARE(desk.content().blocks.at(2).id, before.blocks.at(2).id);
}

void EditionPaneTest::enterInsideAParagraph_splitsItAndKeepsTheFirstId()
{
    Desk desk(paragraphs({"one two"}));
    desk.caretTo(3);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one|paragraph: two"));
    QCOMPARE(desk.content().blocks.at(0).id, id("b1"));
    desk.pane.undo();
    QCOMPARE(desk.content(), paragraphs({"one two"}));
}

void EditionPaneTest::enterAtTheStart_opensAnEmptyParagraphAbove()
{
    Desk desk(Content{{{id("h"), Headline{words("Title")}}}});
    desk.caretTo(0);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:|headline:Title"));
    QCOMPARE(desk.content().blocks.at(1).id, id("h"));
    QCOMPARE(desk.pane.caretBlock(), id("h"));
}

void EditionPaneTest::enterAfterAQuote_leavesTheVoiceBehind()
{
    Desk desk;
    desk.type("> Let us");
    desk.press(Qt::Key_Return);
    desk.type("he said");
    QCOMPARE(desk.outline(), QStringLiteral("quote:Let us|paragraph:he said"));
    QVERIFY(!desk.content().blocks.at(1).text().runs().at(0).marks.spoken);
}

void EditionPaneTest::shiftEnter_isEnter()
{
    Desk desk(paragraphs({"one"}));
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.type("two");
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one|paragraph:two"));
}

void EditionPaneTest::backspaceAtTheStart_firstLoosensThenMerges()
{
    Desk desk(Content{{{id("a"), Paragraph{words("one")}}, {id("b"), ListItem{ListStyle::Bulleted, words("two")}}}});
    desk.caretTo(4);
    desk.press(Qt::Key_Backspace);
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one|paragraph:two"));
    QCOMPARE(desk.content().blocks.at(1).id, id("b"));
    desk.press(Qt::Key_Backspace);
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:onetwo"));
    QCOMPARE(desk.content().blocks.at(0).id, id("a"));
}

void EditionPaneTest::wordsTypedInAQuote_areSpoken()
{
    Desk desk(Content{{{id("q"), Quote{{}, QStringLiteral("Somebody"), {}}}}});
    desk.type("We must");
    QVERIFY(desk.content().blocks.at(0).text().runs().at(0).marks.spoken);
}

void EditionPaneTest::boldKey_marksTheSelectionAndTakesItBack()
{
    Desk desk(paragraphs({"one two"}));
    desk.select(4, 7);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    const InlineText text = desk.content().blocks.at(0).text();
    QCOMPARE(text.runs().size(), 2);
    QVERIFY(!text.runs().at(0).marks.bold);
    QVERIFY(text.runs().at(1).marks.bold);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(desk.content(), paragraphs({"one two"}));
}

void EditionPaneTest::typingBehindALink_doesNotLengthenIt()
{
    Marks link;
    link.link = QStringLiteral("https://example.org");
    Desk desk(Content{{{id("a"), Paragraph{words("here", link)}}}});
    desk.type(" now");
    const QList<Run> runs = desk.content().blocks.at(0).text().runs();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).text, QStringLiteral("here"));
    QVERIFY(runs.at(1).marks.link.isEmpty());
}

void EditionPaneTest::noBreakSpaceKey_putsOne()
{
    Desk desk(paragraphs({"Forum"}));
    const QImage before = pictureOf(desk.pane);
    desk.press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type(":");
    QCOMPARE(desk.content().blocks.at(0).text().plain(), QStringLiteral("Forum\u00A0:"));
    QVERIFY(pictureOf(desk.pane) != before);
}

void EditionPaneTest::altArrows_moveTheBlockWithItsId()
{
    const Content before{{{id("a"), Headline{words("A")}}, {id("b"), Paragraph{words("B")}},
        {id("c"), Quote{words("C", spoken()), QStringLiteral("S"), {}}}}};
    Desk desk(before);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.content(), (Content{{before.blocks.at(0), before.blocks.at(2), before.blocks.at(1)}}));
    QCOMPARE(desk.pane.caretBlock(), id("c"));
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.content(), (Content{{before.blocks.at(2), before.blocks.at(0), before.blocks.at(1)}}));
    desk.press(Qt::Key_Down, Qt::AltModifier);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.content(), before);
}

void EditionPaneTest::slashInAnEmptyBlock_opensTheMenu()
{
    Desk desk(paragraphs({"one", ""}));
    desk.type("/");
    auto *menu = desk.pane.findChild<BlockMenu *>();
    QVERIFY(menu && menu->isVisible());
    menu->actions().constFirst()->trigger();
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one|headline:"));
    menu->close();
}

void EditionPaneTest::copyAndPaste_keepsMarksAndKinds()
{
    Marks bold;
    bold.bold = true;
    const Content before{{{id("a"), Headline{words("Title")}}, {id("b"), Quote{words("Words", spoken()), {}, {}}},
        {id("c"), Paragraph{words("bold", bold)}}}};
    Desk desk(before);
    desk.pane.selectAll();
    desk.pane.copy();
    Desk other;
    other.pane.paste();
    QCOMPARE(other.content().blocks.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(other.content().blocks.at(i).body, before.blocks.at(i).body);
    desk.pane.moveCursor(QTextCursor::End);
    desk.pane.paste();
    Content twice = desk.content();
    const Content same = twice;
    ensureIds(twice);
    QCOMPARE(twice, same);
}

void EditionPaneTest::cutAndPaste_keepsIds()
{
    Desk desk(paragraphs({"one", "two", "three"}));
    desk.select(3, 7);
    desk.pane.cut();
    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one|paragraph:three"));
    desk.caretTo(3);
    desk.pane.paste();
    QCOMPARE(desk.content(), paragraphs({"one", "two", "three"}));
}

void EditionPaneTest::pastedLines_becomeBlocksOfTheirKinds()
{
    Desk desk(paragraphs({""}));
    auto *data = new QMimeData;
    data->setText(QStringLiteral("# Title\r\nWords\n\n- one\n- two\n***"));
    QGuiApplication::clipboard()->setMimeData(data);
    desk.pane.paste();
    QCOMPARE(desk.outline(), QStringLiteral("headline:Title|paragraph:Words|list-item:one|list-item:two|end-mark:***"));
    desk.pane.undo();
    QCOMPARE(desk.content(), paragraphs({""}));
}

void EditionPaneTest::files_areLeftToTheWindow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/page.html"))});
    data.setText(QStringLiteral("file:///tmp/page.html"));
    QVERIFY(!holdsBlocks(data));
    QVERIFY(fragmentFromMimeData(data, officialLanguage(QLatin1StringView("en"))).content.blocks.isEmpty());
}

void EditionPaneTest::preedit_isShownButNotPartOfTheWords()
{
    Desk desk(paragraphs({"全球"}), "zh");
    const QImage before = pictureOf(desk.pane);
    QInputMethodEvent composing(QStringLiteral("qiyue"), {});
    QCoreApplication::sendEvent(&desk.pane, &composing);
    QVERIFY(pictureOf(desk.pane) != before);
    QCOMPARE(desk.content(), paragraphs({"全球"}));
    QInputMethodEvent committed(QString(), {});
    committed.setCommitString(QString::fromUtf8("契约"));
    QCoreApplication::sendEvent(&desk.pane, &committed);
    QCOMPARE(desk.content(), paragraphs({"全球契约"}));
    desk.pane.undo();
    QCOMPARE(desk.content(), paragraphs({"全球"}));
}

void EditionPaneTest::preeditInAHeadline_keepsItsFontAndUnderline()
{
    Desk desk(Content{{{id("h"), Headline{words("تقرير")}}}}, "ar");
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QInputMethodEvent composing(
        QString::fromUtf8("الأمين"), {QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, 0, 6, underlined)});
    QCoreApplication::sendEvent(&desk.pane, &composing);
    const QTextLayout *layout = desk.pane.document()->firstBlock().layout();
    const int headlineSize = layout->formats().constFirst().format.intProperty(QTextFormat::FontPixelSize);
    QVERIFY(headlineSize > desk.pane.font().pixelSize());
    const auto ranges = layout->formats();
    QVERIFY(std::any_of(ranges.cbegin(), ranges.cend(), [](const auto &r) { return r.format.fontUnderline(); }));
    QInputMethodEvent ended;
    QCoreApplication::sendEvent(&desk.pane, &ended);
    QCOMPARE(layout->formats().size(), 1);
}

void EditionPaneTest::reading_allowsCaretAndCopyButNoChange()
{
    Desk desk(paragraphs({"one", "two"}));
    desk.pane.setMode(PaneMode::Reading);
    desk.caretTo(0);
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.pane.caretBlock(), id("b2"));
    desk.type("x# ");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.pane.paste();
    QCOMPARE(desk.content(), paragraphs({"one", "two"}));
    desk.pane.selectAll();
    desk.pane.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo"));
}

void EditionPaneTest::contentFromOutside_keepsTheCaretWithItsWords()
{
    Desk desk(paragraphs({"one", "two", "three"}));
    desk.caretTo(5);
    Content changed = paragraphs({"one and more", "two", "three"});
    changed.blocks.prepend({id("new"), Headline{words("Title")}});
    desk.pane.setContentKeepingCaret(changed);
    QCOMPARE(desk.content(), changed);
    QCOMPARE(desk.pane.caretBlock(), id("b2"));
    QCOMPARE(desk.pane.textCursor().positionInBlock(), 1);
    changed.blocks.move(2, 0);
    desk.pane.setContentKeepingCaret(changed);
    QCOMPARE(desk.pane.caretBlock(), id("b2"));
    QCOMPARE(desk.pane.textCursor().positionInBlock(), 1);
}

void EditionPaneTest::caretInAnotherBlock_isTold()
{
    Desk desk(paragraphs({"one", "two"}));
    QSignalSpy told(&desk.pane, &EditionPane::caretBlockChanged);
    desk.caretTo(0);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<BlockId>(), id("b1"));
    desk.caretTo(1);
    QCOMPARE(told.size(), 1);
}

void EditionPaneTest::edit_isTold_loadingIsNot()
{
    Desk desk(paragraphs({"one"}));
    QSignalSpy told(&desk.pane, &EditionPane::contentChanged);
    desk.pane.setContent(paragraphs({"two"}));
    QCOMPARE(told.size(), 0);
    desk.type("x");
    QVERIFY(!told.isEmpty());
}

void EditionPaneTest::arabicPane_isMirrored()
{
    Desk english(Content{{{id("a"), ListItem{ListStyle::Bulleted, words("x")}}}}, "en");
    Desk arabic(Content{{{id("a"), ListItem{ListStyle::Bulleted, words("ا")}}}}, "ar");
    for (Desk *desk : {&english, &arabic}) {
        desk->pane.setBlockStatus(id("a"), BlockStatus::Translated);
        desk->pane.clearFocus();
    }
    const int width = english.pane.viewport()->width();
    const auto [left, right] = paintedColumns(pictureOf(english.pane), 0, 30);
    const auto [mirroredLeft, mirroredRight] = paintedColumns(pictureOf(arabic.pane), 0, 30);
    // The icon stands at the leading edge and the dot at the trailing one: margins swap sides.
    QVERIFY(std::abs(left - (width - 1 - mirroredRight)) <= 1);
    QVERIFY(std::abs((width - 1 - right) - mirroredLeft) <= 1);
    const QTextLine line = arabic.pane.document()->firstBlock().layout()->lineAt(0);
    QVERIFY(line.naturalTextRect().right() > width * 0.7);
}

void EditionPaneTest::chinese_isTypedAndBroken()
{
    Desk desk(longEdition(1, officialLanguage(QLatin1StringView("zh"))), "zh");
    desk.type("移民");
    QVERIFY(desk.content().blocks.at(0).text().plain().endsWith(QString::fromUtf8("移民")));
    QVERIFY(desk.pane.document()->firstBlock().layout()->lineCount() > 1);
}

void EditionPaneTest::noBreakWords_stayOnOneLine()
{
    Marks together;
    together.noBreak = true;
    for (int filler = 1; filler < 30; ++filler) {
        InlineText text;
        text.append(QStringLiteral("ab ").repeated(filler));
        text.append(QStringLiteral("17 May 2022"), together);
        text.append(QStringLiteral(" and so on and on"));
        Desk desk(Content{{{id("a"), Paragraph{text}}}});
        const QTextLayout *layout = desk.pane.document()->firstBlock().layout();
        const int start = filler * 3;
        QCOMPARE(layout->lineForTextPosition(start).lineNumber(), layout->lineForTextPosition(start + 10).lineNumber());
    }
}

void EditionPaneTest::arrowKey_movesTheWayItPoints()
{
    Desk desk(paragraphs({"سلام"}), "ar");
    desk.caretTo(0);
    const int before = desk.pane.cursorRect().left();
    desk.press(Qt::Key_Left);
    QVERIFY(desk.pane.cursorRect().left() < before);
    QCOMPARE(desk.pane.textCursor().position(), 1);
}

void EditionPaneTest::thousandsOfKeys_undoneGiveBackTheStart()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        Content start = randomContent(random);
        Desk desk(start);
        const auto pick = [&random](int below) { return int(random.bounded(below)); };
        for (int step = 0; step < 500; ++step) {
            switch (pick(15)) {
            case 0:
                desk.press(Qt::Key_Return);
                break;
            case 1:
                desk.press(Qt::Key_Backspace);
                break;
            case 2:
                desk.press(Qt::Key_Delete);
                break;
            case 3:
                desk.press(pick(2) ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
                break;
            case 4:
                desk.press(pick(2) ? Qt::Key_B : Qt::Key_I, Qt::ControlModifier);
                break;
            case 5:
                desk.caretTo(pick(desk.pane.document()->characterCount()));
                break;
            case 6: {
                const int size = desk.pane.document()->characterCount();
                const int from = pick(size);
                desk.select(from, std::min(size - 1, from + pick(12)));
                break;
            }
            case 7:
                pick(2) ? desk.pane.copy() : desk.pane.cut();
                break;
            case 8:
                desk.pane.paste();
                break;
            case 9:
                desk.pane.undo();
                break;
            case 10:
                desk.pane.redo();
                break;
            case 11:
                desk.press(Qt::Key_Home);
                desk.type(pick(2) ? "- " : "> ");
                break;
            default:
                desk.type(pick(3) ? "a " : "1. ");
                break;
            }
            Content now = desk.content();
            const Content before = now;
            ensureIds(now);
            QCOMPARE(now, before);
            const auto read = parseCanonicalForm(canonicalForm(now));
            QVERIFY(read.ok());
        }
        while (desk.pane.document()->isUndoAvailable())
            desk.pane.undo();
        QCOMPARE(desk.content(), start);
    }
}

QTEST_MAIN(EditionPaneTest)
#include "edition_pane_test.moc"
