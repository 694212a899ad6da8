#pragma once

#include "base/result.h"
#include "model/person.h"
#include "storage/store_audit.h"
#include "workflow/blockers.h"
#include "workflow/stage.h"

#include <QCoreApplication>

namespace communique {

/// The sentences people read, made once for the window and the command line, translatable. A sentence says what
/// happened, what is safe, and what to do next.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// One line for an error; a guard's begins with its code ("EYES: …").
    static QString of(const Error &error);
    /// What the layers below say of an error, a fragment in the reader's language. What is not known there (a message
    /// of the system's or a library's) stays as it is.
    static QString detail(const QString &detail);
    /// One line for a blocker, without its code. The roster gives names to people.
    static QString of(const Blocker &blocker, const Roster &roster);
    static QString of(const AuditFinding &finding);
    /// What a check found, in one line: what stands here and what was expected.
    static QString of(const Finding &finding);
    /// What the check of that code looks for, in a few words: "number or date differs".
    static QString check(const QString &code);
    /// What an importer guessed, asks or left out.
    static QString of(const IntakeNote &note);

    /// What did not come along from another program's file, and how often.
    static QString loss(const QString &code, qint64 count);

    static QString stage(EditionStage stage); ///< "In translation", …
    static QString sourceStage(EditionStage stage); ///< the same for the source edition: "Draft"
    static QString stage(ReleaseStage stage);
    static QString role(Role role);
    static QString releaseType(ReleaseType type);
    static QString kind(const QString &kindName);
    static QString decision(DecisionKind kind);
    static QString commentKind(CommentKind kind); ///< "A question"
    /// The next step in a few words: "Translate AR · 4 of 17 blocks".
    static QString step(const NextStep &step, const LanguageTag &source);
    /// A language's name in the interface's language.
    static QString language(const LanguageTag &language);
    /// "Embargo lifts today 16:00 New York · in 3 h 12".
    static QString embargo(const Embargo &embargo, const QDateTime &now);
    /// "in 3 h 12", "12 min ago".
    static QString distance(const QDateTime &then, const QDateTime &now);
    /// The blocker as an Error with code Refused.
    static Error refusal(const Blocker &blocker, const Roster &roster);
};

} // namespace communique
