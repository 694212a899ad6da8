#include "desk/memory_intake.h"

#include "model/memory_chunk.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace communique {

namespace {

constexpr qint64 mostAhead = 256LL * 1024 * 1024; // bytes of chunks
constexpr qsizetype batchSize = 1024; // units that cross from thread to thread at once
constexpr size_t mostBatches = 8;

using Batch = std::vector<TranslationUnit>;

} // namespace

/// The thread that parses, and the few batches between it and the one that asks.
class MemoryIntake::Parser
{
public:
    explicit Parser(TmxReader::Source source)
        : m_reader(std::move(source))
        , m_thread([this] { run(); })
    { }

    ~Parser()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isUnwanted = true;
        }
        m_news.notify_all();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Parser)

    /// The next batch; an empty one at the end.
    Result<Batch> take()
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return !m_batches.empty() || m_isDone; });
        if (m_batches.empty())
            return m_error ? Result<Batch>(*m_error) : Result<Batch>(Batch());
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        lock.unlock();
        m_news.notify_all();
        return batch;
    }

    /// Only once take() has come to the end.
    const LossCounts &losses() const { return m_reader.losses(); }

private:
    void run()
    {
        Batch batch;
        while (true) {
            Result<std::optional<TranslationUnit>> unit = m_reader.next();
            if (!unit)
                return end({}, unit.error());
            if (!*unit)
                return end(std::move(batch), std::nullopt);
            batch.push_back(**std::move(unit));
            if (batch.size() >= size_t(batchSize) && !give(std::exchange(batch, {})))
                return end({}, std::nullopt);
        }
    }

    bool give(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_batches.size() < mostBatches || m_isUnwanted; });
        m_batches.push_back(std::move(batch));
        const bool isWanted = !m_isUnwanted;
        lock.unlock();
        m_news.notify_all();
        return isWanted;
    }

    void end(Batch rest, const std::optional<Error> &error)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!rest.empty())
                m_batches.push_back(std::move(rest));
            m_error = error;
            m_isDone = true;
        }
        m_news.notify_all();
    }

    TmxReader m_reader;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<Batch> m_batches;
    std::optional<Error> m_error;
    bool m_isDone = false;
    bool m_isUnwanted = false;
    std::thread m_thread; ///< last: begins when all else is there
};

MemoryIntake::MemoryIntake(TmxReader::Source source)
    : m_parser(std::make_unique<Parser>(std::move(source)))
{ }

MemoryIntake::~MemoryIntake() = default;

Result<QList<MemoryChunk>> MemoryIntake::readAhead()
{
    QList<MemoryChunk> chunks;
    MemoryChunkWriter writer;
    qint64 size = 0;
    const auto close = [&] {
        const int units = writer.count();
        const QByteArray bytes = writer.take();
        size += bytes.size();
        chunks.append({bytes, Digest::of(bytes), units});
    };
    while (size < mostAhead) {
        const Result<Batch> batch = m_parser->take();
        if (!batch)
            return batch.error();
        if (batch->empty())
            break;
        for (const TranslationUnit &unit : *batch) {
            writer.add(unit);
            if (writer.count() >= unitsPerChunk || writer.size() >= bytesPerChunk)
                close();
        }
    }
    if (writer.count() > 0)
        close();
    return chunks;
}

const LossCounts &MemoryIntake::losses() const
{
    return m_parser->losses();
}

} // namespace communique
