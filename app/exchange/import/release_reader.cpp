#include "exchange/import/release_reader.h"

#include "exchange/import/body_reader.h"
#include "exchange/import/date_words.h"
#include "exchange/import/line_traits.h"
#include "exchange/import/navigation_groups.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/release_builder.h"
#include "exchange/markup/whole_marks.h"

namespace communique {

namespace {

using Kind = IntakeNote::Kind;

class ReleaseReader
{
public:
    ReleaseReader(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind)
        : m_lines(lines)
        , m_vocabulary(vocabulary)
        , m_kind(kind)
        , m_place(findRelease(lines, vocabulary, kind))
    { }

    ReadRelease read()
    {
        const qsizetype first = m_place.headline >= 0 ? m_place.headline : m_place.body;
        readAbove(0, first);
        addHeadline();
        readAbove(first + 1, m_place.body);
        readBody();
        readBelow();
        askForPlace();
        return m_builder.release();
    }

private:
    /// Lines above the body: what says something of the release, and groups of what does not.
    void readAbove(qsizetype from, qsizetype to)
    {
        qsizetype start = from;
        for (qsizetype i = from; i < to; ++i) {
            if (!isMetadata(i))
                continue;
            takeOthers(start, i);
            takeMetadata(i);
            start = i + 1;
        }
        takeOthers(start, to);
    }

    /// Around a release on a page is the site; a document is all the release's.
    void takeOthers(qsizetype from, qsizetype to)
    {
        if (from >= to)
            return;
        if (m_kind == PageKind::ReleaseOnly)
            m_bodyReader.read(from, to, 0);
        else
            dropGroups(from, to, note_code::navigation);
    }

    bool isNear(qsizetype i) const { return i + 8 >= m_place.body; }
    bool isHeadlineAgain(qsizetype i) const
    {
        return m_place.headline >= 0 && m_lines.at(i).plain() == m_lines.at(m_place.headline).plain();
    }
    bool isMetadata(qsizetype i) const
    {
        const PageLine &line = m_lines.at(i);
        const bool isOfRelease = isEmbargo(line, m_vocabulary) || isImmediate(line, m_vocabulary)
            || isDayLine(line, m_vocabulary) || isLabel(line, m_vocabulary);
        return i == m_place.subhead || (isNear(i) && isOfRelease) || isHeadlineAgain(i);
    }

    void takeMetadata(qsizetype i)
    {
        const PageLine &line = m_lines.at(i);
        const QString text = line.plain();
        if (i == m_place.subhead) {
            m_builder.note(Kind::Guessed, note_code::subhead, text, m_builder.add(Subhead{line.text}));
        } else if (isHeadlineAgain(i)) {
            m_builder.drop(note_code::repeatedHeadline, text);
        } else if (isEmbargo(line, m_vocabulary)) {
            const BlockId id = m_builder.add(Notice{line.text, NoticeKind::Embargo});
            m_builder.note(Kind::Question, note_code::embargoTime, text, id);
        } else if (isImmediate(line, m_vocabulary)) {
            m_builder.drop(note_code::immediateRelease, text);
        } else {
            takeDay(text);
        }
    }

    void takeDay(const QString &text)
    {
        const auto day = findDate(text, m_vocabulary);
        if (day && day->date) {
            m_day = day->date;
            m_dayLine = text;
        }
        m_builder.drop(note_code::label, text);
    }

    void dropGroups(qsizetype from, qsizetype to, QLatin1StringView code)
    {
        for (const PageGroup &group : groupsOf(m_lines, from, to, m_vocabulary, code))
            m_builder.drop(group.code, group.lines.join(u'\n'));
    }

    void addHeadline()
    {
        if (m_place.headline < 0) {
            m_builder.note(Kind::Question, note_code::headlineMissing, {});
            return;
        }
        const InlineText text = withoutWhole(&Marks::bold, m_lines.at(m_place.headline).text);
        m_builder.note(Kind::Guessed, note_code::headline, text.plain(), m_builder.add(Headline{text}));
    }

    void readBody()
    {
        const qsizetype skip = m_place.dateline ? addDateline() : 0;
        m_bodyReader.read(m_place.body, m_place.end, skip);
    }

    qsizetype addDateline()
    {
        const PageLine &line = m_lines.at(m_place.body);
        const PrintedDateline &printed = *m_place.dateline;
        const bool isAlone = printed.bodyStart >= line.text.size();
        Dateline dateline;
        dateline.text = isAlone ? line.text : line.text.mid(0, printed.placeLength);
        dateline.joint
            = isAlone ? QString() : line.plain().mid(printed.placeLength, printed.bodyStart - printed.placeLength);
        dateline.date = printed.date ? printed.date : m_day;
        const BlockId id = m_builder.add(dateline);
        const QString place = dateline.text.plain();
        const QString day = dateline.date ? QStringLiteral(", ") + dateline.date->toString(Qt::ISODate) : QString();
        m_builder.note(Kind::Guessed, note_code::dateline, place + day, id);
        if (!dateline.date)
            m_builder.note(Kind::Question, note_code::dateMissing, place, id);
        else if (!printed.date)
            m_builder.note(Kind::Guessed, note_code::dateFromPage, m_dayLine, id);
        return printed.bodyStart;
    }

    /// Behind the release only contacts are its own.
    void readBelow()
    {
        const QLatin1StringView code = note_code::footer;
        if (m_kind == PageKind::ReleaseOnly) {
            m_bodyReader.read(m_place.end, m_lines.size(), 0);
            return;
        }
        qsizetype start = m_place.end;
        for (qsizetype i = m_place.end; i < m_lines.size();) {
            const qsizetype before = i;
            const bool isContact = !m_builder.has<Contact>() && m_bodyReader.readContactAt(i, m_lines.size());
            if (isContact)
                dropGroups(start, before, code);
            start = isContact ? i : start;
            i += isContact ? 0 : 1;
        }
        dropGroups(start, m_lines.size(), code);
    }

    void askForPlace()
    {
        if (m_builder.has<Dateline>())
            return;
        const QString day = m_day ? m_day->toString(Qt::ISODate) : QString();
        m_builder.note(Kind::Question, note_code::placeMissing, day);
    }

    const QList<PageLine> &m_lines;
    const Vocabulary &m_vocabulary;
    PageKind m_kind;
    ReleasePlace m_place;
    ReleaseBuilder m_builder;
    BodyReader m_bodyReader{m_lines, m_vocabulary, m_kind, m_builder};
    std::optional<QDate> m_day;
    QString m_dayLine;
};

} // namespace

ReadRelease readRelease(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind)
{
    return lines.isEmpty() ? ReadRelease() : ReleaseReader(lines, vocabulary, kind).read();
}

} // namespace communique
