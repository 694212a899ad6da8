#pragma once

#include "kit/card.h"
#include "reviewing/review_loader.h"

namespace communique {

/// "Before this can be approved": what is settled and what still stands in the way; a line with a block leads to it.
class BlockerCard final : public Card
{
    Q_OBJECT

public:
    explicit BlockerCard(QWidget *parent = nullptr);
    void showMatter(const ReviewMatter &matter, const LanguageTag &language);

Q_SIGNALS:
    void blockAsked(const communique::BlockId &block);

private:
    enum class Line { Settled, Open };
    void addLine(const QString &text, Line line, const BlockId &block);
};

/// "History of this edition", newest first.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);
    void showHistory(const QList<HistoryLine> &history, const Roster &roster);
};

} // namespace communique
