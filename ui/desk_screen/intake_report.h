#pragma once

#include "desk/drafting.h"

#include <QDialog>

class QVBoxLayout;

namespace communique {

/// What an import guessed, asks and left out, beside the release it made. Opened over the window without holding it up.
class IntakeReport final : public QDialog
{
    Q_OBJECT

public:
    IntakeReport(const QString &document, const CreatedRelease &release, QWidget *window);

    /// The sentences shown, in their order.
    QStringList sentences() const { return m_sentences; }

private:
    void addGroup(QVBoxLayout *column, const QString &title, const QList<IntakeNote> &notes, IntakeNote::Kind kind);

    QStringList m_sentences;
};

} // namespace communique
