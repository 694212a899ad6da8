// What the program does most, at ten thousand releases in six languages; COMMUNIQUE_CORPUS sets another number.
// PRODUCT.md and TRUST.md name the figures to reach.

#include "benchmarks/corpus.h"
#include "benchmarks/corpus_words.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/taken.h"
#include "desk/browsing.h"
#include "desk/drafting.h"
#include "desk/publishing.h"
#include "exchange/export/page.h"
#include "exchange/import/intake.h"
#include "storage/listing_store.h"
#include "storage/store_audit.h"
#include "trust/chain_verifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace communique;

namespace {

constexpr int usualReleases = 10000;

class NewsroomBench
{
public:
    NewsroomBench(Corpus corpus, const Place &place, QString site)
        : m_corpus(std::move(corpus))
        , m_site(std::move(site))
        , m_newsroom(take(Newsroom::open(place, m_clock)))
        , m_officer(signIn(m_corpus.officer))
        , m_supervisor(signIn(m_corpus.supervisor))
        , m_open(take(listing::open(m_newsroom.connection())))
    { }

    void run()
    {
        lists();
        editions();
        searches();
        publications();
        pages();
        proofs();
    }

private:
    Session signIn(const QString &email)
    {
        return take(m_newsroom.signIn(take(m_newsroom.findPerson(email)).id, std::nullopt));
    }

    void lists()
    {
        measure(QStringLiteral("desk at %1 releases").arg(m_corpus.releases), 50,
            [&](int) { take(deskFor(m_newsroom, m_officer.person)); });
        const Person translator = take(m_newsroom.findPerson(m_corpus.translator));
        measure(QStringLiteral("desk of a translator"), 50, [&](int) { take(deskFor(m_newsroom, translator)); });
        measure(QStringLiteral("list of all, a page of 50 in the middle"), 50,
            [&](int) { take(listing::all(m_newsroom.connection(), 50, m_corpus.releases / 2)); });
    }

