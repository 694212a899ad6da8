#include "exchange/import/release_finder.h"

#include "exchange/import/line_traits.h"
#include "exchange/import/list_mark.h"
#include "exchange/import/phrase.h"

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype headlineSearch = 12; ///< lines above the body
constexpr qsizetype longestHeadline = 400;

class ReleaseFinder
{
public:
    ReleaseFinder(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind)
        : m_lines(lines)
        , m_vocabulary(vocabulary)
        , m_kind(kind)
    { }

    ReleasePlace find()
    {
        findBody();
        findHeadline();
        findEnd();
        return m_place;
    }

private:
    const PageLine &line(qsizetype i) const { return m_lines.at(i); }

    bool isFurniture(qsizetype i) const { return !furnitureCode(line(i), m_vocabulary).isEmpty(); }

    /// Lines that stand about a headline and are not it.
    bool isMetadata(qsizetype i) const
    {
        return isLabel(line(i), m_vocabulary) || isDayLine(line(i), m_vocabulary) || isImmediate(line(i), m_vocabulary)
            || isEmbargo(line(i), m_vocabulary) || isFurniture(i) || line(i).plain().size() <= 2;
    }

    void findBody()
    {
        m_place.end = m_lines.size();
        if (!findDatelineLine())
            m_place.body = std::max(afterFirstHeading(), firstSentences());
    }

