#include "model/canonical_form.h"

#include <QtTest>

using namespace communique;

namespace {

BlockId id(const QString &text)
{
    return BlockId::fromString(text);
}

template <typename T> Marks with(T Marks::*mark, const T &value)
{
    Marks marks;
    marks.*mark = value;
    return marks;
}

/// One block of every kind, with every field filled.
Content everyKind()
{
    const LanguageTag en = officialLanguage(QLatin1StringView("en"));
    const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));
    InlineText marked;
    marked.append(QStringLiteral("plain "));
    marked.append(QStringLiteral("bold"), with(&Marks::bold, true));
    marked.append(QStringLiteral("italic"), with(&Marks::italic, true));
    marked.append(QStringLiteral("spoken"), with(&Marks::spoken, true));
    marked.append(QStringLiteral("kept"), with(&Marks::noBreak, true));
    marked.append(QStringLiteral("link"), with(&Marks::link, QStringLiteral("https://example.org/")));
    marked.append(QStringLiteral("mots"), with(&Marks::language, fr));
    const InlineText text(QStringLiteral("text"));
    const QList<BlockBody> bodies{Headline{text}, Subhead{text},
        Dateline{text, QDate(2022, 2, 16), QStringLiteral(" – ")}, Paragraph{marked}, Heading{text, 3},
        Quote{marked, QStringLiteral("Name"), QStringLiteral("Title")}, ListIntro{text},
        ListItem{ListStyle::Numbered, text}, ListItem{ListStyle::Bulleted, text},
        CallToAction{text, QStringLiteral("https://example.org/a"), {en, fr}},
        Image{text, Digest::of("a"), QStringLiteral("alt"), QStringLiteral("credit")}, EndMark{text},
        Boilerplate{text, QStringLiteral("about"), 3},
        Contact{text, QStringLiteral("Name"), QStringLiteral("a@example.org"), QStringLiteral("+41")},
        Notice{text, NoticeKind::Embargo}};
    Content content;
    for (const BlockBody &body : bodies)
        content.blocks.append({id(QStringLiteral("b%1").arg(content.blocks.size())), body});
    return content;
}

} // namespace

