#pragma once

#include "base/language_tag.h"
#include "kit/chip.h"

#include <QAbstractButton>

namespace communique {

/// A chip that can be pressed: a language of the release with its edition's state. Checked while its pane is shown.
class LanguageChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LanguageChip(const LanguageTag &language, QWidget *parent = nullptr);

    const LanguageTag &language() const { return m_language; }
    /// \a meaning: the state in words, for the tooltip and for whoever hears it.
    void setLook(const ChipLook &look, const QString &meaning);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LanguageTag m_language;
    ChipLook m_look;
};

} // namespace communique
