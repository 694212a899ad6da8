#pragma once

#include "model/inline_text.h"

#include <QTextCursor>

namespace communique {

/// Marks that carry a value, put where the caret is. Each is one step for undo.

/// The stretch a mark is meant for: the selection; without one the link or the foreign words the caret stands in, else
/// the word around it. Empty where there is none of these.
QTextCursor stretchToMark(const QTextCursor &caret);

/// What the first letter of a stretch carries.
Marks marksOfStretch(const QTextCursor &stretch);

/// Makes the stretch lead to an address; empty takes its link away.
void putLink(const QTextCursor &stretch, const QString &address);
/// Says that the stretch is in another language; empty: in the edition's own.
void putLanguage(const QTextCursor &stretch, const LanguageTag &language);

/// What a person typed as an address, whole: "www.un.org" is https, "a@b.org" is mail. Empty if it is none that may
/// stand in a release (absolute http, https or mailto).
QString wholeAddress(const QString &typed);

} // namespace communique
