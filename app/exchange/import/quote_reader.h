#pragma once

#include "exchange/import/quote_spans.h"
#include "exchange/import/speaker_reader.h"

#include <optional>

namespace communique {

/// A paragraph that quotes somebody.
struct PrintedQuote
{
    QList<Span> spoken; ///< marks of quotation included
    Speaker speaker; ///< empty when it could not be told
    bool continued = false; ///< the speaker is one who was named before ("she added", a surname, no word at all)
};

/// Tells quotations from terms between marks: a quotation is four words long at least and is said by somebody, or is
/// the whole paragraph. Keeps in mind who has spoken so far, so read a release's paragraphs in order with one reader.
class QuoteReader
{
public:
    explicit QuoteReader(const Vocabulary &vocabulary);

    /// Nothing when the paragraph quotes nobody.
    std::optional<PrintedQuote> read(const QString &paragraph);
    /// The speaker of a quotation set apart without marks, from a line such as "— Jane Doe, Director".
    Speaker readCredit(const QString &line);
    /// The paragraph that was just read was not a quote: a following quote without a name is nobody's.
    void forgetSpeaker();

private:
    std::optional<Speaker> attributed(const QString &clause, bool &isPronoun) const;
    Speaker resolved(const Speaker &speaker, bool &isKnown) const;

    const Vocabulary &m_vocabulary;
    QList<Speaker> m_known;
    Speaker m_last;
};

} // namespace communique
