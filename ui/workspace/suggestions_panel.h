#pragma once

#include "language/memory_search.h"

#include <QWidget>

class QVBoxLayout;

namespace communique {

/// What the memory has that is like the source block of the caret's row, best first: how alike, what differs from the
/// source now, the words to take, where they are from. A button each takes the words over.
class SuggestionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionsPanel(QWidget *parent = nullptr);

    /// The answer about a source text that is not empty.
    void show(const QString &source, const QList<MemoryMatch> &matches, const LanguageTag &target);
    /// There is nothing to ask about: the caret is in the source edition, or in a row without words.
    void clear();

    int count() const { return int(m_matches.size()); }
    /// The words of the match at \a index, counted from 0; empty if there is none.
    QString wordsAt(int index) const;

Q_SIGNALS:
    void chosen(int index);

private:
    QWidget *newCard(const QString &source, int index, const LanguageTag &target);
    void fill(const QList<QWidget *> &cards);

    QList<MemoryMatch> m_matches;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column;
};

} // namespace communique
