#pragma once

#include "workspace/live_reading.h"
#include "workspace/proof_reader.h"
#include "workspace/text_mark.h"

#include <QObject>

#include <functional>

namespace communique {

class ActionSet;
class PaneGroup;
class Prompt;
class ReleaseWork;

/// Points out in the panes what the checks found, where the house writes otherwise, and what is in no dictionary; goes
/// from one to the next, puts right, and leaves as it is with a reason.
///
/// Marks are dress: they are no part of the words and of what can be undone. Each fix is one step for undo in its
/// edition, all alike at once too. Words are read beside the GUI thread.
class Proofing final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PaneGroup &panes;
        ReleaseWork &work;
        Prompt &prompt;
        std::function<QString(const LanguageTag &)> whyNoWriting; ///< empty: one may
        std::function<void(const QString &)> tell; ///< a line about what a key was pressed for in vain
        /// Puts a word onto the newsroom's list.
        std::function<void(const LanguageTag &, const QString &)> learn;
    };
    explicit Proofing(const Parts &parts, QObject *parent = nullptr);

    void addActions(ActionSet &actions);
    void setRules(const WritingRules &rules);
    /// What is known of the words now; asks the proofreader about the panes.
    void show(const LiveReading &reading);

    /// The marks of an edition, in the order of its words.
    QList<TextMark> marks(const LanguageTag &language) const { return m_marks.value(language); }
    /// Puts right what a check found, or leaves it, asking why.
    void fix(const LanguageTag &language, const QString &finding);
    void accept(const LanguageTag &language, const QString &finding, const QString &sentence);

private:
    void gather();
    void paint(const LanguageTag &language);
    /// The shortest mark at the caret; null if there is none.
    const TextMark *markHere() const;
    QString whyNotHere() const;
    void go(int by);
    void fixHere();
    void fixAllLikeHere();
    void popChoices();
    void leaveHere();
    void apply(const LanguageTag &language, const QList<TextMark> &marks);
    void replace(TextMark mark, const QString &words);

    Parts m_parts;
    ProofReader *m_reader;
    QMap<LanguageTag, Content> m_words; ///< as they were read last
    QMap<LanguageTag, QList<TextMark>> m_findings;
    QMap<LanguageTag, QList<ProofMark>> m_proof;
    QMap<LanguageTag, QList<TextMark>> m_marks;
    QMap<LanguageTag, QHash<BlockId, QList<TextMarking>>> m_painted;
};

} // namespace communique
