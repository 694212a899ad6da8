#pragma once

#include "base/result.h"
#include "model/translation_unit.h"

#include <functional>

namespace communique {

/// Writes units as TMX 1.4b in UTF-8, piece by piece.
///
/// Told of each unit: texts with language and variant, source language, name (tuid), who and when (changeid and
/// changedate; creationid "MT!" for a machine's), usagecount, neighbours (props "prev" and "next", as OmegaT names
/// them), properties and notes; of a unit of the newsroom's own also its id, status, origin and type of release, as
/// props "x-communique-unit", "-status", "-origin" and "-style". XML 1.0 has no word for most control characters; such
/// a character becomes a blank.
class TmxWriter
{
public:
    using Sink = std::function<Outcome(const QByteArray &bytes)>;

    /// \a source is named in the header; empty: "*all*". Times are to the second, as TMX has them.
    TmxWriter(Sink sink, const LanguageTag &source);

    Outcome add(const KeptUnit &unit);
    /// Due once, after the last unit.
    Outcome finish();

private:
    void text(const UnitText &text);
    void element(const char *name, const QString &type, const QString &value);
    Outcome flush();

    Sink m_sink;
    QByteArray m_bytes;
};

} // namespace communique
