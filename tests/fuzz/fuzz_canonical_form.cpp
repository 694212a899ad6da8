#include "model/canonical_form.h"

#include <cstdlib>

using namespace communique;

/// No two byte strings mean the same: what is read as a canonical form is written as the very same bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Content> content = parseCanonicalForm(bytes);
    if (content.ok() && canonicalForm(*content) != bytes)
        std::abort();
    return 0;
}
