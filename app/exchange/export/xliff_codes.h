#pragma once

#include "exchange/markup/bilingual_file.h"
#include "exchange/markup/inline_code.h"

namespace communique {

/// Names the codes of one unit while it is written: a code of a translation has the name of the source's code that it
/// answers to, and each value stands in the unit's original data once.
class XliffCodes
{
public:
    explicit XliffCodes(const BilingualUnit &unit);

    struct Data
    {
        QString id;
        QString value;
    };
    /// The values of all links and languages, in the order of their ids.
    const QList<Data> &data() const { return m_data; }
    QString dataId(const QString &value) const;

    /// Due before each segment; its source is written before its translation.
    void beginSegment() { m_start = m_next; }
    /// The name of the next code of the source.
    QString nextOfSource();
    /// The name of the next code of a translation: that of the segment's first code that says the same and has no
    /// counterpart yet, else a new one.
    QString nextOfTarget(const InlineCode &code);

private:
    struct Named
    {
        InlineCode code;
        QString id;
        bool isAnswered = false;
    };

    void readValues(const InlineText &text);
    QString newName() { return QStringLiteral("c%1").arg(++m_count); }

    QList<Data> m_data;
    QList<Named> m_source; ///< all of the unit
    qsizetype m_start = 0; ///< the first of this segment
    qsizetype m_next = 0;
    int m_count = 0;
};

} // namespace communique
