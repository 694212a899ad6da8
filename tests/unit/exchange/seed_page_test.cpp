#include "exchange/export/plain_text.h"
#include "exchange/import/intake.h"
#include "exchange/import/note_codes.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace communique;

/// Scenario 1: the page of a real press office, pasted whole. The page is not ours to keep in the repository; it lies
/// beside it.
class SeedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void navigation_isToldApartInSixGroups();
    void blocks_areThoseOfTheRelease();
    void dateline_hasThePlaceAndAsksForTheDay();
    void quotes_haveThreeSpeakersAndFourSpans();
    void list_hasItsLeadInAndFourItems();
    void callToAction_hasSixLanguagesAndAsksForItsTarget();
    void contact_hasNameMailAndNumber();
    void plainText_equalsTheReleaseByteForByte();
    void samePageAsHtml_givesTheSameRelease();

private:
    template <typename Kind> QList<Kind> blocksOf() const
    {
        QList<Kind> found;
        for (const Block &block : m_intake.content.blocks) {
            if (const auto *kind = std::get_if<Kind>(&block.body))
                found.append(*kind);
        }
        return found;
    }
    qsizetype count(QLatin1StringView code) const
    {
        return std::count_if(
            m_intake.notes.cbegin(), m_intake.notes.cend(), [&](const IntakeNote &note) { return note.code == code; });
    }
    QString releasePart() const
    {
        return m_page.mid(m_page.indexOf(QStringLiteral("Le Secrétaire général des Nations Unies publie")));
    }

    QString m_page;
    Intake m_intake;
};

