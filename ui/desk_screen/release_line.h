#pragma once

#include "desk/browsing.h"
#include "kit/chip.h"

#include <variant>

namespace communique {

/// A line of the list that stands between cards: "Needs me", "Found in 12 texts".
struct HeadingLine
{
    QString text;
};

/// Where a line stands in its card, for its corners and the hairline below it.
enum class CardPlace { Only, First, Middle, Last };

/// One line of the desk, of the list of releases, or of what a search found.
struct ReleaseLine
{
    std::variant<HeadingLine, DeskRow, SearchHit> body;
    CardPlace place = CardPlace::Only;

    const HeadingLine *heading() const { return std::get_if<HeadingLine>(&body); }
    const DeskRow *row() const { return std::get_if<DeskRow>(&body); }
    const SearchHit *hit() const { return std::get_if<SearchHit>(&body); }
};

/// The desk's three sections, each a heading and a card. Sections without rows are left out.
QList<ReleaseLine> linesOf(const DeskList &desk);
/// All releases, in one card without a heading.
QList<ReleaseLine> linesOf(const QList<ReleaseSummary> &releases, const Person &person, const QDateTime &now);
/// What a search found, in one card under a heading that says how much; nothing if there is nothing.
QList<ReleaseLine> linesOf(const SearchPage &page);

} // namespace communique
