#include "model/concept.h"

#include "model/event_words.h"

#include <QSet>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype mostTerms = 200;
constexpr qsizetype longestTerm = 300;
constexpr qsizetype longestField = 4000;

qsizetype rankOf(const LanguageTag &language)
{
    const qsizetype index = officialLanguages().indexOf(language);
    return index < 0 ? officialLanguages().size() : index;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

QString wrongWithTerm(const Term &term)
{
    if (term.language.isEmpty())
        return QStringLiteral("the term “%1” has no language").arg(term.text);
    if (term.text.trimmed().isEmpty() || term.text != term.text.trimmed())
        return QStringLiteral("a term in %1 is empty or begins or ends with a blank").arg(term.language.code());
    if (term.text.size() > longestTerm)
        return QStringLiteral("a term in %1 is longer than %2 characters").arg(term.language.code()).arg(longestTerm);
    if (hasControl(term.text))
        return QStringLiteral("a term in %1 holds a line end or a control character").arg(term.language.code());
    return {};
}

QString wrongWithTerms(const QList<Term> &terms)
{
    if (terms.isEmpty())
        return QStringLiteral("a concept needs a term");
    if (terms.size() > mostTerms)
        return QStringLiteral("a concept has at most %1 terms").arg(mostTerms);
    QSet<std::pair<LanguageTag, QString>> texts;
    QSet<LanguageTag> preferred;
    for (const Term &term : terms) {
        if (const QString wrong = wrongWithTerm(term); !wrong.isEmpty())
            return wrong;
        const std::pair<LanguageTag, QString> text{term.language, term.text};
        if (texts.contains(text))
            return QStringLiteral("“%1” is there twice in %2").arg(term.text, term.language.code());
        texts.insert(text);
        if (term.status != TermStatus::Preferred)
            continue;
        if (preferred.contains(term.language))
            return QStringLiteral("%1 has two preferred terms").arg(term.language.code());
        preferred.insert(term.language);
    }
    return {};
}

} // namespace

const Term *Concept::preferred(const LanguageTag &language) const
{
    const auto found = std::find_if(terms.cbegin(), terms.cend(),
        [&language](const Term &term) { return term.language == language && term.status == TermStatus::Preferred; });
    return found == terms.cend() ? nullptr : &*found;
}

void sortTerms(QList<Term> &terms)
{
    std::stable_sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) {
        return std::tuple(rankOf(a.language), a.language.code(), a.status)
            < std::tuple(rankOf(b.language), b.language.code(), b.status);
    });
}

Outcome checkConcept(const Concept &candidate)
{
    const auto wrong = [&candidate](const QString &sentence) {
        return Error{ErrorCode::Usage, candidate.id.toString(), sentence};
    };
    if (candidate.id.isEmpty())
        return wrong(QStringLiteral("a concept needs an id of a-z, 0-9 and -"));
    for (const QString &field : {candidate.domain, candidate.note, candidate.source}) {
        if (field.size() > longestField)
            return wrong(QStringLiteral("a field is longer than %1 characters").arg(longestField));
        if (field.contains(QChar::Null))
            return wrong(QStringLiteral("a field holds a control character"));
    }
    if (const QString sentence = wrongWithTerms(candidate.terms); !sentence.isEmpty())
        return wrong(sentence);
    return {};
}

QString termStatusName(TermStatus status)
{
    return event_words::wordOf(status);
}

std::optional<TermStatus> termStatusFromName(const QString &name)
{
    return event_words::valueOf<TermStatus>(name);
}

QString partOfSpeechName(PartOfSpeech part)
{
    return event_words::wordOf(part);
}

std::optional<PartOfSpeech> partOfSpeechFromName(const QString &name)
{
    return event_words::valueOf<PartOfSpeech>(name);
}

} // namespace communique
