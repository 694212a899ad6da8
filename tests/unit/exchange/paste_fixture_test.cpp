#include "exchange/import/fragment.h"
#include "exchange/import/structured_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace communique;

/// Drop a folder, get a test: tests/fixtures/paste/SOURCE holds what SOURCE put on the clipboard (input.html, input.md,
/// or input.txt for lines broken at a width) and what comes of it: expected.txt (structured text), expected.notes (one
/// "code: text" a line). COMMUNIQUE_BLESS=1 writes the expectations.
class PasteFixtureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_isReadAsExpected_data();
    void folder_isReadAsExpected();
    void foreignMarkup_neverGetsIn_data();
    void foreignMarkup_neverGetsIn();
    void linesOfAnyOtherText_areNotJoined();
    void titleBehindOtherWords_isAHeading();

private:
    QDir m_fixtures{QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/paste")};
};

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LanguageTag editionOf(const QString &folder)
{
    if (folder.endsWith(QLatin1StringView("/word")))
        return officialLanguage(QLatin1StringView("fr"));
    if (folder.endsWith(QLatin1StringView("/libreoffice")))
        return officialLanguage(QLatin1StringView("ru"));
    return officialLanguage(QLatin1StringView(folder.endsWith(QLatin1StringView("/outlook")) ? "es" : "en"));
}

Result<Fragment> readFolder(const QDir &dir)
{
    const LanguageTag edition = editionOf(dir.path());
    if (dir.exists(QStringLiteral("input.html")))
        return readHtmlFragment(readFile(dir.filePath(QStringLiteral("input.html"))), edition);
    if (dir.exists(QStringLiteral("input.md")))
        return readMarkdownFragment(readFile(dir.filePath(QStringLiteral("input.md"))), edition);
    return readBrokenLines(QString::fromUtf8(readFile(dir.filePath(QStringLiteral("input.txt")))));
}

QString structured(Content content)
{
    for (qsizetype i = 0; i < content.blocks.size(); ++i)
        content.blocks[i].id = BlockId::fromString(QStringLiteral("b%1").arg(i + 1));
    return structuredText(content);
}

QString notesText(const QList<IntakeNote> &notes)
{
    QString text;
    for (const IntakeNote &note : notes)
        text += note.code + (note.text.isEmpty() ? QString() : QStringLiteral(": ") + note.text) + u'\n';
    return text;
}

void compareOrBless(const QString &path, const QString &actual)
{
    if (qEnvironmentVariableIntValue("COMMUNIQUE_BLESS") == 1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    QCOMPARE(actual.split(u'\n'), QString::fromUtf8(readFile(path)).split(u'\n'));
}

} // namespace

void PasteFixtureTest::folder_isReadAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : m_fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << m_fixtures.filePath(name);
}

void PasteFixtureTest::folder_isReadAsExpected()
{
    QFETCH(const QString, folder);
    const QDir dir(folder);

    const Result<Fragment> fragment = readFolder(dir);

    QVERIFY(fragment.ok());
    compareOrBless(dir.filePath(QStringLiteral("expected.txt")), structured(fragment->content));
    compareOrBless(dir.filePath(QStringLiteral("expected.notes")), notesText(fragment->notes));
}

void PasteFixtureTest::foreignMarkup_neverGetsIn_data()
{
    folder_isReadAsExpected_data();
}

/// Scenario 10 of SCENARIOS.md, of every source there is.
void PasteFixtureTest::foreignMarkup_neverGetsIn()
{
    QFETCH(const QString, folder);

    const Result<Fragment> fragment = readFolder(QDir(folder));

    QVERIFY(fragment.ok());
    const QString text = structured(fragment->content);
    for (const char *word :
        {"mso", "Mso", "style=", "</", "script", "tracker", "safelinks", "par toute", "file:", "base64", "Hidden"})
        QVERIFY2(!text.contains(QLatin1StringView(word)), word);
}

void PasteFixtureTest::linesOfAnyOtherText_areNotJoined()
{
    const QString lines = QStringLiteral("One line.\nAnother line.\n\n- an item");

    QVERIFY(readBrokenLines(lines).content.blocks.isEmpty());
}

void PasteFixtureTest::titleBehindOtherWords_isAHeading()
{
    const Result<Fragment> fragment
        = readHtmlFragment("<p>Words.</p><h1>Title</h1>", officialLanguage(QLatin1StringView("en")));

    QCOMPARE(fragment->content.blocks.size(), 2);
    QVERIFY(std::holds_alternative<Heading>(fragment->content.blocks.at(1).body));
}

QTEST_GUILESS_MAIN(PasteFixtureTest)
#include "paste_fixture_test.moc"
