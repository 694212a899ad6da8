#include "exchange/import/note_codes.h"
#include "ui/workspace/sample_editions.h"
#include "workspace/edition_pane.h"
#include "workspace/workspace_notices.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace communique;
using namespace communique::sample;

/// Pasting into a pane what other programs put on the clipboard.
class EditionPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_keepsMarksAndNothingElse();
    void fewWords_keepTheBlanksAroundThem();
    void wordDocument_becomesBlocksAndGoesInOneUndo();
    void blocks_mergeWithTheWordsAroundTheCaret();
    void neighbours_keepTheirIds();
    void secondHeadline_isAHeading();
    void markdown_isRead();
    void brokenLines_areJoinedAndSaid();
    void plainPaste_takesTheTextAsItStands();
    void shapedPaste_canBeTakenBackToPlainText();
    void plainTextOfAPaste_isForgottenWhenTheWordsChange();
    void notices_sayWhatAPasteCameWithout();
    void readOnlyPane_takesNothing();
};

namespace {

struct Desk
{
    explicit Desk(const Content &content, const char *language = "en")
        : pane(officialLanguage(QLatin1StringView(language)), std::make_shared<RowRuler>())
        , pasted(&pane, &EditionPane::pasted)
    {
        pane.resize(340, 600);
        pane.setContent(content);
        pane.show();
        pane.moveCursor(QTextCursor::End);
    }
    void caretTo(int position)
    {
        QTextCursor caret = pane.textCursor();
        caret.setPosition(position);
        pane.setTextCursor(caret);
    }
    void paste(const QString &html, const QString &text)
    {
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
        pane.paste();
    }
    QString outline() const
    {
        QStringList lines;
        for (const Block &block : pane.content().blocks)
            lines.append(kindName(block.body) + u':' + block.text().plain());
        return lines.join(u'|');
    }
    QStringList noted() const
    {
        QStringList codes;
        for (const IntakeNote &note : pasted.constLast().constFirst().value<QList<IntakeNote>>())
            codes.append(note.code);
        return codes;
    }

    EditionPane pane;
    QSignalSpy pasted;
};

QString wordPage()
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/paste/word/input.html"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString kinds(const Content &content)
{
    QStringList names;
    for (const Block &block : content.blocks)
        names.append(kindName(block.body));
    return names.join(u' ');
}

} // namespace

void EditionPasteTest::html_keepsMarksAndNothingElse()
{
    Desk desk(paragraphs({"one "}));

    desk.paste(QStringLiteral("<b onclick='x()'>two</b><img src='https://example.org/x.png'>"), QStringLiteral("two"));

    Content expected = paragraphs({"one "});
    InlineText text = expected.blocks.constFirst().text();
    Marks bold;
    bold.bold = true;
    text.append(QStringLiteral("two"), bold);
    expected.blocks.first().setText(text);
    QCOMPARE(desk.pane.content(), expected);
    QCOMPARE(desk.noted(), QStringList{note_code::pictures});
}

void EditionPasteTest::fewWords_keepTheBlanksAroundThem()
{
    Desk desk(paragraphs({"onethree"}));
    desk.caretTo(3);

    desk.paste(QStringLiteral("<span> two </span>"), QStringLiteral(" two "));

    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one two three"));
}

/// Scenario 10 of SCENARIOS.md.
void EditionPasteTest::wordDocument_becomesBlocksAndGoesInOneUndo()
{
    Desk desk(paragraphs({""}), "fr");

    desk.paste(wordPage(), QStringLiteral("Le droit de l’enfant à un nom"));

    QCOMPARE(kinds(desk.pane.content()),
        QStringLiteral("headline heading paragraph paragraph list-intro list-item list-item list-item list-item "
                       "list-item quote paragraph paragraph paragraph"));
    QVERIFY(!desk.outline().contains(QLatin1StringView("par toute")));
    QVERIFY(desk.noted().contains(note_code::deletions));
    desk.pane.undo();
    QCOMPARE(desk.pane.content(), paragraphs({""}));
}

