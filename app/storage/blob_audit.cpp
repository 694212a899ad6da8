#include "storage/blob_audit.h"

#include "model/canonical_form.h"
#include "storage/draft_seal.h"
#include "storage/draft_store.h"

namespace communique {

namespace {

QString placeOf(const Digest &digest)
{
    return QStringLiteral("blob ") + digest.toHex();
}

class BlobWalk
{
public:
    BlobWalk(AuditRun &run, const JournalFacts &facts)
        : m_run(run)
        , m_facts(facts)
        , m_named(facts.contents | facts.documents)
    {
        m_named.remove(Digest());
    }

    Outcome visit(const QSqlQuery &row)
    {
        ++m_run.report().blobs;
        const Digest digest = Digest::fromBytes(row.value(0).toByteArray());
        const QByteArray bytes = row.value(1).toByteArray();
        m_present.insert(digest);
        if (Digest::of(bytes) != digest)
            m_run.find(placeOf(digest), QStringLiteral("row-altered"));
        else if (m_facts.contents.contains(digest))
            readWords(digest, bytes);
        return m_run.step();
    }

    /// Only a whole journal can say that a blob is missing or too many.
    void compare()
    {
        for (const Digest &digest : m_named) {
            if (!m_present.contains(digest))
                m_run.find(placeOf(digest), QStringLiteral("row-missing"));
        }
        for (const Digest &digest : m_present) {
            if (!m_named.contains(digest) && !m_facts.optional.contains(digest))
                m_run.find(placeOf(digest), QStringLiteral("row-extra"));
        }
    }

private:
    void readWords(const Digest &digest, const QByteArray &bytes)
    {
        const Result<Content> content = parseCanonicalForm(bytes);
        if (content)
            m_named |= assetsOf(*content);
        else
            m_run.find(placeOf(digest), QStringLiteral("row-altered"));
    }

    AuditRun &m_run;
    const JournalFacts &m_facts;
    QSet<Digest> m_named;
    QSet<Digest> m_present;
};

} // namespace

QSet<Digest> assetsOf(const Content &content)
{
    QSet<Digest> assets;
    for (const Block &block : content.blocks) {
        const auto *image = std::get_if<Image>(&block.body);
        if (image && !image->asset.isEmpty())
            assets.insert(image->asset);
    }
    return assets;
}

Outcome auditBlobs(AuditRun &run, const JournalFacts &facts)
{
    BlobWalk walk(run, facts);
    const Outcome walked = run.connection().select(QStringLiteral("SELECT digest, bytes FROM blob"), {},
        [&walk](const QSqlQuery &row) { return walk.visit(row); });
    if (walked && facts.isWhole)
        walk.compare();
    return run.taken(walked, QStringLiteral("blob"), QStringLiteral("structure-damaged"));
}

Outcome auditDrafts(AuditRun &run, JournalFacts &facts)
{
    const Result<QList<Draft>> drafts = drafts::load(run.connection(), facts.roster);
    if (!drafts)
        return run.taken(
            drafts.error(), QStringLiteral("draft ") + drafts.error().subject, QStringLiteral("row-altered"));
    for (const Draft &draft : *drafts)
        facts.documents |= assetsOf(draft.content);
    const Result<bool> sealed = areDraftsSealed(run.connection());
    if (!sealed)
        return run.taken(sealed.error(), QStringLiteral("draft"), QStringLiteral("structure-damaged"));
    if (!*sealed)
        run.find(QStringLiteral("draft"), QStringLiteral("row-missing"));
    return {};
}

} // namespace communique
