#include "exchange/import/fragment.h"

#include "exchange/import/document_lines.h"
#include "exchange/import/foreign_spans.h"
#include "exchange/import/list_mark.h"
#include "exchange/import/note_codes.h"
#include "exchange/import/phrase.h"
#include "exchange/import/quote_reader.h"
#include "exchange/markup/html_document.h"
#include "exchange/markup/markdown_document.h"

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype mostBlocks = 50000;

InlineText spoken(const InlineText &text)
{
    InlineText result;
    for (const Run &run : text.runs()) {
        Marks marks = run.marks;
        marks.spoken = true;
        result.append(run.text, marks);
    }
    return result;
}

class BlockMaker
{
public:
    BlockMaker(QList<Block> &blocks, const LanguageTag &edition)
        : m_blocks(blocks)
        , m_edition(edition)
    { }

    void take(const PageLine &line)
    {
        PageLine own = line;
        own.text = withForeignSpans(line.text, m_edition);
        if (own.text.isEmpty() || takeCredit(own))
            return;
        if (own.isItem())
            makeListIntro();
        m_blocks.append({newId<BlockId>(), bodyOf(own)});
    }

private:
    BlockBody bodyOf(const PageLine &line) const
    {
        switch (line.form) {
        case PageLine::Form::Heading:
            if (line.level == 1 && m_blocks.isEmpty())
                return Headline{line.text};
            return Heading{line.text, line.level >= 3 ? 3 : 2};
        case PageLine::Form::Bulleted:
            return ListItem{ListStyle::Bulleted, line.text};
        case PageLine::Form::Numbered:
            return ListItem{ListStyle::Numbered, line.text};
        case PageLine::Form::Quoted:
            return Quote{spoken(line.text), {}, {}};
        case PageLine::Form::Plain:
            break;
        }
        if (isEndMark(line.plain(), {}))
            return EndMark{line.text};
        return Paragraph{line.text};
    }

    /// The line below a quotation that says whose it is.
    bool takeCredit(const PageLine &line)
    {
        auto *quote = m_blocks.isEmpty() ? nullptr : std::get_if<Quote>(&m_blocks.last().body);
        if (!quote || line.mark != QStringLiteral("—"))
            return false;
        const Speaker speaker = QuoteReader(vocabularyOf(m_edition)).readCredit(line.plain());
        if (speaker.name.isEmpty())
            return false;
        quote->speaker = speaker.name;
        quote->speakerTitle = speaker.title;
        return true;
    }

    void makeListIntro()
    {
        if (m_blocks.isEmpty())
            return;
        Block &block = m_blocks.last();
        if (std::holds_alternative<Paragraph>(block.body) && endsWithColon(block.text().plain()))
            block.body = ListIntro{block.text()};
    }

    QList<Block> &m_blocks;
    LanguageTag m_edition;
};

Result<Fragment> fragmentOf(const DocumentLines &lines, const LanguageTag &edition)
{
    if (lines.lines.size() > mostBlocks)
        return Error{ErrorCode::TooLarge, QStringLiteral("document"), QStringLiteral("more than 50,000 lines")};
    Fragment fragment;
    fragment.notes = lines.notes;
    BlockMaker maker(fragment.content.blocks, edition);
    for (const PageLine &line : lines.lines)
        maker.take(line);
    return fragment;
}

} // namespace

Result<Fragment> readHtmlFragment(const QByteArray &html, const LanguageTag &edition)
{
    const Result<DocumentText> document = parseHtml(html);
    if (!document)
        return document.error();
    return fragmentOf(linesOfDocument(*document), edition);
}

Result<Fragment> readMarkdownFragment(const QByteArray &markdown, const LanguageTag &edition)
{
    const Result<DocumentLines> lines = readMarkdownLines(markdown);
    if (!lines)
        return lines.error();
    return fragmentOf(*lines, edition);
}

Fragment readBrokenLines(const QString &text)
{
    const DocumentLines lines = linesOfPlainText(text);
    const auto isJoined = [](const IntakeNote &note) { return note.code == note_code::linesJoined; };
    if (std::none_of(lines.notes.cbegin(), lines.notes.cend(), isJoined))
        return {};
    const Result<Fragment> fragment = fragmentOf(lines, {});
    return fragment ? *fragment : Fragment();
}

} // namespace communique
