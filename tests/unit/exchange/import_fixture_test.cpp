#include "exchange/import/intake.h"
#include "exchange/import/structured_text.h"

#include "support/zip_bytes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace communique;

/// Drop a folder, get a test: tests/fixtures/import/NAME holds one input.* (or, to be read by people, the parts of an
/// archive in "input.parts"), expected.txt (the release as structured text) and expected.notes (one "kind code block:
/// text" a line). COMMUNIQUE_BLESS=1 writes the expectations.
class ImportFixtureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_isReadAsExpected_data();
    void folder_isReadAsExpected();

private:
    QDir m_fixtures{QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/import")};
};

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray zippedParts(const QDir &parts)
{
    QList<std::pair<QByteArray, QByteArray>> files;
    QDirIterator each(parts.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        files.append({parts.relativeFilePath(path).toUtf8(), readFile(path)});
    }
    return zipOf(files);
}

QByteArray inputOf(const QDir &dir)
{
    if (dir.exists(QStringLiteral("input.parts")))
        return zippedParts(QDir(dir.filePath(QStringLiteral("input.parts"))));
    const QStringList inputs = dir.entryList({QStringLiteral("input.*")}, QDir::Files);
    return inputs.isEmpty() ? QByteArray() : readFile(dir.filePath(inputs.constFirst()));
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

/// Ids are random: the first block is b1, the next b2, …
void renumber(Intake &intake)
{
    for (qsizetype i = 0; i < intake.content.blocks.size(); ++i) {
        const BlockId id = BlockId::fromString(QStringLiteral("b%1").arg(i + 1));
        for (IntakeNote &note : intake.notes) {
            if (note.block == intake.content.blocks.at(i).id)
                note.block = id;
        }
        intake.content.blocks[i].id = id;
    }
}

QString notesText(const QList<IntakeNote> &notes)
{
    static const QStringList kinds{
        QStringLiteral("guessed"), QStringLiteral("question"), QStringLiteral("dropped"), QStringLiteral("kept")};
    QString text;
    for (const IntakeNote &note : notes) {
        const QString block = note.block.isEmpty() ? QString() : u' ' + note.block.toString();
        const QString words = note.text.isEmpty() ? QString() : QStringLiteral(": ") + note.text;
        text += kinds.at(int(note.kind)) + u' ' + note.code + block + words + u'\n';
    }
    return text;
}

} // namespace

void ImportFixtureTest::folder_isReadAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : m_fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << m_fixtures.filePath(name);
}

void ImportFixtureTest::folder_isReadAsExpected()
{
    QFETCH(const QString, folder);
    const QDir dir(folder);
    const QByteArray bytes = inputOf(dir);
    QVERIFY(!bytes.isEmpty());

    Result<Intake> intake = readDocument(bytes);

    QVERIFY2(intake.ok(), intake ? "" : qPrintable(intake.error().subject + u' ' + intake.error().detail));
    renumber(*intake);
    compareOrBless(dir.filePath(QStringLiteral("expected.txt")), structuredText(intake->content));
    compareOrBless(dir.filePath(QStringLiteral("expected.notes")), notesText(intake->notes));
}

QTEST_GUILESS_MAIN(ImportFixtureTest)
#include "import_fixture_test.moc"
