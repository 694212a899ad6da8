#include "model/inline_text.h"

#include <QtTest>

using namespace communique;

namespace {

const Marks bold = [] {
    Marks marks;
    marks.bold = true;
    return marks;
}();

InlineText sample()
{
    InlineText text;
    text.append(QStringLiteral("one "));
    text.append(QStringLiteral("two"), bold);
    text.append(QStringLiteral(" three"));
    return text;
}

} // namespace

class inline_text_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursUnderTheSameMarks_areOneRun()
    {
        InlineText text;
        text.append(QStringLiteral("a"), bold);
        text.append(QStringLiteral("b"), bold);
        text.append({}, {});
        text.append(QStringLiteral("c"));
        QCOMPARE(text.runs(), (QList<Run>{{QStringLiteral("ab"), bold}, {QStringLiteral("c"), {}}}));
    }

    void textsThatReadAndLookTheSame_areEqual()
    {
        InlineText pieces;
        pieces.append(QStringLiteral("on"));
        pieces.append(QStringLiteral("e"));
        QCOMPARE(pieces, InlineText(QStringLiteral("one")));
        QVERIFY(InlineText(QString()).isEmpty());
    }

    void lineEndsNulsAndLoneSurrogates_neverEnter()
    {
        const QString dirty = QStringLiteral("a\nb\rc\u2028d\u2029e") + QChar(0) + QChar(0xd800) + u'f' + QChar(0xdc00);
        QCOMPARE(InlineText(dirty).plain(), QStringLiteral("a b c d e \ufffdf\ufffd"));
        QCOMPARE(cleanText(QString::fromUtf8("\xF0\x9F\x98\x80")), QString::fromUtf8("\xF0\x9F\x98\x80"));
    }

    void spacesAndBidiIsolates_areKept()
    {
        const QString text = QStringLiteral("\u2067a\u00a0b\u202fc\u2069");
        QCOMPARE(InlineText(text).plain(), text);
    }

    void mid_keepsTheMarksOfItsPart()
    {
        InlineText expected;
        expected.append(QStringLiteral("e "));
        expected.append(QStringLiteral("two"), bold);
        expected.append(QStringLiteral(" t"));
        QCOMPARE(sample().mid(2, 7), expected);
    }

    void mid_isCutToTheText()
    {
        QCOMPARE(sample().mid(0), sample());
        QCOMPARE(sample().mid(8).plain(), QStringLiteral("three"));
        QCOMPARE(sample().mid(8, 100).plain(), QStringLiteral("three"));
        QCOMPARE(sample().mid(-3, 4).plain(), sample().mid(0, 4).plain().left(sample().mid(-3, 4).size()));
        QVERIFY(sample().mid(100).isEmpty());
        QVERIFY(sample().mid(3, 0).isEmpty());
    }

    void size_countsCodeUnits()
    {
        QCOMPARE(sample().size(), sample().plain().size());
        QCOMPARE(InlineText(QString::fromUtf8("\xF0\x9F\x98\x80")).size(), 2);
    }
};

QTEST_GUILESS_MAIN(inline_text_test)
#include "inline_text_test.moc"
