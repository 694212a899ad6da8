#include "exchange/export/plain_text.h"
#include "exchange/import/intake.h"
#include "exchange/import/structured_text.h"

#include <cstdlib>

using namespace communique;

/// Any bytes make a release or an error; a release can be written as structured text and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Intake> intake = readDocument(bytes);
    if (!intake)
        return 0;
    const Result<Content> again = parseStructuredText(structuredText(intake->content));
    if (!again || *again != intake->content)
        std::abort();
    (void)plainText(intake->content);
    return 0;
}
