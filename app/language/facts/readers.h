#pragma once

#include "language/facts/fact.h"
#include "language/facts/fact_token.h"

namespace communique::facts {

// One reader a kind of fact, each in a file of its name. A reader takes the tokens of what it found, so that the next
// does not read them again; they are called in the order in which they stand here.

void readAddresses(TokenText &text, QList<Fact> &found); ///< e-mail, links, document symbols, phone numbers
void readCodes(TokenText &text, QList<Fact> &found); ///< names with digits in them: "COVID-19", "G20"
void readDates(TokenText &text, QList<Fact> &found);
void readTimes(TokenText &text, QList<Fact> &found);
void readNumbers(TokenText &text, QList<Fact> &found); ///< also ordinals, percentages, money
void readAcronyms(TokenText &text, QList<Fact> &found);

/// A fact over the tokens from \a first to \a last, which are taken.
Fact factOver(TokenText &text, qsizetype first, qsizetype last, FactKind kind, const QString &value);

/// Whether the token joins two ends of a range: a dash, "to", "au", "по", "إلى", "至".
bool isRangeJoint(const TokenText &text, qsizetype index);

} // namespace communique::facts
