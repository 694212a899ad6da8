#pragma once

#include "desk/browsing.h"

#include <QWidget>

class QListWidget;

namespace communique {

class Button;

/// The story of an edition, newest first; an old revision can be brought back.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// \a whyNoRestore: a sentence while nothing may be brought back; empty while it may.
    void show(const QList<HistoryLine> &lines, const Roster &roster, const QDateTime &now, const QString &whyNoRestore);

Q_SIGNALS:
    void restoreRequested(const communique::Digest &revision);

private:
    void refresh();

    QList<HistoryLine> m_lines;
    QString m_whyNot;
    QStringList m_texts; ///< as they are in the list
    QListWidget *m_list;
    Button *m_restore;
};

} // namespace communique
