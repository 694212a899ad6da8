#pragma once

#include "model/block.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QVBoxLayout;

namespace communique {

class BlockFields;
class Label;

/// The caret's block: what kind it is, and what it carries beside its words.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Shows a block; nothing where there is none. Fields that somebody is in stay as they are while only the words
    /// of the block change.
    void show(const std::optional<Block> &block, Qt::TextInteractionFlag access);

Q_SIGNALS:
    void kindChosen(const communique::BlockBody &body);
    void bodyEdited(const communique::BlockId &id, const communique::BlockBody &body);

private:
    void showKind();
    void rebuild();

    std::optional<Block> m_block;
    Qt::TextInteractionFlag m_access = Qt::TextEditable;
    Label *m_none;
    QComboBox *m_kind;
    QVBoxLayout *m_column;
    BlockFields *m_fields = nullptr;
};

} // namespace communique
