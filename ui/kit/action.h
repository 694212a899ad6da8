#pragma once

#include "kit/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace communique {

/// One thing a person can do on a screen, as data. Menus, buttons, the command palette and the key list are all made
/// from it by ActionSet, so what a key does and what the help says it does cannot differ.
struct ActionSpec
{
    QString id; ///< stable, such as "release.approve"; unique in its set
    QString text; ///< an imperative: "Approve"; "…" at the end when a question follows
    IconName icon = IconName::None;
    QList<QKeySequence> shortcuts; ///< the first is the one shown
    QString section; ///< heading in the key list: "Go to", "Edition"
    std::function<bool()> enabled = {}; ///< none: always
    std::function<QString()> whyNot = {}; ///< a sentence; asked only while enabled() says no
    std::function<void()> call = {};
    std::function<QString()> textNow = {}; ///< replaces text after each refresh: "Approve Spanish"
    std::function<bool()> checked = {}; ///< makes it a switch and says whether it is on
};

/// A row of the key list.
struct KeyEntry
{
    QString section;
    QString text;
    QList<QKeySequence> shortcuts;
};

} // namespace communique
