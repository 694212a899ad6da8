#pragma once

#include "model/block.h"

#include <QFrame>
#include <QPointer>

namespace communique {

class EditionPane;

/// What a block carries beside its words, edited right below it: a quote's speaker, where a call to action leads.
///
/// Tab goes from field to field; Tab behind the last, Enter and Escape close the card and give the keyboard back to the
/// block. What was entered is taken over at once.
class FieldCard final : public QFrame
{
    Q_OBJECT

public:
    /// \a host: lies over all of it that it needs; owns this.
    explicit FieldCard(QWidget *host);

    /// Whether a block of that kind carries anything.
    static bool isFor(const BlockBody &body);
    /// Opens below the caret's block; nothing happens where it carries nothing or may not be changed.
    void open(EditionPane *pane);

Q_SIGNALS:
    /// A field was changed: the block's body as it shall be; its words may be older than the pane's.
    void edited(const communique::BlockId &id, const communique::BlockBody &body);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place(const QRect &row);
    void leave();
    QWidgetList stops() const;

    QPointer<EditionPane> m_pane;
    QWidget *m_fields = nullptr;
};

} // namespace communique
