#pragma once

#include "exchange/import/quote_reader.h"
#include "exchange/import/release_builder.h"

namespace communique {

/// Reads the lines between a release's headline and its end: paragraphs, quotes, lists, headings, calls to action, the
/// end mark, contacts, standing texts.
class BodyReader
{
public:
    BodyReader(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind, ReleaseBuilder &builder);

    /// Reads \a from up to \a to; the first \a skip characters of line \a from were a dateline's.
    void read(qsizetype from, qsizetype to, qsizetype skip);
    /// Reads only the contacts among lines that are otherwise not of the release; true if it took line \a at.
    bool readContactAt(qsizetype &at, qsizetype to);

private:
    void readLine(qsizetype &at, qsizetype to);
    bool readMark(const PageLine &line);
    bool readFurniture(const PageLine &line);
    bool readHeading(qsizetype at, qsizetype to);
    bool readItem(qsizetype at);
    bool readCall(const PageLine &line);
    void readParagraph(const InlineText &text);
    void readQuoted(qsizetype &at, qsizetype to);
    void addQuote(const InlineText &text, const PrintedQuote &quote);
    void addContact(const QList<PageLine> &lines);
    qsizetype detailsBelow(qsizetype at, qsizetype to) const;
    bool endsContact(const PageLine &line) const;
    void makeListIntro();

    const QList<PageLine> &m_lines;
    const Vocabulary &m_vocabulary;
    PageKind m_kind;
    ReleaseBuilder &m_builder;
    QuoteReader m_quotes;
    bool m_isAbout = false; ///< below the heading of a standing text
    bool m_isOver = false; ///< behind the end mark
};

} // namespace communique
