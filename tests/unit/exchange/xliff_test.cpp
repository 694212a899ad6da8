#include "exchange/export/xliff_writer.h"
#include "exchange/import/xliff_reader.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace communique;

namespace {

const QString schemas = QStringLiteral(COMMUNIQUE_SOURCE_DIR "/../shared/schemas/xliff-2.1/");

InlineText plain(const char *text)
{
    return InlineText(QString::fromUtf8(text));
}

/// Marks that nest, that follow each other, and that reach over one another.
InlineText marked()
{
    Marks bold;
    bold.bold = true;
    Marks both = bold;
    both.italic = true;
    both.link = QStringLiteral("https://example.org/a?b=c&d=%C3%A9");
    Marks link = both;
    link.bold = link.italic = false;
    Marks foreign;
    foreign.language = LanguageTag::parse(QStringLiteral("fr")).value_or(LanguageTag());
    foreign.spoken = true;
    Marks tied;
    tied.noBreak = true;
    InlineText text;
    text.append(QStringLiteral("Plain <&> \u00a0"));
    text.append(QStringLiteral("bold "), bold);
    text.append(QStringLiteral("both"), both);
    text.append(QStringLiteral(" linked"), link);
    text.append(QStringLiteral(" « à dire »"), foreign);
    text.append(QStringLiteral(" 14 km"), tied);
    text.append(QStringLiteral(" end. "));
    return text;
}

BilingualSegment segment(const InlineText &source, const InlineText &target, TranslationState state)
{
    BilingualSegment made;
    made.source = source;
    made.target = target;
    made.hasTarget = true;
    made.state = state;
    return made;
}

BilingualSegment gap(const char *source, const char *target)
{
    BilingualSegment made = segment(plain(source), plain(target), TranslationState::Initial);
    made.isGap = true;
    return made;
}

BilingualUnit unit(const char *id, const QList<BilingualSegment> &segments)
{
    BilingualUnit made;
    made.id = QString::fromLatin1(id);
    made.name = QStringLiteral("paragraph");
    made.base = Digest::of(id);
    made.segments = segments;
    return made;
}

BilingualFile sample()
{
    BilingualFile file;
    file.origin = {QStringLiteral("3k5t"), QStringLiteral("R-2022-041"), officialLanguage(QLatin1StringView("en")),
        officialLanguage(QLatin1StringView("ar")), Digest::of("source"), Digest::of("target")};
    BilingualUnit first = unit("b1",
        {segment(marked(), marked(), TranslationState::Reviewed), gap(" ", "\u00a0"),
            segment(plain("Second sentence."), plain("الجملة الثانية."), TranslationState::Translated), gap("", ""),
            segment(plain("Third."), {}, TranslationState::Initial)});
    first.segments.last().hasTarget = false;
    first.notes = QStringList{QStringLiteral("Paragraph"), QStringLiteral("Speaker: <A> & “B”")};
    file.units = {first, unit("b2.title", {segment(plain("Chief"), plain("رئيسة"), TranslationState::Final)})};
    return file;
}

XliffIntake read(const QByteArray &bytes)
{
    const Result<XliffIntake> intake = readXliff(bytes);
    if (!intake)
        qFatal("%s: %s", qPrintable(intake.error().subject), qPrintable(intake.error().detail));
    return *intake;
}

QString refusal(const QByteArray &bytes)
{
    const Result<XliffIntake> intake = readXliff(bytes);
    return intake ? QStringLiteral("taken") : intake.error().detail;
}

/// What xmllint has against it; empty if nothing.
QString complaints(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return QStringLiteral("cannot write");
    QProcess lint;
    lint.start(QStringLiteral("xmllint"),
        {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
            schemas + QStringLiteral("xliff_core_2.0.xsd"), file.fileName()});
    if (!lint.waitForFinished() || lint.exitCode() != 0)
        return QString::fromUtf8(lint.readAllStandardError()) + lint.errorString();
    return {};
}

QByteArray file20(const QByteArray &units)
{
    return "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='fr'><file id='f'>"
        + units + "</file></xliff>";
}

QByteArray segment20(const QByteArray &source, const QByteArray &target)
{
    return "<segment><source>" + source + "</source><target>" + target + "</target></segment>";
}

QByteArray file12(const QByteArray &units)
{
    return "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='o' datatype='plaintext' "
           "source-language='en' target-language='fr-CA'><body>"
        + units + "</body></file></xliff>";
}

} // namespace

class XliffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenIn21_readsBackTheSame()
    {
        const XliffIntake intake = read(writeXliff(sample(), XliffVersion::V21));
        QCOMPARE(intake.size(), 1);
        QCOMPARE(intake.constFirst().origin, sample().origin);
        QCOMPARE(intake.constFirst().units, sample().units);
    }

    void writtenIn12_readsBackTheSame()
    {
        const XliffIntake intake = read(writeXliff(sample(), XliffVersion::V12));
        QCOMPARE(intake.size(), 1);
        QCOMPARE(intake.constFirst().origin, sample().origin);
        QCOMPARE(intake.constFirst().units, sample().units);
    }

    void writtenIn21_isValid()
    {
        if (!QDir(schemas).exists())
            QSKIP("the schemas of XLIFF 2.1 are not there");
        QCOMPARE(complaints(writeXliff(sample(), XliffVersion::V21)), QString());
        QVERIFY(!complaints(file20("<unit/>")).isEmpty());
    }

    void fixedStretch_isNotToBeTranslated()
    {
        BilingualFile file = sample();
        file.units = {unit("b1", {segment(plain("See A/76/642."), {}, TranslationState::Initial)})};
        file.units[0].segments[0].hasTarget = false;
        file.units[0].segments[0].fixed = {{4, 8}};
        const QByteArray v21 = writeXliff(file, XliffVersion::V21);
        QVERIFY2(v21.contains("<source>See <mrk id=\"c1\" translate=\"no\">A/76/642</mrk>.</source>"), v21.constData());
        const QByteArray v12 = writeXliff(file, XliffVersion::V12);
        QVERIFY2(v12.contains("<source>See <mrk mtype=\"protected\">A/76/642</mrk>.</source>"), v12.constData());
        QCOMPARE(sourceOf(read(v21).constFirst().units.constFirst()), plain("See A/76/642."));
    }

    void codesOfATranslation_haveTheNamesOfTheirCounterparts()
    {
        Marks bold;
        bold.bold = true;
        Marks italic;
        italic.italic = true;
        InlineText source;
        source.append(QStringLiteral("one"), bold);
        source.append(QStringLiteral("two"), italic);
        InlineText target;
        target.append(QStringLiteral("deux"), italic);
        target.append(QStringLiteral("un"), bold);
        BilingualFile file = sample();
        file.units = {unit("b1", {segment(source, target, TranslationState::Translated)})};
        const QByteArray bytes = writeXliff(file, XliffVersion::V21);
        QVERIFY2(bytes.contains("<target><pc id=\"c2\" type=\"fmt\" subType=\"xlf:i\">deux</pc><pc id=\"c1\""), bytes);
    }

    void characterXmlCannotSay_isKeptIn21()
    {
        BilingualFile file = sample();
        file.units = {unit("b1", {segment(plain("a\x02z"), plain("\x1f"), TranslationState::Translated)})};
        QCOMPARE(read(writeXliff(file, XliffVersion::V21)).constFirst().units, file.units);
        const BilingualUnit old = read(writeXliff(file, XliffVersion::V12)).constFirst().units.constFirst();
        QCOMPARE(sourceOf(old), plain("a z"));
    }

    void segmentsCutAndTurnedByAnotherProgram_readInTheirOrder()
    {
        const QByteArray unit = "<unit id='b1'><segment><source>A </source><target order='3'>un</target></segment>"
                                "<ignorable><source> </source><target order='2'> </target></ignorable>"
                                "<segment><source>B</source><target order='1'>Deux</target></segment></unit>";
        const BilingualUnit read1 = read(file20(unit)).constFirst().units.constFirst();
        QCOMPARE(sourceOf(read1), plain("A  B"));
        QCOMPARE(targetOf(read1), plain("Deux un"));
    }

    void codeOverTwoSegments_holdsOn()
    {
        const QByteArray unit = "<unit id='b1'>"
            + segment20("<pc id='1' type='fmt' subType='xlf:b'>A. B.</pc>", "<sc id='1'/>Un. ")
            + segment20("C.", "<mrk id='m' type='term'>Deux.</mrk><ec startRef='1'/> Trois.") + "</unit>";
        const InlineText text = targetOf(read(file20(unit)).constFirst().units.constFirst());
        Marks bold;
        bold.bold = true;
        InlineText expected;
        expected.append(QStringLiteral("Un. Deux."), bold);
        expected.append(QStringLiteral(" Trois."));
        QCOMPARE(text, expected);
    }

    void losses_areCounted_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("losses");
        const QByteArray bold = "<pc id='1' type='fmt' subType='xlf:b'>a</pc>";
        QTest::newRow("as it was") << bold << bold << "a"
                                   << "";
        QTest::newRow("named by its id alone") << bold << QByteArray("<pc id='1'>a</pc>") << "a"
                                               << "";
        QTest::newRow("missing") << bold << QByteArray("a") << "a"
                                 << "xliff-code-missing=1";
        QTest::newRow("twice") << bold << bold + bold << "aa"
                               << "xliff-code-twice=1";
        QTest::newRow("a placeholder") << QByteArray("a") << QByteArray("b<ph id='7' equiv='x'/>c") << "bc"
                                       << "inline-code=1";
        QTest::newRow("what says nothing to us")
            << QByteArray("a") << QByteArray("<pc id='7'>b<x:y xmlns:x='u'>c</x:y></pc>") << "bc"
            << "inline-code=2";
        QTest::newRow("no link") << QByteArray("a")
                                 << QByteArray("<pc id='7' type='link' subType='cq:link' dataRefStart='d'>b</pc>")
                                 << "b"
                                 << "xliff-link=1";
    }
    void losses_areCounted()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, target);
        const QByteArray data = "<originalData><data id='d'>javascript:alert(1)</data></originalData>";
        const BilingualUnit unit = read(file20("<unit id='b1'>" + data + segment20(source, target) + "</unit>"))
                                       .constFirst()
                                       .units.constFirst();
        QStringList losses;
        for (const auto &[code, count] : unit.losses)
            losses.append(QStringLiteral("%1=%2").arg(code).arg(count));
        QTEST(targetOf(unit).plain(), "text");
        QTEST(losses.join(u' '), "losses");
        QVERIFY(targetOf(unit).runs().constFirst().marks.link.isEmpty());
    }

    void linesWrappedByAnotherProgram_areOneLine()
    {
        const QByteArray unit = "<unit id='b1'>"
            + segment20("\n      A\n      long  line.\n    ", "\n Une <pc id='1'>\n longue</pc>\n") + "</unit>";
        const BilingualUnit one = read(file20(unit)).constFirst().units.constFirst();
        QCOMPARE(sourceOf(one).plain(), QStringLiteral("A long  line."));
        QCOMPARE(targetOf(one).plain(), QStringLiteral("Une longue"));
    }

    void anotherProgramsFile12_isRead()
    {
        const BilingualFile file = read(
            file12(
                "<group id='g'><trans-unit id='x1' approved='yes'><source>A <g id='1' ctype='bold'>b</g><x "
                "id='2'/></source>"
                "<seg-source><mrk mtype='seg' mid='1'>A b</mrk></seg-source>"
                "<target><mrk mtype='seg' mid='1'>Un <bpt id='1'>&lt;b&gt;</bpt>deux<ept "
                "id='1'>&lt;/b&gt;</ept></mrk></target>"
                "<alt-trans><source>no</source><target>non</target></alt-trans><note>Mind</note></trans-unit></group>"
                "<bin-unit id='y'><bin-source/></bin-unit>"))
                                       .constFirst();
        QCOMPARE(file.origin.target.code(), QStringLiteral("fr"));
        QCOMPARE(file.units.size(), 1);
        const BilingualUnit &unit = file.units.constFirst();
        QCOMPARE(unit.notes, QStringList{QStringLiteral("Mind")});
        QCOMPARE(stateOf(unit), TranslationState::Reviewed);
        QCOMPARE(targetOf(unit).plain(), QStringLiteral("Un deux"));
        QVERIFY(targetOf(unit).runs().constLast().marks.bold);
    }

    void sentencesOf12_comeInAnyOrderAndMayBeMissing()
    {
        const auto sentence = [](const char *id, const char *text) {
            return QByteArray("<trans-unit id='") + id + "'><source>" + text + "</source><target>" + text
                + "</target></trans-unit>";
        };
        const BilingualFile file
            = read(file12(sentence("b1/3", "C.") + sentence("b2", "D.") + sentence("b1/1", "A."))).constFirst();
        QCOMPARE(file.units.size(), 2);
        QCOMPARE(targetOf(file.units.constFirst()).plain(), QStringLiteral("A. C."));
        QCOMPARE(untranslatedSegments(file.units.constFirst()), 1);
    }

    void sourceInThePlaceOfATranslationIn12_isNone()
    {
        BilingualFile file = sample();
        file.units = {unit("b1", {segment(marked(), {}, TranslationState::Initial)})};
        file.units[0].segments[0].hasTarget = false;
        QVERIFY(!writeXliff(file, XliffVersion::V12).contains("<target"));
        const QByteArray bytes = writeXliff(file, XliffVersion::V12ForOmegat);
        QVERIFY2(bytes.contains("<target state=\"needs-translation\">Plain &lt;&amp;&gt;"), bytes.constData());
        QCOMPARE(read(bytes).constFirst().units, file.units);
        file.units[0].segments[0].source = plain("Plain.");
        const QByteArray words = writeXliff(file, XliffVersion::V12);
        QVERIFY2(words.contains("<target state=\"needs-translation\">Plain.</target>"), words.constData());
        QCOMPARE(read(words).constFirst().units, file.units);
        const BilingualUnit kept = read(file12("<trans-unit id='b1'><source>Ada</source><target state='translated'>Ada"
                                               "</target></trans-unit>"))
                                       .constFirst()
                                       .units.constFirst();
        QCOMPARE(targetOf(kept).plain(), QStringLiteral("Ada"));
    }

    void filesSavedByOtherPrograms_areRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("quote");
        QTest::newRow("as given out") << "newsroom-2.1.xlf"
                                      << "";
        QTest::newRow("translate-toolkit")
            << "toolkit-1.2.xlf"
            << "РУ “We measure this work in journeys that end well, not in pages written.”";
        QTest::newRow("OmegaT") << "omegat-1.2.xlf"
                                << "«Мы измеряем»";
    }
    void filesSavedByOtherPrograms_areRead()
    {
        QFETCH(QString, file);
        QFile saved(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/xliff/") + file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const BilingualFile read1 = read(saved.readAll()).constFirst();
        QCOMPARE(read1.origin.reference, QStringLiteral("R-2022-041"));
        QCOMPARE(read1.units.size(), 21);
        for (const BilingualUnit &unit : read1.units) {
            QVERIFY(!unit.base.isEmpty());
            if (unit.id == QLatin1StringView("b13"))
                QTEST(targetOf(unit).plain(), "quote");
        }
    }

    void badFile_isRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("another file") << QByteArray("<tmx version='1.4'/>") << "this is not an XLIFF file";
        QTest::newRow("version") << QByteArray("<xliff version='3.0'/>") << "XLIFF of a version that is not known";
        QTest::newRow("empty") << file20("") << "there is nothing to translate in it";
        QTest::newRow("no id") << file20("<unit><segment><source>a</source></segment></unit>") << "a unit has no id";
        QTest::newRow("twice") << file20("<unit id='a'/><unit id='a'/>") << "two units have the same id";
        QTest::newRow("twice in 1.2") << file12("<trans-unit id='a'/><trans-unit id='a'/>")
                                      << "two units have the same id";
        QTest::newRow("no language") << QByteArray("<xliff version='2.0'><file id='f'/></xliff>")
                                     << "the source language is missing";
        QTest::newRow("entities") << QByteArray("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff version='2.0'/>")
                                  << "the file declares entities of its own";
        QTest::newRow("deep") << file20(QByteArray("<group id='g'>").repeated(300)) << "elements lie too deep";
        QTest::newRow("deep inside a text")
            << file20("<unit id='a'><segment><source>" + QByteArray("<pc id='1'>").repeated(300))
            << "elements lie too deep";
        QTest::newRow("cp") << file20("<unit id='a'><segment><source><cp hex='0041'/></source></segment></unit>")
                            << "a cp element without a character XML cannot say";
    }
    void badFile_isRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QTEST(refusal(bytes), "why");
    }

    void cutAnywhere_isRefused()
    {
        const QByteArray whole = writeXliff(sample(), XliffVersion::V21).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 7)
            QVERIFY2(!readXliff(whole.left(length)), QByteArray::number(length).constData());
    }
};

QTEST_GUILESS_MAIN(XliffTest)
#include "xliff_test.moc"
