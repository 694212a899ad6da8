#pragma once

#include "base/result.h"
#include "exchange/import/loss_counts.h"
#include "model/translation_unit.h"

#include <functional>
#include <memory>
#include <optional>

namespace communique {

/// Reads TMX 1.4b (LISA OSCAR, 2005), and 1.1 to 1.3 by the same rules, unit by unit, however large the file is.
///
/// Kept of a unit: the texts with their languages, tuid, creationdate, changedate, creationid, changeid (the later of
/// each pair, of the target's tuv before the unit's own), usagecount, prop and note. Not kept: the header's settings,
/// the attributes o-tmf, datatype, segtype and creationtool of single units, and inline elements (bpt, ept, ph, it, hi,
/// ut, sub): what stands inside bpt, ept, ph, it and ut is code and goes; what stands inside hi is text and stays.
/// OmegaT's props "prev" and "next" are the neighbours of a unit; a creationid or changeid "MT!" and a prop that says
/// "MT" of the origin make it a machine's.
///
/// UTF-8 and UTF-16 are read by their marks or declaration. An internal subset of the document type and every entity
/// beyond XML's five are refused, whatever they say; a plain <!DOCTYPE tmx SYSTEM "tmx14.dtd"> is passed over and never
/// loaded. Limits: 256 elements deep, 1,000 attributes an element (TRUST.md section 2 item 5), 1 MiB a text. There is
/// none on the file, since only one unit is held at a time: that departs from the 64 MiB of TRUST.md, which are for
/// documents that are read whole.
class TmxReader
{
public:
    /// Gives the next bytes of the file; none at its end.
    using Source = std::function<Result<QByteArray>()>;

    explicit TmxReader(Source source);
    ~TmxReader();
    TmxReader(const TmxReader &) = delete;
    TmxReader &operator=(const TmxReader &) = delete;

    /// The next unit; nothing at the end. Malformed with the line, TooLarge, or an error of the source; the file has
    /// been read no further then, and what was handed out before is to be thrown away.
    Result<std::optional<TranslationUnit>> next();

    /// What does not come along, complete once next() has come to the end: "inline-code" (formatting inside a text; the
    /// words around it are kept), "tmx-text-empty", "tmx-language-unknown" (a text in what is no language),
    /// "tmx-language-twice" (another text in the same language and variant), "tmx-unit-single" (a unit left with fewer
    /// than two texts; it is not taken).
    const LossCounts &losses() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace communique
