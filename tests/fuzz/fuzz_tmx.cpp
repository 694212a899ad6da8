#include "exchange/import/tmx_reader.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

using namespace communique;

namespace {

struct Reading
{
    QList<TranslationUnit> units;
    bool isWhole = false;
};

/// The file in pieces of that size.
Reading read(const QByteArray &bytes, qsizetype piece)
{
    qsizetype at = 0;
    TmxReader reader([&]() -> Result<QByteArray> {
        const QByteArray next = bytes.mid(at, piece);
        at += next.size();
        return next;
    });
    Reading reading;
    while (true) {
        const Result<std::optional<TranslationUnit>> unit = reader.next();
        if (!unit)
            return reading;
        if (!*unit) {
            reading.isWhole = true;
            return reading;
        }
        reading.units.append(**unit);
    }
}

} // namespace

/// However a file is cut into pieces, it is read to its end or refused, and holds the same units, each in two languages
/// at least. What was handed out of a file that is then refused is thrown away, and may differ.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Reading whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const TranslationUnit &unit : whole.units) {
        if (unit.texts.size() < 2)
            std::abort();
    }
    const Reading pieces = read(bytes, 7);
    if (whole.isWhole && (!pieces.isWhole || pieces.units != whole.units))
        std::abort();
    return 0;
}
