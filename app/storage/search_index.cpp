#include "storage/search_index.h"

#include "storage/edition_rows.h"

namespace communique::search {

namespace {

constexpr qsizetype excerptLength = 240;

/// Each token between quotation marks, so that none can be taken for an operator; FTS5 asks for all of them.
QString matchExpression(const QStringList &tokens, const LanguageTag &language)
{
    QStringList terms;
    if (!language.isEmpty())
        terms.append(u'"' + languageToken(language) + u'"');
    for (const QString &token : tokens) {
        const bool isPrefix = token.endsWith(u'*');
        terms.append(
            u'"' + (isPrefix ? token.chopped(1) : token) + (isPrefix ? QStringLiteral("\" *") : QStringLiteral("\"")));
    }
    return terms.join(QStringLiteral(" AND "));
}

/// FTS5 copies all places of a longer prefix before it shows the first, which takes as long as there are places; a
/// whole word it reads as far as it is asked. A word that so many editions hold is taken as finished.
constexpr int commonFrom = 1000;
constexpr qsizetype longestIndexedPrefix = 3;

Result<bool> isCommon(const Connection &connection, const QString &word)
{
    const Result<QVariant> places = connection.selectValue(
        QStringLiteral("SELECT count(*) FROM (SELECT rowid FROM edition_index WHERE edition_index MATCH ? LIMIT ?)"),
        {matchExpression({word}, {}), commonFrom});
    if (!places)
        return places.error();
    return places->toInt() == commonFrom;
}

/// The tokens as the index is asked for them.
Result<QStringList> askedTokens(const Connection &connection, const QString &query)
{
    QStringList tokens = queryTokens(query);
    for (QString &token : tokens) {
        const QString word = token.chopped(1);
        if (!token.endsWith(u'*') || word.size() <= longestIndexedPrefix)
            continue;
        const Result<bool> common = isCommon(connection, word);
        if (!common)
            return common.error();
        if (*common)
            token = word;
    }
    return tokens;
}

SearchHit hitFromRow(const QSqlQuery &row, const QStringList &tokens)
{
    SearchHit hit;
    hit.release = ReleaseId::fromString(row.value(0).toString());
    hit.reference = row.value(1).toString();
    hit.language = LanguageTag::parse(row.value(2).toString()).value_or(LanguageTag());
    hit.headline = row.value(3).toString();
    hit.excerpt = communique::excerpt(row.value(4).toString(), tokens, excerptLength);
    return hit;
}

} // namespace

Result<SearchPage> find(
    const Connection &connection, const QString &query, const LanguageTag &language, int limit, int offset)
{
    SearchPage page;
    page.offset = offset;
    const Result<QStringList> asked = askedTokens(connection, query);
    if (!asked)
        return asked.error();
    const QStringList &tokens = *asked;
    if (tokens.isEmpty())
        return page;
    // The page is cut out of the index before a text is read. One hit more than asked for says whether there are more.
    static const QString sql
        = QStringLiteral("SELECT t.release, s.reference, t.language, t.headline, t.text"
                         " FROM (SELECT rowid AS id FROM edition_index WHERE edition_index MATCH ? ORDER BY rowid DESC "
                         "LIMIT ? OFFSET ?) AS i"
                         " JOIN edition_text AS t ON t.id = i.id JOIN release_summary AS s ON s.release = t.release"
                         " ORDER BY t.id DESC");
    const Outcome read = connection.select(
        sql, {matchExpression(tokens, language), limit + 1, offset}, [&](const QSqlQuery &row) -> Outcome {
            if (page.hits.size() == limit)
                page.hasMore = true;
            else
                page.hits.append(hitFromRow(row, tokens));
            return {};
        });
    if (!read)
        return read.error();
    return page;
}

} // namespace communique::search