class canonical_form_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_isTheseBytesAndNoOthers()
    {
        Marks link;
        link.link = QStringLiteral("https://example.org/");
        Paragraph paragraph;
        paragraph.text.append(QStringLiteral("Un\u00a0appel: "));
        paragraph.text.append(QStringLiteral("lire"), link);
        const Content content{{{id(QStringLiteral("b1")), Headline{InlineText(QStringLiteral("Été"))}},
            {id(QStringLiteral("b2")), Dateline{InlineText(QStringLiteral("New York")), QDate(2022, 2, 16), {}}},
            {id(QStringLiteral("b3")), paragraph}}};
        const QByteArray expected
            = "{\"blocks\":[{\"id\":\"b1\",\"kind\":\"headline\",\"text\":[{\"t\":\"\xC3\x89t\xC3\xA9\"}]},"
              "{\"date\":\"2022-02-16\",\"id\":\"b2\",\"kind\":\"dateline\",\"text\":[{\"t\":\"New York\"}]},"
              "{\"id\":\"b3\",\"kind\":\"paragraph\",\"text\":[{\"t\":\"Un\xC2\xA0"
              "appel: \"},"
              "{\"a\":\"https://example.org/\",\"t\":\"lire\"}]}],\"form\":1}";
        QCOMPARE(canonicalForm(content), expected);
        QCOMPARE(contentDigest(content), Digest::of(expected));
    }

    void emptyContent_hasAPinnedDigest()
    {
        QCOMPARE(canonicalForm({}), QByteArray("{\"blocks\":[],\"form\":1}"));
        QCOMPARE(contentDigest({}).toHex(),
            QStringLiteral("162ae88211fc42aa200d5be3b81e8dff5363a3ebd768eb4c9da0fdb62e8e1b81"));
    }

    void everyKind_readsBackToItself()
    {
        const Content content = everyKind();
        const Result<Content> read = parseCanonicalForm(canonicalForm(content));
        QVERIFY(read);
        QCOMPARE(*read, content);
    }

    void composedAndDecomposedLetters_areOneText()
    {
        const Content composed{{{id(QStringLiteral("b")), Paragraph{InlineText(QStringLiteral("\u00e9"))}}}};
        const Content decomposed{{{id(QStringLiteral("b")), Paragraph{InlineText(QStringLiteral("e\u0301"))}}}};
        QCOMPARE(contentDigest(composed), contentDigest(decomposed));
    }

    void whatThePublicReads_changesTheDigest()
    {
        const auto digestOf = [](const QString &text) {
            return contentDigest({{{id(QStringLiteral("b")), Paragraph{InlineText(text)}}}});
        };
        QVERIFY(digestOf(QStringLiteral("a b")) != digestOf(QStringLiteral("a\u00a0b")));
        QVERIFY(digestOf(QStringLiteral("a\u00a0b")) != digestOf(QStringLiteral("a\u202fb")));
        QVERIFY(digestOf(QStringLiteral("'a'")) != digestOf(QStringLiteral("’a’")));
        QVERIFY(digestOf(QStringLiteral("a")) != digestOf(QStringLiteral("\u2067a\u2069")));
    }

    void blockDigest_leavesTheIdOut()
    {
        Block block = everyKind().blocks.at(3);
        const Digest digest = blockDigest(block);
        block.id = id(QStringLiteral("another"));
        QCOMPARE(blockDigest(block), digest);
        block.setText(InlineText(QStringLiteral("x")));
        QVERIFY(blockDigest(block) != digest);
    }

    void anythingElse_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("not JSON") << QByteArray("blocks") << ErrorCode::Malformed;
        QTest::newRow("white space") << QByteArray("{\"blocks\":[], \"form\":1}") << ErrorCode::Malformed;
        QTest::newRow("unknown kind") << QByteArray("{\"blocks\":[{\"id\":\"b\",\"kind\":\"poem\"}],\"form\":1}")
                                      << ErrorCode::Malformed;
        QTest::newRow("unknown field") << QByteArray(
            "{\"blocks\":[{\"id\":\"b\",\"kind\":\"headline\",\"x\":1}],\"form\":1}")
                                       << ErrorCode::Malformed;
        QTest::newRow("text not composed") << QByteArray(
            "{\"blocks\":[{\"id\":\"b\",\"kind\":\"headline\",\"text\":[{\"t\":\"e\xCC\x81\"}]}],\"form\":1}")
                                           << ErrorCode::Malformed;
        QTest::newRow("runs that could be one") << QByteArray(
            "{\"blocks\":[{\"id\":\"b\",\"kind\":\"headline\",\"text\":[{\"t\":\"a\"},{\"t\":\"b\"}]}],\"form\":1}")
                                                << ErrorCode::Malformed;
        QTest::newRow("newer form") << QByteArray("{\"blocks\":[],\"form\":2}") << ErrorCode::NewerVersion;
    }

    void anythingElse_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Result<Content> read = parseCanonicalForm(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void kinds_areFoundByTheirNames()
    {
        for (const Block &block : everyKind().blocks) {
            const auto body = bodyOfKind(kindName(block.body));
            QVERIFY(body);
            QCOMPARE(body->index(), block.body.index());
        }
        QVERIFY(!bodyOfKind(QStringLiteral("poem")));
    }

    void convertedBlock_keepsItsText()
    {
        const BlockBody quote = Quote{InlineText(QStringLiteral("words")), QStringLiteral("Name"), {}};
        const BlockBody paragraph = convertedTo(quote, QStringLiteral("paragraph"));
        QCOMPARE(std::get<Paragraph>(paragraph).text.plain(), QStringLiteral("words"));
        QCOMPARE(convertedTo(quote, QStringLiteral("quote")), quote);
        QCOMPARE(convertedTo(quote, QStringLiteral("poem")), quote);
    }

    void ensureIds_givesEachBlockOneOfItsOwn()
    {
        Content content{
            {{id(QStringLiteral("b")), Headline{}}, {{}, Paragraph{}}, {id(QStringLiteral("b")), Paragraph{}}}};
        ensureIds(content);
        QCOMPARE(content.blocks.at(0).id, id(QStringLiteral("b")));
        QVERIFY(!content.blocks.at(1).id.isEmpty());
        QVERIFY(content.blocks.at(2).id != content.blocks.at(0).id);
        QCOMPARE(content.indexOf(content.blocks.at(2).id), 2);
        QCOMPARE(content.indexOf(id(QStringLiteral("none"))), -1);
    }
};

QTEST_GUILESS_MAIN(canonical_form_test)
#include "canonical_form_test.moc"
