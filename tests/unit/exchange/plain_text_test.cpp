#include "exchange/export/plain_text.h"
#include "exchange/import/structured_text.h"

#include <QTest>

using namespace communique;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateline_runsIntoItsParagraph();
    void items_getTheirSignsAndNumbers();
    void quoteWithoutAttribution_namesItsSpeaker();
    void target_isPrintedOnce();
};

namespace {

QString plain(const char *structured)
{
    const Result<Content> content = parseStructuredText(QString::fromUtf8(structured));
    return content.ok() ? plainText(*content) : QStringLiteral("not structured text");
}

} // namespace

void PlainTextTest::dateline_runsIntoItsParagraph()
{
    QCOMPARE(plain("# Head\n@ New York {joint= – }\nToday it rains.\nAnd more."),
        QStringLiteral("Head\nNew York – Today it rains.\nAnd more."));
    QCOMPARE(plain("@ Geneva, 3 May 2023\nWords."), QStringLiteral("Geneva, 3 May 2023\nWords."));
}

void PlainTextTest::items_getTheirSignsAndNumbers()
{
    QCOMPARE(plain(": These:\n- a\n- b\n1. c\n1. d\nwords\n1. e"),
        QStringLiteral("These:\n- a\n- b\n1. c\n2. d\nwords\n1. e"));
}

void PlainTextTest::quoteWithoutAttribution_namesItsSpeaker()
{
    QCOMPARE(plain("> “We must.” {speaker=Jane Doe; title=Chair}"), QStringLiteral("“We must.” — Jane Doe, Chair"));
    QCOMPARE(plain("> [[“We must,”]] said Jane Doe. {speaker=Jane Doe}"), QStringLiteral("“We must,” said Jane Doe."));
}

void PlainTextTest::target_isPrintedOnce()
{
    QCOMPARE(plain("-> Read the report {target=https://example.org/a}"),
        QStringLiteral("Read the report <https://example.org/a>"));
    QCOMPARE(plain("-> See https://example.org/a {target=https://example.org/a}"),
        QStringLiteral("See https://example.org/a"));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
