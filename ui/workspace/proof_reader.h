#pragma once

#include "desk/proofreading.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace communique {

/// Proofreads the words of the panes beside the GUI thread: house style and spelling. While one state is read the
/// newest waits, and whatever came between is dropped; an edition that has not changed since it was read is not read
/// again. What a misspelling may have been meant to be is told later, word by word.
class ProofReader final : public QObject
{
    Q_OBJECT

public:
    explicit ProofReader(QObject *parent = nullptr);
    ~ProofReader() override;

    void setRules(const WritingRules &rules);
    const WritingRules &rules() const { return m_rules; }
    void ask(const QMap<LanguageTag, Content> &words);

Q_SIGNALS:
    /// What a proofreader marks in each edition asked for.
    void answered(const QMap<communique::LanguageTag, QList<communique::ProofMark>> &marks);

private:
    struct Desk;
    void begin(const QMap<LanguageTag, Content> &words);
    void goOn(const QMap<LanguageTag, Content> &words);

    WritingRules m_rules;
    bool m_hasNewRules = true;
    bool m_isReading = false;
    bool m_hasMore = false; ///< offers have been found that nobody was told of
    QElapsedTimer m_sinceTold;
    QMap<LanguageTag, QList<ProofMark>> m_told;
    std::optional<QMap<LanguageTag, Content>> m_waiting;
    std::shared_ptr<Desk> m_desk; ///< dictionaries and what was read; touched in the pool's one thread only
    QThreadPool m_pool;
};

} // namespace communique
