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

    bool operator==(const Reading &) const = default;
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

/// However a file is cut into pieces, it holds the same units, each in two languages at least.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Reading whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const TranslationUnit &unit : whole.units) {
        if (unit.texts.size() < 2)
            std::abort();
    }
    if (!bytes.isEmpty() && read(bytes, 7) != whole)
        std::abort();
    return 0;
}
