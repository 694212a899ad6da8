#pragma once

#include "exchange/import/release_reader.h"

namespace communique {

/// Gathers the blocks and notes of a release that is being read.
class ReleaseBuilder
{
public:
    using Kind = IntakeNote::Kind;

    /// Adds a block with an id of its own.
    template <typename Body> BlockId add(const Body &body)
    {
        m_release.content.blocks.append({newId<BlockId>(), body});
        return m_release.content.blocks.constLast().id;
    }
    void note(Kind kind, QLatin1StringView code, const QString &text, const BlockId &block = {})
    {
        m_release.notes.append({kind, code, text, block});
    }
    void drop(const QString &code, const QString &text) { m_release.notes.append({Kind::Dropped, code, text, {}}); }

    /// The block added last, or null.
    Block *last() { return m_release.content.blocks.isEmpty() ? nullptr : &m_release.content.blocks.last(); }
    Block *find(const BlockId &id)
    {
        const qsizetype index = m_release.content.indexOf(id);
        return index < 0 ? nullptr : &m_release.content.blocks[index];
    }
    template <typename Body> bool has() const
    {
        for (const Block &block : m_release.content.blocks) {
            if (std::holds_alternative<Body>(block.body))
                return true;
        }
        return false;
    }

    ReadRelease &release() { return m_release; }

private:
    ReadRelease m_release;
};

} // namespace communique
