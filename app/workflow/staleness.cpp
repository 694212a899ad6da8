#include "workflow/staleness.h"

#include <algorithm>

namespace communique {

namespace {

/// Compares one target edition with the source as it is now.
class Comparison
{
public:
    Comparison(const Dossier &dossier, const Edition &edition, const Content &source, const Content &target)
        : m_dossier(dossier)
        , m_edition(edition)
        , m_source(source)
        , m_target(target)
        , m_sources(byId(source))
        , m_targets(byId(target))
    { }

    QList<StaleBlock> run() const
    {
        QList<StaleBlock> stale;
        for (const Block &block : m_source.blocks) {
            if (const std::optional<StaleBlock> found = compare(block))
                stale.append(*found);
        }
        for (const Block &block : m_target.blocks) {
            if (!m_sources.contains(block.id))
                stale.append({block.id, Severity::Fact, base(block.id), {}, hasAcknowledged(block.id, {})});
        }
        return stale;
    }

private:
    using ById = QHash<BlockId, const Block *>;

    static ById byId(const Content &content)
    {
        ById blocks;
        for (auto block = content.blocks.crbegin(); block != content.blocks.crend(); ++block)
            blocks.insert(block->id, &*block); // of two with one id the first counts
        return blocks;
    }

    Digest base(const BlockId &id) const { return m_edition.head()->bases().value(id); }

    /// The journal number of the revision that gave the block its present base: what was acknowledged before it was
    /// acknowledged for other words.
    qint64 basedSince(const BlockId &id) const
    {
        qint64 since = 0;
        for (qsizetype i = m_edition.revisions.size() - 1; i >= 0; --i) {
            if (m_edition.revisions.at(i).bases().value(id) != base(id))
                break;
            since = m_edition.revisionEntries.at(i);
        }
        return since;
    }

    bool hasAcknowledged(const BlockId &id, const Digest &sourceBlock) const
    {
        const qint64 since = basedSince(id);
        return std::any_of(
            m_edition.acknowledgements.cbegin(), m_edition.acknowledgements.cend(), [&](const Acknowledgement &ack) {
                return ack.number > since && ack.made.block == id && ack.made.sourceBlock == sourceBlock;
            });
    }

    /// E13: an acknowledgement binds the block to the source block it was given for.
    Digest origin(const BlockId &id) const
    {
        Digest origin = base(id);
        const qint64 since = basedSince(id);
        for (const Acknowledgement &ack : m_edition.acknowledgements) {
            if (ack.number > since && ack.made.block == id)
                origin = ack.made.sourceBlock;
        }
        return origin;
    }

    Severity severityFrom(const Digest &from, const Block &now) const
    {
        const auto before = m_dossier.sourceBlocks.constFind(from);
        return before == m_dossier.sourceBlocks.cend() ? Severity::Fact : changeSeverity(*before, now);
    }

    /// Whether the block's base is what the source reads now: by its words where they are known under that digest,
    /// since this is asked for every block at every pause in typing, and to compare is much faster than to digest.
    bool isBasedOn(const Block &source) const
    {
        const auto known = m_dossier.sourceBlocks.constFind(base(source.id));
        if (known != m_dossier.sourceBlocks.cend() && known->body == source.body)
            return true;
        return base(source.id) == blockDigest(source);
    }

    std::optional<StaleBlock> compare(const Block &source) const
    {
        const Block *target = m_targets.value(source.id);
        const bool waitsForWords = target && target->text().isEmpty() && !source.text().isEmpty();
        if (waitsForWords || (target && isBasedOn(source)))
            return std::nullopt;
        const Digest now = blockDigest(source);
        if (!target)
            return StaleBlock{source.id, Severity::Fact, {}, now, hasAcknowledged(source.id, now)};
        if (hasAcknowledged(source.id, now))
            return StaleBlock{source.id, severityFrom(base(source.id), source), base(source.id), now, true};
        const Digest from = origin(source.id);
        const Severity severity = severityFrom(from, source);
        return StaleBlock{source.id, severity, from, now, severity <= Severity::Typography};
    }

    const Dossier &m_dossier;
    const Edition &m_edition;
    const Content &m_source;
    const Content &m_target;
    const ById m_sources;
    const ById m_targets;
};

} // namespace

QList<StaleBlock> staleBlocks(const Dossier &dossier, const LanguageTag &language)
{
    const Edition *edition = dossier.release.edition(language);
    const Content *source = dossier.sourceHead();
    const Content *target = dossier.head(language);
    if (language == dossier.release.created.source || !edition || !source || !target)
        return {};
    return Comparison(dossier, *edition, *source, *target).run();
}

Severity worstUnsettled(const QList<StaleBlock> &blocks)
{
    Severity worst = Severity::None;
    for (const StaleBlock &block : blocks) {
        if (!block.settled)
            worst = std::max(worst, block.severity);
    }
    return worst;
}

} // namespace communique
