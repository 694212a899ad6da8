#pragma once

#include <QString>

namespace communique {

/// A field of a DOCX file: what it does up to its separator, what it shows behind it (ECMA-376 part 1, 17.16).
struct DocxField
{
    QString instruction;
    bool isShown = false; ///< its separator has come, its instruction is understood
    bool isDropped = false; ///< shows numbers of pages, or nothing
    bool isContents = false; ///< a table of contents
    QString link; ///< what its result leads to; empty for none
};

/// The field once its instruction is whole.
DocxField understoodField(const QString &instruction);

} // namespace communique
