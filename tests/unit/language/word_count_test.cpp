#include "language/word_count.h"

#include <QTest>

using namespace communique;

class WordCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areCountedAsEditorsDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, int count) { QTest::newRow(text) << QString::fromUtf8(text) << count; };
        row("", 0);
        row(" – … ", 0);
        row("The 14 recommendations", 3);
        row("United Nations-led, 17–20 May", 4);
        row("Qu’a dit l’État\u00A0?", 3);
        row("« Bonjour »", 1);
        row("الاتفاق العالمي للهجرة،", 3);
        row("Глобальный договор о миграции", 4);
        row("国际移民组织。", 6);
        row("IOM的2022年报告", 6);
        row("𠀀𠀁", 2);
    }
    void words_areCountedAsEditorsDo()
    {
        QFETCH(const QString, text);
        QFETCH(const int, count);
        QCOMPARE(wordCount(text), qsizetype(count));
    }

    void content_isCountedWithoutItsEndMark()
    {
        Content content;
        content.blocks.append({{}, Headline{InlineText(QStringLiteral("Two words"))}});
        content.blocks.append({{}, Paragraph{InlineText(QStringLiteral("And three more"))}});
        content.blocks.append({{}, EndMark{InlineText(QStringLiteral("- 30 -"))}});
        QCOMPARE(wordCount(content), qsizetype(5));
    }
};

QTEST_GUILESS_MAIN(WordCountTest)
#include "word_count_test.moc"
