#include "exchange/export/xliff_writer.h"
#include "exchange/import/xliff_reader.h"

#include <cstdlib>

using namespace communique;

namespace {

void expectSame(const BilingualFile &file, XliffVersion version)
{
    const Result<XliffIntake> again = readXliff(writeXliff(file, version));
    if (!again || again->size() != 1 || again->constFirst().units.size() != file.units.size())
        std::abort();
    for (qsizetype i = 0; i < file.units.size(); ++i) {
        const BilingualUnit &unit = again->constFirst().units.at(i);
        if (unit.id != file.units.at(i).id || targetOf(unit) != targetOf(file.units.at(i)))
            std::abort();
    }
}

} // namespace

/// Whatever is read has something to translate in it, and reads the same when it is written in 2.1 and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<XliffIntake> intake = readXliff(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!intake)
        return 0;
    if (intake->isEmpty())
        std::abort();
    for (const BilingualFile &file : *intake) {
        if (file.units.isEmpty())
            std::abort();
        expectSame(file, XliffVersion::V21);
        (void)readXliff(writeXliff(file, XliffVersion::V12));
    }
    return 0;
}
