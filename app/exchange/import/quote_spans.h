#pragma once

#include <QList>
#include <QString>

namespace communique {

/// A stretch of a text.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Span &) const = default;
};

/// The outermost stretches of \a text between marks of quotation, marks included: « », “ ”, „ “, ” “ (Arabic), "…",
/// 「 」, 『 』. A stretch that is opened and not closed runs to the end when it began the text: so a quotation is
/// printed that goes on in the next paragraph.
QList<Span> quotedSpans(const QString &text);

} // namespace communique
