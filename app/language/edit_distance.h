#pragma once

#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace communique {

/// Levenshtein's distance from one text to many, over code points, each edit costing 1.
///
/// The text is prepared once: for each of its letters a set of bits tells where it stands. A whole column of the table
/// of dynamic programming is then one step on 64-bit words (Myers, "A fast bit-vector algorithm for approximate string
/// matching based on dynamic programming", 1999, in the form for whole texts by Hyyrö, 2003).
///
/// Not shared between threads.
class EditDistance
{
public:
    explicit EditDistance(const QString &text);

    qsizetype length() const { return m_length; }
    /// The distance to a text in UTF-8, or -1 if it is greater than \a limit.
    qsizetype to(QByteArrayView utf8, qsizetype limit) const;
    /// The number of code points of a text in UTF-8.
    static qsizetype lengthOf(QByteArrayView utf8);

private:
    qsizetype toShort(QByteArrayView utf8, qsizetype limit) const;
    qsizetype toLong(QByteArrayView utf8, qsizetype limit) const;
    quint32 classOf(char32_t letter) const;

    static constexpr size_t pageSize = 256;
    qsizetype m_length = 0;
    size_t m_words = 0; ///< of 64 letters each
    /// The class of each letter by pages of 256 code points; class 0 is every letter that does not occur.
    std::array<quint16, 0x110000 / pageSize> m_pages{};
    std::vector<std::array<quint16, pageSize>> m_classes;
    std::vector<quint64> m_places; ///< m_words for each class
    mutable std::vector<quint64> m_plus;
    mutable std::vector<quint64> m_minus;
};

} // namespace communique
