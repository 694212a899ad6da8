#include "desk/translating_files.h"
#include "exchange/export/xliff_writer.h"
#include "exchange/import/xliff_reader.h"
#include "storage/dossier_reader.h"
#include "unit/desk/desk_newsroom.h"
#include "workflow/staleness.h"

#include <QTest>

using namespace communique;

namespace {

BlockId blockId(const char *text)
{
    return BlockId::fromString(QString::fromLatin1(text));
}

/// A release in English and French, and its file as a translator gets it.
class TranslatedRelease
{
public:
    TranslatedRelease()
        : id(room.create())
    {
        const Session root = valueOf(openRoot(room.newsroom(), std::nullopt), "open the root key");
        const NewPerson person{QStringLiteral("Tara"), QStringLiteral("tara@example.org"), Role::Translator, {}};
        const Person enrolled = valueOf(enrolPerson(room.newsroom(), root, person, std::nullopt), "enrol");
        translator = valueOf(room.newsroom().signIn(enrolled.id, std::nullopt), "sign in");
        Content words = DeskNewsroom::completeWords();
        Quote quote;
        quote.text = InlineText(QStringLiteral("We act now. We act together."));
        quote.speaker = QStringLiteral("Ada Lovelace");
        quote.speakerTitle = QStringLiteral("Director");
        words.blocks.insert(4, Block{blockId("q1"), quote});
        seal("en", words);
    }

    Content head(const char *language)
    {
        const Dossier dossier = valueOf(room.newsroom().loadDossier(id), "load");
        const Content *content = dossier.head(tag(language));
        return content ? *content : Content();
    }

    QString text(const char *block)
    {
        const Content french = head("fr");
        const Block *row = french.find(blockId(block));
        return row ? row->text().plain() : QStringLiteral("(none)");
    }

    void seal(const char *language, const Content &content)
    {
        const Session &author = sessionFor(language);
        Draft draft = valueOf(openEdition(room.newsroom(), author.person.id, id, tag(language)), "open").draft;
        draft.content = content;
        valueOf(sealDraft(room.newsroom(), author, draft), "seal");
    }

    /// Changes one block in the newsroom.
    void write(const char *language, const char *block, const char *text)
    {
        const Session &author = sessionFor(language);
        Draft draft = valueOf(openEdition(room.newsroom(), author.person.id, id, tag(language)), "open").draft;
        const qsizetype index = draft.content.indexOf(blockId(block));
        draft.content.blocks[index].setText(InlineText(QString::fromUtf8(text)));
        seal(language, draft.content);
    }

    BilingualFile given(XliffVersion version = XliffVersion::V21)
    {
        const QByteArray bytes = valueOf(exportXliff(room.newsroom(), id, tag("fr"), version), "export");
        return valueOf(readXliff(bytes), "read").constFirst();
    }

    ReturnReceipt take(const BilingualFile &file, XliffVersion version = XliffVersion::V21)
    {
        return valueOf(importXliff(room.newsroom(), translator, writeXliff(file, version)), "import");
    }

    QStringList stale()
    {
        QStringList blocks;
        for (const StaleBlock &block : staleBlocks(valueOf(room.newsroom().loadDossier(id), "load"), tag("fr"))) {
            if (!block.settled)
                blocks.append(block.block.toString());
        }
        return blocks;
    }

    const Session &sessionFor(const char *language) const
    {
        return QLatin1StringView(language) == QLatin1StringView("en") ? room.officer : translator;
    }

    DeskNewsroom room;
    ReleaseId id;
    Session translator;
};

BilingualUnit &unitOf(BilingualFile &file, const char *id)
{
    for (BilingualUnit &unit : file.units) {
        if (unit.id == QLatin1StringView(id))
            return unit;
    }
    qFatal("no unit %s", id);
}

/// What a translator does: words for each sentence.
void translate(BilingualFile &file, const char *id, const QStringList &sentences)
{
    qsizetype next = 0;
    for (BilingualSegment &segment : unitOf(file, id).segments) {
        if (segment.isGap)
            continue;
        segment.target = InlineText(sentences.value(next++));
        segment.hasTarget = true;
        segment.state = TranslationState::Translated;
    }
    if (next != sentences.size())
        qFatal("%s has other sentences", id);
}

/// "b3=taken b4=stale", without what was given out and came back as it was.
QString told(const ReturnReceipt &receipt)
{
    QStringList fates;
    for (const ReturnedUnit &unit : receipt.units) {
        if (unit.fate != UnitFate::Unchanged && unit.fate != UnitFate::Untranslated)
            fates.append(unit.unit + u'=' + fateName(unit.fate));
    }
    return fates.join(u' ');
}

} // namespace

class TranslatingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileGivenOut_holdsEachTextWithItsSentences()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        QStringList ids;
        for (const BilingualUnit &unit : file.units)
            ids.append(unit.id);
        QCOMPARE(ids.join(u' '), QStringLiteral("b1 b2 b3 b4 q1 q1.speaker q1.title b6"));
        QCOMPARE(unitOf(file, "q1").segments.size(), 3);
        QCOMPARE(unitOf(file, "q1").base, blockDigest(*release.head("en").find(blockId("q1"))));
        QCOMPARE(file.origin.target, tag("fr"));
        QVERIFY(unitOf(file, "q1").notes.contains(QStringLiteral("Speaker: Ada Lovelace")));
        QCOMPARE(stateOf(unitOf(file, "b3")), TranslationState::Initial);
    }

    void translationBack_isTaken_data()
    {
        QTest::addColumn<XliffVersion>("version");
        QTest::newRow("2.1") << XliffVersion::V21;
        QTest::newRow("1.2") << XliffVersion::V12;
    }
    void translationBack_isTaken()
    {
        QFETCH(XliffVersion, version);
        TranslatedRelease release;
        BilingualFile file = release.given(version);
        translate(file, "b1", {QStringLiteral("Un titre")});
        translate(file, "q1", {QStringLiteral("Agissons."), QStringLiteral("Ensemble.")});
        translate(file, "q1.title", {QStringLiteral("Directrice")});
        const ReturnReceipt receipt = release.take(file, version);
        QCOMPARE(told(receipt), QStringLiteral("b1=taken q1=taken q1.title=taken"));
        QCOMPARE(release.text("b1"), QStringLiteral("Un titre"));
        QCOMPARE(release.text("b3"), QString());
        QCOMPARE(release.text("b5"), QStringLiteral("***"));
        const Content french = release.head("fr");
        const Quote quote = std::get<Quote>(french.find(blockId("q1"))->body);
        QCOMPARE(quote.text.plain(), QStringLiteral("Agissons. Ensemble."));
        QCOMPARE(quote.speakerTitle, QStringLiteral("Directrice"));
        QCOMPARE(quote.speaker, QStringLiteral("Ada Lovelace"));
        const Dossier dossier = valueOf(release.room.newsroom().loadDossier(release.id), "load");
        QCOMPARE(dossier.release.edition(tag("fr"))->head()->cause(), Cause::Import);
        QCOMPARE(release.stale(), QStringList());
    }

    void sameFileTwice_makesOneRevision()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Premiers mots.")});
        const Digest first = release.take(file).revision;
        const ReturnReceipt again = release.take(file);
        QCOMPARE(again.revision, first);
        QCOMPARE(told(again), QString());
    }

    void sourceMovedMeanwhile_blockIsTakenAndStale()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Premiers mots.")});
        translate(file, "b4", {QStringLiteral("Encore des mots.")});
        release.write("en", "b3", "First 15 words.");
        const ReturnReceipt receipt = release.take(file);
        QCOMPARE(told(receipt), QStringLiteral("b3=stale b4=taken"));
        QCOMPARE(release.text("b3"), QStringLiteral("Premiers mots."));
        QCOMPARE(release.stale(), QStringList{QStringLiteral("b3")});
    }

    void newerWorkInTheNewsroom_staysAndTheFilesWordsAreKept()
    {
        TranslatedRelease release;
        release.write("fr", "b3", "Premier jet.");
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Du traducteur.")});
        translate(file, "b4", {QStringLiteral("Aussi.")});
        release.write("fr", "b3", "De la newsroom.");
        const ReturnReceipt receipt = release.take(file);
        QCOMPARE(told(receipt), QStringLiteral("b3=conflict b4=taken"));
        QCOMPARE(release.text("b3"), QStringLiteral("De la newsroom."));
        QCOMPARE(release.text("b4"), QStringLiteral("Aussi."));
        const Dossier dossier = valueOf(release.room.newsroom().loadDossier(release.id), "load");
        const QList<ConflictKept> conflicts = dossier.release.edition(tag("fr"))->conflicts;
        QCOMPARE(conflicts.size(), 1);
        const Content theirs
            = valueOf(loadContent(release.room.newsroom().connection(), conflicts[0].theirs), "theirs");
        QCOMPARE(theirs.find(blockId("b3"))->text().plain(), QStringLiteral("Du traducteur."));

        (void)release.take(file);
        const Dossier after = valueOf(release.room.newsroom().loadDossier(release.id), "load");
        QCOMPARE(after.release.edition(tag("fr"))->conflicts, conflicts);
    }

    void onlyTheNewsroomChangedIt_theFileChangesNothing()
    {
        TranslatedRelease release;
        release.write("fr", "b3", "Premier jet.");
        const BilingualFile file = release.given();
        release.write("fr", "b3", "De la newsroom.");
        QCOMPARE(told(release.take(file)), QString());
        QCOMPARE(release.text("b3"), QStringLiteral("De la newsroom."));
    }

    void translatedMeanwhileToo_nothingGivenOut_isAConflict()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Du traducteur.")});
        translate(file, "b4", {QStringLiteral("Aussi.")});
        release.write("fr", "b3", "De la newsroom.");
        QCOMPARE(told(release.take(file)), QStringLiteral("b3=conflict b4=taken"));
        QCOMPARE(release.text("b3"), QStringLiteral("De la newsroom."));
        QCOMPARE(release.text("b4"), QStringLiteral("Aussi."));
    }

    void unitEmptiedOrFilledWithTheSource_isNoTranslation()
    {
        TranslatedRelease release;
        release.write("fr", "b3", "Premier jet.");
        BilingualFile file = release.given();
        unitOf(file, "b3").segments[0].target = {};
        unitOf(file, "b4").segments[0].target = unitOf(file, "b4").segments[0].source;
        unitOf(file, "b4").segments[0].hasTarget = true;
        QCOMPARE(release.take(file).count(UnitFate::Untranslated), 7);
        QCOMPARE(release.text("b3"), QStringLiteral("Premier jet."));
    }

    void metadataLost_theSourceWordsTell()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Premiers mots.")});
        translate(file, "b4", {QStringLiteral("Encore.")});
        unitOf(file, "b4").segments[0].source = InlineText(QStringLiteral("Never written."));
        for (BilingualUnit &unit : file.units)
            unit.base = {};
        file.origin.sourceRevision = {};
        file.origin.document.clear();
        release.write("en", "b3", "First 15 words.");
        QCOMPARE(told(release.take(file)), QStringLiteral("b3=stale b4=unknown-source"));
        QCOMPARE(release.text("b3"), QStringLiteral("Premiers mots."));
        QCOMPARE(release.stale(), QStringList{QStringLiteral("b3")});
    }

    void sentenceLostByAProgram_keepsItsTranslation()
    {
        TranslatedRelease release;
        release.write("fr", "q1", "Agissons maintenant. Agissons ensemble.");
        BilingualFile file = release.given();
        BilingualUnit &quote = unitOf(file, "q1");
        QCOMPARE(quote.segments.size(), 3);
        quote.segments[2].target = InlineText(QStringLiteral("Tous ensemble."));
        quote.segments = {quote.segments[2]};
        QCOMPARE(told(release.take(file)), QStringLiteral("q1=taken"));
        QCOMPARE(release.text("q1"), QStringLiteral("Agissons maintenant. Tous ensemble."));
    }

    void quoteOverTwoSentences_isOneQuoteInTheTranslation_data() { translationBack_isTaken_data(); }
    void quoteOverTwoSentences_isOneQuoteInTheTranslation()
    {
        QFETCH(XliffVersion, version);
        TranslatedRelease release;
        Marks spoken;
        spoken.spoken = true;
        Content english = release.head("en");
        InlineText words;
        words.append(QStringLiteral("We act now. We act together."), spoken);
        english.blocks[english.indexOf(blockId("q1"))].setText(words);
        release.seal("en", english);
        BilingualFile file = release.given(version);
        translate(file, "q1", {QStringLiteral("Agissons."), QStringLiteral("Ensemble.")});
        for (BilingualSegment &segment : unitOf(file, "q1").segments) {
            InlineText marked;
            marked.append(segment.target.plain(), segment.isGap ? Marks() : spoken);
            segment.target = marked;
        }
        QCOMPARE(told(release.take(file, version)), QStringLiteral("q1=taken"));
        InlineText expected;
        expected.append(QStringLiteral("Agissons. Ensemble."), spoken);
        QCOMPARE(release.head("fr").find(blockId("q1"))->text(), expected);
        QCOMPARE(told(release.take(release.given(version), version)), QString());
    }

    void tableOfTheEdition_comesBackAsWell()
    {
        TranslatedRelease release;
        release.write("fr", "q1", "Agissons maintenant. Agissons ensemble.");
        QByteArray table = valueOf(exportTable(release.room.newsroom(), release.id, tag("fr")), "export");
        QCOMPARE(told(valueOf(importTable(release.room.newsroom(), release.translator, table), "import")), QString());
        QVERIFY(table.contains("Agissons ensemble."));
        table.replace("Agissons ensemble.", "Tous ensemble.");
        QCOMPARE(told(valueOf(importTable(release.room.newsroom(), release.translator, table), "import")),
            QStringLiteral("q1=taken"));
        QCOMPARE(release.text("q1"), QStringLiteral("Agissons maintenant. Tous ensemble."));
    }

    void sentencesCutAnew_areTakenAsTheyStand()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        BilingualUnit &quote = unitOf(file, "q1");
        BilingualSegment whole = quote.segments[0];
        whole.source = sourceOf(quote);
        whole.target = InlineText(QStringLiteral("Nous agissons, et ensemble."));
        whole.hasTarget = true;
        quote.segments = {whole};
        QCOMPARE(told(release.take(file)), QStringLiteral("q1=taken"));
        QCOMPARE(release.text("q1"), QStringLiteral("Nous agissons, et ensemble."));
    }

    void unitsMissingAndStrange_areToldAndTheRestIsTaken()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Premiers mots.")});
        BilingualUnit strange = unitOf(file, "b3");
        strange.id = QStringLiteral("NT1");
        file.units = {strange, unitOf(file, "b3")};
        QCOMPARE(told(release.take(file)), QStringLiteral("NT1=unknown-unit b3=taken"));
    }

    void blockGoneFromTheSource_textIsNotLost()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b4", {QStringLiteral("Encore.")});
        Content english = release.head("en");
        english.blocks.removeAt(english.indexOf(blockId("b4")));
        release.seal("en", english);
        QCOMPARE(told(release.take(file)), QStringLiteral("b4=stale"));
        QCOMPARE(release.text("b4"), QStringLiteral("Encore."));
    }

    void fileThatFitsNothing_isRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("error");
        QTest::newRow("another release") << "R-1999-001"
                                         << "fr"
                                         << "b3" << int(ErrorCode::NotFound);
        QTest::newRow("no release") << ""
                                    << "fr"
                                    << "b3" << int(ErrorCode::Malformed);
        QTest::newRow("no such edition") << "own"
                                         << "ru"
                                         << "b3" << int(ErrorCode::NotFound);
        QTest::newRow("the source") << "own"
                                    << "en"
                                    << "b3" << int(ErrorCode::Usage);
        QTest::newRow("no unit of ours") << "own"
                                         << "fr"
                                         << "tu-1" << int(ErrorCode::Malformed);
    }
    void fileThatFitsNothing_isRefusedAndChangesNothing()
    {
        QFETCH(QString, document);
        QFETCH(QString, target);
        QFETCH(QString, unit);
        QFETCH(int, error);
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Premiers mots.")});
        file.units = {unitOf(file, "b3")};
        file.units[0].id = unit;
        file.origin.target = LanguageTag::parse(target).value_or(LanguageTag());
        if (document != QLatin1StringView("own")) {
            file.origin.document = document;
            file.origin.reference.clear();
        }
        const Result<ReturnReceipt> receipt
            = importXliff(release.room.newsroom(), release.translator, writeXliff(file, XliffVersion::V21));
        QVERIFY(!receipt);
        QCOMPARE(int(receipt.error().code), error);
        QVERIFY(release.head("fr").blocks.isEmpty());
    }

    void whoMayNotEdit_isRefused()
    {
        TranslatedRelease release;
        BilingualFile file = release.given();
        translate(file, "b3", {QStringLiteral("Premiers mots.")});
        const Result<ReturnReceipt> receipt
            = importXliff(release.room.newsroom(), release.room.supervisor, writeXliff(file, XliffVersion::V21));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::Refused);
        QVERIFY(release.head("fr").blocks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TranslatingFilesTest)
#include "translating_files_test.moc"
