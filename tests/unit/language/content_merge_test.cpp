#include "language/content_merge.h"

#include <QtTest>

using namespace communique;

namespace {

Block paragraph(const char *id, const char *text)
{
    return Block{BlockId::fromString(QString::fromLatin1(id)), Paragraph{InlineText(QString::fromUtf8(text))}};
}

Content contentOf(std::initializer_list<Block> blocks)
{
    return Content{QList<Block>(blocks)};
}

QStringList textsOf(const Content &content)
{
    QStringList texts;
    for (const Block &block : content.blocks)
        texts.append(block.text().plain());
    return texts;
}

} // namespace

class ContentMergeTest : public QObject
{
    Q_OBJECT

    const Content m_base = contentOf({paragraph("a", "one"), paragraph("b", "two"), paragraph("c", "three")});

private Q_SLOTS:
    void differentBlocksChanged_bothChangesAreIn()
    {
        const MergeResult merged
            = mergeContents(m_base, contentOf({paragraph("a", "ONE"), paragraph("b", "two"), paragraph("c", "three")}),
                contentOf({paragraph("a", "one"), paragraph("b", "two"), paragraph("c", "THREE")}));
        QCOMPARE(textsOf(merged.content),
            QStringList({QStringLiteral("ONE"), QStringLiteral("two"), QStringLiteral("THREE")}));
        QVERIFY(merged.conflicts.isEmpty());
    }

    void sameBlockChangedDifferently_oursStandsAndItIsNamed()
    {
        const MergeResult merged = mergeContents(
            m_base, contentOf({paragraph("a", "mine")}), contentOf({paragraph("a", "yours"), paragraph("b", "two")}));
        QCOMPARE(merged.content.blocks.constFirst().text().plain(), QStringLiteral("mine"));
        QCOMPARE(merged.conflicts, QList<BlockId>{BlockId::fromString(QStringLiteral("a"))});
    }

    void sameChangeOnBothSides_isNoConflict()
    {
        const Content changed = contentOf({paragraph("a", "same"), paragraph("b", "two"), paragraph("c", "three")});
        const MergeResult merged = mergeContents(m_base, changed, changed);
        QCOMPARE(merged.content, changed);
        QVERIFY(merged.conflicts.isEmpty());
    }

    void movedHereAndEditedThere_getsBoth()
    {
        const MergeResult merged
            = mergeContents(m_base, contentOf({paragraph("c", "three"), paragraph("a", "one"), paragraph("b", "two")}),
                contentOf({paragraph("a", "one"), paragraph("b", "TWO"), paragraph("c", "three")}));
        QCOMPARE(textsOf(merged.content),
            QStringList({QStringLiteral("three"), QStringLiteral("one"), QStringLiteral("TWO")}));
        QVERIFY(merged.conflicts.isEmpty());
    }

    void addedOnBothSides_bothStandBehindTheirNeighbours()
    {
        const MergeResult merged = mergeContents(m_base,
            contentOf({paragraph("a", "one"), paragraph("x", "mine"), paragraph("b", "two"), paragraph("c", "three")}),
            contentOf(
                {paragraph("a", "one"), paragraph("b", "two"), paragraph("y", "yours"), paragraph("c", "three")}));
        QCOMPARE(textsOf(merged.content),
            QStringList({QStringLiteral("one"), QStringLiteral("mine"), QStringLiteral("two"), QStringLiteral("yours"),
                QStringLiteral("three")}));
    }

    void removedHereEditedThere_theEditIsNotLost()
    {
        const MergeResult merged = mergeContents(m_base, contentOf({paragraph("a", "one"), paragraph("c", "three")}),
            contentOf({paragraph("a", "one"), paragraph("b", "edited"), paragraph("c", "three")}));
        QVERIFY(textsOf(merged.content).contains(QStringLiteral("edited")));
        QCOMPARE(merged.conflicts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ContentMergeTest)
#include "content_merge_test.moc"
