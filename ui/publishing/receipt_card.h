#pragma once

#include "desk/publishing.h"
#include "kit/card.h"

namespace communique {

class Label;

/// What was published where, and whether it is still what was approved.
class ReceiptCard final : public Card
{
    Q_OBJECT

public:
    explicit ReceiptCard(QWidget *parent = nullptr);
    void showReceipt(const Receipt &receipt, const QString &siteFolder);
    void showReport(const SiteReport &report);

Q_SIGNALS:
    void verifyAsked();

private:
    Label *m_where;
    Label *m_manifest;
    Label *m_verdict;
};

} // namespace communique
