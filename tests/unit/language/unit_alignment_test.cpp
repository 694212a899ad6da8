#include "language/sentence_breaks.h"
#include "language/unit_alignment.h"

#include <QTest>

using namespace communique;

namespace {

const LanguageTag en = officialLanguage(QLatin1StringView("en"));
const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));
const LanguageTag zh = officialLanguage(QLatin1StringView("zh"));

Content contentOf(const QStringList &paragraphs)
{
    Content content;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        content.blocks.append(
            {BlockId::fromString(QStringLiteral("b%1").arg(i + 1)), Paragraph{InlineText(paragraphs.at(i))}});
    }
    return content;
}

} // namespace

class UnitAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_endWhereTheLanguageEndsThem()
    {
        QCOMPARE(sentencesOf(QStringLiteral("Mr. Hale spoke. He left at 3.30 p.m."), en).size(), 2);
        QCOMPARE(sentencesOf(QStringLiteral("报告提出建议。各国应当采取行动！"), zh).size(), 2);
        QCOMPARE(sentencesOf(QStringLiteral("« Partons ! » Elle part."), fr).size(), 2);
        QCOMPARE(sentencesOf(QStringLiteral(" No end "), en), (QList<TextSpan>{{1, 6}}));
        QVERIFY(sentencesOf(QString(), en).isEmpty());
    }

    void asManySentences_pairUpBelowTheirBlock()
    {
        const QList<AlignedTexts> aligned
            = alignedTexts(contentOf({QStringLiteral("One. Two.")}), en, contentOf({QStringLiteral("Un. Deux.")}), fr);
        QCOMPARE(aligned.size(), 3);
        QCOMPARE(aligned.at(0).source, QStringLiteral("One. Two."));
        QCOMPARE(aligned.at(2).sentence, quint32(2));
        QCOMPARE(aligned.at(2).source, QStringLiteral("Two."));
        QCOMPARE(aligned.at(2).target, QStringLiteral("Deux."));
        QCOMPARE(aligned.at(2).previous, QStringLiteral("One."));
    }

    void otherNumberOfSentences_leavesTheBlockAlone()
    {
        const QList<AlignedTexts> aligned
            = alignedTexts(contentOf({QStringLiteral("One. Two.")}), en, contentOf({QStringLiteral("Un, deux.")}), fr);
        QCOMPARE(aligned.size(), 1);
        QCOMPARE(aligned.at(0).sentence, quint32(0));
    }

    void blocksWithoutWordsOrCounterpart_teachNothing()
    {
        const QList<AlignedTexts> aligned
            = alignedTexts(contentOf({QStringLiteral("One"), QStringLiteral("***"), QStringLiteral("Three")}), en,
                contentOf({QString(), QStringLiteral("***"), QStringLiteral("Trois"), QStringLiteral("Quatre")}), fr);
        QCOMPARE(aligned.size(), 1);
        QCOMPARE(aligned.at(0).block, BlockId::fromString(QStringLiteral("b3")));
        QCOMPARE(aligned.at(0).previous, QStringLiteral("***"));
    }
};

QTEST_GUILESS_MAIN(UnitAlignmentTest)
#include "unit_alignment_test.moc"
