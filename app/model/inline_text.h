#pragma once

#include "base/language_tag.h"

#include <QList>
#include <QString>

namespace communique {

/// How a stretch of text differs from its neighbours.
struct Marks
{
    bool bold = false;
    bool italic = false;
    bool spoken = false; ///< the very words of a Quote's speaker, marks of quotation included
    bool noBreak = false; ///< never broken over two lines
    QString link; ///< absolute http, https or mailto URL; empty for none
    LanguageTag language; ///< a foreign-language span; empty for the edition's own

    bool operator==(const Marks &) const = default;
};

/// A stretch of text under one set of marks.
struct Run
{
    QString text;
    Marks marks;

    bool operator==(const Run &) const = default;
};

/// The text of one block: runs in reading order.
///
/// Always true: no run is empty, no two neighbours carry the same marks, and no text holds a line feed, a NUL or a lone
/// surrogate. Two InlineTexts that read and look the same are therefore equal. A value, cheap to copy.
class InlineText
{
public:
    InlineText() = default;
    /// Unmarked text.
    explicit InlineText(const QString &plain);

    /// Adds text at the end; merges with the last run where the marks are equal. Line feeds become spaces.
    void append(const QString &text, const Marks &marks = {});

    const QList<Run> &runs() const { return m_runs; }
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// The text without marks.
    QString plain() const;
    /// The number of UTF-16 code units.
    qsizetype size() const;
    /// The part from \a from, \a length code units long, marks kept. Out-of-range bounds are cut to the text.
    InlineText mid(qsizetype from, qsizetype length = -1) const;

    bool operator==(const InlineText &) const = default;

private:
    QList<Run> m_runs;
};

/// Text as it may enter the model: NUL and line ends become spaces, lone surrogates U+FFFD.
QString cleanText(const QString &text);

} // namespace communique
