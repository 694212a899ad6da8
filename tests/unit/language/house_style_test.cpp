#include "language/content_style.h"
#include "language/house_style_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace communique;

namespace {

/// A rule that writes \a after for \a before.
QJsonObject rule(const char *id, const char *before, const char *after)
{
    const QString from = QString::fromUtf8(before);
    const QString to = QString::fromUtf8(after);
    return {{QStringLiteral("id"), QString::fromUtf8(id)},
        {QStringLiteral("message"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Say why.")}}},
        {QStringLiteral("find"), from}, {QStringLiteral("replace"), to},
        {QStringLiteral("examples"), QJsonArray{QJsonValue(QJsonArray{from, to})}}};
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QString::fromUtf8(key), value);
    return object;
}

QByteArray styleOf(const QJsonArray &rules, QJsonObject more = {})
{
    more = with(more, "format", 1);
    for (const char *key : {"id", "name"})
        more = with(more, key, QStringLiteral("own/en"));
    more = with(more, "language", QStringLiteral("en"));
    return QJsonDocument(with(more, "rules", rules)).toJson();
}

Result<HouseStyle> read(const QJsonArray &rules, const QJsonObject &more = {})
{
    return parseHouseStyle(styleOf(rules, more), [](const QString &id) -> Result<QByteArray> {
        if (id != u"base")
            return Error{ErrorCode::NotFound, id, {}};
        return styleOf({rule("two", "2", "two"), rule("one", "1", "one")});
    });
}

QJsonObject onBase()
{
    return with({}, "extends", QStringLiteral("base"));
}

} // namespace

class HouseStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void style_buildsOnItsBase_withoutWhatItDoesNotWant()
    {
        const auto style
            = read({rule("three", "3", "three")}, with(onBase(), "without", QJsonArray{QStringLiteral("one")}));
        QVERIFY(style.ok());
        QCOMPARE(withSlipsFixed(*style, QStringLiteral("1 2 3")), QStringLiteral("1 two three"));
    }

    void ownRule_takesThePlaceOfTheBaseRuleOfItsName()
    {
        const auto style = read({rule("two", "2", "II")}, onBase());
        QVERIFY(style.ok());
        QCOMPARE(withSlipsFixed(*style, QStringLiteral("2")), QStringLiteral("II"));
    }

    void badStyle_isRefused_data()
    {
        QTest::addColumn<QJsonArray>("rules");
        QTest::addColumn<QJsonObject>("more");
        const QJsonObject sound = rule("x", "a", "b");
        QTest::newRow("pattern") << QJsonArray{rule("x", "(", "")} << QJsonObject();
        QTest::newRow("unknown key") << QJsonArray{with(sound, "colour", 1)} << QJsonObject();
        QTest::newRow("no message") << QJsonArray{with(sound, "message", QJsonObject())} << QJsonObject();
        QTest::newRow("no example") << QJsonArray{with(sound, "examples", QJsonArray())} << QJsonObject();
        QTest::newRow("example that does not come out")
            << QJsonArray{with(sound, "replace", QStringLiteral("c"))} << QJsonObject();
        QTest::newRow("example that shows nothing")
            << QJsonArray{with(sound, "find", QStringLiteral("z"))} << QJsonObject();
        QTest::newRow("severity") << QJsonArray{with(sound, "severity", QStringLiteral("grave"))} << QJsonObject();
        QTest::newRow("id twice") << QJsonArray{sound, sound} << QJsonObject();
        QTest::newRow("missing base") << QJsonArray{sound} << with({}, "extends", QStringLiteral("nowhere"));
        QTest::newRow("unknown key of the style") << QJsonArray{sound} << with({}, "unknown", 2);
    }

    void badStyle_isRefused()
    {
        QFETCH(const QJsonArray, rules);
        QFETCH(const QJsonObject, more);
        QVERIFY(read({rule("x", "a", "b")}).ok());
        const auto style = read(rules, more);
        QVERIFY(!style.ok());
        QVERIFY(style.error().code == ErrorCode::Malformed || style.error().code == ErrorCode::NotFound);
    }

    void addressesAndSymbols_areLeftAlone()
    {
        const auto style = read({rule("three", "3", "three")});
        QCOMPARE(withSlipsFixed(*style, QStringLiteral("3 https://example.org/3 a3@example.org A/76/3 3")),
            QStringLiteral("three https://example.org/3 a3@example.org A/76/3 three"));
    }

    void fixInABlock_keepsTheMarksOfItsWords()
    {
        Marks bold;
        bold.bold = true;
        InlineText text;
        text.append(QStringLiteral("a "));
        text.append(QStringLiteral("3"), bold);
        text.append(QStringLiteral(" c"));
        const Block block{BlockId(), Paragraph{text}};
        Content content;
        content.blocks = {block};
        const QList<ContentSlip> slips = findStyleSlips(*read({rule("three", "3", "three")}), content);
        QCOMPARE(slips.size(), 1);
        InlineText expected;
        expected.append(QStringLiteral("a "));
        expected.append(QStringLiteral("three"), bold);
        expected.append(QStringLiteral(" c"));
        QCOMPARE(withSlipFixed(block, slips.constFirst().slip).text(), expected);
    }

    void linkedWords_areLeftAlone()
    {
        Marks link;
        link.link = QStringLiteral("https://example.org/");
        InlineText text;
        text.append(QStringLiteral("3"), link);
        Content content;
        content.blocks = {Block{BlockId(), Paragraph{text}}};
        QVERIFY(findStyleSlips(*read({rule("three", "3", "three")}), content).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HouseStyleTest)
#include "house_style_test.moc"
