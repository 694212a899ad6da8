#include "workspace/proof_reader.h"

#include <utility>

namespace communique {

/// What lies on the proofreader's desk.
struct ProofReader::Desk
{
    struct Read
    {
        Content words;
        QList<ProofMark> marks;
    };
    Spelling spelling;
    QHash<LanguageTag, Read> read;

    QMap<LanguageTag, QList<ProofMark>> marksOf(const QMap<LanguageTag, Content> &words, const WritingRules &rules)
    {
        QMap<LanguageTag, QList<ProofMark>> marks;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            Read &known = read[it.key()];
            if (known.words != it.value())
                known = {it.value(), proofread(it.value(), it.key(), rules, spelling)};
            marks.insert(it.key(), known.marks);
        }
        return marks;
    }
};

ProofReader::ProofReader(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    m_pool.setMaxThreadCount(1);
}

ProofReader::~ProofReader()
{
    m_pool.waitForDone();
}

void ProofReader::setRules(const WritingRules &rules)
{
    m_rules = rules;
    m_hasNewRules = true;
}

void ProofReader::ask(const QMap<LanguageTag, Content> &words)
{
    if (m_isReading)
        m_waiting = words;
    else
        begin(words);
}

void ProofReader::begin(const QMap<LanguageTag, Content> &words)
{
    m_isReading = true;
    const bool anew = std::exchange(m_hasNewRules, false);
    m_pool.start([this, desk = m_desk, words, rules = m_rules, anew] {
        if (anew)
            desk->read.clear();
        QMetaObject::invokeMethod(this, [this, marks = desk->marksOf(words, rules)] {
            m_isReading = false;
            Q_EMIT answered(marks);
            if (m_waiting)
                begin(*std::exchange(m_waiting, std::nullopt));
        });
    });
}

} // namespace communique
