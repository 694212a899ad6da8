#include "exchange/import/body_reader.h"

#include "exchange/import/call_reader.h"
#include "exchange/import/contact_reader.h"
#include "exchange/import/line_traits.h"
#include "exchange/import/list_mark.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/phrase.h"
#include "exchange/markup/whole_marks.h"

#include <algorithm>

namespace communique {

namespace {

using Kind = IntakeNote::Kind;

constexpr qsizetype longestHeading = 120;
constexpr qsizetype contactReach = 5; ///< lines from a contact's lead to its details

InlineText withSpoken(const InlineText &text, const QList<Span> &spoken)
{
    InlineText marked;
    qsizetype at = 0;
    const auto append = [&](qsizetype to, bool isSpoken) {
        const InlineText part = text.mid(at, to - at);
        for (const Run &run : part.runs()) {
            Marks marks = run.marks;
            marks.spoken = isSpoken;
            marked.append(run.text, marks);
        }
        at = to;
    };
    for (const Span &span : spoken) {
        append(span.start, false);
        append(span.end(), true);
    }
    append(text.size(), false);
    return marked;
}

void appendLine(InlineText &text, const PageLine &line)
{
    if (!text.isEmpty())
        text.append(QStringLiteral(" "));
    for (const Run &run : line.text.runs())
        text.append(run.text, run.marks);
}

/// A line that can stand below a heading.
bool leadsOn(const PageLine &line)
{
    return isProse(line) || line.isItem() || endsSentence(line.plain()) || endsWithColon(line.plain());
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool hasMail(const PageLine &line)
{
    return !findEmail(line.plain()).isEmpty();
}

} // namespace

BodyReader::BodyReader(
    const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind, ReleaseBuilder &builder)
    : m_lines(lines)
    , m_vocabulary(vocabulary)
    , m_kind(kind)
    , m_builder(builder)
    , m_quotes(vocabulary)
{ }

void BodyReader::read(qsizetype from, qsizetype to, qsizetype skip)
{
    qsizetype at = from;
    if (skip > 0 && at < to) {
        const InlineText rest = m_lines.at(at++).text.mid(skip);
        if (!rest.isEmpty())
            readParagraph(rest);
    }
    while (at < to)
        readLine(at, to);
}

void BodyReader::readLine(qsizetype &at, qsizetype to)
{
    const PageLine &line = m_lines.at(at);
    if (line.form == PageLine::Form::Quoted) {
        readQuoted(at, to);
        return;
    }
    if (line.text.isEmpty()) { // a bare list mark
        ++at;
        return;
    }
    if (readMark(line) || readFurniture(line)) {
        ++at;
        return;
    }
    if (readContactAt(at, to))
        return;
    if (!readItem(at) && !readHeading(at, to) && !readCall(line))
        readParagraph(line.text);
    ++at;
}

bool BodyReader::readMark(const PageLine &line)
{
    if (!isEndMark(line.plain(), m_vocabulary.endWords))
        return false;
    m_builder.add(EndMark{line.text});
    m_isOver = true;
    m_isAbout = false;
    return true;
}

bool BodyReader::readFurniture(const PageLine &line)
{
    const QString code = furnitureCode(line, m_vocabulary);
    if (m_kind == PageKind::ReleaseOnly || code.isEmpty() || code == note_code::breadcrumb || hasContactDetail(line))
        return false;
    m_builder.drop(code, line.mark + line.plain());
    return true;
}

bool BodyReader::readHeading(qsizetype at, qsizetype to)
{
    const PageLine &line = m_lines.at(at);
    const QString text = line.plain();
    const bool isMarked = line.form == PageLine::Form::Heading;
    const bool isShort = text.size() <= longestHeading && wordCount(text) <= 14;
    const bool looksIt
        = !endsSentence(text) && !QStringLiteral(":：;,،，»”\"").contains(text.right(1)) && hasLetter(text);
    const bool hasBody = at + 1 < to && leadsOn(m_lines.at(at + 1));
    const bool isAbout = isAboutHeading(line, m_vocabulary);
    if (!isMarked && !(isShort && looksIt && hasBody) && !(isAbout && hasBody))
        return false;
    m_isAbout = isAbout;
    m_quotes.forgetSpeaker();
    const BlockId id = m_builder.add(Heading{withoutWhole(&Marks::bold, line.text), line.level >= 3 ? 3 : 2});
    if (!isMarked)
        m_builder.note(Kind::Guessed, note_code::heading, text, id);
    return true;
}

bool BodyReader::readItem(qsizetype at)
{
    const PageLine &line = m_lines.at(at);
    if (!line.isItem() || line.text.isEmpty())
        return false;
    if (at > 0 && !m_lines.at(at - 1).isItem())
        makeListIntro();
    const bool isNumbered = line.form == PageLine::Form::Numbered;
    const BlockId id = m_builder.add(ListItem{isNumbered ? ListStyle::Numbered : ListStyle::Bulleted, line.text});
    const bool isUsual
        = isNumbered ? line.mark.endsWith(QLatin1StringView(". ")) : line.mark == QLatin1StringView("- ");
    if (!line.mark.isEmpty() && !isUsual)
        m_builder.note(Kind::Kept, note_code::listMark, line.mark.trimmed(), id);
    return true;
}

/// The paragraph above a list leads into it if it ends in a colon.
void BodyReader::makeListIntro()
{
    Block *block = m_builder.last();
    if (!block || !std::holds_alternative<Paragraph>(block->body) || !endsWithColon(block->text().plain()))
        return;
    block->body = ListIntro{block->text()};
    m_builder.note(Kind::Guessed, note_code::list, block->text().plain(), block->id);
}

bool BodyReader::readCall(const PageLine &line)
{
    const std::optional<PrintedCall> call = communique::readCall(line.text, m_vocabulary);
    if (!call)
        return false;
    const QString text = line.plain();
    const BlockId id = m_builder.add(CallToAction{line.text, call->target, call->languages});
    m_builder.note(Kind::Guessed, note_code::callToAction, text, id);
    if (call->target.isEmpty())
        m_builder.note(Kind::Question, note_code::targetMissing, text, id);
    return true;
}

void BodyReader::readParagraph(const InlineText &text)
{
    const std::optional<PrintedQuote> quote = m_isAbout ? std::nullopt : m_quotes.read(text.plain());
    if (quote) {
        addQuote(text, *quote);
    } else if (m_isAbout) {
        const BlockId id = m_builder.add(Boilerplate{text, {}, 0});
        m_builder.note(Kind::Guessed, note_code::boilerplate, text.plain(), id);
    } else {
        m_builder.add(Paragraph{text});
    }
}

void BodyReader::addQuote(const InlineText &text, const PrintedQuote &quote)
{
    const Speaker &speaker = quote.speaker;
    const BlockId id = m_builder.add(Quote{withSpoken(text, quote.spoken), speaker.name, speaker.title});
    const QString who = speaker.title.isEmpty() ? speaker.name : speaker.name + QStringLiteral(" – ") + speaker.title;
    if (speaker.name.isEmpty())
        m_builder.note(Kind::Question, note_code::speakerMissing, text.plain(), id);
    else
        m_builder.note(Kind::Guessed, quote.continued ? note_code::speakerContinued : note_code::quoteSpeaker, who, id);
}

/// A quotation set apart: its paragraphs, and the line below that says whose it is.
void BodyReader::readQuoted(qsizetype &at, qsizetype to)
{
    const InlineText text = m_lines.at(at).text;
    ++at;
    const QString plain = text.plain();
    if (const auto quote = m_quotes.read(plain); quote && !quote->speaker.name.isEmpty() && !quote->continued) {
        addQuote(text, *quote);
        return;
    }
    PrintedQuote quote{{{0, text.size()}}, {}, false};
    const bool hasCredit = at < to && m_lines.at(at).mark == QStringLiteral("—");
    InlineText whole = text;
    if (hasCredit) {
        quote.speaker = m_quotes.readCredit(m_lines.at(at).plain());
        appendLine(whole, m_lines.at(at));
        ++at;
    }
    addQuote(whole, quote);
}

/// Where the details of the contact that begins at \a at are, or -1.
qsizetype BodyReader::detailsBelow(qsizetype at, qsizetype to) const
{
    for (qsizetype i = at; i < std::min(to, at + contactReach); ++i) {
        if (hasContactDetail(m_lines.at(i)))
            return i;
        if (i > at && endsContact(m_lines.at(i)))
            return -1;
    }
    return -1;
}

bool BodyReader::endsContact(const PageLine &line) const
{
    return isProse(line) || isAboutHeading(line, m_vocabulary) || isEndMark(line.plain(), m_vocabulary.endWords)
        || isRelatedHeading(line, m_vocabulary);
}

bool BodyReader::readContactAt(qsizetype &at, qsizetype to)
{
    const bool isLead = isContactLead(m_lines.at(at), m_vocabulary);
    const bool isDetail = hasContactDetail(m_lines.at(at)) && wordCount(m_lines.at(at).plain()) <= 30;
    if ((!isLead && !isDetail) || detailsBelow(at, to) < 0)
        return false;
    QList<PageLine> person;
    bool hasDetail = false;
    for (qsizetype first = at; at < to && detailsBelow(at, to) >= 0; ++at) {
        const PageLine &line = m_lines.at(at);
        if (at > first && !hasContactDetail(line) && endsContact(line))
            break;
        const bool isOther = hasDetail
            && (!hasContactDetail(line)
                || (hasMail(line)
                    && std::any_of(person.cbegin(), person.cend(), [](const PageLine &l) { return hasMail(l); })));
        if (isOther) {
            addContact(person);
            person.clear();
        }
        person.append(line);
        hasDetail = (hasDetail && !isOther) || hasContactDetail(line);
    }
    addContact(person);
    return true;
}

void BodyReader::addContact(const QList<PageLine> &lines)
{
    InlineText text;
    QStringList printed;
    for (const PageLine &line : lines) {
        appendLine(text, line);
        printed.append(line.plain());
    }
    const PrintedContact read = readContact(printed.join(u'\n'), m_vocabulary);
    const BlockId id = m_builder.add(Contact{text, read.name, read.email, read.phone});
    QStringList found{read.name, read.email, read.phone};
    found.removeAll(QString());
    m_builder.note(Kind::Guessed, note_code::contact, found.join(QStringLiteral(", ")), id);
    if (!read.localPhone.isEmpty())
        m_builder.note(Kind::Question, note_code::phoneCountry, read.localPhone, id);
    if (lines.size() > 1)
        m_builder.note(Kind::Kept, note_code::contactJoined, text.plain(), id);
}

} // namespace communique