void EditionPasteTest::blocks_mergeWithTheWordsAroundTheCaret()
{
    Desk desk(paragraphs({"one  four"}));
    desk.caretTo(4);

    desk.paste(QStringLiteral("<p>two</p><ul><li>three</li></ul>"), QStringLiteral("two\nthree"));

    QCOMPARE(desk.outline(), QStringLiteral("paragraph:one two|list-item:three four"));
}

void EditionPasteTest::neighbours_keepTheirIds()
{
    const Content before = paragraphs({"one", "two"});
    Desk desk(before);
    desk.caretTo(3);

    desk.paste(QStringLiteral("<p>a</p><p>b</p>"), QStringLiteral("a\nb"));

    const Content after = desk.pane.content();
    QCOMPARE(after.blocks.size(), 3);
    QCOMPARE(after.blocks.at(0).id, before.blocks.at(0).id);
    QCOMPARE(after.blocks.at(2), before.blocks.at(1));
    QVERIFY(!after.blocks.at(1).id.isEmpty());
}

void EditionPasteTest::secondHeadline_isAHeading()
{
    Content content = paragraphs({"Title", ""});
    content.blocks.first().body = Headline{words("Title")};
    Desk desk(content);

    desk.paste(QStringLiteral("<h1>Other</h1><p>Words</p>"), QStringLiteral("Other\nWords"));

    QCOMPARE(desk.outline(), QStringLiteral("headline:Title|heading:Other|paragraph:Words"));
}

void EditionPasteTest::markdown_isRead()
{
    Desk desk(paragraphs({""}));
    auto *data = new QMimeData;
    data->setData(QStringLiteral("text/markdown"), "## Part\n\n- *one*\n- two\n");
    QGuiApplication::clipboard()->setMimeData(data);

    desk.pane.paste();

    QCOMPARE(desk.outline(), QStringLiteral("heading:Part|list-item:one|list-item:two"));
}

void EditionPasteTest::brokenLines_areJoinedAndSaid()
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/paste/pdf/input.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Desk desk(paragraphs({""}));

    desk.paste({}, QString::fromUtf8(file.readAll()));

    QCOMPARE(desk.pane.content().blocks.size(), 2);
    QVERIFY(desk.noted().contains(note_code::linesJoined));
}

void EditionPasteTest::plainPaste_takesTheTextAsItStands()
{
    Desk desk(paragraphs({"one "}));
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<h2><b>two</b></h2>"));
    data->setText(QStringLiteral("two"));
    QGuiApplication::clipboard()->setMimeData(data);

    desk.pane.pasteAsPlainText();

    QCOMPARE(desk.pane.content(), paragraphs({"one two"}));
}

void EditionPasteTest::shapedPaste_canBeTakenBackToPlainText()
{
    Desk desk(paragraphs({"one "}));
    desk.paste(QStringLiteral("<b>two</b>"), QStringLiteral("two"));

    desk.pane.replacePasteByPlainText();

    QCOMPARE(desk.pane.content(), paragraphs({"one two"}));
    desk.pane.undo();
    QCOMPARE(desk.pane.content(), paragraphs({"one "}));
}

void EditionPasteTest::plainTextOfAPaste_isForgottenWhenTheWordsChange()
{
    Desk desk(paragraphs({"one "}));
    desk.paste(QStringLiteral("<b>two</b>"), QStringLiteral("two"));
    QTest::keyClick(&desk.pane, '!');
    const Content typed = desk.pane.content();

    desk.pane.replacePasteByPlainText();

    QCOMPARE(desk.pane.content(), typed);
}

void EditionPasteTest::notices_sayWhatAPasteCameWithout()
{
    WorkspaceNotices notices;

    notices.showPasted({QStringLiteral("Comments left out: 1")});
    QCOMPARE(notices.shownTitles().size(), 1);
    notices.showPasted({});
    QVERIFY(notices.shownTitles().isEmpty());
}

void EditionPasteTest::readOnlyPane_takesNothing()
{
    Desk desk(paragraphs({"one"}));
    desk.pane.setMode(PaneMode::Reading);

    desk.paste(QStringLiteral("<p>two</p>"), QStringLiteral("two"));
    desk.pane.pasteAsPlainText();

    QCOMPARE(desk.pane.content(), paragraphs({"one"}));
}

QTEST_MAIN(EditionPasteTest)
#include "edition_paste_test.moc"
