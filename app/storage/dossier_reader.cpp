#include "storage/dossier_reader.h"

#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/journal_store.h"
#include "trust/roster_keeper.h"

#include <QSet>

namespace communique {

namespace {

/// Brings a dossier's words together.
class WordsReader
{
public:
    WordsReader(const Connection &connection, Dossier &dossier)
        : m_connection(connection)
        , m_dossier(dossier)
    { }

    Outcome read()
    {
        for (const Edition &edition : m_dossier.release.editions) {
            for (const Digest &digest : digestsOf(edition)) {
                if (const Outcome kept = keep(digest); !kept)
                    return kept;
            }
        }
        return readSourceBlocks();
    }

private:
    static QSet<Digest> digestsOf(const Edition &edition)
    {
        QSet<Digest> digests{edition.headDigest()};
        if (edition.live)
            digests.insert(edition.live->content);
        for (const Decision &decision : edition.decisions) {
            if (decision.made.kind != DecisionKind::Approved)
                continue;
            digests.insert(decision.made.content);
            digests.insert(decision.made.source);
        }
        digests.remove(Digest());
        return digests;
    }

    Outcome keep(const Digest &digest)
    {
        if (m_dossier.contents.contains(digest))
            return {};
        Result<Content> content = loadContent(m_connection, digest);
        if (!content)
            return content.error();
        m_dossier.contents.insert(digest, *std::move(content));
        return {};
    }

    QSet<Digest> namedSourceBlocks() const
    {
        QSet<Digest> named;
        for (const Edition &edition : m_dossier.release.editions) {
            if (const Revision *head = edition.head()) {
                for (const Digest &base : head->bases())
                    named.insert(base);
            }
            for (const Acknowledgement &acknowledgement : edition.acknowledgements)
                named.insert(acknowledgement.made.sourceBlock);
        }
        named.remove(Digest());
        return named;
    }

    /// All blocks of the source's head, and former ones only as far back as somebody still names one.
    Outcome readSourceBlocks()
    {
        const Edition *source = m_dossier.release.source();
        if (!source)
            return {};
        QSet<Digest> wanted = namedSourceBlocks();
        QSet<Digest> seen;
        for (qsizetype i = source->revisions.size() - 1; i >= 0; --i) {
            const Digest &digest = source->revisions.at(i).digest();
            const bool isHead = i == source->revisions.size() - 1;
            if (!isHead && wanted.isEmpty())
                break;
            if (seen.contains(digest))
                continue;
            seen.insert(digest);
            if (const Outcome taken = takeBlocks(digest, wanted); !taken)
                return taken;
        }
        return {};
    }

    Outcome takeBlocks(const Digest &digest, QSet<Digest> &wanted)
    {
        const Content *known = m_dossier.content(digest);
        const Result<Content> content = known ? Result<Content>(*known) : loadContent(m_connection, digest);
        if (!content)
            return content.error();
        for (const Block &block : content->blocks) {
            const Digest own = blockDigest(block);
            m_dossier.sourceBlocks.insert(own, block);
            wanted.remove(own);
        }
        return {};
    }

    const Connection &m_connection;
    Dossier &m_dossier;
};

} // namespace

Result<Roster> loadRoster(const Connection &connection, const QByteArray &rootKey)
{
    const Result<QList<JournalEntry>> entries = journal::entriesOf(connection, QStringLiteral("newsroom"));
    if (!entries)
        return entries.error();
    RosterKeeper keeper(rootKey);
    for (const JournalEntry &entry : *entries) {
        if (const Outcome applied = keeper.apply(entry); !applied)
            return applied.error();
    }
    if (!keeper.isFounded())
        return Error{ErrorCode::Damaged, connection.fileName(), QStringLiteral("no newsroom has been founded here")};
    return keeper.roster();
}

Result<Dossier> loadDossier(const Connection &connection, const ReleaseId &release, const Roster &roster)
{
    const Result<QList<JournalEntry>> entries = journal::entriesOf(connection, release.toString());
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{ErrorCode::NotFound, release.toString(), QStringLiteral("release")};
    Result<Release> folded = foldRelease(*entries);
    if (!folded)
        return folded.error();
    Dossier dossier;
    dossier.release = *std::move(folded);
    dossier.roster = roster;
    if (const Outcome read = WordsReader(connection, dossier).read(); !read)
        return read.error();
    return dossier;
}

Result<Content> loadContent(const Connection &connection, const Digest &digest)
{
    const Result<QByteArray> bytes = blobs::load(connection, digest);
    if (!bytes)
        return bytes.error();
    return parseCanonicalForm(*bytes);
}

} // namespace communique
