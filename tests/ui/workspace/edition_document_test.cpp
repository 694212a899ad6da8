#include "workspace/edition_document.h"

#include "model/canonical_form.h"
#include "ui/workspace/sample_editions.h"
#include "workspace/block_edits.h"
#include "workspace/block_format.h"

#include <QSignalSpy>
#include <QTest>

using namespace communique;
using namespace communique::sample;

namespace {

/// One edit as a person may make it, anywhere.
void editAtRandom(EditionDocument &document, QRandomGenerator &random)
{
    QTextCursor cursor(&document);
    const auto anywhere = [&] { return int(random.bounded(document.characterCount())); };
    cursor.setPosition(anywhere());
    switch (random.bounded(9)) {
    case 0:
    case 1:
        cursor.insertText(QStringLiteral("x"));
        break;
    case 2:
        cursor.insertBlock();
        break;
    case 3:
        cursor.deletePreviousChar();
        break;
    case 4:
        cursor.setPosition(anywhere(), QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral("one\ntwo"));
        break;
    case 5:
        dressBlock(cursor.block(), Quote{{}, QStringLiteral("S"), {}});
        break;
    case 6:
        document.undo();
        break;
    case 7:
        document.redo();
        break;
    default:
        document.updateContent(randomContent(random));
        break;
    }
}

} // namespace

class EditionDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyContent_comesBackWordForWord();
    void noBlocks_isABlankDocument();
    void everyAttributeOfAKind_isKept();
    void blockSplit_givesTheSecondHalfAFreshId();
    void lineFeedsInserted_becomeBlocksWithIdsOfTheirOwn();
    void splitUndone_bringsBackIdsAndWordsInOneStep();
    void blocksMerged_keepTheFirstId();
    void emptyBlockMergedIntoTheNext_leavesTheNextAsItIs();
    void firstWordInABlankDocument_getsAnIdThatUndoTakesBack();
    void kindChanged_isUndoneWithItsAttributes();
    void contentUpdated_touchesOnlyWhatDiffers();
    void anyContentUpdatedToAnyOther_readsTheOther();
    void anyEditsOfALaidOutDocument_areReadAsIfForTheFirstTime();
    void contentUpdated_isOneStepForUndo();
    void blockRaised_keepsBothIds();
};

void EditionDocumentTest::anyContent_comesBackWordForWord()
{
    QRandomGenerator random(20220216);
    EditionDocument document;
    for (int round = 0; round < 400; ++round) {
        const Content content = randomContent(random);
        document.setContent(content);
        QCOMPARE(document.content(), content);
        QCOMPARE(canonicalForm(document.content()), canonicalForm(content));
    }
}

void EditionDocumentTest::noBlocks_isABlankDocument()
{
    EditionDocument document;
    document.setContent(paragraphs({"one", "two"}));
    document.setContent({});
    QVERIFY(isBlank(document));
    QCOMPARE(document.content(), Content());
}

void EditionDocumentTest::everyAttributeOfAKind_isKept()
{
    const Content content{{{id("a"), Dateline{words("New York"), QDate(2022, 2, 16), QStringLiteral(" – ")}},
        {id("b"), Quote{words("Let us", spoken()), QStringLiteral("S"), QStringLiteral("President")}},
        {id("c"), CallToAction{words("Read"), QStringLiteral("https://example.org"), officialLanguages()}},
        {id("d"), Contact{words("Call"), QStringLiteral("N"), QStringLiteral("e"), QStringLiteral("+41")}}}};
    EditionDocument document;
    document.setContent(content);
    QCOMPARE(document.content(), content);
}

void EditionDocumentTest::blockSplit_givesTheSecondHalfAFreshId()
{
    EditionDocument document;
    document.setContent(paragraphs({"one two", "three"}));
    QTextCursor cursor(&document);
    cursor.setPosition(4);
    cursor.insertBlock();
    const Content now = document.content();
    QCOMPARE(now.blocks.size(), 3);
    QCOMPARE(now.blocks.at(0).id, id("b1"));
    QVERIFY(!now.blocks.at(1).id.isEmpty());
    QVERIFY(now.blocks.at(1).id != id("b1") && now.blocks.at(1).id != id("b2"));
    QCOMPARE(now.blocks.at(2).id, id("b2"));
}

void EditionDocumentTest::lineFeedsInserted_becomeBlocksWithIdsOfTheirOwn()
{
    EditionDocument document;
    document.setContent(paragraphs({"one"}));
    QTextCursor cursor(&document);
    cursor.insertText(QStringLiteral("a\nb\nc"));
    Content now = document.content();
    QCOMPARE(now.blocks.size(), 3);
    const Content before = now;
    ensureIds(now);
    QCOMPARE(now, before);
}

