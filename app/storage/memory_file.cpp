#include "storage/memory_file.h"

#include "storage/durable_file.h"
#include "storage/file_handle.h"

#include <QFile>

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace communique {

namespace {

constexpr size_t headSize = 4096;
constexpr size_t originSize = 64; // an Id's
constexpr std::array<char, 8> mark{'C', 'M', 'N', 'Q', 'M', 'E', 'M', '1'};

struct Head
{
    std::array<char, 8> mark{};
    quint64 headChecksum = 0; ///< over the whole head, this field 0
    quint64 size = 0; ///< of the segment
    quint64 checksum = 0; ///< over the segment
    qint64 after = 0;
    qint64 upTo = 0;
    std::array<char, 32> end{};
    std::array<char, originSize> origin{};
    std::array<char, headSize - 144> unused{};
};
static_assert(sizeof(Head) == headSize);

/// Four lanes of multiply and rotate, for speed; against accidents, not against people, who could write the store's
/// own rows as well.
class Checksum
{
public:
    void add(const char *bytes, size_t size)
    {
        while (size > 0) {
            const size_t taken = std::min(size, m_block.size() - m_filled);
            std::memcpy(m_block.data() + m_filled, bytes, taken);
            m_filled += taken;
            bytes += taken;
            size -= taken;
            if (m_filled == m_block.size())
                mixBlock();
        }
    }

    quint64 value()
    {
        std::memset(m_block.data() + m_filled, 0, m_block.size() - m_filled);
        m_length += m_filled;
        m_filled = 0;
        mixWords();
        quint64 sum = m_length * factor;
        for (const quint64 lane : m_lanes)
            sum = std::rotl((sum ^ lane) * factor, 31);
        return sum ^ (sum >> 29);
    }

private:
    static constexpr quint64 factor = 0x9e3779b185ebca87U;

    void mixBlock()
    {
        m_length += m_block.size();
        m_filled = 0;
        mixWords();
    }
    void mixWords()
    {
        std::array<quint64, 512> words;
        std::memcpy(words.data(), m_block.data(), m_block.size());
        for (size_t i = 0; i < words.size(); i += m_lanes.size()) {
            for (size_t lane = 0; lane < m_lanes.size(); ++lane)
                m_lanes[lane] = std::rotl(m_lanes[lane] ^ (words[i + lane] * factor), 27) * factor;
        }
    }

    std::array<char, 4096> m_block{};
    size_t m_filled = 0;
    quint64 m_length = 0;
    std::array<quint64, 4> m_lanes{1, 2, 3, 4};
};

quint64 checksumOf(Head head)
{
    head.headChecksum = 0;
    Checksum checksum;
    checksum.add(reinterpret_cast<const char *>(&head), sizeof head);
    return checksum.value();
}

Error systemError(const QString &fileName)
{
    const int reason = errno;
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, fileName, qt_error_string(reason)};
}

Outcome writeAll(int descriptor, const char *bytes, size_t size, const QString &fileName)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written < 0 && errno != EINTR)
            return systemError(fileName);
        bytes += std::max<ssize_t>(written, 0);
        size -= size_t(std::max<ssize_t>(written, 0));
    }
    return {};
}

/// Reads the segment by plain reads, so that what is mapped takes no memory before it is used.
bool isWhole(int descriptor, const Head &head)
{
    std::vector<char> buffer(1 << 20);
    Checksum checksum;
    quint64 seen = 0;
    while (seen < head.size) {
        const size_t wanted = std::min<quint64>(buffer.size(), head.size - seen);
        const ssize_t count = ::pread(descriptor, buffer.data(), wanted, off_t(headSize + seen));
        if (count <= 0)
            return false;
        checksum.add(buffer.data(), size_t(count));
        seen += quint64(count);
    }
    return checksum.value() == head.checksum;
}

/// The file to write to, locked. Whoever waited for the lock may hold a file that has been renamed meanwhile.
Result<FileHandle> openLocked(const QString &fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    while (true) {
        FileHandle file(::open(path.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
        if (!file.isOpen() || ::flock(file.get(), LOCK_EX) != 0)
            return systemError(fileName);
        struct stat own = {};
        struct stat named = {};
        if (::fstat(file.get(), &own) != 0)
            return systemError(fileName);
        if (::stat(path.constData(), &named) == 0 && own.st_ino == named.st_ino && own.st_dev == named.st_dev)
            return file;
    }
}

Head headOf(const MemoryStretch &stretch)
{
    Head head;
    head.mark = mark;
    head.after = stretch.after;
    head.upTo = stretch.upTo;
    const QByteArray origin = stretch.origin.toUtf8().left(originSize);
    std::copy(origin.cbegin(), origin.cend(), head.origin.begin());
    const QByteArray &end = stretch.end.bytes();
    std::copy_n(end.cbegin(), std::min<qsizetype>(end.size(), qsizetype(head.end.size())), head.end.begin());
    return head;
}

MemoryStretch stretchOf(const Head &head)
{
    MemoryStretch stretch;
    stretch.after = head.after;
    stretch.upTo = head.upTo;
    stretch.origin = QString::fromUtf8(head.origin.data(), qsizetype(::strnlen(head.origin.data(), originSize)));
    stretch.end = Digest::fromBytes(QByteArray(head.end.data(), qsizetype(head.end.size())));
    return stretch;
}

} // namespace

MemoryFile::~MemoryFile()
{
    if (m_bytes)
        ::munmap(const_cast<char *>(m_bytes), size_t(m_size));
}

std::shared_ptr<const MemoryFile> MemoryFile::open(const QString &fileName)
{
    const FileHandle file(::open(QFile::encodeName(fileName).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status = {};
    Head head;
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)
        || ::pread(file.get(), &head, sizeof head, 0) != ssize_t(sizeof head))
        return nullptr;
    if (head.mark != mark || head.headChecksum != checksumOf(head) || head.size != quint64(status.st_size) - headSize
        || !isWhole(file.get(), head))
        return nullptr;
    void *bytes = ::mmap(nullptr, size_t(status.st_size), PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (bytes == MAP_FAILED)
        return nullptr;
    std::shared_ptr<MemoryFile> opened(new MemoryFile);
    opened->m_bytes = static_cast<const char *>(bytes);
    opened->m_size = status.st_size;
    opened->m_stretch = stretchOf(head);
    return opened;
}

QByteArrayView MemoryFile::segment() const
{
    return QByteArrayView(m_bytes + headSize, m_size - qsizetype(headSize));
}

Outcome MemoryFile::write(
    const QString &fileName, const MemoryStretch &stretch, const std::function<Outcome(const Sink &)> &write)
{
    const QString temporary = fileName + QStringLiteral("-new");
    Result<FileHandle> file = openLocked(temporary);
    if (!file)
        return file.error();
    const int descriptor = file->get();
    if (::ftruncate(descriptor, 0) != 0 || ::lseek(descriptor, headSize, SEEK_SET) < 0)
        return systemError(temporary);
    Head head = headOf(stretch);
    Checksum checksum;
    const Outcome written = write([&](QByteArrayView bytes) {
        checksum.add(bytes.data(), size_t(bytes.size()));
        head.size += quint64(bytes.size());
        return writeAll(descriptor, bytes.data(), size_t(bytes.size()), temporary);
    });
    if (!written)
        return written;
    head.checksum = checksum.value();
    head.headChecksum = checksumOf(head);
    if (::pwrite(descriptor, &head, sizeof head, 0) != ssize_t(sizeof head) || ::fsync(descriptor) != 0)
        return systemError(temporary);
    return renameDurably(temporary, fileName);
}

} // namespace communique
