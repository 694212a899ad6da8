#include "exchange/import/glossary_intake.h"
#include "quality/checker.h"

#include "support/parallel_texts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace communique;

/// A folder a check: source.txt (none: the edition is read by itself), target.txt, languages, glossary.csv where one is
/// needed, and expected.json with all that is found.
class CheckFixtureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_hasExactlyTheExpectedFindings_data();
    void folder_hasExactlyTheExpectedFindings();
    void everyCheck_hasAFolderInWhichItFindsSomething();
    void fix_removesItsFinding_data();
    void fix_removesItsFinding();
    void unchangedBlocks_areAnsweredAsByANewChecker();

private:
    const QDir m_fixtures{QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/quality")};
};

namespace {

struct Case
{
    Content source;
    Content target;
    CheckInput input;
};

Content contentOf(const QString &fileName)
{
    const Result<Content> content = parseStructuredText(QString::fromUtf8(bytesOf(fileName)));
    return content ? *content : Content{};
}

/// The glossary's own format; null where the folder has none.
std::shared_ptr<const CheckAids> aidsOf(const QString &fileName)
{
    const QByteArray bytes = bytesOf(fileName);
    if (bytes.isEmpty())
        return {};
    const Result<GlossaryIntake> read = readGlossaryCsv(bytes);
    QList<Concept> glossary;
    for (Concept entry : read->concepts) {
        entry.id = ConceptId::fromString(QStringLiteral("c%1").arg(glossary.size()));
        glossary.append(entry);
    }
    return std::make_shared<const CheckAids>(CheckAids{TermBook(glossary), {}});
}

void load(Case &fixture, const QDir &dir)
{
    fixture.source = contentOf(dir.filePath(QStringLiteral("source.txt")));
    fixture.target = contentOf(dir.filePath(QStringLiteral("target.txt")));
    const QString languages = QString::fromUtf8(bytesOf(dir.filePath(QStringLiteral("languages")))).trimmed();
    fixture.input.source = fixture.source.blocks.isEmpty() ? nullptr : &fixture.source;
    fixture.input.target = &fixture.target;
    fixture.input.sourceLanguage = *LanguageTag::parse(languages.section(u' ', 0, 0));
    fixture.input.language = *LanguageTag::parse(languages.section(u' ', 1, 1));
    fixture.input.aids = aidsOf(dir.filePath(QStringLiteral("glossary.csv")));
}

QJsonObject json(const Finding &finding)
{
    QJsonObject object{{QStringLiteral("block"), finding.block.toString()}, {QStringLiteral("code"), finding.code},
        {QStringLiteral("severity"), severityName(finding.severity)}, {QStringLiteral("target"), finding.target},
        {QStringLiteral("source"), finding.source}, {QStringLiteral("about"), finding.about},
        {QStringLiteral("at"), finding.inTarget.start}};
    if (finding.fix)
        object.insert(QStringLiteral("fix"), *finding.fix);
    return object;
}

} // namespace

void CheckFixtureTest::folder_hasExactlyTheExpectedFindings_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : m_fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << m_fixtures.filePath(name);
}

void CheckFixtureTest::folder_hasExactlyTheExpectedFindings()
{
    QFETCH(const QString, folder);
    const QDir dir(folder);
    Case fixture;
    load(fixture, dir);

    QJsonArray found;
    for (const Finding &finding : checkEdition(fixture.input))
        found.append(json(finding));

    const QByteArray bytes = QJsonDocument(found).toJson();
    QFile expected(dir.filePath(QStringLiteral("expected.json")));
    if (qEnvironmentVariableIsSet("COMMUNIQUE_BLESS")) {
        QVERIFY(expected.open(QIODevice::WriteOnly) && expected.write(bytes) == bytes.size());
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(expected.readAll()));
}

void CheckFixtureTest::everyCheck_hasAFolderInWhichItFindsSomething()
{
    for (const Check &check : allChecks()) {
        const QDir dir(m_fixtures.filePath(QString::fromLatin1(check.name)));
        QVERIFY2(dir.exists(), check.name);
        Case fixture;
        load(fixture, dir);
        bool found = false;
        for (const Block &block : fixture.target.blocks) {
            const Block *counterpart = fixture.source.find(block.id);
            const CheckContext context{
                {{QStringLiteral("Ingrid Solano"), QStringLiteral("إنغريد سولانو")}}, fixture.input.aids};
            const Reading own = readBlock(block, fixture.input.language);
            const Reading other = counterpart ? readBlock(*counterpart, fixture.input.sourceLanguage) : Reading{};
            if (counterpart || !check.needsSource)
                found = found || !check.run(CheckedBlock{counterpart ? &other : nullptr, own, context}).isEmpty();
        }
        QVERIFY2(found, check.name);
    }
}

void CheckFixtureTest::fix_removesItsFinding_data()
{
    folder_hasExactlyTheExpectedFindings_data();
}

void CheckFixtureTest::fix_removesItsFinding()
{
    QFETCH(const QString, folder);
    Case fixture;
    load(fixture, QDir(folder));

    for (const Finding &finding : checkEdition(fixture.input)) {
        if (!finding.fix)
            continue;
        Content fixed = fixture.target;
        Block &block = fixed.blocks[fixed.indexOf(finding.block)];
        QString text = block.text().plain();
        text.replace(finding.inTarget.start, finding.inTarget.length, *finding.fix);
        block.setText(InlineText(text));
        CheckInput input = fixture.input;
        input.target = &fixed;
        for (const Finding &left : checkEdition(input))
            QVERIFY2(left.key() != finding.key(), qPrintable(finding.code + u' ' + finding.about));
    }
}

void CheckFixtureTest::unchangedBlocks_areAnsweredAsByANewChecker()
{
    Case fixture;
    load(fixture, QDir(m_fixtures.filePath(QStringLiteral("facts"))));
    Checker checker;
    const QList<Finding> first = checker.check(fixture.input);
    QVERIFY(!first.isEmpty());

    fixture.target.blocks[3].setText(InlineText(QStringLiteral("Все пятнадцать в силе.")));
    const QList<Finding> second = checker.check(fixture.input);

    QCOMPARE(second, checkEdition(fixture.input));
    QVERIFY(second != first);
}

QTEST_GUILESS_MAIN(CheckFixtureTest)
#include "check_fixture_test.moc"
