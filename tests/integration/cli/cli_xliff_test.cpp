// Translations that leave the newsroom as XLIFF and come back from other programs. Here another program is started for
// each; what they may do to a file in general is in tests/unit/exchange/xliff_test.cpp.

#include "integration/cli/news_job.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace communique;

namespace {

const QString translator = QStringLiteral("translator");
const QByteArray words = "{#h1} # Winter assistance reaches families\n"
                         "{#p1} Some 40 trucks left on Monday. Ada Lovelace saw them go.\n"
                         "{#p2} See //the report// at press@example.org.\n"
                         "{#e1} ***\n";

const QByteArray omegatProject = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>FR</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
)";

/// What OmegaT keeps of a person's work in a project: its memory, with its own signs for tags.
QByteArray omegatMemory(const QList<std::pair<QString, QString>> &texts)
{
    QByteArray units;
    for (const auto &[source, target] : texts) {
        units += "<tu><tuv lang=\"EN\"><seg>" + source.toHtmlEscaped().toUtf8() + "</seg></tuv><tuv lang=\"FR\"><seg>"
            + target.toHtmlEscaped().toUtf8() + "</seg></tuv></tu>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header creationtool=\"OmegaT\" "
           "o-tmf=\"OmegaT TMX\" adminlang=\"EN-US\" datatype=\"plaintext\" creationtoolversion=\"3.6.0\" "
           "segtype=\"paragraph\" srclang=\"EN\"/><body>\n"
        + units + "</body></tmx>\n";
}

/// Runs another program; what it says when it fails.
QString runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(240000))
        return process.errorString();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

} // namespace

class CliXliffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_job = std::make_unique<NewsJob>();
        const QString file = m_job->ctl().write(QStringLiteral("words.txt"), words);
        m_release = m_job
                        ->must(QStringLiteral("officer"),
                            {QStringLiteral("new"), QStringLiteral("--language"), QStringLiteral("en"),
                                QStringLiteral("--required"), QStringLiteral("en,fr"), QStringLiteral("--from"), file})
                        .line();
    }

    void editions_areExportedBesideTheirSource()
    {
        const Ran ran = exported(QStringLiteral("xliff"), {});
        QCOMPARE(ran.out.count(u'\n'), 1);
        QVERIFY(ran.line().endsWith(QStringLiteral("-fr.xlf")));
        QVERIFY(Ctl::read(ran.line()).contains("<mrk id=\"c1\" translate=\"no\">40</mrk>"));
        const Ran source = m_job->ctl().as(translator,
            {QStringLiteral("export"), m_release, QStringLiteral("en"), QStringLiteral("--format"),
                QStringLiteral("xliff"), QStringLiteral("--out"), m_job->ctl().path(QStringLiteral("out"))});
        QCOMPARE(source.exitCode, 2);
        QVERIFY2(source.saysOneLine(), source.told());
    }

    void fileOpenedAndSavedByTranslateToolkit_comesBack()
    {
        const QString file = exported(QStringLiteral("xliff-1.2"), QStringLiteral("fr")).line();
        const QString table = m_job->ctl().write(QStringLiteral("words.tsv"),
            QStringLiteral("Some 40 trucks left on Monday.\tQuelque 40 camions sont partis lundi.\n"
                           "Ada Lovelace saw them go.\tAda Lovelace les a vus partir.\n"
                           "See the report at press@example.org.\tVoir le rapport : press@example.org.\n")
                .toUtf8());
        const QString saved = m_job->ctl().path(QStringLiteral("saved.xlf"));
        const QString script = QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/integration/cli/toolkit_translate.py");
        QCOMPARE(runProgram(QStringLiteral("/usr/bin/python3"), {script, file, saved, table}), QString());
        const QJsonObject report = imported(saved);
        QCOMPARE(fates(report), QStringLiteral("h1=untranslated p1=taken p2=taken"));
        QCOMPARE(textOf("p1"), QStringLiteral("Quelque 40 camions sont partis lundi. Ada Lovelace les a vus partir."));
        QCOMPARE(textOf("p2"), QStringLiteral("Voir le rapport : press@example.org."));
        const QJsonArray losses = report.value(QStringLiteral("losses")).toArray();
        QCOMPARE(losses.size(), 1); // the words in italics; a plain text has none
        QCOMPARE(losses.at(0)[QLatin1StringView("code")].toString(), QStringLiteral("xliff-code-missing"));
        QCOMPARE(fates(imported(saved)), QStringLiteral("h1=untranslated p1=unchanged p2=unchanged"));
    }

    void fileTranslatedByOmegat_comesBackWithItsMarks()
    {
        const QString project = m_job->ctl().path(QStringLiteral("omegat"));
        for (const char *folder : {"omegat", "source", "target", "tm", "glossary", "dictionary"})
            QVERIFY(QDir().mkpath(project + u'/' + QString::fromLatin1(folder)));
        const QString file = exported(QStringLiteral("xliff-omegat"), QStringLiteral("fr")).line();
        QVERIFY(QFile::copy(file, project + QStringLiteral("/source/file.xlf")));
        m_job->ctl().write(QStringLiteral("omegat/omegat.project"), omegatProject);
        m_job->ctl().write(QStringLiteral("omegat/omegat/project_save.tmx"),
            omegatMemory({{QStringLiteral("Some <m0>40</m0> trucks left on Monday."),
                              QStringLiteral("Quelque <m0>40</m0> camions sont partis lundi.")},
                {QStringLiteral("See <g0>the report</g0> at <m1>press@example.org</m1>."),
                    QStringLiteral("Écrire à <m1>press@example.org</m1> pour <g0>le rapport</g0>.")}}));
        QCOMPARE(runProgram(QStringLiteral("omegat"),
                     {QStringLiteral("--mode=console-translate"),
                         QStringLiteral("--config-dir=") + m_job->ctl().path(QStringLiteral("config")), project}),
            QString());
        const QJsonObject report = imported(project + QStringLiteral("/target/file.xlf"));
        QCOMPARE(fates(report), QStringLiteral("h1=untranslated p1=taken p2=taken"));
        QCOMPARE(textOf("p1"), QStringLiteral("Quelque 40 camions sont partis lundi."));
        QCOMPARE(report.value(QStringLiteral("losses")).toArray().size(), 1);
        QCOMPARE(report.value(QStringLiteral("losses")).toArray().at(0)[QLatin1StringView("code")].toString(),
            QStringLiteral("sentence-missing"));
        const QJsonArray runs = block("p2").value(QStringLiteral("text")).toArray();
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(1)[QLatin1StringView("t")].toString(), QStringLiteral("le rapport"));
        QVERIFY(runs.at(1)[QLatin1StringView("i")].toBool());
    }

    void sourceAndEditionMoveMeanwhile_eachBlockHasItsFate()
    {
        const QString file = exported(QStringLiteral("xliff"), QStringLiteral("fr")).line();
        QByteArray bytes = Ctl::read(file);
        translate(bytes, "Winter assistance", "L’aide d’hiver");
        translate(bytes, "Some ", "Quelque 40 camions.");
        translate(bytes, "Ada ", "Ada les a vus.");
        translate(bytes, "See ", "Du fichier.");
        const QString back = m_job->ctl().write(QStringLiteral("back.xlf"), bytes);
        edit(QStringLiteral("officer"), "en", "p1", "Some 41 trucks left on Monday. Ada Lovelace saw them go.");
        edit(translator, "fr", "p2", "De la rédaction.");
        const Ran ran = m_job->ctl().as(translator, {QStringLiteral("import"), back});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.guard(), QStringLiteral("CONFLICT"));
        QCOMPARE(ran.out,
            QStringLiteral("%1\n  taken: h1\n  stale: p1\n  conflict: p2\n  note: 1 mark(s) of the source without a "
                           "counterpart: bold, italics, a link and the like\n")
                .arg(m_release));
        QCOMPARE(textOf("p1"), QStringLiteral("Quelque 40 camions. Ada les a vus."));
        QCOMPARE(textOf("p2"), QStringLiteral("De la rédaction."));
        const QJsonObject edition = m_job->edition(m_release, QStringLiteral("fr"));
        QCOMPARE(edition.value(QStringLiteral("stale")).toInt(), 1);
        QCOMPARE(edition.value(QStringLiteral("conflicts")).toArray(), QJsonArray{QStringLiteral("p2")});
    }

    void badFile_isRefusedInOneLineAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no XML") << QByteArray("words");
        QTest::newRow("of no release") << QByteArray(
            "<xliff version='2.0' srcLang='en' trgLang='fr'><file id='f'><unit id='p1'><segment><source>a</source>"
            "<target>b</target></segment></unit></file></xliff>");
        QTest::newRow("of another newsroom") << QByteArray(
            "<xliff version='2.0' srcLang='en' trgLang='fr'><file id='f' original='R-1'><unit id='p1'><segment>"
            "<source>a</source><target>b</target></segment></unit></file></xliff>");
    }
    void badFile_isRefusedInOneLineAndChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QString file = m_job->ctl().write(QStringLiteral("bad.xlf"), bytes);
        const Ran ran = m_job->ctl().as(translator, {QStringLiteral("import"), file});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.saysOneLine(), ran.told());
        QVERIFY(m_job->edition(m_release, QStringLiteral("fr")).value(QStringLiteral("blocks")).toArray().isEmpty());
    }

