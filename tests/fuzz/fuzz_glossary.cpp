#include "exchange/export/glossary_writer.h"
#include "exchange/import/glossary_intake.h"

#include <cstdlib>

using namespace communique;

/// Any bytes make a glossary or an error, as CSV and as TBX; what is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<GlossaryIntake> csv = readGlossaryCsv(bytes); csv && !csv->concepts.isEmpty()) {
        if (!readGlossaryCsv(writeGlossaryCsv(csv->concepts).bytes))
            std::abort();
    }
    if (const Result<GlossaryIntake> tbx = readTbx(bytes); tbx && !tbx->concepts.isEmpty()) {
        if (!readTbx(writeTbx(tbx->concepts).bytes))
            std::abort();
    }
    return 0;
}
