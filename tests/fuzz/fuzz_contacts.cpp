#include "exchange/export/contacts_json_writer.h"
#include "exchange/import/contacts_json_reader.h"

#include <cstdlib>

using namespace communique;

/// What is read as a directory is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QList<ContactPerson>> contacts = readContactsJson(bytes);
    if (!contacts)
        return 0;
    const Result<QList<ContactPerson>> again = readContactsJson(writeContactsJson(*contacts));
    if (!again || *again != *contacts)
        std::abort();
    return 0;
}
