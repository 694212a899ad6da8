#pragma once

#include "model/block.h"

#include <QCoreApplication>

namespace communique {

/// What a translator who sees one block in another program has to know of it, in the interface's language.
class TranslatorNotes
{
    Q_DECLARE_TR_FUNCTIONS(TranslatorNotes)

public:
    /// Of a source block: what kind it is, who speaks, where it leads.
    static QStringList of(const Block &block);
    /// Of one of its word fields (block_fields.h).
    static QString ofField(const Block &block, const QString &field);
    static QString sourceChanged();
};

} // namespace communique
