#pragma once

#include "kit/chip.h"
#include "workflow/summary.h"

#include <QCoreApplication>

namespace communique {

/// How an edition's state is shown wherever releases are: the same icon, colour and words on every screen.
class EditionLook
{
    Q_DECLARE_TR_FUNCTIONS(EditionLook)

public:
    /// "FR" with the state by icon and colour; stale ones in red whatever their stage.
    static ChipLook chip(const EditionSummary &edition);
    /// The state in words: "In translation".
    static ChipLook state(const EditionSummary &edition, const LanguageTag &source);
    /// The whole in a sentence: "French: in translation, 4 of 17 blocks".
    static QString meaning(const EditionSummary &edition, const LanguageTag &source);
};

} // namespace communique
