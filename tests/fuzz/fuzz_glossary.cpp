#include "exchange/export/glossary_writer.h"
#include "exchange/import/glossary_intake.h"

#include <cstdlib>

using namespace communique;

namespace {

/// As the newsroom keeps them: each with an id.
QList<Concept> kept(const GlossaryIntake &intake)
{
    QList<Concept> all = intake.concepts;
    for (Concept &entry : all) {
        if (entry.id.isEmpty())
            entry.id = newId<ConceptId>();
    }
    return all;
}

} // namespace

/// Any bytes make a glossary or an error, as CSV and as TBX; what is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<GlossaryIntake> csv = readGlossaryCsv(bytes); csv && !csv->concepts.isEmpty()) {
        if (!readGlossaryCsv(writeGlossaryCsv(kept(*csv)).bytes))
            std::abort();
    }
    if (const Result<GlossaryIntake> tbx = readTbx(bytes); tbx && !tbx->concepts.isEmpty()) {
        if (!readTbx(writeTbx(kept(*tbx)).bytes))
            std::abort();
    }
    return 0;
}
