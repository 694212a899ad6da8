#pragma once

#include "exchange/import/loss_counts.h"
#include "exchange/import/xml_cursor.h"
#include "exchange/markup/inline_code.h"

#include <QHash>

namespace communique {

/// Reads the texts of one unit of XLIFF, 1.2 or 2.x, with what its inline elements mean.
///
/// A code's meaning is what its own attributes say, else what the source's code of the same id says. Codes that are
/// started and ended by separate elements (sc, ec, bpt, ept, bx, ex) hold on from one segment to the next. What no
/// element of ours says is left out and counted; the words in it are kept. A line break with the blanks around it is
/// one blank, and none at either end of a text: a program has wrapped the line.
class XliffInlineReader
{
public:
    explicit XliffInlineReader(XmlCursor &xml)
        : m_xml(&xml)
    { }

    /// An element of the unit's original data.
    void addData(const QString &id, const QString &value) { m_data.insert(id, value); }
    /// The text of the source or target element that has just opened, to its end.
    Result<InlineText> readSource();
    Result<InlineText> readTarget();

    /// Of the targets read: "inline-code" (an element that says nothing to us), "xliff-code-missing" (of the source, in
    /// no target), "xliff-code-twice", "xliff-link" (an address of a kind that is not let in).
    LossCounts losses() const;

private:
    using Code = std::optional<InlineCode>;
    struct Started
    {
        QString id;
        Code code;
    };

    Result<InlineText> readText();
    Outcome readInside(const Marks &marks);
    Outcome readElement(const Marks &marks);
    Outcome readPair(const Marks &marks);
    Outcome readEnd();
    Outcome readCodePoint(const Marks &marks);
    void takeText(const QString &text, const Marks &marks);
    void append(const QString &text, const Marks &marks);

    QString ownId() const;
    Code codeHere() const;
    QString valueHere() const;
    void note(const QString &id, const Code &code);
    void lose(const char *loss);

    XmlCursor *m_xml;
    QHash<QString, QString> m_data;
    QHash<QString, InlineCode> m_sourceCodes;
    QHash<QString, int> m_targetCodes; ///< how often each id was there
    QList<Started> m_startedInSource;
    QList<Started> m_startedInTarget;
    LossCounts m_losses;
    InlineText m_text;
    bool m_isTarget = false;
    bool m_isBreakDue = false; ///< a line ended here; a blank if more text follows
};

} // namespace communique
