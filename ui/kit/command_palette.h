#pragma once

#include "kit/overlay.h"
#include "kit/palette_entry.h"

#include <QList>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace communique {

class ActionSet;
class PaletteModel;

/// Gives entries for a query; the palette ranks what it gives by its own matching. Called at each key, so it must
/// answer from memory; the query may be empty.
using PaletteProvider = std::function<QList<PaletteEntry>(const QString &query)>;

/// The overlay behind Ctrl+K: type a few letters, Enter does it.
///
/// Keys: Up, Down, Page Up, Page Down move (and wrap); Enter chooses; Escape closes. What cannot be done now is shown
/// with its reason and stays put when chosen. The field keeps the focus; the current line is told to assistive
/// technology as the field's description.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *host);

    /// The sets whose actions are found, the nearest first. They are not owned and must outlive the opening.
    void setActionSets(const QList<ActionSet *> &sets);
    void addProvider(const PaletteProvider &provider);
    /// What can be found here, shown in the empty field: "Find an action, a release, a person" unless told otherwise.
    void setPrompt(const QString &prompt);

    /// Shows it with an empty query.
    void open();

    /// The lines shown for the present query, best first.
    QList<PaletteEntry> shownEntries() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void choose();
    bool moveBy(int key);
    void tellCurrent();

    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QList<ActionSet *> m_sets;
    QList<PaletteProvider> m_providers;
};

} // namespace communique
