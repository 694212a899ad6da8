#include "workspace/proof_reader.h"

#include <utility>

namespace communique {

namespace {

constexpr qsizetype mostOffers = 5;
constexpr qint64 betweenOffers = 500; // milliseconds: a reader is not told of every single word

} // namespace

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
                known = {it.value(), proofread(it.value(), it.key(), rules, spelling, SpellingOffers::Known)};
            marks.insert(it.key(), known.marks);
        }
        return marks;
    }

    /// Looks for what one misspelling may have been meant to be, since that may take a second; false if none is left.
    bool suggestOne()
    {
        for (Read &known : read) {
            for (ProofMark &mark : known.marks) {
                if (mark.language.isEmpty() || spelling.suggestedBefore(mark.found, mark.language))
                    continue;
                mark.offers = spelling.suggestions(mark.found, mark.language).mid(0, mostOffers);
                known.words = {}; // others of the same word are told at the next reading
                return true;
            }
        }
        return false;
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
        QMetaObject::invokeMethod(this, [this, words, marks = desk->marksOf(words, rules)] {
            if (m_told != marks)
                Q_EMIT answered(marks);
            m_told = marks;
            m_sinceTold.start();
            goOn(words);
        });
    });
}

/// Newer words first; while there are none, offers are looked for one by one.
void ProofReader::goOn(const QMap<LanguageTag, Content> &words)
{
    if (m_waiting)
        return begin(*std::exchange(m_waiting, std::nullopt));
    m_pool.start([this, desk = m_desk, words] {
        QMetaObject::invokeMethod(this, [this, words, isMore = desk->suggestOne()] {
            m_hasMore = m_hasMore || isMore;
            if (m_waiting)
                return begin(*std::exchange(m_waiting, std::nullopt));
            if (isMore && m_sinceTold.elapsed() < betweenOffers)
                return goOn(words);
            if (std::exchange(m_hasMore, false))
                return begin(words);
            m_isReading = false;
        });
    });
}

} // namespace communique
