#include "exchange/import/fragment.h"
#include "exchange/import/structured_text.h"

#include <cstdlib>

using namespace communique;

namespace {

void checkFragment(const Fragment &fragment)
{
    const Result<Content> again = parseStructuredText(structuredText(fragment.content));
    if (!again || *again != fragment.content)
        std::abort();
}

} // namespace

/// Any bytes on the clipboard make blocks that can be written and read again, or an error.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const LanguageTag english = officialLanguage(QLatin1StringView("en"));
    if (const Result<Fragment> page = readHtmlFragment(bytes, english))
        checkFragment(*page);
    if (const Result<Fragment> markdown = readMarkdownFragment(bytes, english))
        checkFragment(*markdown);
    checkFragment(readBrokenLines(QString::fromUtf8(bytes)));
    return 0;
}
