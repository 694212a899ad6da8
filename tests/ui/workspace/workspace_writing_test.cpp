#include "kit/theme.h"
#include "support/ui/picture.h"
#include "ui/workspace/writing_desk.h"
#include "workspace/find_bar.h"
#include "workspace/workspace_status.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace communique;

namespace {

const QString maya = QStringLiteral("Maya Lindqvist");
const QString benali = QStringLiteral("A. Benali");
const QString compact = QStringLiteral("R-2022-041");

QStringList kindsOf(const Content &content)
{
    QStringList kinds;
    for (const Block &block : content.blocks)
        kinds.append(kindName(block.body));
    return kinds;
}

template <typename Kind> Kind firstOf(const Content &content)
{
    for (const Block &block : content.blocks) {
        if (const auto *body = std::get_if<Kind>(&block.body))
            return *body;
    }
    return {};
}

/// The text of the runs that satisfy a condition, joined.
template <typename Condition> QString wordsThat(const InlineText &text, Condition condition)
{
    QString words;
    for (const Run &run : text.runs())
        words += condition(run.marks) ? run.text : QString();
    return words;
}

} // namespace

class WorkspaceWritingTest : public QObject
{
    Q_OBJECT

private:
    /// Chooses a kind in the block menu by the first letter of its name.
    static void chooseKind(WritingDesk &desk, const QString &letters)
    {
        desk.type(QStringLiteral("/"));
        QVERIFY(QApplication::activePopupWidget());
        desk.type(letters);
        if (QApplication::activePopupWidget())
            desk.press(Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
    }

private Q_SLOTS:
    void wholeRelease_isWrittenFromAnEmptyPageByKeysAlone()
    {
        WritingDesk desk(maya, {}, "en");
        QVERIFY(desk.content().blocks.isEmpty());

        desk.type(QStringLiteral("# A network opens its doors"));
        desk.press(Qt::Key_Return);
        chooseKind(desk, QStringLiteral("date"));
        desk.type(QStringLiteral("New York"));
        desk.press(Qt::Key_F4);
        desk.type(QStringLiteral("17"));
        desk.press(Qt::Key_Escape);
        desk.newBlock(QStringLiteral("The network opened ten doors today."));
        desk.newBlock(QStringLiteral("## What it does"));
        desk.newBlock(QStringLiteral("- for migrants"));
        desk.newBlock(QStringLiteral("for hosts"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return); // ends the list
        desk.type(QStringLiteral("> We did it."));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("Ingrid Solano"));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("Coordinator"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        chooseKind(desk, QStringLiteral("call"));
        desk.type(QStringLiteral("Read more"));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("https://example.org/more"));
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Space); // the first language
        desk.press(Qt::Key_Escape);
        desk.newBlock(QStringLiteral("***"));
        desk.press(Qt::Key_Return);
        chooseKind(desk, QStringLiteral("media"));
        desk.type(QStringLiteral("@clara"));
        desk.press(Qt::Key_Return);

        const Content content = desk.content();
        QCOMPARE(kindsOf(content).join(u' '),
            QStringLiteral("headline dateline paragraph heading list-item list-item quote call-to-action end-mark "
                           "contact"));
        QCOMPARE(firstOf<Headline>(content).text.plain(), QStringLiteral("A network opens its doors"));
        QVERIFY(firstOf<Dateline>(content).date.has_value());
        QCOMPARE(firstOf<Dateline>(content).date->day(), 17);
        QCOMPARE(firstOf<Quote>(content).speaker, QStringLiteral("Ingrid Solano"));
        QCOMPARE(firstOf<Quote>(content).speakerTitle, QStringLiteral("Coordinator"));
        QCOMPARE(firstOf<CallToAction>(content).target, QStringLiteral("https://example.org/more"));
        QCOMPARE(firstOf<CallToAction>(content).languages.size(), qsizetype(1));
        const Contact contact = firstOf<Contact>(content);
        QCOMPARE(contact.name, QStringLiteral("Clara Duval"));
        QCOMPARE(contact.email, QStringLiteral("press@example.org"));
        QVERIFY(contact.text.plain().contains(QStringLiteral("Head of the Press Desk")));
        QVERIFY(takePicture(desk.screen(), QStringLiteral("workspace-written")));

        while (desk.pane().document()->isUndoAvailable())
            desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.content().blocks.isEmpty());
    }

    void personInAQuote_isItsSpeakerWithTheTitleOfTheDay()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("> We did it. @"));
        const Block before = desk.caretBlock();
        desk.type(QStringLiteral("solano"));
        desk.press(Qt::Key_Return);

        const Quote quote = firstOf<Quote>(desk.content());
        QCOMPARE(quote.speaker, QStringLiteral("Ingrid Solano"));
        QCOMPARE(quote.speakerTitle, QStringLiteral("Coordinator of the Meridian Network"));
        QCOMPARE(quote.text.plain(), QStringLiteral("We did it. "));
        QVERIFY(desk.pane().hasFocus());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.caretBlock(), before);
    }

    void personInAParagraph_isNamedAndAtFirstWithTheirTitle()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("So said @adeyemi"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral(". And @adeyemi"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.caretBlock().text().plain(),
            QStringLiteral("So said Samuel Adeyemi, Head of Policy of the Meridian Network. And Samuel Adeyemi"));
    }

    void signInAnAddress_offersNobody()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("write to press@example.org"));
        QCOMPARE(desk.caretBlock().text().plain(), QStringLiteral("write to press@example.org"));
        QVERIFY(desk.pane().hasFocus());
    }

    void signLeftAlone_stays()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("@"));
        QVERIFY(!desk.pane().hasFocus());
        desk.press(Qt::Key_Escape);
        desk.type(QStringLiteral("home"));
        QCOMPARE(desk.caretBlock().text().plain(), QStringLiteral("@home"));
    }

    void linkKey_asksForAnAddressAndTakesItBack()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("See the report"));
        desk.prompt().texts.enqueue(QStringLiteral("www.example.org/report"));
        desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);

        const auto isLinked
            = [](const Marks &marks) { return marks.link == QStringLiteral("https://www.example.org/report"); };
        QCOMPARE(wordsThat(desk.caretBlock().text(), isLinked), QStringLiteral("report"));
        desk.prompt().texts.enqueue(QString());
        desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.prompt().textQuestions.constLast().initial, QStringLiteral("https://www.example.org/report"));
        QCOMPARE(wordsThat(desk.caretBlock().text(), isLinked), QString());
        const auto problem = desk.prompt().textQuestions.constLast().problem;
        QVERIFY(!problem(QStringLiteral("javascript:alert(1)")).isEmpty());
        QVERIFY(!problem(QStringLiteral("two words")).isEmpty());
        QVERIFY(problem(QStringLiteral("press@example.org")).isEmpty());
    }

    void foreignWords_areMarkedByKey()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("The raison"));
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("french"));
        desk.press(Qt::Key_Return);
        const auto isFrench = [](const Marks &marks) { return marks.language.code() == QStringLiteral("fr"); };
        QCOMPARE(wordsThat(desk.caretBlock().text(), isFrench), QStringLiteral("raison"));

        desk.prompt().texts.enqueue(QStringLiteral("de"));
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("another"));
        desk.press(Qt::Key_Return);
        const auto isGerman = [](const Marks &marks) { return marks.language.code() == QStringLiteral("de"); };
        QCOMPARE(wordsThat(desk.caretBlock().text(), isGerman), QStringLiteral("raison"));
    }

    void signsThatHoldTogether_arePutByKey()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("17"));
        desk.press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("May"));
        desk.press(Qt::Key_Underscore, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("x"));
        QCOMPARE(desk.caretBlock().text().plain(), QString::fromUtf8("17\u00A0May\u2011x"));
    }

    void wordsOfTheSpeaker_areToldFromTheAttributionByKey()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("> We did it, "));
        desk.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("she said."));
        QCOMPARE(wordsThat(desk.caretBlock().text(), [](const Marks &marks) { return marks.spoken; }),
            QStringLiteral("We did it, "));
    }

    void tab_goesFromPaneToPaneWithinTheRow()
    {
        WritingDesk desk(benali, compact, "ar");
        const BlockId row = desk.content().blocks.at(2).id; // runs on: no fields
        desk.pane("en").setFocus();
        desk.pane("en").moveCaretTo(row);
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.pane("ar").hasFocus());
        QCOMPARE(desk.pane("ar").caretBlock(), row);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(desk.pane("en").hasFocus());
        QCOMPARE(desk.pane("en").caretBlock(), row);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!desk.pane("en").hasFocus()); // out of the panes: nobody is caught in them
        QVERIFY(!desk.pane("ar").hasFocus());
    }

    void outline_leadsToABlock()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("# First words"));
        desk.newBlock(QStringLiteral("Then a paragraph"));
        desk.newBlock(QStringLiteral("## Last of all"));
        desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(QStringLiteral("headline"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.caretBlock().text().plain(), QStringLiteral("First words"));
        QVERIFY(desk.pane().hasFocus());
    }

    void lengthOfTheText_isToldAndALongHeadlineWarnedOf()
    {
        WritingDesk desk(maya, {}, "en");
        desk.type(QStringLiteral("# ") + QStringLiteral("word ").repeated(13));
        QTRY_COMPARE(desk.screen().status().aidText(), QStringLiteral("Too long for search results (65 of 60)"));
        QVERIFY(desk.screen().status().lengthText().contains(QStringLiteral("EN 13 words")));
        QVERIFY(desk.screen().status().lengthText().contains(QStringLiteral("1 min")));
        desk.newBlock(QStringLiteral("Then ") + QStringLiteral("word ").repeated(25));
        QTRY_COMPARE(desk.screen().status().aidText(), QStringLiteral("1 sentence(s) of more than 25 words"));
        QVERIFY(takePicture(desk.screen(), QStringLiteral("workspace-aids")));
        for (int i = 0; i < 25; ++i)
            desk.press(Qt::Key_Backspace);
        QTRY_COMPARE(desk.screen().status().aidText(), QString());
    }

    void everyKeyOfTheList_doesSomething()
    {
        WritingDesk desk(benali, compact, "ar");
        const Content words = desk.content();
        int pressed = 0;
        for (const ActionSpec &spec : desk.screen().actions().specs()) {
            const bool isAble = !spec.enabled || spec.enabled();
            if (spec.shortcuts.isEmpty() || !isAble || spec.id == QStringLiteral("pane.close"))
                continue; // the last one is pressed below
            desk.pane().setContentKeepingCaret(words);
            desk.pane().setFocus();
            desk.pane().moveCaretTo(words.blocks.at(3).id);
            desk.type(QStringLiteral("ab "));
            if (spec.id == QStringLiteral("text.redo"))
                desk.pane().undo();
            desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); // selects a word
            const Content before = desk.content();
            const QSignalSpy done(desk.screen().actions().findAction(spec.id), &QAction::triggered);
            const QKeyCombination keys = spec.shortcuts.constFirst()[0];
            desk.press(keys.key(), keys.keyboardModifiers());
            ++pressed;
            QVERIFY2(done.count() == 1 || desk.content() != before, qPrintable(spec.id)); // a pane has some itself
            desk.press(Qt::Key_Escape);
        }
        QVERIFY2(pressed > 30, qPrintable(QString::number(pressed)));
        desk.pane().setFocus();
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(desk.screen().panes().languages().size(), qsizetype(1));
    }

    void wordsOfEditionsClosedToMe_areFoundButNotReplaced()
    {
        WritingDesk desk(benali, compact, "ar");
        desk.pane("en").setFocus();
        const Content before = desk.pane("en").content();
        desk.press(Qt::Key_H, Qt::ControlModifier);
        desk.type(QStringLiteral("report"));
        QVERIFY(desk.screen().findBar().countText().startsWith(QStringLiteral("1 of ")));
        desk.press(Qt::Key_F3);
        QVERIFY(desk.screen().findBar().countText().startsWith(QStringLiteral("2 of ")));
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(desk.screen().findBar().countText().startsWith(QStringLiteral("1 of ")));
        Q_EMIT desk.screen().findBar().replaceAllRequested();
        QCOMPARE(desk.pane("en").content(), before);
        QVERIFY(!desk.screen().findBar().message().isEmpty());
        QVERIFY(takePicture(desk.screen(), QStringLiteral("workspace-find")));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.pane("en").hasFocus());
        QCOMPARE(desk.pane("en").textCursor().selectedText().toLower(), QStringLiteral("report"));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply(application);
    WorkspaceWritingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "workspace_writing_test.moc"