    void editions()
    {
        const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));
        measure(QStringLiteral("open an edition"), 100,
            [&](int i) { take(openEdition(m_newsroom, m_officer.person.id, m_open.at(i % m_open.size()).id, fr)); });
        const QList<ReleaseSummary> closed = take(listing::closed(m_newsroom.connection(), 100));
        measure(QStringLiteral("open an edition of a published release"), 100,
            [&](int i) { take(openEdition(m_newsroom, m_officer.person.id, closed.at(i % closed.size()).id, fr)); });
        const ReleaseSummary &drafted = beingDrafted();
        Desktop desktop = take(openEdition(m_newsroom, m_officer.person.id, drafted.id, drafted.source));
        measure(QStringLiteral("keep a draft, durable"), 300, [&](int i) {
            desktop.draft.content.blocks[3].setText(InlineText(QStringLiteral("Typing %1").arg(i)));
            expect(keepDraft(m_newsroom, m_officer, desktop.draft));
        });
        measure(QStringLiteral("seal a revision, durable"), 50, [&](int i) {
            Draft draft = take(openEdition(m_newsroom, m_officer.person.id, drafted.id, drafted.source)).draft;
            draft.content.blocks[3].setText(InlineText(QStringLiteral("Sealed %1").arg(i)));
            take(sealDraft(m_newsroom, m_officer, draft));
        });
        tell(QStringLiteral("memory with the desk and a release open"),
            QStringLiteral("%1 MiB").arg(residentMemory(), 0, 'f', 0));
    }

    const ReleaseSummary &beingDrafted() const
    {
        return *std::find_if(m_open.cbegin(), m_open.cend(), [](const ReleaseSummary &summary) {
            return summary.editions.constFirst().stage == EditionStage::Drafting;
        });
    }

    void searches()
    {
        for (const char *code : {"en", "fr", "ar", "zh"}) {
            const LanguageTag language = officialLanguage(QLatin1StringView(code));
            find(QStringLiteral("a word of every release, %1").arg(language.code()), CorpusWords::commonWord(language));
            find(QStringLiteral("a rare word, %1").arg(language.code()), CorpusWords::rareWord(language));
        }
        find(QStringLiteral("two words"), QStringLiteral("winter forum"));
        find(QStringLiteral("the beginning of a word"), QStringLiteral("famil"));
        find(QStringLiteral("one letter"), QStringLiteral("f"));
        find(QStringLiteral("a word that is nowhere"), QStringLiteral("zzyzx"));
    }

    void find(const QString &what, const QString &query)
    {
        const SearchPage page = take(searchReleases(m_newsroom, query, {}, 20));
        measure(QStringLiteral("search %1 editions, %2 (%3 on the first page)")
                    .arg(m_corpus.releases * 6)
                    .arg(what)
                    .arg(page.hits.size()),
            40, [&](int) { take(searchReleases(m_newsroom, query, {}, 20)); });
    }

    void publications()
    {
        QList<ReleaseId> waiting;
        for (const ReleaseSummary &summary : m_open) {
            if (summary.stage == ReleaseStage::Signed)
                waiting.append(summary.id);
        }
        const int times = std::min(10, int(waiting.size()));
        measure(QStringLiteral("publish six languages"), times,
            [&](int i) { take(publishRelease(m_newsroom, m_supervisor, waiting.at(i), m_site)); });
    }

    void pages()
    {
        const ReleaseSummary &open = beingDrafted();
        const Dossier dossier = take(m_newsroom.loadDossier(open.id));
        const Page page = pageOf(m_newsroom, dossier, open.source, *dossier.sourceHead(), m_clock.now());
        measure(QStringLiteral("render a page"), 500, [&](int) { renderPage(page); });
        QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/fixtures/import/en_page_html/input.html"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no page to import");
        const QByteArray bytes = file.readAll();
        measure(QStringLiteral("read a page of %1 KiB").arg(bytes.size() / 1024), 200,
            [&](int) { take(readDocument(bytes)); });
        measure(QStringLiteral("import it as a release, durable"), 20,
            [&](int) { take(importRelease(m_newsroom, m_officer, bytes, {})); });
    }

    void proofs()
    {
        QElapsedTimer timer;
        timer.start();
        ChainVerifier verifier(m_newsroom.rootKey());
        expect(
            journal::forEach(m_newsroom.connection(), [&](const JournalEntry &entry) { return verifier.take(entry); }));
        perTenThousand(QStringLiteral("verify the journal's chain and signatures"), timer.elapsed(), verifier.count());
        timer.restart();
        const AuditReport report = take(auditStore(m_newsroom.connection(), m_newsroom.rootKey(), std::nullopt));
        perTenThousand(QStringLiteral("verify everything"), timer.elapsed(), report.entries);
        if (!report.findings.isEmpty())
            qFatal("the corpus is not sound: %s", qPrintable(report.findings.constFirst().place));
        tell(QStringLiteral("memory after all this"), QStringLiteral("%1 MiB").arg(residentMemory(), 0, 'f', 0));
    }

    static void perTenThousand(const QString &name, qint64 milliseconds, qint64 entries)
    {
        tell(name,
            QStringLiteral("%1 ms for each 10,000 entries (%2 entries)")
                .arg(double(milliseconds) * 10000 / double(entries), 0, 'f', 0)
                .arg(entries));
    }

    Corpus m_corpus;
    QString m_site;
    SystemClock m_clock;
    Newsroom m_newsroom;
    Session m_officer;
    Session m_supervisor;
    QList<ReleaseSummary> m_open;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int wished = qEnvironmentVariableIntValue("COMMUNIQUE_CORPUS");
    const QString folder = QStringLiteral(COMMUNIQUE_BENCH_DIR);
    QDir().mkpath(folder);
    QElapsedTimer timer;
    timer.start();
    const Corpus corpus = ensureCorpus(folder, wished > 0 ? wished : usualReleases);
    tell(QStringLiteral("corpus of %1 releases").arg(corpus.releases),
        QStringLiteral("%1 s to have it, %2 MiB")
            .arg(timer.elapsed() / 1000)
            .arg(QFileInfo(corpus.place.storeFile).size() >> 20));
    const QTemporaryDir copy(folder + QStringLiteral("/copy-XXXXXX"));
    if (!copy.isValid())
        qFatal("no folder beside the corpus");
    NewsroomBench(corpus, copyOf(corpus, copy.path()), copy.filePath(QStringLiteral("site"))).run();
    return 0;
}
