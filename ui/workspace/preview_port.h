#pragma once

#include "base/language_tag.h"
#include "model/ids.h"

#include <QWidget>

#include <functional>

namespace communique {

/// Where the workspace shows the page of the edition that is worked on. The workspace knows no browser: the shell puts
/// one behind this.
class PreviewPort
{
public:
    virtual ~PreviewPort() = default;

    /// Placed into the workspace, which then owns it as its parent.
    virtual QWidget *widget() = 0;
    /// Called at each key press; must not wait.
    virtual void showPage(const QByteArray &html, const LanguageTag &language) = 0;
    virtual void showBlock(const BlockId &block) = 0;
    /// \a clicked: called when a person presses a block of the page.
    virtual void setOnBlockClicked(std::function<void(BlockId)> clicked) = 0;
    /// \a told: called with the address of a link that is pointed at or pressed, with nothing when it is left.
    virtual void setOnAddressTold(std::function<void(QString)> told) = 0;
};

} // namespace communique
