#include "language/house_style_reader.h"

using namespace communique;

/// Any bytes make a house style or an error.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)parseHouseStyle(bytes, [](const QString &id) -> Result<QByteArray> {
        return Error{ErrorCode::NotFound, id, {}};
    });
    return 0;
}
