#include "language/term_matcher.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace communique;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const QString &path)
{
    QStringList lines = QString::fromUtf8(readFile(path)).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/// One term a line, "term | part of speech"; each is a concept of its own.
QList<Concept> glossaryOf(const QStringList &lines, const LanguageTag &language)
{
    QList<Concept> glossary;
    for (const QString &line : lines) {
        Term term;
        term.language = language;
        term.text = line.section(u'|', 0, 0).trimmed();
        term.partOfSpeech = partOfSpeechFromName(line.section(u'|', 1).trimmed());
        Concept entry;
        entry.id = ConceptId::fromString(QStringLiteral("c%1").arg(glossary.size() + 1));
        entry.terms = {term};
        glossary.append(entry);
    }
    return glossary;
}

/// The text with each hit in brackets, and the term it is a form of where the two differ.
QString marked(const QString &text, const QList<TermHit> &hits)
{
    QString result;
    qsizetype end = 0;
    for (const TermHit &hit : hits) {
        const QString words = text.mid(hit.place.start, hit.place.length);
        QStringList terms;
        for (const TermUse &use : hit.uses)
            terms.append(use.term.text);
        const bool isTerm = terms == QStringList{words};
        result += text.mid(end, hit.place.start - end) + u'[' + words + (isTerm ? QString() : u'=' + terms.join(u'/'))
            + u']';
        end = hit.place.end();
    }
    return result + text.mid(end);
}

Concept conceptOf(const char *id, const QList<Term> &terms)
{
    Concept entry;
    entry.id = ConceptId::fromString(QString::fromLatin1(id));
    entry.terms = terms;
    return entry;
}

const LanguageTag en = officialLanguage(QLatin1StringView("en"));
const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));

} // namespace

/// Drop a folder, get a test: tests/fixtures/terms/LANGUAGE holds terms.txt, text.txt (one text a line), expected.txt
/// (the same lines, hits in brackets). COMMUNIQUE_BLESS=1 writes the expectation.
class TermMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_isMarkedAsExpected_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : m_fixtures.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(code)) << code;
    }

    void folder_isMarkedAsExpected()
    {
        QFETCH(QString, code);
        const QString folder = m_fixtures.filePath(code) + u'/';
        const LanguageTag language = LanguageTag::parse(code).value_or(LanguageTag());
        const TermMatcher matcher(glossaryOf(linesOf(folder + QStringLiteral("terms.txt")), language), language);
        QStringList actual;
        for (const QString &line : linesOf(folder + QStringLiteral("text.txt")))
            actual.append(marked(line, matcher.find(line)));
        if (qEnvironmentVariableIntValue("COMMUNIQUE_BLESS") == 1) {
            QFile file(folder + QStringLiteral("expected.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((actual.join(u'\n') + u'\n').toUtf8());
            return;
        }
        QVERIFY(!actual.isEmpty());
        QCOMPARE(actual, linesOf(folder + QStringLiteral("expected.txt")));
    }

    void places_countUtf16UnitsOfTheTextAsGiven()
    {
        const TermMatcher matcher({conceptOf("a", {{en, QStringLiteral("migrant"), {}, {}}})}, en);
        const QString text = QStringLiteral("\U0001F6A2 e\u0301 mi\u00ADgrants");
        const QList<TermHit> hits = matcher.find(text);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().place, (TextSpan{6, 9}));
    }

    void termOfSeveralConcepts_namesThemAll()
    {
        const TermMatcher matcher({conceptOf("a", {{en, QStringLiteral("forum"), {}, {}}}),
                                      conceptOf("b", {{en, QStringLiteral("forum"), TermStatus::Forbidden, {}}})},
            en);
        const QList<TermHit> hits = matcher.find(QStringLiteral("The Forum"));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().uses.size(), 2);
        QCOMPARE(hits.constFirst().uses.constLast().term.status, TermStatus::Forbidden);
    }

    void otherLanguages_areLeftAside()
    {
        const Concept entry = conceptOf(
            "a", {{en, QStringLiteral("press desk"), {}, {}}, {fr, QStringLiteral("service de presse"), {}, {}}});
        QVERIFY(TermMatcher({entry}, en).find(QStringLiteral("le service de presse")).isEmpty());
        QCOMPARE(TermMatcher({entry}, fr).find(QStringLiteral("les services de presse")).size(), 1);
        QVERIFY(TermMatcher({entry}, officialLanguage(QLatin1StringView("ru"))).isEmpty());
    }

    void oddTextsAndTerms_areHarmless()
    {
        const TermMatcher matcher(
            {conceptOf("a", {{en, QStringLiteral("…"), {}, {}}}), conceptOf("b", {{en, QStringLiteral("a"), {}, {}}})},
            en);
        QVERIFY(matcher.find(QString()).isEmpty());
        QVERIFY(matcher.find(QStringLiteral("… — \u2068\u2069")).isEmpty());
        QVERIFY(matcher.find(QString(QChar(0xd800)) + QStringLiteral(" b")).isEmpty());
        QCOMPARE(matcher.find(QStringLiteral("a-b a")).size(), 1);
    }

private:
    QDir m_fixtures{QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/terms")};
};

QTEST_GUILESS_MAIN(TermMatcherTest)
#include "term_matcher_test.moc"
