#include "exchange/import/intake.h"
#include "exchange/import/structured_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace communique;

/// Promise P8 of TRUST.md: a hostile file is refused in one line, or read; never a crash, a hang or a swollen process.
class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_endsInTimeAndMemory_data();
    void document_endsInTimeAndMemory();
    void deepPage_isRefusedAsTooLarge_data();
    void deepPage_isRefusedAsTooLarge();
    void scripts_doNotGetIn();
    void links_passByTheirSchemeOnly();
};

namespace {

constexpr qint64 mostMilliseconds = 10000; // P8
constexpr qint64 mostKilobytes = 500 * 1024; // P8

/// The most memory this process has held so far.
qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

QByteArray page(const QByteArray &inside)
{
    return "<!DOCTYPE html><html lang=en><body>" + inside;
}

QByteArray attributes(int count)
{
    QByteArray tag = "<p";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=1";
    return tag + ">text</p>";
}

} // namespace

void HostileInputTest::document_endsInTimeAndMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("200 000 divs") << page(QByteArray("<div>").repeated(200000));
    QTest::newRow("250 menus around 5 MB")
        << page(QByteArray("<div class=menu>").repeated(250) + QByteArray("word <b>x</b> ").repeated(400000));
    QTest::newRow("formatting without end") << page(QByteArray("<p><b><i>x").repeated(100000));
    QTest::newRow("distinct formatting") << page([] {
        QByteArray text;
        for (int i = 0; i < 200; ++i)
            text += "<b id=" + QByteArray::number(i) + ">";
        return text + QByteArray("<p>x").repeated(100000);
    }());
    QTest::newRow("hidden depth") << page(QByteArray("<div><!--</div>-->").repeated(100000));
    QTest::newRow("40 000 attributes") << page(attributes(40000));
    QTest::newRow("attributes behind a quote") << page("<p a='\">'" + attributes(40000).mid(2));
    QTest::newRow("table soup") << page("<table>" + QByteArray("x<br>").repeated(300000));
    QTest::newRow("NUL bytes") << page(QByteArray(100000, '\0'));
    QTest::newRow("NUL text") << QByteArray(100000, '\0');
    QTest::newRow("truncated UTF-8") << QByteArray("Les \xC3");
    QTest::newRow("lone surrogates in UTF-8")
        << QByteArray("the text of \xED\xA0\x80\xED\xB0\x80 and the end of the text");
    QTest::newRow("5 MB line of words") << QByteArray("the word and ").repeated(400000);
    QTest::newRow("5 MB without a blank") << QByteArray(5000000, 'a');
    QTest::newRow("5 MB of digits") << QByteArray("1 2").repeated(1700000);
    QTest::newRow("5 MB of at signs") << QByteArray("the and of ") + QByteArray(5000000, '@');
    QTest::newRow("5 MB of quotation marks") << QByteArray("the and of ") + QByteArray("“said “").repeated(400000);
    QTest::newRow("5 MB of dashes") << QByteArray("A – ").repeated(900000);
    QTest::newRow("5 MB of paragraphs")
        << QByteArray("“The people of the world want this,” said Jane Doe, the Chair.\n").repeated(45000);
    QTest::newRow("5 MB of short lines") << QByteArray("the\n").repeated(1250000);
    QTest::newRow("5 MB of items") << QByteArray("the end\n") + QByteArray("- the item of the list\n").repeated(49000);
    QTest::newRow("5 MB of phone numbers") << QByteArray("contact +41 79 748 03 95\n").repeated(49000);
    QTest::newRow("5 MB of brackets") << QByteArray("# the\n") + QByteArray("[[[").repeated(1700000);
    QTest::newRow("5 MB of braces") << QByteArray("# the\n@ ") + QByteArray("{a=").repeated(1700000) + "}";
    QTest::newRow("nothing but tags") << QByteArray("<a><b><i><p>").repeated(1000);
    QTest::newRow("half a tag") << QByteArray("<html><body><p class=\"");
    QTest::newRow("empty") << QByteArray();
}

void HostileInputTest::document_endsInTimeAndMemory()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer time;
    time.start();

    const Result<Intake> intake = readDocument(bytes);

    if (!intake)
        QVERIFY(!intake.error().detail.contains(u'\n'));
    QVERIFY2(time.elapsed() < mostMilliseconds, qPrintable(QString::number(time.elapsed())));
    QVERIFY2(peakKilobytes() < mostKilobytes, qPrintable(QString::number(peakKilobytes())));
}

void HostileInputTest::deepPage_isRefusedAsTooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("far too deep") << page(QByteArray("<div>").repeated(200000));
    QTest::newRow("just too deep") << page(QByteArray("<div>").repeated(300) + "words");
    QTest::newRow("too many attributes") << page(attributes(1001));
}

void HostileInputTest::deepPage_isRefusedAsTooLarge()
{
    QFETCH(const QByteArray, bytes);

    const Result<Intake> intake = readDocument(bytes);

    QVERIFY(!intake.ok());
    QCOMPARE(intake.error().code, ErrorCode::TooLarge);
}

void HostileInputTest::scripts_doNotGetIn()
{
    const Result<Intake> intake = readDocument(page(
        "<h1>The head of the page</h1><script>alert(1)</script><style>p{}</style><svg><script>alert(2)</script></svg>"
        "<p onclick='alert(3)'>The words of the release are here.</p><iframe src='x'>alert(4)</iframe>"
        "<math><mtext><img src=x onerror='alert(5)'></mtext></math><p "
        "hidden>alert(6)</p><template>alert(7)</template>"));

    QVERIFY(intake.ok());
    const QString text = structuredText(intake->content);
    QVERIFY(text.contains(QLatin1StringView("The words of the release")));
    QVERIFY(!text.contains(QLatin1StringView("alert")));
}

void HostileInputTest::links_passByTheirSchemeOnly()
{
    const Result<Intake> intake
        = readDocument(page("<h1>The head of the page</h1><p>The <a href='JavaScript:alert(1)'>one</a> and the <a "
                            "href='java&#10;script:alert(2)'>two"
                            "</a> and <a href='data:text/html,alert'>three</a> and <a "
                            "href='https://example.org/a'>four</a> of them are here.</p>"));

    QVERIFY(intake.ok());
    QStringList links;
    for (const Block &block : intake->content.blocks) {
        for (const Run &run : block.text().runs()) {
            if (!run.marks.link.isEmpty())
                links.append(run.marks.link);
        }
    }
    QCOMPARE(links, QStringList{QStringLiteral("https://example.org/a")});
}

QTEST_GUILESS_MAIN(HostileInputTest)
#include "hostile_input_test.moc"
