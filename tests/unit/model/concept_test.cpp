#include "model/concept.h"

#include <QTest>

#include <functional>

using namespace communique;

namespace {

const LanguageTag en = officialLanguage(QLatin1StringView("en"));
const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));

Concept soundConcept()
{
    Concept entry;
    entry.id = ConceptId::fromString(QStringLiteral("c1"));
    entry.terms = {{en, QStringLiteral("embargo"), TermStatus::Preferred, PartOfSpeech::Noun},
        {fr, QStringLiteral("embargo"), TermStatus::Preferred, {}},
        {fr, QStringLiteral("interdit"), TermStatus::Forbidden, {}}};
    return entry;
}

using Change = std::function<void(Concept &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ConceptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundConcept_mayStandInTheGlossary() { QVERIFY(checkConcept(soundConcept()).ok()); }

    void unsoundConcept_isRefusedWithASentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("no id") << Change([](Concept &c) { c.id = {}; });
        QTest::newRow("no term") << Change([](Concept &c) { c.terms.clear(); });
        QTest::newRow("no language") << Change([](Concept &c) { c.terms[0].language = {}; });
        QTest::newRow("empty term") << Change([](Concept &c) { c.terms[0].text = QStringLiteral("  "); });
        QTest::newRow("outer blank") << Change([](Concept &c) { c.terms[0].text += u' '; });
        QTest::newRow("two lines") << Change([](Concept &c) { c.terms[0].text = QStringLiteral("a\nb"); });
        QTest::newRow("NUL") << Change([](Concept &c) { c.terms[0].text = QString(QChar::Null) + u'a'; });
        QTest::newRow("long term") << Change([](Concept &c) { c.terms[0].text = QString(301, u'a'); });
        QTest::newRow("twice") << Change([](Concept &c) { c.terms[2].text = QStringLiteral("embargo"); });
        QTest::newRow("two preferred") << Change([](Concept &c) { c.terms[2].status = TermStatus::Preferred; });
        QTest::newRow("long note") << Change([](Concept &c) { c.note = QString(4001, u'a'); });
        QTest::newRow("too many") << Change([](Concept &c) {
            for (int i = 0; i < 200; ++i)
                c.terms.append({en, QString::number(i), TermStatus::Admitted, {}});
        });
    }

    void unsoundConcept_isRefusedWithASentence()
    {
        QFETCH(Change, change);
        Concept entry = soundConcept();
        change(entry);
        const Outcome checked = checkConcept(entry);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::Usage);
        QVERIFY(!checked.error().detail.isEmpty());
    }

    void preferredTerm_isToldByLanguage()
    {
        Concept entry = soundConcept();
        QCOMPARE(entry.preferred(fr)->text, QStringLiteral("embargo"));
        entry.terms[1].status = TermStatus::Admitted;
        QVERIFY(!entry.preferred(fr));
    }

    void termsAreSorted_byLanguageAndStatusAndElseAsTheyWere()
    {
        QList<Term> terms{{fr, QStringLiteral("z"), TermStatus::Forbidden, {}},
            {fr, QStringLiteral("b"), TermStatus::Admitted, {}}, {fr, QStringLiteral("a"), TermStatus::Admitted, {}},
            {*LanguageTag::parse(QStringLiteral("de")), QStringLiteral("d"), {}, {}}, {en, QStringLiteral("e"), {}, {}},
            {fr, QStringLiteral("f"), TermStatus::Preferred, {}}};
        sortTerms(terms);
        QStringList texts;
        for (const Term &term : terms)
            texts.append(term.text);
        QCOMPARE(texts.join(u' '), QStringLiteral("e f b a z d"));
    }

    void words_readBackFromTheirNames()
    {
        for (const TermStatus status : {TermStatus::Preferred, TermStatus::Admitted, TermStatus::Forbidden})
            QCOMPARE(termStatusFromName(termStatusName(status)), status);
        for (const PartOfSpeech part : {PartOfSpeech::Noun, PartOfSpeech::ProperNoun, PartOfSpeech::Verb,
                 PartOfSpeech::Adjective, PartOfSpeech::Adverb, PartOfSpeech::Other})
            QCOMPARE(partOfSpeechFromName(partOfSpeechName(part)), part);
        QVERIFY(!termStatusFromName(QStringLiteral("liked")));
    }
};

QTEST_GUILESS_MAIN(ConceptTest)
#include "concept_test.moc"
