#include "exchange/import/navigation_groups.h"

#include "exchange/import/line_traits.h"
#include "exchange/import/note_codes.h"

namespace communique {

namespace {

class GroupReader
{
public:
    GroupReader(const QList<PageLine> &lines, qsizetype from, qsizetype to, const Vocabulary &vocabulary,
        QLatin1StringView defaultCode)
        : m_lines(lines)
        , m_to(to)
        , m_at(from)
        , m_vocabulary(vocabulary)
        , m_default(defaultCode)
    { }

    QList<PageGroup> read()
    {
        while (m_at < m_to)
            readLine();
        return m_groups;
    }

private:
    bool isBareMark(qsizetype i) const { return m_lines.at(i).isItem() && m_lines.at(i).text.isEmpty(); }

    /// A title that stands twice, or runs into the text below it.
    bool isDoubled(qsizetype i) const
    {
        return i + 1 < m_to && !m_lines.at(i).text.isEmpty() && !m_lines.at(i).isItem()
            && m_lines.at(i + 1).plain().startsWith(m_lines.at(i).plain());
    }

    void open(const QString &code) { m_groups.append({code, {}}); }

    void take(qsizetype count)
    {
        for (qsizetype i = 0; i < count && m_at < m_to; ++i, ++m_at)
            m_groups.last().lines.append(m_lines.at(m_at).mark + m_lines.at(m_at).plain());
    }

    void readLine()
    {
        const QString code = furnitureCode(m_lines.at(m_at), m_vocabulary);
        if (isBareMark(m_at)) {
            readMenu();
            return;
        }
        const QString wanted = code.isEmpty() ? QString(m_default) : code;
        const bool belongs = !m_groups.isEmpty() && m_groups.constLast().code == wanted && !m_isMenu
            && !m_lines.at(m_at).afterBlank && !isDoubled(m_at);
        m_isMenu = false;
        if (!belongs)
            open(wanted);
        take(isDoubled(m_at) ? 2 : 1);
    }

    /// A bare mark and all that hangs on it.
    void readMenu()
    {
        open(m_default);
        take(1);
        if (isDoubled(m_at))
            take(2);
        const bool subtitlesHoldItems = allSubtitlesHoldItems();
        while (m_at < m_to && isDoubled(m_at)) {
            take(2);
            while (subtitlesHoldItems && isEntry(m_at))
                take(1);
        }
        m_isMenu = true;
        while (isEntry(m_at)) { // entries of the first level without a menu of their own
            open(m_default);
            take(1);
        }
    }

    bool isEntry(qsizetype i) const { return i < m_to && m_lines.at(i).isItem() && !isBareMark(i); }

    bool allSubtitlesHoldItems() const
    {
        for (qsizetype i = m_at; i < m_to && isDoubled(i);) {
            i += 2;
            if (!isEntry(i))
                return false;
            while (isEntry(i))
                ++i;
        }
        return true;
    }

    const QList<PageLine> &m_lines;
    qsizetype m_to;
    qsizetype m_at;
    const Vocabulary &m_vocabulary;
    QLatin1StringView m_default;
    QList<PageGroup> m_groups;
    bool m_isMenu = false;
};

} // namespace

QList<PageGroup> groupsOf(const QList<PageLine> &lines, qsizetype from, qsizetype to, const Vocabulary &vocabulary,
    QLatin1StringView defaultCode)
{
    return GroupReader(lines, from, to, vocabulary, defaultCode).read();
}

} // namespace communique
