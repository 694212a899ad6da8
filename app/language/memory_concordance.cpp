#include "language/memory_concordance.h"

#include "language/letter_folding.h"
#include "language/memory_keys.h"
#include "language/memory_layout.h"

#include <algorithm>

namespace communique {

namespace {

constexpr int mostTexts = 10000;

std::vector<quint32> formsOf(std::span<const quint16> postings)
{
    std::vector<quint32> forms;
    forms.reserve(postings.size());
    for (size_t at = 0; at + 2 < postings.size();) {
        const quint32 base = quint32(postings[at]) << memory_layout::pageBits;
        const size_t count = std::min(size_t(postings[at + 1]) + 1, postings.size() - at - 2);
        for (const quint16 low : postings.subspan(at + 2, count))
            forms.push_back(base + low);
        at += 2 + count;
    }
    return forms;
}

/// The forms that lie under all keys.
std::vector<quint32> commonForms(const MemoryLanguage &language, const std::vector<MemoryKey> &keys)
{
    std::vector<std::span<const quint16>> lists;
    for (const MemoryKey &key : keys)
        lists.push_back(language.postingsOf(key.hash));
    std::sort(lists.begin(), lists.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
    if (lists.empty() || lists.front().empty())
        return {};
    std::vector<quint32> common = formsOf(lists.front());
    for (size_t i = 1; i < lists.size(); ++i) {
        const std::vector<quint32> other = formsOf(lists[i]);
        std::vector<quint32> both;
        std::set_intersection(common.begin(), common.end(), other.begin(), other.end(), std::back_inserter(both));
        common.swap(both);
    }
    return common;
}

class Concordance
{
public:
    Concordance(const QString &words, int limit)
        : m_words(foldedWords(words))
        , m_limit(limit)
        , m_keys(concordanceKeys(words))
    {
        // The last word may go on; an ideograph has no blank behind it.
        if (m_words.endsWith(u' '))
            m_words.chop(1);
        m_parts = m_words.split(u' ', Qt::SkipEmptyParts);
    }

    void look(const MemoryPart &part)
    {
        for (const LanguageTag &language : part.segment->languages()) {
            const MemoryLanguage &side = *part.segment->language(language);
            m_looked = 0;
            for (const quint32 form : commonForms(side, m_keys)) {
                if (m_phrases.size() >= m_limit || ++m_looked > mostTexts)
                    break;
                judge(part, language, side, form);
            }
        }
    }

    QList<ConcordanceHit> hits() const { return (m_phrases + m_others).mid(0, m_limit); }

private:
    void judge(const MemoryPart &part, const LanguageTag &language, const MemoryLanguage &side, quint32 form)
    {
        const QString folded = foldedWords(QString::fromUtf8(side.texts.at(form)));
        const bool isPhrase = folded.contains(m_words);
        if (!isPhrase && (m_others.size() >= m_limit || !holdsAll(folded)))
            return;
        QList<ConcordanceHit> &hits = isPhrase ? m_phrases : m_others;
        for (const quint32 unit : side.unitsOf(form)) {
            if (hits.size() >= m_limit)
                return;
            if (part.holds(unit) && !isKnown(part.segment->idOf(unit)))
                hits.append(hitOf(*part.segment, unit, language, isPhrase));
        }
    }

    bool holdsAll(const QString &folded) const
    {
        return std::all_of(m_parts.cbegin(), m_parts.cend(), [this, &folded](const QString &word) {
            if (letterKind(word.front().unicode()) == LetterKind::Ideographic)
                return folded.contains(word);
            const bool isLast = &word == &m_parts.constLast();
            return folded.contains(isLast ? u' ' + word : u' ' + word + u' ');
        });
    }

    bool isKnown(const QString &unit) const
    {
        const auto isIt = [&unit](const ConcordanceHit &hit) { return hit.unit == unit; };
        return std::any_of(m_phrases.cbegin(), m_phrases.cend(), isIt)
            || std::any_of(m_others.cbegin(), m_others.cend(), isIt);
    }

    static ConcordanceHit hitOf(const MemorySegment &segment, quint32 unit, const LanguageTag &language, bool isPhrase)
    {
        const MemoryRow &row = segment.row(unit);
        ConcordanceHit hit;
        hit.unit = segment.idOf(unit);
        hit.origin = segment.string(row.origin);
        hit.who = segment.string(row.who);
        if (row.when != 0)
            hit.when = QDateTime::fromSecsSinceEpoch(row.when, Qt::UTC);
        hit.status = static_cast<UnitStatus>(std::min<quint32>(row.kind & 0xff, quint32(UnitStatus::Approved)));
        hit.language = language;
        hit.isPhrase = isPhrase;
        QList<LanguageTag> languages = segment.languages();
        sortLanguages(languages);
        languages.removeOne(language);
        languages.prepend(language);
        for (const LanguageTag &own : std::as_const(languages)) {
            const QString text = QString::fromUtf8(segment.language(own)->exactText(unit));
            if (!text.isEmpty())
                hit.texts.append({own, {}, text});
        }
        return hit;
    }

    QString m_words;
    QStringList m_parts;
    int m_limit;
    std::vector<MemoryKey> m_keys;
    int m_looked = 0;
    QList<ConcordanceHit> m_phrases;
    QList<ConcordanceHit> m_others;
};

} // namespace

QList<ConcordanceHit> findInMemory(const std::vector<MemoryPart> &parts, const QString &words, int limit)
{
    Concordance concordance(words, limit);
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        concordance.look(*part);
    return concordance.hits();
}

} // namespace communique