private:
    Ran exported(const QString &format, const QString &language) const
    {
        QStringList arguments{QStringLiteral("export"), m_release};
        if (!language.isEmpty())
            arguments.append(language);
        arguments
            += {QStringLiteral("--format"), format, QStringLiteral("--out"), m_job->ctl().path(QStringLiteral("out"))};
        return m_job->must(translator, arguments);
    }

    QJsonObject imported(const QString &file) const
    {
        return m_job->must(translator, {QStringLiteral("import"), file, QStringLiteral("--json")})
            .json()
            .array()
            .at(0)
            .toObject();
    }

    static QString fates(const QJsonObject &report)
    {
        QStringList fates;
        for (const QJsonValue unit : report.value(QStringLiteral("units")).toArray()) {
            fates.append(
                unit[QLatin1StringView("unit")].toString() + u'=' + unit[QLatin1StringView("fate")].toString());
        }
        return fates.join(u' ');
    }

    QJsonObject block(const char *id) const
    {
        for (const QJsonValue row :
            m_job->edition(m_release, QStringLiteral("fr")).value(QStringLiteral("blocks")).toArray()) {
            if (row[QLatin1StringView("id")].toString() == QLatin1StringView(id))
                return row.toObject();
        }
        return {};
    }
    QString textOf(const char *id) const { return block(id).value(QStringLiteral("plain")).toString(); }

    void edit(const QString &person, const char *language, const char *id, const char *text) const
    {
        m_job->must(person,
            {QStringLiteral("edit"), m_release, QString::fromLatin1(language), QStringLiteral("--block"),
                QString::fromLatin1(id), QStringLiteral("--text"), QString::fromUtf8(text)});
    }

    /// Puts a translation behind the source that begins with these words.
    static void translate(QByteArray &file, const char *source, const char *target)
    {
        const qsizetype end = file.indexOf("</source>", file.indexOf(QByteArray("<source>") + source));
        file.insert(end + qstrlen("</source>"), QByteArray("<target>") + target + "</target>");
    }

    std::unique_ptr<NewsJob> m_job;
    QString m_release;
};

QTEST_GUILESS_MAIN(CliXliffTest)
#include "cli_xliff_test.moc"
