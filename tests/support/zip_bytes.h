#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

#include <utility>

namespace communique {

/// A zip file of parts by name, as bytes; an empty one if libzip fails.
inline QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    zip_source_keep(target);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), part, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) < 0)
            zip_source_free(part);
    }
    QByteArray result;
    zip_stat_t made;
    if (zip_close(archive) == 0 && zip_source_open(target) == 0 && zip_source_stat(target, &made) == 0) {
        result.resize(qsizetype(made.size));
        zip_source_read(target, result.data(), made.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return result;
}

} // namespace communique
