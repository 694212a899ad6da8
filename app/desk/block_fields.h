#pragma once

#include "model/block.h"

#include <QStringList>

#include <optional>

namespace communique {

/// The attributes of a block's kind that are words in a language: a quote's "speaker" and "title", a picture's
/// "alternative-text" and "credit", a contact's "name". Empty for the other kinds.
QStringList wordFieldsOf(const Block &block);
/// Such an attribute's words; nothing where the block's kind has none of that name.
std::optional<QString> findField(const Block &block, const QString &name);
/// Sets it. False where the block's kind has none of that name.
bool setField(Block &block, const QString &name, const QString &words);

} // namespace communique
