#include "language/content_diff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace communique;

class ContentDiffTest : public QObject
{
    Q_OBJECT

    static Block paragraph(const QString &id, const QString &text)
    {
        return {BlockId::fromString(id), Paragraph{InlineText(text)}};
    }

    // "a b" is two paragraphs that read "text a" and "text b"; "a=x" one that reads "x".
    static Content contentOf(const char *text)
    {
        Content content;
        for (const QString &part : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts)) {
            const QString id = part.section(u'=', 0, 0);
            content.blocks.append(
                paragraph(id, part.contains(u'=') ? part.section(u'=', 1) : QStringLiteral("text ") + id));
        }
        return content;
    }

    // "a -b +c d* >e": unchanged, removed, added, changed, moved
    static QString written(const QList<BlockDiff> &rows)
    {
        QStringList words;
        for (const BlockDiff &row : rows) {
            QString word = row.id.toString();
            if (row.change == BlockChange::Added)
                word.prepend(u'+');
            if (row.change == BlockChange::Removed)
                word.prepend(u'-');
            if (row.change == BlockChange::Changed)
                word.append(u'*');
            if (row.isMoved)
                word.prepend(u'>');
            words.append(word);
        }
        return words.join(u' ');
    }

private Q_SLOTS:
    void blocks_areMatchedById_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const char *before, const char *after, const char *rows) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(rows);
        };
        row("nothing changed", "a b c", "a b c", "a b c");
        row("added", "a c", "a b c", "a +b c");
        row("removed", "a b c", "a c", "a -b c");
        row("removed at the beginning", "a b c", "c", "-a -b c");
        row("changed", "a b c", "a b=x c", "a b* c");
        row("moved down", "a b c d", "b c d a", "b c d >a");
        row("moved up", "a b c d", "d a b c", ">d a b c");
        row("moved and changed", "a b c", "c=x a b", ">c* a b");
        row("all at once", "a b c d e", "c a n e=x", ">c -d a -b +n e*");
        row("from nothing", "", "a b", "+a +b");
        row("to nothing", "a b", "", "-a -b");
    }
    void blocks_areMatchedById()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, rows);
        QCOMPARE(written(diffContents(contentOf(before.constData()), contentOf(after.constData()))), rows);
    }

    void anotherKindWithTheSameWords_isAChangeWithEqualWords()
    {
        const Content before = contentOf("a");
        Content after = before;
        after.blocks[0].body = convertedTo(before.blocks.at(0).body, QStringLiteral("heading"));
        const QList<BlockDiff> rows = diffContents(before, after);

        QCOMPARE(rows.first().change, BlockChange::Changed);
        QCOMPARE(rows.first().words, (QList<DiffSpan>{{Change::Equal, before.blocks.at(0).text()}}));
    }

    void rows_giveBothContentsBack()
    {
        QRandomGenerator random(41);
        const auto randomContent = [&random] {
            Content content;
            QStringList ids;
            for (char id = 'a'; id < 'i'; ++id)
                ids.append(QString(QLatin1Char(id)));
            while (!ids.isEmpty()) {
                const QString id = ids.takeAt(random.bounded(static_cast<int>(ids.size())));
                if (random.bounded(4) > 0)
                    content.blocks.append(paragraph(id, QStringLiteral("text %1").arg(random.bounded(2))));
            }
            return content;
        };
        for (int round = 0; round < 500; ++round) {
            const Content before = randomContent();
            const Content after = randomContent();
            Content rebuilt;
            qsizetype ofBefore = 0;
            for (const BlockDiff &row : diffContents(before, after)) {
                if (row.after)
                    rebuilt.blocks.append(*row.after);
                if (row.before) {
                    ++ofBefore;
                    QCOMPARE(*row.before, *before.find(row.id));
                    QCOMPARE(textBefore(row.words), row.before->text());
                }
            }
            QCOMPARE(rebuilt, after);
            QCOMPARE(ofBefore, before.blocks.size());
        }
    }
};

QTEST_GUILESS_MAIN(ContentDiffTest)
#include "content_diff_test.moc"