void EditionDocumentTest::splitUndone_bringsBackIdsAndWordsInOneStep()
{
    EditionDocument document;
    const Content before = paragraphs({"one two", "three"});
    document.setContent(before);
    QTextCursor cursor(&document);
    cursor.setPosition(4);
    cursor.insertBlock();
    const Content after = document.content();
    document.undo();
    QCOMPARE(document.content(), before);
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    QCOMPARE(document.content(), after);
}

void EditionDocumentTest::blocksMerged_keepTheFirstId()
{
    EditionDocument document;
    const Content before = paragraphs({"one", "two"});
    document.setContent(before);
    QTextCursor cursor(document.findBlockOf(id("b2")));
    cursor.deletePreviousChar();
    QCOMPARE(document.content(), paragraphs({"onetwo"}));
    document.undo();
    QCOMPARE(document.content(), before);
}

void EditionDocumentTest::emptyBlockMergedIntoTheNext_leavesTheNextAsItIs()
{
    EditionDocument document;
    document.setContent({{{id("b1"), Paragraph{}}, {id("b2"), Quote{words("two", spoken()), {}, {}}}}});
    QTextCursor cursor(&document);
    cursor.deleteChar();
    QCOMPARE(document.content(), (Content{{{id("b2"), Quote{words("two", spoken()), {}, {}}}}}));
}

void EditionDocumentTest::firstWordInABlankDocument_getsAnIdThatUndoTakesBack()
{
    EditionDocument document;
    QTextCursor(&document).insertText(QStringLiteral("Hello"));
    QCOMPARE(document.content().blocks.size(), 1);
    QVERIFY(!document.content().blocks.at(0).id.isEmpty());
    document.undo();
    QCOMPARE(document.content(), Content());
}

void EditionDocumentTest::kindChanged_isUndoneWithItsAttributes()
{
    const Content before{{{id("b1"), Quote{words("Let us", spoken()), QStringLiteral("S"), QStringLiteral("T")}}}};
    EditionDocument document;
    document.setContent(before);
    dressBlock(document.firstBlock(), Paragraph{});
    QCOMPARE(document.content(), (Content{{{id("b1"), Paragraph{words("Let us")}}}}));
    document.undo();
    QCOMPARE(document.content(), before);
}

void EditionDocumentTest::contentUpdated_touchesOnlyWhatDiffers()
{
    EditionDocument document;
    document.setContent(paragraphs({"one", "two fine words", "three"}));
    document.documentLayout(); // only a laid out document tells its changes
    QSignalSpy changes(&document, &QTextDocument::contentsChange);
    document.updateContent(paragraphs({"one", "two new words", "three"}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toInt(), 8);
    QVERIFY(changes.at(0).at(2).toInt() < 6);
}

void EditionDocumentTest::anyContentUpdatedToAnyOther_readsTheOther()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 300; ++round) {
        const Content before = randomContent(random);
        Content after = randomContent(random);
        // Some blocks are the same, some only by id, some have moved.
        for (Block &block : after.blocks) {
            if (!before.blocks.isEmpty() && random.bounded(2) == 0) {
                const Block &known = before.blocks.at(random.bounded(int(before.blocks.size())));
                block = random.bounded(2) == 0 ? known : Block{known.id, block.body};
            }
        }
        ensureIds(after);
        EditionDocument document;
        document.setContent(before);
        document.updateContent(after);
        QCOMPARE(document.content(), after);
        document.undo();
        QCOMPARE(document.content(), before);
    }
}

void EditionDocumentTest::anyEditsOfALaidOutDocument_areReadAsIfForTheFirstTime()
{
    QRandomGenerator random(23);
    for (int round = 0; round < 60; ++round) {
        EditionDocument document;
        if (round % 4 != 0)
            document.documentLayout();
        document.setContent(randomContent(random));
        for (int edit = 0; edit < 30; ++edit) {
            editAtRandom(document, random);
            if (random.bounded(3) > 0)
                QCOMPARE(document.content(), contentOf(document));
        }
    }
}

void EditionDocumentTest::contentUpdated_isOneStepForUndo()
{
    const Content before = paragraphs({"one", "two", "three"});
    EditionDocument document;
    document.setContent(before);
    document.updateContent({{before.blocks.at(2), {id("new"), Headline{words("new")}}, before.blocks.at(0)}});
    document.undo();
    QCOMPARE(document.content(), before);
    QVERIFY(!document.isUndoAvailable());
}

void EditionDocumentTest::blockRaised_keepsBothIds()
{
    const Content before{{{id("a"), Headline{words("A")}}, {id("b"), ListItem{ListStyle::Numbered, words("B")}}}};
    EditionDocument document;
    document.setContent(before);
    raiseBlock(document, 1);
    QCOMPARE(document.content(), (Content{{before.blocks.at(1), before.blocks.at(0)}}));
    document.undo();
    QCOMPARE(document.content(), before);
}

QTEST_MAIN(EditionDocumentTest)
#include "edition_document_test.moc"
