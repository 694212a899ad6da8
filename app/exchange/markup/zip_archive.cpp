#include "exchange/markup/zip_archive.h"

#include <zip.h>

namespace communique {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;

Error damaged(const QString &name)
{
    return {ErrorCode::Malformed, name, QStringLiteral("the archive is damaged")};
}

Error tooLarge(const QString &name, const QString &detail)
{
    return {ErrorCode::TooLarge, name, detail};
}

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// What the file states of a part; believed only where it makes us refuse sooner.
Outcome checkStated(const zip_stat_t &stated, const QString &name)
{
    if ((stated.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stated.encryption_method != ZIP_EM_NONE)
        return Error{ErrorCode::Malformed, name, QStringLiteral("it is protected by a password")};
    if ((stated.valid & ZIP_STAT_SIZE) != 0 && stated.size > zip_uint64_t(zip_limit::unpacked))
        return tooLarge(name, QStringLiteral("more than 200 MiB when unpacked"));
    return {};
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(QByteArray bytes, std::unique_ptr<zip, Closer> archive, QStringList names)
    : m_bytes(std::move(bytes))
    , m_archive(std::move(archive))
    , m_names(std::move(names))
{ }

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    const QString subject = QStringLiteral("archive");
    if (bytes.size() > zip_limit::bytes)
        return tooLarge(subject, QStringLiteral("more than 64 MiB"));
    if (!bytes.startsWith("PK")) // libzip takes no bytes at all for an archive to be written
        return damaged(subject);
    const QByteArray kept = bytes;
    zip_source_t *source = zip_source_buffer_create(kept.constData(), zip_uint64_t(kept.size()), 0, nullptr);
    if (!source)
        return damaged(subject);
    std::unique_ptr<zip, Closer> archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        return damaged(subject);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > zip_limit::entries)
        return tooLarge(subject, QStringLiteral("more than 5,000 parts"));
    QStringList names;
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS)));
    return ZipArchive(kept, std::move(archive), names);
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const qsizetype index = m_names.indexOf(name);
    if (index < 0)
        return Error{ErrorCode::NotFound, name, QStringLiteral("not in the archive")};
    zip_stat_t stated;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stated) != 0)
        return damaged(name);
    if (Outcome fits = checkStated(stated, name); !fits)
        return fits.error();
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
    if (!file)
        return damaged(name);
    const qsizetype packed
        = std::max<qsizetype>(1, qsizetype(std::min(stated.comp_size, zip_uint64_t(m_bytes.size()))));
    QByteArray part;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()))) > 0) {
        part.append(chunk.constData(), qsizetype(got));
        m_unpacked += qsizetype(got);
        if (m_unpacked > zip_limit::unpacked)
            return tooLarge(name, QStringLiteral("more than 200 MiB when unpacked"));
        if (part.size() > zip_limit::ratioFrom && part.size() / packed > zip_limit::ratio)
            return tooLarge(name, QStringLiteral("packed more than a hundredfold"));
    }
    if (got < 0)
        return damaged(name);
    return part;
}

} // namespace communique
