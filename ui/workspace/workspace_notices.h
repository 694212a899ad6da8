#pragma once

#include "base/result.h"

#include <QWidget>

namespace communique {

class Banner;

/// What the workspace has to say above the panes: words that could not be kept, an act that was refused, words that
/// were brought back, what a paste came without, two texts to choose from, why an edition can only be read. Each shows
/// by itself.
class WorkspaceNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceNotices(QWidget *parent = nullptr);

    void showNotSaved(const Error &error);
    void clearNotSaved();
    void showProblem(const QString &sentence);
    void clearProblem();
    void showRecovered(const QString &language);
    /// \a count blocks were changed by somebody else too; none takes it away.
    void showConflicts(int count);
    /// What was left out of a paste, or guessed in it, in a sentence each; none takes it away.
    void showPasted(const QStringList &sentences);
    /// Why the edition cannot be written in; empty takes it away.
    void showReadOnly(const QString &sentence);

    /// What is shown now, top to bottom.
    QStringList shownTitles() const;

Q_SIGNALS:
    void retryRequested();
    void conflictsRequested();
    /// The paste that was told of shall come in as plain text.
    void plainPasteRequested();

private:
    QList<Banner *> m_banners; ///< in the order shown
    Banner *m_notSaved;
    Banner *m_problem;
    Banner *m_conflicts;
    Banner *m_recovered;
    Banner *m_pasted;
    Banner *m_readOnly;
};

} // namespace communique
