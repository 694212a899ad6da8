#include "exchange/export/html_text.h"

#include <QtTest>

using namespace communique;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupCharacters_becomeReferences()
    {
        QCOMPARE(htmlEscaped(QStringLiteral("<a href=\"x\">R&D's</a>")),
            QByteArray("&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;"));
    }

    void charactersThatHtmlForbids_areLeftOut()
    {
        const QString text = QStringLiteral("a\u0001b\u007fc\u0085d\ufdd0e\ufffff\tg");
        QCOMPARE(htmlEscaped(text), QByteArray("abcdef\tg"));
    }

    void noBreakSpacesAndIsolates_areKept()
    {
        const QString text = QStringLiteral("14\u00a0: \u202f\u2068x\u2069");
        QCOMPARE(htmlEscaped(text), text.toUtf8());
    }

    void plainLine_dropsBidirectionalControlsAndDoubleSpaces()
    {
        QCOMPARE(plainLine(QStringLiteral("  a\u202eb\u2066  c\td  ")), QStringLiteral("ab c d"));
    }

    void address_isWrittenOnlyForWebAndMail_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("href");
        QTest::newRow("https") << "https://example.org/a?b=1&c=2" << QByteArray("https://example.org/a?b=1&amp;c=2");
        QTest::newRow("http in capitals") << "HTTP://example.org/" << QByteArray("http://example.org/");
        QTest::newRow("mail") << "mailto:press@example.org" << QByteArray("mailto:press@example.org");
        QTest::newRow("mail without recipient") << "mailto:" << QByteArray();
        QTest::newRow("script") << "javascript:alert(1)" << QByteArray();
        QTest::newRow("script with a tab") << "java\tscript:alert(1)" << QByteArray();
        QTest::newRow("script behind a space") << " javascript:alert(1)" << QByteArray();
        QTest::newRow("data") << "data:text/html,x" << QByteArray();
        QTest::newRow("file") << "file:///etc/passwd" << QByteArray();
        QTest::newRow("relative") << "a.html" << QByteArray();
        QTest::newRow("of the page's scheme") << "//example.org/" << QByteArray();
        QTest::newRow("no host") << "https:///x" << QByteArray();
        QTest::newRow("quote") << "https://example.org/\"onclick=x" << QByteArray();
        QTest::newRow("empty") << "" << QByteArray();
    }
    void address_isWrittenOnlyForWebAndMail()
    {
        QFETCH(QString, address);
        QTEST(safeHref(address), "href");
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
