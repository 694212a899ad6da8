#include "unit/workflow/release_story.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

namespace {

const QString wording = QStringLiteral("en words with 14 recommendations for the states");
const QString fact = QStringLiteral("en text with 15 recommendations for the states");

/// English approved and French translated from it.
ReleaseStory translated()
{
    ReleaseStory story;
    story.bring(en(), EditionStage::Approved);
    story.bring(fr(), EditionStage::Approved);
    return story;
}

Content source(const QString &paragraph)
{
    return withText(wholeContent(QStringLiteral("en")), "para", paragraph);
}

} // namespace

class staleness_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedSource_leavesNothingStale()
    {
        const ReleaseStory story = translated();
        QVERIFY(staleBlocks(story.dossier, fr()).isEmpty());
        QVERIFY(staleBlocks(story.dossier, en()).isEmpty());
    }

    void editionNotStarted_isNotStale()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(fact));
        QVERIFY(staleBlocks(story.dossier, ar()).isEmpty());
    }

    void blockThatWaitsForWords_isNotStale()
    {
        ReleaseStory story = translated();
        story.write(story.translator, ar(), withText(wholeContent(QStringLiteral("ar")), "para", {}));
        story.write(story.officer, en(), source(fact));
        QVERIFY(staleBlocks(story.dossier, ar()).isEmpty());
        QCOMPARE(staleBlocks(story.dossier, fr()).size(), 1);
    }

    void changedNumber_makesExactlyThatBlockStale()
    {
        ReleaseStory story = translated();
        const Digest before = blockDigest(*story.dossier.sourceHead()->find(blockId("para")));
        story.write(story.officer, en(), source(fact));
        const Digest after = blockDigest(*story.dossier.sourceHead()->find(blockId("para")));
        QCOMPARE(staleBlocks(story.dossier, fr()),
            (QList<StaleBlock>{{blockId("para"), Severity::Fact, before, after, false}}));
    }

    void typographyOfTheSource_isSettledByItself()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(QStringLiteral("en text with 14\u00a0recommendations for the states")));
        const QList<StaleBlock> stale = staleBlocks(story.dossier, fr());
        QCOMPARE(stale.size(), 1);
        QCOMPARE(stale.constFirst().severity, Severity::Typography);
        QVERIFY(stale.constFirst().settled);
        QCOMPARE(worstUnsettled(stale), Severity::None);
    }

    void movedBlock_isNotStale()
    {
        ReleaseStory story = translated();
        Content moved = wholeContent(QStringLiteral("en"));
        moved.blocks.swapItemsAt(2, 3);
        story.write(story.officer, en(), moved);
        QVERIFY(staleBlocks(story.dossier, fr()).isEmpty());
    }

    void addedBlock_isAFactWithoutOrigin()
    {
        ReleaseStory story = translated();
        Content longer = wholeContent(QStringLiteral("en"));
        longer.blocks.insert(1, block("new", Paragraph{plain(QStringLiteral("more"))}));
        story.write(story.officer, en(), longer);
        QCOMPARE(staleBlocks(story.dossier, fr()),
            (QList<StaleBlock>{{blockId("new"), Severity::Fact, {}, blockDigest(longer.blocks.at(1)), false}}));
    }

    void removedBlock_isAFactWithoutGoal()
    {
        ReleaseStory story = translated();
        const Digest before = blockDigest(*story.dossier.sourceHead()->find(blockId("para")));
        Content shorter = wholeContent(QStringLiteral("en"));
        shorter.blocks.removeAt(2);
        story.write(story.officer, en(), shorter);
        QCOMPARE(staleBlocks(story.dossier, fr()),
            (QList<StaleBlock>{{blockId("para"), Severity::Fact, before, {}, false}}));
    }

    void acknowledgedBlock_standsUntilTheSourceMovesOn()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(wording));
        QCOMPARE(worstUnsettled(staleBlocks(story.dossier, fr())), Severity::Wording);
        story.acknowledge(story.translator, fr(), "para");
        QCOMPARE(worstUnsettled(staleBlocks(story.dossier, fr())), Severity::None);
        story.write(story.officer, en(), source(fact));
        QCOMPARE(worstUnsettled(staleBlocks(story.dossier, fr())), Severity::Fact);
    }

    void acknowledgement_bindsTheBlockToTheSourceItWasGivenFor()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(wording));
        story.acknowledge(story.translator, fr(), "para");
        story.write(story.officer, en(), source(QString(wording).replace(u' ', QChar(0xa0))));
        const QList<StaleBlock> stale = staleBlocks(story.dossier, fr());
        QCOMPARE(stale.size(), 1);
        QVERIFY(stale.constFirst().settled);
    }

    void acknowledgementOfFormerWords_doesNotCountForNewOnes()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(wording));
        story.acknowledge(story.translator, fr(), "para");
        story.write(story.officer, en(), source(fact));
        story.write(story.translator, fr(), withText(wholeContent(QStringLiteral("fr")), "para", QStringLiteral("15")));
        QVERIFY(staleBlocks(story.dossier, fr()).isEmpty());
        story.write(story.officer, en(), source(wording));
        QCOMPARE(worstUnsettled(staleBlocks(story.dossier, fr())), Severity::Fact);
    }

    void sourceChangedBack_isNoLongerStale()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(fact));
        story.write(story.officer, en(), wholeContent(QStringLiteral("en")));
        QVERIFY(staleBlocks(story.dossier, fr()).isEmpty());
    }

    void unknownOrigin_isTakenForAFact()
    {
        ReleaseStory story = translated();
        story.write(story.officer, en(), source(QStringLiteral("en text with 14\u00a0recommendations for the states")));
        story.dossier.sourceBlocks.clear();
        QCOMPARE(worstUnsettled(staleBlocks(story.dossier, fr())), Severity::Fact);
    }
};

QTEST_GUILESS_MAIN(staleness_test)
#include "staleness_test.moc"
