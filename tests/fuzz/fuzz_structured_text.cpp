#include "exchange/import/structured_text.h"

#include <cstdlib>

using namespace communique;

/// What is read as structured text is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Content> content = parseStructuredText(text);
    if (!content)
        return 0;
    const Result<Content> again = parseStructuredText(structuredText(*content));
    if (!again || *again != *content)
        std::abort();
    return 0;
}