    /// A dateline with a day and words behind it wins over a bare place, and that over one that stands alone.
    bool findDatelineLine()
    {
        qsizetype bare = -1;
        qsizetype alone = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (line(i).isItem() || line(i).form == PageLine::Form::Heading)
                continue;
            const auto dateline = readDateline(line(i).plain(), m_vocabulary);
            if (!dateline)
                continue;
            if (!dateline->hasPrintedDay && (hasContactDetail(line(i)) || sentencesAbove(i) > 2))
                continue;
            const bool runsOn = dateline->bodyStart < line(i).plain().size();
            if (runsOn && dateline->hasPrintedDay) {
                take(i);
                return true;
            }
            qsizetype &first = runsOn ? bare : alone;
            if (first < 0 && (runsOn || (dateline->placeLength > 0 && leadsIntoSentences(i))))
                first = i;
        }
        if (bare >= 0 || alone >= 0)
            take(bare >= 0 ? bare : alone);
        return bare >= 0 || alone >= 0;
    }

    /// A bare place after this many sentences is a name in the text.
    qsizetype sentencesAbove(qsizetype i) const
    {
        qsizetype sentences = 0;
        for (qsizetype above = 0; above < i && sentences <= 2; ++above)
            sentences
                += isProse(line(above)) && !line(above).isItem() && !isFurniture(above) && !isDoubled(above) ? 1 : 0;
        return sentences;
    }

    void take(qsizetype i)
    {
        m_place.body = i;
        m_place.dateline = readDateline(line(i).plain(), m_vocabulary);
    }

    bool leadsIntoSentences(qsizetype i) const
    {
        for (qsizetype next = i + 1; next < std::min(m_lines.size(), i + 4); ++next) {
            if (isProse(line(next)) && !isFurniture(next))
                return true;
        }
        return false;
    }

    qsizetype afterFirstHeading() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (line(i).form == PageLine::Form::Heading && line(i).level == 1 && !isMetadata(i))
                return std::min(i + 1, m_lines.size() - 1);
        }
        return m_kind == PageKind::ReleaseOnly ? afterFirstLine() : 0;
    }

    /// Behind the first line that says more than what the release is.
    qsizetype afterFirstLine() const
    {
        qsizetype first = 0;
        while (first + 1 < m_lines.size() && isMetadata(first))
            ++first;
        return std::min(first + 1, m_lines.size() - 1);
    }

    /// The first sentence that another follows soon, and that no headline is doubled into.
    qsizetype firstSentences() const
    {
        if (m_kind == PageKind::ReleaseOnly)
            return 0;
        qsizetype lone = -1;
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            if (!isProse(line(i)) || line(i).isItem() || isFurniture(i) || isDoubled(i))
                continue;
            if (leadsIntoSentences(i))
                return i;
            lone = lone < 0 ? i : lone;
        }
        return std::max<qsizetype>(lone, 0);
    }

    /// A menu's text, which begins with the menu's title over again.
    bool isDoubled(qsizetype i) const
    {
        const QString title = i > 0 ? line(i - 1).plain() : QString();
        return title.size() >= 3 && line(i).plain().startsWith(title) && line(i).plain().size() > title.size();
    }

    bool canBeHeadline(qsizetype i) const
    {
        const QString text = line(i).plain();
        return !line(i).isItem() && text.size() <= longestHeadline && wordCount(text) >= 2 && !isMetadata(i)
            && !isEndMark(text, m_vocabulary.endWords);
    }

    void findHeadline()
    {
        const qsizetype last = m_place.body - 1;
        const qsizetype first = std::max<qsizetype>(0, m_place.body - headlineSearch);
        for (qsizetype i = last; i >= first; --i) {
            if (line(i).form == PageLine::Form::Heading && line(i).level == 1 && !isMetadata(i)) {
                m_place.headline = i;
                findSubheadBelow(i);
                return;
            }
        }
        for (qsizetype i = last; i >= first && m_place.headline < 0; --i) {
            if (line(i).isItem())
                return;
            if (canBeHeadline(i))
                m_place.headline = i;
        }
        if (m_place.headline > 0)
            tryLineAbove(m_place.headline - 1);
    }

    void findSubheadBelow(qsizetype headline)
    {
        for (qsizetype i = headline + 1; i < m_place.body && m_place.subhead < 0; ++i) {
            if (canBeHeadline(i) && wordCount(line(i).plain()) >= 4)
                m_place.subhead = i;
        }
    }

    /// Two lines above the body: the upper is the headline when the lower reads as its continuation, a sentence, or
    /// when nothing of the page is above them.
    void tryLineAbove(qsizetype above)
    {
        const QString lower = line(m_place.headline).plain();
        const bool isApart = above == 0 || line(above).afterBlank || isMetadata(above - 1);
        const bool isHeading = line(above).form == PageLine::Form::Heading && line(above).level <= 2;
        const bool worthy = canBeHeadline(above) && wordCount(line(above).plain()) >= (isHeading ? 2 : 5)
            && !endsSentence(line(above).plain()) && line(above).plain() != lower;
        const bool together = endsSentence(lower) || isHeading || (isApart && m_kind == PageKind::ReleaseOnly)
            || (isApart && above <= 3);
        if (!worthy || !together)
            return;
        m_place.subhead = m_place.headline;
        m_place.headline = above;
    }

    void findEnd()
    {
        qsizetype end = m_place.body;
        for (qsizetype i = m_place.body; i < m_lines.size(); ++i) {
            if (isRelatedHeading(line(i), m_vocabulary))
                break;
            if (m_kind == PageKind::ReleaseOnly || holdsText(i))
                end = i + 1;
        }
        m_place.end = std::min(m_lines.size(), std::max(end, m_place.body + 1));
    }

    /// A line after which the release cannot be over yet.
    bool holdsText(qsizetype i) const
    {
        if (isFurniture(i))
            return false;
        const QString text = line(i).plain();
        return isProse(line(i)) || hasContactDetail(line(i)) || isEndMark(text, m_vocabulary.endWords)
            || (line(i).isItem() && isInList(i)) || line(i).form == PageLine::Form::Quoted
            || phraseAtStart(folded(text.left(200)), m_vocabulary.callVerbs).found();
    }

    bool isInList(qsizetype i) const
    {
        while (i > m_place.body && line(i).isItem())
            --i;
        return endsWithColon(line(i).plain()) || isProse(line(i));
    }

    const QList<PageLine> &m_lines;
    const Vocabulary &m_vocabulary;
    PageKind m_kind;
    ReleasePlace m_place;
};

} // namespace

ReleasePlace findRelease(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind)
{
    return lines.isEmpty() ? ReleasePlace() : ReleaseFinder(lines, vocabulary, kind).find();
}

} // namespace communique
