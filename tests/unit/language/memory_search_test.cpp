#include "language/edit_distance.h"
#include "language/memory_concordance.h"
#include "language/memory_search.h"
#include "language/memory_segment_builder.h"
#include "language/memory_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace communique;

namespace {

LanguageTag tag(const char *code)
{
    return *LanguageTag::parse(QString::fromLatin1(code));
}

KeptUnit unitOf(quint32 ordinal, const QString &source, const QString &target, const char *sourceCode = "en",
    const char *targetCode = "fr")
{
    KeptUnit kept;
    kept.entry = 7;
    kept.ordinal = ordinal;
    kept.origin = QStringLiteral("office.tmx");
    kept.unit.texts = {{tag(sourceCode), {}, source}, {tag(targetCode), {}, target}};
    return kept;
}

/// A memory of one segment, as a program holds it.
class Memory
{
public:
    explicit Memory(const QList<KeptUnit> &units)
    {
        MemorySegmentBuilder builder;
        for (const KeptUnit &unit : units)
            builder.add(unit);
        m_bytes = builder.bytes();
        m_segment = MemorySegment::open(m_bytes);
        if (!m_segment)
            qFatal("no segment");
        m_parts.push_back({&*m_segment, {}});
    }

    QList<MemoryMatch> match(const MemoryQuery &query) { return m_search.find(m_parts, query); }
    QList<MemoryMatch> match(const QString &text, int minimum = 70)
    {
        MemoryQuery query;
        query.source = tag("en");
        query.target = tag("fr");
        query.text = text;
        query.minimum = minimum;
        return match(query);
    }
    std::vector<MemoryPart> &parts() { return m_parts; }
    const QByteArray &bytes() const { return m_bytes; }
    const MemorySegment &segment() const { return *m_segment; }

private:
    QByteArray m_bytes;
    std::optional<MemorySegment> m_segment;
    std::vector<MemoryPart> m_parts;
    MemorySearch m_search;
};

/// Words of one script that nobody has said yet: every language has a few hundred, the first of them often.
class Wording
{
public:
    Wording(QStringView letters, QString joint, int longest, quint32 seed)
        : m_joint(std::move(joint))
        , m_random(seed)
    {
        for (int i = 0; i < 900; ++i) {
            QString word;
            for (int left = m_random.bounded(longest) + 1; left > 0; --left)
                word += letters.at(m_random.bounded(int(letters.size())));
            m_words.append(word);
        }
    }

    QString word() { return m_words.at(std::min(m_random.bounded(900), m_random.bounded(900))); }
    QString sentence()
    {
        QStringList words;
        for (int left = 4 + m_random.bounded(9); left > 0; --left)
            words.append(word());
        return words.join(m_joint);
    }

    /// As a translator meets it again: words gone, come, put elsewhere, a letter changed.
    QString changed(const QString &sentence)
    {
        QStringList words = m_joint.isEmpty() ? sentence.split(QString(), Qt::SkipEmptyParts) : sentence.split(m_joint);
        for (int edits = 1 + m_random.bounded(3); edits > 0 && words.size() > 2; --edits) {
            const qsizetype place = m_random.bounded(int(words.size()));
            switch (m_random.bounded(4)) {
            case 0:
                words.removeAt(place);
                break;
            case 1:
                words.insert(place, word());
                break;
            case 2:
                words.swapItemsAt(place, (place + 1) % words.size());
                break;
            default:
                words[place] = words.at(place).chopped(1) + word().left(1);
            }
        }
        return words.join(m_joint);
    }

private:
    QString m_joint;
    QRandomGenerator m_random;
    QStringList m_words;
};

int bestByLookingAtAll(const QStringList &sentences, const QString &query)
{
    const EditDistance distance(comparedForm(query));
    int best = 0;
    for (const QString &sentence : sentences) {
        const QByteArray bytes = comparedForm(sentence).toUtf8();
        const qsizetype length = EditDistance::lengthOf(bytes);
        const qsizetype allowed = distanceFor(std::max(best, 70), distance.length(), length);
        const qsizetype found = allowed < 0 ? -1 : distance.to(bytes, allowed);
        if (found >= 0)
            best = std::max(best, similarity(found, distance.length(), length));
    }
    return best;
}

} // namespace

class MemorySearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestMatch_isThatOfTheSearchOfEverything_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("joint");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("code");
        QTest::newRow("en") << QStringLiteral("etaoinshrdlcumwfgyp") << QStringLiteral(" ") << 10
                            << QStringLiteral("en");
        QTest::newRow("fr") << QStringLiteral("esaitnrulodcpméèvqf") << QStringLiteral(" ") << 11
                            << QStringLiteral("fr");
        QTest::newRow("ar") << QStringLiteral("اليمنوترةبعدسفهكقأح") << QStringLiteral(" ") << 8
                            << QStringLiteral("ar");
        QTest::newRow("ru") << QStringLiteral("оеаинтсрвлкмдпуяыьгз") << QStringLiteral(" ") << 12
                            << QStringLiteral("ru");
        QTest::newRow("zh") << QStringLiteral(
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动")
                            << QString() << 3 << QStringLiteral("zh");
    }

    void bestMatch_isThatOfTheSearchOfEverything()
    {
        QFETCH(QString, letters);
        QFETCH(QString, joint);
        QFETCH(int, longest);
        QFETCH(QString, code);
        Wording wording(letters, joint, longest, 41);
        QList<KeptUnit> units;
        QStringList sentences;
        for (quint32 i = 1; i <= 20000; ++i) {
            sentences.append(wording.sentence());
            units.append(unitOf(i, sentences.constLast(), QStringLiteral("x %1").arg(i), qPrintable(code), "es"));
        }
        Memory memory(units);
        MemoryQuery query;
        query.source = *LanguageTag::parse(code);
        query.target = tag("es");
        int asked = 0;
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            query.text = wording.changed(sentences.at(i * 97 % sentences.size()));
            const int best = bestByLookingAtAll(sentences, query.text);
            const QList<MemoryMatch> matches = memory.match(query);
            if (best < 70) {
                QVERIFY(matches.isEmpty());
                continue;
            }
            ++asked;
            found += !matches.isEmpty() && matches.constFirst().score == best ? 1 : 0;
        }
        QVERIFY(asked > 100);
        QVERIFY2(found * 1000 >= asked * 995, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(asked)));
    }

    void matches_comeBestFirstAndOnceEach()
    {
        Memory memory({unitOf(1, QStringLiteral("The bridge is open."), QStringLiteral("Le pont est ouvert.")),
            unitOf(2, QStringLiteral("The bridge is closed."), QStringLiteral("Le pont est fermé.")),
            unitOf(3, QStringLiteral("The bridge  is open."), QStringLiteral("Le pont est ouvert.")),
            unitOf(4, QStringLiteral("Nothing of the kind"), QStringLiteral("Rien de tel"))});
        const QList<MemoryMatch> matches = memory.match(QStringLiteral("The bridge is open."));
        QCOMPARE(matches.size(), 2);
        QCOMPARE(matches.at(0).score, 100);
        QCOMPARE(matches.at(0).target, QStringLiteral("Le pont est ouvert."));
        QCOMPARE(matches.at(1).score, similarity(4, 21, 19));
        QVERIFY(memory.match(QStringLiteral("The bridge is open."), 85).size() == 1);
    }

    void textComesBackAsItCameIn()
    {
        Memory memory({unitOf(1, QStringLiteral("Priorities :"), QStringLiteral("Priorités\u00a0:"))});
        const QList<MemoryMatch> matches = memory.match(QStringLiteral("Priorities :"));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.constFirst().target, QStringLiteral("Priorités\u00a0:"));
    }

    void shortText_isFoundWithoutASharedWord()
    {
        Memory memory({unitOf(1, QStringLiteral("Openings"), QStringLiteral("Ouvertures"))});
        QCOMPARE(memory.match(QStringLiteral("Opening")).size(), 1);
        QCOMPARE(memory.match(QStringLiteral("Opening")).constFirst().score, 87);
        QVERIFY(memory.match(QString()).isEmpty());
        QVERIFY(memory.match(QStringLiteral("***")).isEmpty());
    }

    void sameNeighbours_comeFirst()
    {
        KeptUnit bare = unitOf(1, QStringLiteral("More words."), QStringLiteral("D’autres mots."));
        bare.status = UnitStatus::Approved;
        KeptUnit placed = unitOf(2, QStringLiteral("More words."), QStringLiteral("Encore des mots."));
        placed.unit.previous = QStringLiteral("First words.");
        Memory memory({bare, placed});
        QCOMPARE(memory.match(QStringLiteral("More words.")).constFirst().target, QStringLiteral("D’autres mots."));
        MemoryQuery query;
        query.source = tag("en");
        query.target = tag("fr");
        query.text = QStringLiteral("More words.");
        query.previous = QStringLiteral("First  words.");
        QCOMPARE(memory.match(query).constFirst().target, QStringLiteral("Encore des mots."));
        QVERIFY(memory.match(query).constFirst().isContext);
        QVERIFY(!memory.match(query).at(1).isContext);
    }

    void machineStyleAndAge_rankLower()
    {
        KeptUnit machine = unitOf(1, QStringLiteral("Some more words here."), QStringLiteral("machine"));
        machine.unit.isMachine = true;
        KeptUnit statement = unitOf(2, QStringLiteral("Some more words here."), QStringLiteral("déclaration"));
        statement.style = QStringLiteral("statement");
        KeptUnit old = unitOf(3, QStringLiteral("Some more words here."), QStringLiteral("ancien"));
        old.unit.when = QDateTime(QDate(2012, 1, 1), QTime(0, 0), Qt::UTC);
        KeptUnit plain = unitOf(4, QStringLiteral("Some more words here."), QStringLiteral("simple"));
        Memory memory({machine, statement, old, plain});
        MemoryQuery query;
        query.source = tag("en");
        query.target = tag("fr");
        query.text = QStringLiteral("Some more words here.");
        query.style = QStringLiteral("press-release");
        query.now = QDateTime(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC);
        const QList<MemoryMatch> matches = memory.match(query);
        QCOMPARE(matches.size(), 4);
        QCOMPARE(matches.at(0).target, QStringLiteral("simple"));
        QCOMPARE(matches.at(3).target, QStringLiteral("machine"));
        QCOMPARE(matches.at(3).penalty, machinePenalty);
        QCOMPARE(matches.at(3).score, 100);
        QCOMPARE(matches.at(1).penalty + matches.at(2).penalty, stylePenalty + 2);
    }

    void forgottenUnit_isNotFound()
    {
        Memory memory({unitOf(1, QStringLiteral("The bridge is open."), QStringLiteral("Le pont est ouvert.")),
            unitOf(2, QStringLiteral("The bridge is open."), QStringLiteral("Pont ouvert."))});
        const std::optional<quint32> unit = memory.segment().find(QStringLiteral("7-1"));
        QVERIFY(unit);
        memory.parts().front().forgotten = {true, false};
        const QList<MemoryMatch> matches = memory.match(QStringLiteral("The bridge is open."));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.constFirst().unit, QStringLiteral("7-2"));
        QVERIFY(!memory.segment().find(QStringLiteral("7-3")));
        QVERIFY(!memory.segment().find(QStringLiteral("8-1")));
        QVERIFY(!memory.segment().find(QStringLiteral("rubbish")));
    }

    void concordance_looksInEveryLanguage()
    {
        Memory memory({unitOf(1, QStringLiteral("Safe migration for all."), QStringLiteral("Une migration sûre.")),
            unitOf(2, QStringLiteral("A migration that is safe"), QStringLiteral("Une MIGRATION qui est sûre")),
            unitOf(3, QStringLiteral("报告的价值"), QStringLiteral("国际移民组织"), "zh", "ar")});
        const auto found = [&memory](const QString &words) { return findInMemory(memory.parts(), words, 10); };
        QCOMPARE(found(QStringLiteral("safe migration")).size(), 2);
        QVERIFY(found(QStringLiteral("safe migration")).at(0).isPhrase);
        QCOMPARE(found(QStringLiteral("safe migration")).at(0).unit, QStringLiteral("7-1"));
        QVERIFY(!found(QStringLiteral("safe migration")).at(1).isPhrase);
        QCOMPARE(found(QStringLiteral("migration sure")).size(), 2);
        QCOMPARE(found(QStringLiteral("migration sure")).at(0).language, tag("fr"));
        QCOMPARE(found(QStringLiteral("migrat")).size(), 2);
        QCOMPARE(found(QStringLiteral("移民")).size(), 1);
        QCOMPARE(found(QStringLiteral("价值")).at(0).texts.size(), 2);
        QCOMPARE(found(QStringLiteral("bridge")).size(), 0);
        QCOMPARE(found(QString()).size(), 0);
    }

    void damagedBytes_areNeverReadBeyond()
    {
        QList<KeptUnit> units;
        for (quint32 i = 1; i <= 60; ++i)
            units.append(
                unitOf(i, QStringLiteral("Sentence number %1 of many.").arg(i), QStringLiteral("Phrase %1").arg(i)));
        const Memory whole(units);
        QRandomGenerator random(5);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = whole.bytes();
            for (int changes = 1 + random.bounded(4); changes > 0; --changes)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (i % 5 == 0)
                bytes.chop(random.bounded(int(bytes.size())));
            const std::optional<MemorySegment> segment = MemorySegment::open(bytes);
            if (!segment)
                continue;
            const std::vector<MemoryPart> parts{{&*segment, {}}};
            MemoryQuery query;
            query.source = tag("en");
            query.target = tag("fr");
            query.text = QStringLiteral("Sentence number 12 of many.");
            MemorySearch().find(parts, query);
            findInMemory(parts, QStringLiteral("number"), 5);
            (void)segment->find(QStringLiteral("7-12"));
        }
        QVERIFY(MemorySegment::open(whole.bytes()));
    }
};

QTEST_GUILESS_MAIN(MemorySearchTest)
#include "memory_search_test.moc"
