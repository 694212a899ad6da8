#pragma once

#include "kit/card.h"
#include "publishing/publish_matter.h"

class QGridLayout;

namespace communique {

/// The matrix languages × outputs: for each edition its state, what will be written, and what keeps it back.
class OutputTable final : public Card
{
    Q_OBJECT

public:
    explicit OutputTable(QWidget *parent = nullptr);
    void showMatter(const PublishMatter &matter);

Q_SIGNALS:
    /// Somebody wants to see to an edition that is not ready.
    void editionAsked(const communique::LanguageTag &language);

private:
    void addRow(int row, const EditionSummary &edition, const PublishMatter &matter);

    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace communique
