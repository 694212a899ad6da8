#include "exchange/export/bilingual_table_writer.h"
#include "exchange/import/bilingual_table_reader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace communique;

namespace {

const QString schema = QStringLiteral(COMMUNIQUE_SOURCE_DIR "/../shared/schemas/odf/OpenDocument-v1.3-schema.rng");

InlineText marked()
{
    InlineText text;
    Marks marks;
    text.append(QStringLiteral(" A  plain 🙂 <&>\u00a0text\t"), marks);
    marks.bold = true;
    text.append(QStringLiteral("bold "), marks);
    marks.italic = true;
    marks.link = QStringLiteral("https://example.org/a?b=c&d");
    text.append(QStringLiteral("both linked"), marks);
    marks = {};
    marks.spoken = true;
    marks.language = LanguageTag::parse(QStringLiteral("fr")).value_or(LanguageTag());
    text.append(QStringLiteral(" « mots »"), marks);
    marks = {};
    marks.noBreak = true;
    text.append(QStringLiteral("14 km"), marks);
    text.append(QStringLiteral(" end "));
    return text;
}

BilingualUnit unit(const char *id, const InlineText &source, const InlineText &target)
{
    BilingualUnit made;
    made.id = QString::fromLatin1(id);
    BilingualSegment segment;
    segment.source = source;
    segment.target = target;
    segment.hasTarget = !target.isEmpty();
    segment.state = segment.hasTarget ? TranslationState::Translated : TranslationState::Initial;
    made.segments = {segment};
    return made;
}

BilingualFile sample()
{
    BilingualFile file;
    file.origin = {QStringLiteral("3k5t"), QStringLiteral("R-2022-041"), officialLanguage(QLatin1StringView("en")),
        officialLanguage(QLatin1StringView("ar")), Digest::of("source"), Digest::of("target")};
    file.units = {unit("b1", marked(), marked()), unit("q1.title", InlineText(QStringLiteral("Chief")), {})};
    return file;
}

BilingualFile read(const QByteArray &bytes)
{
    const Result<BilingualFile> file = readBilingualTable(bytes);
    if (!file)
        qFatal("%s: %s", qPrintable(file.error().subject), qPrintable(file.error().detail));
    return *file;
}

/// A content.xml as word processors write it into an ".odt".
QByteArray content(const QByteArray &styles, const QByteArray &rows)
{
    return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
           "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
           "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
           "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
           "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text><table:table "
          "table:name='Other'><table:table-row/></table:table><table:table table:name='Translation'>"
        + rows + "</table:table></office:text></office:body></office:document-content>";
}

QByteArray row(const QByteArray &id, const QByteArray &source, const QByteArray &target)
{
    QByteArray cells;
    for (const QByteArray &cell : {"<text:p>" + id + "</text:p><text:p>A note</text:p>", source, target})
        cells += "<table:table-cell>" + cell + "</table:table-cell>";
    return "<table:table-row>" + cells + "</table:table-row>";
}

} // namespace

class BilingualTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_readsBackTheSame()
    {
        BilingualFile file = sample();
        for (BilingualUnit &unit : file.units)
            unit.notes = QStringList{QStringLiteral("Speaker: <A> & “B”")};
        const BilingualFile again = read(writeBilingualTable(file));
        QCOMPARE(again.origin, sample().origin);
        QCOMPARE(again.units, sample().units);
    }

    void written_isValid()
    {
        if (!QFile::exists(schema))
            QSKIP("the schema of OpenDocument is not there");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(writeBilingualTable(sample()));
        file.flush();
        QProcess lint;
        lint.start(QStringLiteral("xmllint"),
            {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--relaxng"), schema,
                file.fileName()});
        QVERIFY(lint.waitForFinished(60000));
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError());
    }

    void savedByAWordProcessor_isRead()
    {
        const QByteArray styles
            = "<style:style style:name='T1' style:family='text' "
              "style:parent-style-name='Spoken'><style:text-properties "
              "fo:font-weight='bold'/></style:style><style:style style:name='T2' style:family='text'>"
              "<style:text-properties fo:font-style='italic'/></style:style>";
        const BilingualFile file = read(content(styles,
            "<table:table-header-rows>" + row("", "<text:p>English</text:p>", "<text:p>Français</text:p>")
                + "</table:table-header-rows>"
                + row("b1", "<text:p>\n  Two   words</text:p>",
                    "<text:p>Deux<text:s text:c='2'/><text:span text:style-name='T1'>mots</text:span></text:p>"
                    "<text:p><office:annotation><text:p>Not this</text:p></office:annotation>"
                    "<text:span text:style-name='T2'>encore</text:span><text:line-break/>là</text:p>")));
        QCOMPARE(file.units.size(), 1);
        QCOMPARE(sourceOf(file.units.constFirst()).plain(), QStringLiteral("Two words"));
        InlineText expected;
        Marks marks;
        expected.append(QStringLiteral("Deux  "));
        marks.spoken = marks.bold = true;
        expected.append(QStringLiteral("mots"), marks);
        expected.append(QStringLiteral(" "));
        marks = {};
        marks.italic = true;
        expected.append(QStringLiteral("encore"), marks);
        expected.append(QStringLiteral(" là"));
        QCOMPARE(targetOf(file.units.constFirst()), expected);
    }

    void badFile_isRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("another file") << QByteArray("<xliff/>") << "this is not an OpenDocument text";
        QTest::newRow("no row") << content({}, {}) << "there is no table of translations in it";
        QTest::newRow("twice") << content({}, row("b1", {}, {}) + row("b1", {}, {})) << "two rows have the same id";
        QTest::newRow("deep") << content({}, row("b1", QByteArray("<text:p>").repeated(300), {}))
                              << "elements lie too deep";
    }
    void badFile_isRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        const Result<BilingualFile> file = readBilingualTable(bytes);
        QVERIFY(!file);
        QTEST(file.error().detail, "why");
    }
};

QTEST_GUILESS_MAIN(BilingualTableTest)
#include "bilingual_table_test.moc"
