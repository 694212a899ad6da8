#include "unit/desk/desk_newsroom.h"

#include <QTest>

using namespace communique;

namespace {

const BlockId b3 = BlockId::fromString(QStringLiteral("b3"));
const BlockId b4 = BlockId::fromString(QStringLiteral("b4"));

BlockId blockId(const char *text)
{
    return BlockId::fromString(QString::fromLatin1(text));
}

Block paragraph(const char *id, const QString &text)
{
    return {blockId(id), Paragraph{InlineText(text)}};
}

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QStringList told(const Content &content)
{
    QStringList lines;
    for (const Block &block : content.blocks)
        lines.append(block.id.toString() + u'=' + block.text().plain());
    return lines;
}

} // namespace

class DeskDraftingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftKept_openingBringsItBack()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        keep(room, room.officer, release, QStringLiteral("Typed and not sealed."));

        const Desktop mine = open(room, room.officer, release);
        QVERIFY(mine.wasRecovered);
        QCOMPARE(mine.draft.content.find(b3)->text().plain(), QStringLiteral("Typed and not sealed."));
        QCOMPARE(mine.dossier.head(tag("en"))->find(b3)->text().plain(), QStringLiteral("First words."));
        const Desktop theirs = open(room, room.second, release);
        QVERIFY(!theirs.wasRecovered);
        QCOMPARE(theirs.draft.content.find(b3)->text().plain(), QStringLiteral("First words."));
    }

    void othersSealedMeanwhile_draftIsShownWithTheirBlocks()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        keep(room, room.officer, release, QStringLiteral("Mine."));
        Draft theirs = open(room, room.second, release).draft;
        theirs.content.blocks[3].setText(InlineText(QStringLiteral("Theirs.")));
        theirs.content.blocks[2].setText(InlineText(QStringLiteral("Theirs too.")));
        valueOf(sealDraft(room.newsroom(), room.second, theirs), "seal");

        const Desktop mine = open(room, room.officer, release);
        QVERIFY(mine.wasRecovered);
        QCOMPARE(mine.draft.content.find(b3)->text().plain(), QStringLiteral("Mine."));
        QCOMPARE(mine.draft.content.find(b4)->text().plain(), QStringLiteral("Theirs."));
    }

    void draftSealed_isForgotten()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        const Draft draft = keep(room, room.officer, release, QStringLiteral("Sealed."));
        const SealedEdit sealed = valueOf(sealDraft(room.newsroom(), room.officer, draft), "seal");
        const Desktop after = open(room, room.officer, release);
        QVERIFY(!after.wasRecovered);
        QCOMPARE(after.dossier.release.source()->headDigest(), sealed.revision);
    }

    void sameWordsSealed_makeNoRevision()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        const Desktop before = open(room, room.officer, release);
        const SealedEdit sealed = valueOf(sealDraft(room.newsroom(), room.officer, before.draft), "seal");
        QCOMPARE(sealed.revision, before.draft.base);
        QCOMPARE(open(room, room.officer, release).dossier.release.source()->revisions.size(), 1);
    }

    void sealRefused_draftIsStillThere()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        const Draft draft = keep(room, room.officer, release, QStringLiteral("Too late."));
        expectOk(decide(room.newsroom(), room.second, release, requestFor(Action::Submit, tag("en"))), "submit");
        const Result<SealedEdit> sealed = sealDraft(room.newsroom(), room.officer, draft);
        QVERIFY(!sealed.ok());
        QCOMPARE(sealed.error().code, ErrorCode::Refused);
        QVERIFY(open(room, room.officer, release).wasRecovered);
    }

    void revisionRestored_isANewRevisionWithTheOldWords()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        const Digest first = open(room, room.officer, release).draft.base;
        valueOf(
            sealDraft(room.newsroom(), room.officer, changed(room, room.officer, release, QStringLiteral("Other."))),
            "seal");
        valueOf(restoreRevision(room.newsroom(), room.second, release, tag("en"), first), "restore");
        const Dossier after = open(room, room.officer, release).dossier;
        QCOMPARE(after.release.source()->headDigest(), first);
        QCOMPARE(after.release.source()->revisions.size(), 3);
    }

    void targetEdition_hasARowForEachSourceBlock()
    {
        DeskNewsroom room;
        const ReleaseId release = room.create();
        const Desktop french = valueOf(openEdition(room.newsroom(), room.second.person.id, release, tag("fr")), "open");
        QCOMPARE(told(french.draft.content),
            (QStringList{QStringLiteral("b1="), QStringLiteral("b2="), QStringLiteral("b3="), QStringLiteral("b4="),
                QStringLiteral("b5=***"), QStringLiteral("b6=")}));
    }

    void alignment_followsTheSource_data()
    {
        QTest::addColumn<Content>("target");
        QTest::addColumn<QStringList>("expected");
        const Block a = paragraph("a", QStringLiteral("A'"));
        const Block c = paragraph("c", QStringLiteral("C'"));
        const Block own = paragraph("x", QStringLiteral("X'"));
        QTest::newRow("nothing yet") << Content{} << lines("a= b= c=");
        QTest::newRow("in part") << Content{{c}} << lines("a= b= c=C'");
        QTest::newRow("other order") << Content{{c, a}} << lines("a=A' b= c=C'");
        QTest::newRow("one of its own") << Content{{a, own, c}} << lines("a=A' x=X' b= c=C'");
        QTest::newRow("its own first") << Content{{own, a}} << lines("x=X' a=A' b= c=");
        QTest::newRow("its own, empty") << Content{{a, paragraph("x", QString())}} << lines("a=A' b= c=");
    }

    void alignment_followsTheSource()
    {
        QFETCH(Content, target);
        QFETCH(QStringList, expected);
        const Content source{{paragraph("a", QStringLiteral("A")), paragraph("b", QStringLiteral("B")),
            paragraph("c", QStringLiteral("C"))}};
        QCOMPARE(told(alignedToSource(target, source)), expected);
    }

    void bases_areTheSourcesNowForWhatChanged()
    {
        const Content oldSource{{paragraph("a", QStringLiteral("A")), paragraph("b", QStringLiteral("B"))}};
        const Content source{{paragraph("a", QStringLiteral("A2")), paragraph("b", QStringLiteral("B2"))}};
        const Content old{{paragraph("a", QStringLiteral("A'")), paragraph("b", QStringLiteral("B'"))}};
        const Content now{{paragraph("a", QStringLiteral("A'")), paragraph("b", QStringLiteral("B''")),
            paragraph("x", QStringLiteral("of its own"))}};
        const Bases before{
            {blockId("a"), blockDigest(oldSource.blocks.at(0))}, {blockId("b"), blockDigest(oldSource.blocks.at(1))}};
        const Bases after = basesAfterEdit(before, old, now, source);
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.value(blockId("a")), blockDigest(oldSource.blocks.at(0)));
        QCOMPARE(after.value(blockId("b")), blockDigest(source.blocks.at(1)));
    }

private:
    static Desktop open(DeskNewsroom &room, const Session &session, const ReleaseId &release)
    {
        return valueOf(openEdition(room.newsroom(), session.person.id, release, tag("en")), "open");
    }

    static Draft changed(DeskNewsroom &room, const Session &session, const ReleaseId &release, const QString &text)
    {
        Draft draft = open(room, session, release).draft;
        draft.content.blocks[2].setText(InlineText(text));
        return draft;
    }

    static Draft keep(DeskNewsroom &room, const Session &session, const ReleaseId &release, const QString &text)
    {
        const Draft draft = changed(room, session, release, text);
        expectOk(keepDraft(room.newsroom(), session, draft), "keep");
        return draft;
    }
};

QTEST_GUILESS_MAIN(DeskDraftingTest)
#include "desk_drafting_test.moc"
