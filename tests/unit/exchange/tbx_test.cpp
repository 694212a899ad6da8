#include "exchange/export/glossary_writer.h"
#include "exchange/import/glossary_intake.h"
#include "exchange/import/lexicon_limits.h"

#include <QFile>
#include <QTest>

using namespace communique;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/glossary/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

GlossaryIntake read(const QByteArray &bytes)
{
    const Result<GlossaryIntake> intake = readTbx(bytes);
    if (!intake)
        qFatal("%s: %s", qPrintable(intake.error().subject), qPrintable(intake.error().detail));
    return *intake;
}

/// "en trafficking preferred noun", one line for each term.
QStringList told(const Concept &entry)
{
    QStringList lines;
    for (const Term &term : entry.terms) {
        QStringList words{term.language.code(), term.text, termStatusName(term.status)};
        if (term.partOfSpeech)
            words.append(partOfSpeechName(*term.partOfSpeech));
        lines.append(words.join(u' '));
    }
    return lines;
}

QStringList told(const QList<IntakeNote> &notes)
{
    QStringList lines;
    for (const IntakeNote &note : notes)
        lines.append(note.code + QStringLiteral(": ") + note.text);
    return lines;
}

QByteArray tbxOf(const QByteArray &body)
{
    return "<tbx><text><body>" + body + "</body></text></tbx>";
}

QByteArray entryOf(const QByteArray &terms)
{
    return "<conceptEntry><langSec xml:lang=\"en\">" + terms + "</langSec></conceptEntry>";
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray tagWith(int attributes)
{
    QByteArray tag = "<x";
    for (int i = 0; i < attributes; ++i)
        tag += " a" + QByteArray::number(i) + "=\"1\"";
    return tag + "/>";
}

} // namespace

class TbxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileOf2008_isRead()
    {
        const GlossaryIntake intake = read(fixture("basic-2008.tbx"));
        QCOMPARE(intake.concepts.size(), 1);
        const Concept &entry = intake.concepts.constFirst();
        QCOMPARE(entry.id.toString(), QStringLiteral("c7"));
        QCOMPARE(entry.domain, QStringLiteral("law"));
        QCOMPARE(entry.source, QStringLiteral("UN"));
        QCOMPARE(entry.note, QStringLiteral("Not smuggling\nRecruiting people by force."));
        QCOMPARE(told(entry),
            (QStringList{QStringLiteral("en trafficking in persons preferred noun"),
                QStringLiteral("en human trafficking admitted"), QStringLiteral("fr-ch traite preferred"),
                QStringLiteral("fr-ch trafic forbidden")}));
        QCOMPARE(told(intake.notes),
            (QStringList{QStringLiteral("glossary-data: context (1)"), QStringLiteral("glossary-definition: 1"),
                QStringLiteral("glossary-empty: 1")}));
    }

    void fileOf2019_isReadInDctStyle()
    {
        const GlossaryIntake intake = read(fixture("basic-2019-dct.tbx"));
        QCOMPARE(intake.concepts.size(), 1);
        QCOMPARE(intake.concepts.constFirst().id.toString(), QStringLiteral("7"));
        QCOMPARE(intake.concepts.constFirst().domain, QStringLiteral("press"));
        QCOMPARE(told(intake.concepts.constFirst()),
            (QStringList{QStringLiteral("en embargo preferred noun"), QStringLiteral("zh 禁发期 preferred"),
                QStringLiteral("zh 封锁 forbidden")}));
        QCOMPARE(told(intake.notes), QStringList{QStringLiteral("glossary-data: grammaticalGender (1)")});
    }

    void whatIsWritten_readsBackToTheSame()
    {
        Concept entry;
        entry.id = ConceptId::fromString(QStringLiteral("7-a"));
        entry.domain = QStringLiteral("a < b & \"c\"");
        entry.note = QStringLiteral("two\nlines");
        entry.source = QStringLiteral("UN");
        entry.terms = {{officialLanguage(QLatin1StringView("en")), QStringLiteral("=1 <b>"), TermStatus::Preferred,
                           PartOfSpeech::Verb},
            {officialLanguage(QLatin1StringView("en")), QStringLiteral("a|b"), TermStatus::Admitted,
                PartOfSpeech::ProperNoun},
            {officialLanguage(QLatin1StringView("ar")), QStringLiteral("هدف"), TermStatus::Preferred, {}},
            {officialLanguage(QLatin1StringView("zh")), QStringLiteral("目标"), TermStatus::Forbidden, {}}};
        Concept other = entry;
        other.id = ConceptId::fromString(QStringLiteral("b"));
        other.domain.clear();
        other.note.clear();
        const GlossaryFile file = writeTbx({entry, other});
        const GlossaryIntake intake = read(file.bytes);
        QCOMPARE(intake.concepts, (QList<Concept>{entry, other}));
        QVERIFY(intake.notes.isEmpty() && file.notes.isEmpty());
    }

    void secondPreferredTerm_andIdThereTwice_areToleratedInAFile()
    {
        const QByteArray term = "<termSec><term>%</term><termNote type=\"administrativeStatus\">preferred</termNote>"
                                "</termSec>";
        const QByteArray entry = "<conceptEntry id=\"a\"><langSec xml:lang=\"en\">" + QByteArray(term).replace("%", "x")
            + QByteArray(term).replace("%", "y") + QByteArray(term).replace("%", "x") + "</langSec></conceptEntry>";
        const GlossaryIntake intake = read(tbxOf(entry + entry));
        QCOMPARE(told(intake.concepts.constFirst()),
            (QStringList{QStringLiteral("en x preferred"), QStringLiteral("en y admitted")}));
        QCOMPARE(intake.concepts.constLast().id, ConceptId());
    }

    void hostileFile_isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const ErrorCode malformed = ErrorCode::Malformed;
        const ErrorCode tooLarge = ErrorCode::TooLarge;
        row("empty", "", malformed);
        row("not XML", "id,en\n", malformed);
        row("another format", "<tmx/>", malformed);
        row("cut off", fixture("basic-2008.tbx").left(900), malformed);
        row("entities", "<!DOCTYPE tbx [<!ENTITY a \"b\">]>" + tbxOf(entryOf("<termSec><term>&a;</term></termSec>")),
            malformed);
        row("bomb",
            "<!DOCTYPE tbx SYSTEM 'x' [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + tbxOf("<note>&b;</note>"),
            malformed);
        row("outside entity",
            "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + tbxOf(entryOf("<termSec><term>&x;</term></termSec>")),
            malformed);
        row("unknown entity", tbxOf(entryOf("<termSec><term>a&x;b</term></termSec>")), malformed);
        row("entity of an outside subset",
            "<!DOCTYPE tbx SYSTEM \"x.dtd\">" + tbxOf(entryOf("<termSec><term>a&x;b</term></termSec>")), malformed);
        row("deep", tbxOf(entryOf(nested(300))), tooLarge);
        row("very deep", tbxOf(entryOf(nested(200000))), tooLarge);
        row("many attributes", tbxOf(entryOf(tagWith(40000))), tooLarge);
        row("long term", tbxOf(entryOf("<termSec><term>" + QByteArray(301, 'x') + "</term></termSec>")), malformed);
        row("too many concepts",
            tbxOf(entryOf("<termSec><term>x</term></termSec>").repeated(lexicon_limit::entries + 1)), tooLarge);
        row("too many bytes", QByteArray(lexicon_limit::bytes + 1, ' '), tooLarge);
    }

    void hostileFile_isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const Result<GlossaryIntake> intake = readTbx(bytes);
        QVERIFY(!intake.ok());
        QCOMPARE(static_cast<int>(intake.error().code), code);
    }

    void attributesOfOrdinaryFiles_areNotCounted()
    {
        const QByteArray note = "<note>" + QByteArray("a=\"b\" ").repeated(600) + "</note>";
        const QByteArray comment = "<!-- " + QByteArray("a=\"b\" ").repeated(2000) + "<x [ -->";
        QCOMPARE(read(tbxOf("<conceptEntry>" + comment + note
                          + "<langSec xml:lang=\"en\"><termSec><term>x</term></termSec></langSec></conceptEntry>"))
                     .concepts.size(),
            1);
    }
};

QTEST_GUILESS_MAIN(TbxTest)
#include "tbx_test.moc"
