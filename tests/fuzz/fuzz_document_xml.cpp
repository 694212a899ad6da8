#include "../support/zip_bytes.h"

#include "exchange/import/intake.h"
#include "exchange/import/structured_text.h"

#include <cstdlib>

using namespace communique;

/// Any XML within a DOCX or ODT file makes a release or an error; a release can be written and read again. A fuzzer
/// cannot pack archives, so the bytes are the part with the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const bool isOdt = bytes.contains("office:");
    const QByteArray file = zipOf({{isOdt ? "content.xml" : "word/document.xml", bytes}});
    const Result<Intake> intake = readDocument(file);
    if (!intake)
        return 0;
    const Result<Content> again = parseStructuredText(structuredText(intake->content));
    if (!again || *again != intake->content)
        std::abort();
    return 0;
}
