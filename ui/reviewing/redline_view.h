#pragma once

#include "model/content.h"

#include <QTextEdit>

namespace communique {

/// An edition to be read: its text as it will be printed, with what changed since an earlier state marked word by word,
/// removed words struck through in red and added ones in green. Reads only; words can be selected and copied.
class RedlineView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit RedlineView(QWidget *parent = nullptr);

    /// Without \a before nothing is marked.
    void showContent(const Content &content, const std::optional<Content> &before, const LanguageTag &language);

    int changeCount() const { return static_cast<int>(m_changes.size()); }
    /// Goes to the next or previous change, round at the ends, and lights its block.
    void goToNextChange();
    void goToPreviousChange();
    void showBlock(const BlockId &id);

Q_SIGNALS:
    void blockReached(const communique::BlockId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void goTo(int change);
    void light(const BlockId &id);

    Content m_content;
    std::optional<Content> m_before;
    LanguageTag m_language;
    QList<QPair<int, BlockId>> m_changes; ///< position in the document, and the block it is in
    QList<QPair<int, BlockId>> m_blocks; ///< first position of each block
    int m_current = -1;
};

} // namespace communique
