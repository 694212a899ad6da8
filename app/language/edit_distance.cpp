#include "language/edit_distance.h"

namespace communique {

namespace {

constexpr size_t bits = 64;

/// Walks over the code points of well-formed UTF-8; anything else yields U+FFFD and never reads beyond the end.
class Utf8Walk
{
public:
    explicit Utf8Walk(QByteArrayView text)
        : m_next(reinterpret_cast<const quint8 *>(text.data()))
        , m_end(m_next + text.size())
    { }

    bool atEnd() const { return m_next == m_end; }
    /// Bytes to come, and so at least as many as letters.
    qsizetype left() const { return m_end - m_next; }

    char32_t take()
    {
        const quint8 first = *m_next++;
        if (first < 0x80)
            return first;
        if (first >= 0xc2 && first < 0xe0)
            return more(first & 0x1fU, 1);
        if (first >= 0xe0 && first < 0xf0)
            return more(first & 0x0fU, 2);
        if (first >= 0xf0 && first < 0xf5)
            return more(first & 0x07U, 3);
        return 0xfffd;
    }

private:
    char32_t more(char32_t value, int count)
    {
        for (int i = 0; i < count; ++i) {
            if (m_next == m_end || (*m_next & 0xc0) != 0x80)
                return 0xfffd;
            value = (value << 6) | (*m_next++ & 0x3fU);
        }
        return value < 0x110000 ? value : 0xfffd;
    }

    const quint8 *m_next;
    const quint8 *m_end;
};

} // namespace

EditDistance::EditDistance(const QString &text)
    : m_classes(1)
{
    const QList<uint> letters = text.toUcs4();
    m_length = letters.size();
    m_words = (size_t(m_length) + bits - 1) / bits;
    m_places.resize(m_words);
    m_plus.resize(m_words);
    m_minus.resize(m_words);
    for (qsizetype i = 0; i < m_length; ++i) {
        const size_t page = letters.at(i) / pageSize;
        if (m_pages[page] == 0) {
            m_pages[page] = quint16(m_classes.size());
            m_classes.emplace_back();
        }
        quint16 &own = m_classes[m_pages[page]][letters.at(i) % pageSize];
        if (own == 0 && m_places.size() / m_words < 0xffff) {
            own = quint16(m_places.size() / m_words);
            m_places.resize(m_places.size() + m_words);
        }
        if (own != 0)
            m_places[own * m_words + size_t(i) / bits] |= quint64(1) << (size_t(i) % bits);
    }
}

quint32 EditDistance::classOf(char32_t letter) const
{
    return m_classes[m_pages[letter / pageSize]][letter % pageSize];
}

qsizetype EditDistance::lengthOf(QByteArrayView utf8)
{
    qsizetype length = 0;
    for (Utf8Walk walk(utf8); !walk.atEnd(); walk.take())
        ++length;
    return length;
}

qsizetype EditDistance::to(QByteArrayView utf8, qsizetype limit) const
{
    if (m_length == 0) {
        const qsizetype length = lengthOf(utf8);
        return length <= limit ? length : -1;
    }
    return m_words == 1 ? toShort(utf8, limit) : toLong(utf8, limit);
}

qsizetype EditDistance::toShort(QByteArrayView utf8, qsizetype limit) const
{
    quint64 plus = ~quint64(0);
    quint64 minus = 0;
    qsizetype distance = m_length;
    const quint64 last = quint64(1) << (size_t(m_length) - 1);
    for (Utf8Walk walk(utf8); !walk.atEnd();) {
        const quint64 equal = m_places[classOf(walk.take())];
        const quint64 diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
        quint64 rises = minus | ~(diagonal | plus);
        quint64 falls = plus & diagonal;
        distance += (rises & last) != 0 ? 1 : 0;
        distance -= (falls & last) != 0 ? 1 : 0;
        // What is to come can lower it by one a letter.
        if (distance - walk.left() > limit)
            return -1;
        rises = (rises << 1) | 1;
        falls <<= 1;
        plus = falls | ~(diagonal | rises);
        minus = rises & diagonal;
    }
    return distance <= limit ? distance : -1;
}

qsizetype EditDistance::toLong(QByteArrayView utf8, qsizetype limit) const
{
    std::fill(m_plus.begin(), m_plus.end(), ~quint64(0));
    std::fill(m_minus.begin(), m_minus.end(), 0);
    qsizetype distance = m_length;
    const quint64 last = quint64(1) << ((size_t(m_length) - 1) % bits);
    for (Utf8Walk walk(utf8); !walk.atEnd();) {
        const quint64 *places = m_places.data() + classOf(walk.take()) * m_words;
        quint64 rising = 1; // what the row above hands down; the first row grows by one a letter
        quint64 falling = 0;
        for (size_t word = 0; word < m_words; ++word) {
            const quint64 plus = m_plus[word];
            const quint64 minus = m_minus[word];
            const quint64 equal = places[word] | falling;
            const quint64 diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
            quint64 rises = minus | ~(diagonal | plus);
            quint64 falls = plus & diagonal;
            if (word + 1 == m_words) {
                distance += (rises & last) != 0 ? 1 : 0;
                distance -= (falls & last) != 0 ? 1 : 0;
            }
            const quint64 nextRising = rises >> (bits - 1);
            const quint64 nextFalling = falls >> (bits - 1);
            rises = (rises << 1) | rising;
            falls = (falls << 1) | falling;
            m_plus[word] = falls | ~(diagonal | rises);
            m_minus[word] = rises & diagonal;
            rising = nextRising;
            falling = nextFalling;
        }
        if (distance - walk.left() > limit)
            return -1;
    }
    return distance <= limit ? distance : -1;
}

} // namespace communique
