#pragma once

#include "model/block.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace communique {

/// What a block carries beside its words, to be read and changed: a quote's speaker, a dateline's day, where a call to
/// action leads. Made anew for each block.
class BlockFields final : public QWidget
{
    Q_OBJECT

public:
    explicit BlockFields(const Block &block, Qt::TextInteractionFlag access, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A field was changed: the block's body as it shall be, words included.
    void edited(const communique::BlockBody &body);

private:
    template <typename Kind> Kind *kind() { return std::get_if<Kind>(&m_block.body); }
    void addText(const QString &label, const QString &text, std::function<void(const QString &)> taken);
    void addFields();
    void addDateline();
    void addQuote();
    void addCall();
    void addContact();
    void addImage();
    void addLanguages();

    Block m_block;
    bool m_isEditable;
    QFormLayout *m_form;
};

/// Whether two blocks differ in nothing but their words.
bool haveSameFields(const Block &one, const Block &other);

} // namespace communique
