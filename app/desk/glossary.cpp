#include "desk/glossary.h"

#include "desk/glossary_merge.h"
#include "desk/newsroom_act.h"
#include "language/search_text.h"
#include "storage/lexicon_rows.h"
#include "storage/term_store.h"

#include <algorithm>

namespace communique {

namespace {

/// Composed, trimmed and sorted, so that what is written says the same in one way only.
Concept tidied(Concept entry)
{
    const auto tidy = [](QString &text) { text = text.normalized(QString::NormalizationForm_C).trimmed(); };
    tidy(entry.domain);
    tidy(entry.note);
    tidy(entry.source);
    for (Term &term : entry.terms)
        tidy(term.text);
    sortTerms(entry.terms);
    return entry;
}

Outcome write(NewsroomAct &act, const Event &event)
{
    const Result<JournalEntry> entry = act.record(glossarySubject(), event);
    return entry ? lexicon_rows::apply(act.transaction(), *entry) : Outcome(entry.error());
}

Result<GlossaryIntake> readGlossary(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    const bool isXml = start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<")
        || start.startsWith(QByteArray("<\0", 2)) || start.startsWith("\xFF\xFE<")
        || start.startsWith(QByteArray("\xFE\xFF\0<", 4));
    return isXml ? readTbx(bytes) : readGlossaryCsv(bytes);
}

/// How well a concept's terms answer a query: 0 not at all, 2 exactly.
class QueryRank
{
public:
    QueryRank(const QString &query, const std::optional<LanguageTag> &language)
        : m_query(query.simplified())
        , m_tokens(queryTokens(query))
        , m_language(language)
    { }

    int of(const Concept &entry) const
    {
        int best = 0;
        for (const Term &term : entry.terms) {
            if (!m_language || term.language == *m_language)
                best = std::max(best, ofTerm(term));
        }
        return best;
    }

private:
    int ofTerm(const Term &term) const
    {
        if (term.text.compare(m_query, Qt::CaseInsensitive) == 0)
            return 2;
        Concept alone;
        alone.terms = {term};
        if (!TermMatcher({alone}, term.language).find(m_query).isEmpty())
            return 1;
        const QList<SearchToken> places = scanTokens(term.text);
        const auto isThere
            = [&places](const QString &token) { return !findTokens(places, QStringList{token}).isEmpty(); };
        return !m_tokens.isEmpty() && std::all_of(m_tokens.cbegin(), m_tokens.cend(), isThere) ? 1 : 0;
    }

    QString m_query;
    QStringList m_tokens;
    std::optional<LanguageTag> m_language;
};

} // namespace

Result<GlossaryReport> importGlossary(Newsroom &newsroom, const Session &session, const QByteArray &bytes)
{
    const Result<GlossaryIntake> intake = readGlossary(bytes);
    if (!intake)
        return intake.error();
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (const Outcome allowed = act->askRoleFor(ConceptRecorded{}); !allowed)
        return allowed.error();
    const Result<QList<Concept>> standing = terms::all(act->transaction().connection());
    if (!standing)
        return standing.error();
    GlossaryMerge merge(*standing);
    GlossaryReport report{0, 0, 0, intake->notes};
    for (const Concept &incoming : intake->concepts) {
        const GlossaryMerge::Change change = merge.take(tidied(incoming));
        report.added += change.kind == GlossaryMerge::Kind::Added ? 1 : 0;
        report.changed += change.kind == GlossaryMerge::Kind::Changed ? 1 : 0;
        report.unchanged += change.kind == GlossaryMerge::Kind::Unchanged ? 1 : 0;
        if (change.kind == GlossaryMerge::Kind::Unchanged)
            continue;
        if (const Outcome sound = checkConcept(change.result); !sound)
            return sound.error();
        if (const Outcome written = write(*act, ConceptRecorded{change.result}); !written)
            return written.error();
    }
    if (report.added + report.changed == 0)
        return report;
    if (const Outcome committed = act->commit(); !committed)
        return committed.error();
    return report;
}

GlossaryFile glossaryFile(const QList<Concept> &glossary, GlossaryFormat format)
{
    return format == GlossaryFormat::Csv ? writeGlossaryCsv(glossary) : writeTbx(glossary);
}

Result<GlossaryFile> exportGlossary(const Newsroom &newsroom, GlossaryFormat format)
{
    const Result<QList<Concept>> glossary = loadGlossary(newsroom);
    if (!glossary)
        return glossary.error();
    return glossaryFile(*glossary, format);
}

Result<Concept> recordConcept(Newsroom &newsroom, const Session &session, const Concept &wished)
{
    Concept entry = tidied(wished);
    if (entry.id.isEmpty())
        entry.id = newId<ConceptId>();
    if (const Outcome sound = checkConcept(entry); !sound)
        return sound.error();
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (const Outcome allowed = act->askRoleFor(ConceptRecorded{}); !allowed)
        return allowed.error();
    const Result<std::optional<Concept>> standing = terms::find(act->transaction().connection(), entry.id);
    if (!standing)
        return standing.error();
    if (*standing == entry)
        return entry;
    if (const Outcome written = write(*act, ConceptRecorded{entry}); !written)
        return written.error();
    if (const Outcome committed = act->commit(); !committed)
        return committed.error();
    return entry;
}

Outcome retireConcept(Newsroom &newsroom, const Session &session, const ConceptId &id, const QString &reason)
{
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (const Outcome allowed = act->askRoleFor(ConceptRetired{}); !allowed)
        return allowed;
    const Result<std::optional<Concept>> standing = terms::find(act->transaction().connection(), id);
    if (!standing)
        return standing.error();
    if (!*standing)
        return Error{ErrorCode::NotFound, id.toString(), QStringLiteral("concept")};
    if (const Outcome written = write(*act, ConceptRetired{id, reason.trimmed()}); !written)
        return written;
    return act->commit();
}

Result<QList<Concept>> loadGlossary(const Newsroom &newsroom)
{
    return terms::all(newsroom.connection());
}

Result<Concept> findConcept(const Newsroom &newsroom, const QString &id)
{
    const Result<std::optional<Concept>> found = terms::find(newsroom.connection(), ConceptId::fromString(id));
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, id, QStringLiteral("concept")};
    return **found;
}

Result<QList<Concept>> findTerms(
    const Newsroom &newsroom, const QString &query, const std::optional<LanguageTag> &language)
{
    const Result<QList<Concept>> glossary = loadGlossary(newsroom);
    if (!glossary)
        return glossary.error();
    const QueryRank rank(query, language);
    QList<Concept> exact;
    QList<Concept> others;
    for (const Concept &entry : *glossary) {
        const int fit = rank.of(entry);
        if (fit > 0)
            (fit == 2 ? exact : others).append(entry);
    }
    return exact + others;
}

Result<TermMatcher> glossaryMatcher(const Newsroom &newsroom, const LanguageTag &language)
{
    const Result<QList<Concept>> glossary = loadGlossary(newsroom);
    if (!glossary)
        return glossary.error();
    return TermMatcher(*glossary, language);
}

} // namespace communique
