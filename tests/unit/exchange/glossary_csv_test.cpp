#include "exchange/export/glossary_writer.h"
#include "exchange/import/csv_table.h"
#include "exchange/import/glossary_intake.h"
#include "exchange/import/lexicon_limits.h"

#include <QTest>

using namespace communique;

namespace {

LanguageTag tag(const char *code)
{
    return officialLanguage(QLatin1StringView(code));
}

Concept conceptOf(const char *id, const QList<Term> &terms)
{
    Concept entry;
    entry.id = ConceptId::fromString(QString::fromLatin1(id));
    entry.terms = terms;
    return entry;
}

GlossaryIntake read(const QByteArray &bytes)
{
    const Result<GlossaryIntake> intake = readGlossaryCsv(bytes);
    if (!intake)
        qFatal("%s: %s", qPrintable(intake.error().subject), qPrintable(intake.error().detail));
    return *intake;
}

QStringList cellsOf(const QByteArray &bytes)
{
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    QStringList lines;
    if (!rows)
        return {rows.error().subject + QStringLiteral(": refused")};
    for (const CsvRow &row : *rows)
        lines.append(QString::number(row.line) + u' ' + row.cells.join(u'|'));
    return lines;
}

/// Everything a table can carry, and what a careless writer would break.
QList<Concept> oddGlossary()
{
    Concept odd = conceptOf("odd",
        {{tag("en"), QStringLiteral("=SUM(A1)"), TermStatus::Preferred, PartOfSpeech::Other},
            {tag("en"), QStringLiteral("a|b"), TermStatus::Admitted, PartOfSpeech::Other},
            {tag("en"), QStringLiteral("c\\d"), TermStatus::Admitted, PartOfSpeech::Other},
            {tag("fr"), QStringLiteral("« sûr », dit-il"), TermStatus::Preferred, PartOfSpeech::Other},
            {tag("fr"), QStringLiteral("\"entre\""), TermStatus::Forbidden, PartOfSpeech::Other},
            {tag("ar"), QStringLiteral("-ناقص"), TermStatus::Preferred, PartOfSpeech::Other},
            {tag("zh"), QStringLiteral("@契约"), TermStatus::Preferred, PartOfSpeech::Other}});
    odd.note = QStringLiteral("two\nlines; \"quoted\", and '=kept");
    odd.domain = QStringLiteral("'=domain");
    odd.source = QStringLiteral("+41");
    return {odd, conceptOf("plain", {{tag("ru"), QStringLiteral("цель"), TermStatus::Preferred, {}}})};
}

} // namespace

class GlossaryCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_isCutIntoCells()
    {
        QCOMPARE(cellsOf("a,b\r\n\"x,1\",\"say \"\"no\"\"\"\n\n\"two\nlines\",z\rlast"),
            (QStringList{QStringLiteral("1 a|b"), QStringLiteral("2 x,1|say \"no\""), QStringLiteral("4 two\nlines|z"),
                QStringLiteral("6 last")}));
        QCOMPARE(cellsOf("a;b\n1,5;2"), (QStringList{QStringLiteral("1 a|b"), QStringLiteral("2 1,5|2")}));
        QCOMPARE(cellsOf("a\tb\n1\t2"), (QStringList{QStringLiteral("1 a|b"), QStringLiteral("2 1|2")}));
        QCOMPARE(cellsOf("\xEF\xBB\xBF"
                         "a,\n'=1,''@2"),
            (QStringList{QStringLiteral("1 a|"), QStringLiteral("2 =1|'@2")}));
    }

    void brokenQuotes_areRefusedByLine()
    {
        QCOMPARE(cellsOf("a\n\"b"), QStringList{QStringLiteral("line 2: refused")});
        QCOMPARE(cellsOf("a\nb\"c"), QStringList{QStringLiteral("line 2: refused")});
        QCOMPARE(cellsOf("a\n\"b\"c"), QStringList{QStringLiteral("line 2: refused")});
    }

    void columns_areNamedByTheFirstLine()
    {
        const GlossaryIntake intake
            = read("Note,FR,en,fr:forbidden,EN:admitted,pos,domain,ID,source,colour\n"
                   "a note,traite,trafficking,trafic|  contrebande ,one | two,Noun,law,c1,UN,red\n");
        Concept expected = conceptOf("c1",
            {{tag("en"), QStringLiteral("trafficking"), TermStatus::Preferred, PartOfSpeech::Noun},
                {tag("en"), QStringLiteral("one"), TermStatus::Admitted, PartOfSpeech::Noun},
                {tag("en"), QStringLiteral("two"), TermStatus::Admitted, PartOfSpeech::Noun},
                {tag("fr"), QStringLiteral("traite"), TermStatus::Preferred, PartOfSpeech::Noun},
                {tag("fr"), QStringLiteral("trafic"), TermStatus::Forbidden, PartOfSpeech::Noun},
                {tag("fr"), QStringLiteral("contrebande"), TermStatus::Forbidden, PartOfSpeech::Noun}});
        expected.note = QStringLiteral("a note");
        expected.domain = QStringLiteral("law");
        expected.source = QStringLiteral("UN");
        QCOMPARE(intake.concepts, QList<Concept>{expected});
        QCOMPARE(intake.notes.size(), 1);
        QCOMPARE(intake.notes.constFirst().text, QStringLiteral("colour"));
    }

    void severalTermsInAPreferredCell_theFirstIsPreferred()
    {
        const GlossaryIntake intake = read("en\nship|boat\n\n");
        QCOMPARE(intake.concepts.size(), 1);
        QVERIFY(intake.concepts.constFirst().id.isEmpty());
        QCOMPARE(intake.concepts.constFirst().terms.constLast().status, TermStatus::Admitted);
    }

    void whatIsWritten_readsBackToTheSame()
    {
        const GlossaryFile file = writeGlossaryCsv(oddGlossary());
        QVERIFY(file.notes.isEmpty());
        QCOMPARE(read(file.bytes).concepts, oddGlossary());
        QVERIFY(file.bytes.contains("'=SUM(A1)"));
        QVERIFY(!file.bytes.contains(",=SUM") && !file.bytes.contains(",@") && !file.bytes.contains(",+41"));
        QCOMPARE(writeGlossaryCsv(read(file.bytes).concepts).bytes, file.bytes);
    }

    void differentPartsOfSpeech_areLeftOutWithANote()
    {
        const GlossaryFile file = writeGlossaryCsv({conceptOf("a",
            {{tag("en"), QStringLiteral("fund"), {}, PartOfSpeech::Verb},
                {tag("fr"), QStringLiteral("fonds"), {}, PartOfSpeech::Noun}})});
        QCOMPARE(file.notes.size(), 1);
        QCOMPARE(file.notes.constFirst().text, QStringLiteral("fund"));
        QVERIFY(!read(file.bytes).concepts.constFirst().terms.constFirst().partOfSpeech);
    }

    void badTable_isRefusedByLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &bytes, const char *subject) {
            QTest::newRow(name) << bytes << QString::fromLatin1(subject);
        };
        row("empty", "", "line 1");
        row("no language", "id,note\na,b\n", "line 1");
        row("column twice", "en,EN\na,b\n", "line 1");
        row("too many cells", "en,fr\na,b,c\n", "line 2");
        row("bad id", "id,en\nA B,x\n", "line 2");
        row("id twice", "id,en\na,x\na,y\n", "line 3");
        row("bad part of speech", "en,pos\nx,thing\n", "line 2");
        row("id without terms", "id,en\na,\n", "line 2");
        row("term twice", "en,en:admitted\nx,x\n", "line 2");
        row("term too long", "en\n" + QByteArray(301, 'x') + "\n", "line 2");
        row("NUL", QByteArray("en\na\0b\n", 7), "line 2");
        row("line end in a term", "en\n\"a\nb\"\n", "line 2");
    }

    void badTable_isRefusedByLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, subject);
        const Result<GlossaryIntake> intake = readGlossaryCsv(bytes);
        QVERIFY(!intake.ok());
        QCOMPARE(intake.error().code, ErrorCode::Malformed);
        QCOMPARE(intake.error().subject, subject);
        QVERIFY(!intake.error().detail.isEmpty());
    }

    void tableBeyondTheLimits_isTooLarge()
    {
        const auto codeOf = [](const QByteArray &bytes) {
            const Result<GlossaryIntake> intake = readGlossaryCsv(bytes);
            return intake ? ErrorCode::Internal : intake.error().code;
        };
        QCOMPARE(codeOf("en\n" + QByteArray("x\n").repeated(lexicon_limit::entries + 1)), ErrorCode::TooLarge);
        QCOMPARE(codeOf("en" + QByteArray(2000, ',') + "\n"), ErrorCode::TooLarge);
        QCOMPARE(codeOf(QByteArray(lexicon_limit::bytes + 1, 'x')), ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(GlossaryCsvTest)
#include "glossary_csv_test.moc"