void SeedPageTest::initTestCase()
{
    const QDir seed(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/../shared/seed"));
    const QStringList names = seed.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        qWarning("seed_page_test is skipped: the page ../shared/seed/*.txt is not beside this checkout");
        std::exit(0);
    }
    QFile file(seed.filePath(names.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
    const Result<Intake> intake = readDocument(m_page.toUtf8());
    QVERIFY(intake.ok());
    m_intake = *intake;
    QCOMPARE(m_intake.language.code(), QStringLiteral("fr"));
}

void SeedPageTest::navigation_isToldApartInSixGroups()
{
    QCOMPARE(count(note_code::navigation), 6);
    QVERIFY(m_intake.notes.constFirst().kind != IntakeNote::Kind::Question);
}

void SeedPageTest::blocks_areThoseOfTheRelease()
{
    QStringList kinds;
    for (const Block &block : m_intake.content.blocks)
        kinds.append(kindName(block.body));
    const QStringList expected{QStringLiteral("headline"), QStringLiteral("dateline"), QStringLiteral("paragraph"),
        QStringLiteral("paragraph"), QStringLiteral("quote"), QStringLiteral("paragraph"), QStringLiteral("list-intro"),
        QStringLiteral("list-item"), QStringLiteral("list-item"), QStringLiteral("list-item"),
        QStringLiteral("list-item"), QStringLiteral("paragraph"), QStringLiteral("quote"), QStringLiteral("quote"),
        QStringLiteral("paragraph"), QStringLiteral("call-to-action"), QStringLiteral("end-mark"),
        QStringLiteral("contact")};
    QCOMPARE(kinds, expected);
}

void SeedPageTest::dateline_hasThePlaceAndAsksForTheDay()
{
    const Dateline dateline = blocksOf<Dateline>().constFirst();
    QCOMPARE(dateline.text.plain(), QStringLiteral("New York"));
    QCOMPARE(dateline.joint, QStringLiteral(" – "));
    QVERIFY(!dateline.date);
    QCOMPARE(count(note_code::dateMissing), 1);
}

void SeedPageTest::quotes_haveThreeSpeakersAndFourSpans()
{
    const QList<Quote> quotes = blocksOf<Quote>();
    QCOMPARE(quotes.size(), 3);
    QCOMPARE(quotes.at(0).speaker, QStringLiteral("Abdullah Shahid"));
    QCOMPARE(quotes.at(0).speakerTitle,
        QStringLiteral("président de la 76e session de l'Assemblée générale des Nations Unies"));
    QCOMPARE(quotes.at(1).speaker, QStringLiteral("António Guterres"));
    QCOMPARE(quotes.at(1).speakerTitle, QStringLiteral("Secrétaire général des Nations Unies"));
    QCOMPARE(quotes.at(2).speaker, QStringLiteral("António Vitorino"));
    QCOMPARE(quotes.at(2).speakerTitle,
        QStringLiteral(
            "Directeur général de l'Organisation internationale pour les migrations et coordonnateur du Réseau des "
            "Nations Unies sur les migrations"));
    QList<qsizetype> spans;
    for (const Quote &quote : quotes) {
        const QList<Run> &runs = quote.text.runs();
        spans.append(std::count_if(runs.cbegin(), runs.cend(), [](const Run &run) { return run.marks.spoken; }));
    }
    QCOMPARE(spans, (QList<qsizetype>{2, 1, 1}));
}

void SeedPageTest::list_hasItsLeadInAndFourItems()
{
    QVERIFY(blocksOf<ListIntro>().constFirst().text.plain().endsWith(QStringLiteral("prioritaires :")));
    QCOMPARE(blocksOf<ListItem>().size(), 4);
}

void SeedPageTest::callToAction_hasSixLanguagesAndAsksForItsTarget()
{
    QCOMPARE(blocksOf<CallToAction>().constFirst().languages, officialLanguages());
    QCOMPARE(count(note_code::targetMissing), 1);
}

void SeedPageTest::contact_hasNameMailAndNumber()
{
    const Contact contact = blocksOf<Contact>().constFirst();
    QCOMPARE(contact.name, QStringLiteral("Florence Kim"));
    QCOMPARE(contact.email, QStringLiteral("fkim@iom.int"));
    QCOMPARE(contact.phone, QStringLiteral("+41797480395"));
}

void SeedPageTest::plainText_equalsTheReleaseByteForByte()
{
    QCOMPARE(plainText(m_intake.content), releasePart());
}

void SeedPageTest::samePageAsHtml_givesTheSameRelease()
{
    QString html = QStringLiteral("<!DOCTYPE html><html lang=fr><title>x</title><body><nav><ul>");
    for (const char *entry : {"Qui sommes nous", "Notre travail", "Où travaillons-nous", "Agir", "Données", "Agenda"})
        html += QStringLiteral("<li><a href='/x'>%1</a><ul><li>Structure</li></ul></li>").arg(QString::fromUtf8(entry));
    html += QStringLiteral("</ul></nav><main>");
    bool isList = false;
    bool isFirst = true;
    for (const QString &line : releasePart().split(u'\n')) {
        const bool isItem = line.startsWith(QLatin1StringView("- "));
        html += isItem && !isList ? QStringLiteral("<ul>") : !isItem && isList ? QStringLiteral("</ul>") : QString();
        isList = isItem;
        const QString tag = isItem ? QStringLiteral("li") : isFirst ? QStringLiteral("h1") : QStringLiteral("p");
        html += QStringLiteral("<%1>%2</%1>\n").arg(tag, (isItem ? line.mid(2) : line).toHtmlEscaped());
        isFirst = false;
    }
    const Result<Intake> intake = readDocument((html + QStringLiteral("</main>")).toUtf8());
    QVERIFY(intake.ok());
    QCOMPARE(plainText(intake->content), releasePart());
    QCOMPARE(intake->content.blocks.size(), m_intake.content.blocks.size());
    for (qsizetype i = 0; i < intake->content.blocks.size(); ++i)
        QCOMPARE(intake->content.blocks.at(i).body, m_intake.content.blocks.at(i).body);
    QCOMPARE(std::count_if(intake->notes.cbegin(), intake->notes.cend(),
                 [](const IntakeNote &note) { return note.code == note_code::navigation; }),
        6);
}

QTEST_GUILESS_MAIN(SeedPageTest)
#include "seed_page_test.moc"
