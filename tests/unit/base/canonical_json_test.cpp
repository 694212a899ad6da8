#include "base/canonical_json.h"

#include <QJsonArray>
#include <QtTest>

using namespace communique;

class canonical_json_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_standInTheOrderOfUtf16CodeUnits()
    {
        // RFC 8785 section 3.2.3: U+1F600 begins with a surrogate and so comes before U+FB33.
        const QJsonObject object{{QStringLiteral("\ufb33"), 1}, {QString::fromUtf8("\xF0\x9F\x98\x80"), 2},
            {QStringLiteral("b"), 3}, {QStringLiteral("B"), 4}, {QString(), 5}};
        QCOMPARE(
            canonicalJson(object), QByteArray("{\"\":5,\"B\":4,\"b\":3,\"\xF0\x9F\x98\x80\":2,\"\xEF\xAC\xB3\":1}"));
    }

    void values_areWrittenWithoutWhiteSpace()
    {
        const QJsonObject object{{QStringLiteral("a"), QJsonArray{1, true, false, QJsonValue(), QStringLiteral("é")}},
            {QStringLiteral("o"), QJsonObject()}};
        QCOMPARE(canonicalJson(object), QByteArray("{\"a\":[1,true,false,null,\"\xC3\xA9\"],\"o\":{}}"));
    }

    void controlCharacters_areEscapedInOneWay()
    {
        QString all;
        for (char16_t c = 0; c < 0x21; ++c)
            all.append(QChar(c));
        all.append(QStringLiteral("\"\\/\u007f\u2028"));
        const QByteArray expected
            = "{\"t\":\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r"
              "\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019"
              "\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f \\\"\\\\/\x7f\xE2\x80\xA8\"}";
        const QJsonObject object{{QStringLiteral("t"), all}};
        QCOMPARE(canonicalJson(object), expected);
        QCOMPARE(*parseCanonicalJson(expected), object);
    }

    void wholeNumbers_keep53Bits()
    {
        const QJsonObject object{{QStringLiteral("n"), Q_INT64_C(9007199254740991)}, {QStringLiteral("m"), -1}};
        QCOMPARE(canonicalJson(object), QByteArray("{\"m\":-1,\"n\":9007199254740991}"));
    }

    void otherSpellings_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("white space") << QByteArray("{\"a\": 1}");
        QTest::newRow("line at the end") << QByteArray("{\"a\":1}\n");
        QTest::newRow("order of keys") << QByteArray("{\"b\":1,\"a\":2}");
        QTest::newRow("key twice") << QByteArray("{\"a\":1,\"a\":1}");
        QTest::newRow("escape not needed") << QByteArray("{\"a\":\"\\u0041\"}");
        QTest::newRow("upper case escape") << QByteArray("{\"a\":\"\\u001F\"}");
        QTest::newRow("fraction") << QByteArray("{\"a\":1.0}");
        QTest::newRow("exponent") << QByteArray("{\"a\":1e2}");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xFF\"}");
    }

    void otherSpellings_areRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<QJsonObject> read = parseCanonicalJson(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(canonical_json_test)
#include "canonical_json_test.moc"
