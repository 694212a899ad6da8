#include "storage/projection_audit.h"

#include "storage/dossier_reader.h"
#include "storage/edition_rows.h"
#include "storage/listing_store.h"
#include "storage/sqlite_error.h"

namespace communique {

namespace {

const QLatin1StringView altered("row-altered");
const QLatin1StringView extra("row-extra");

/// Text is compared as the bytes that lie in the file: SQLite reads more than one spelling of a character.
QByteArray storedBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

class ProjectionWalk
{
public:
    ProjectionWalk(AuditRun &run, const JournalFacts &facts)
        : m_run(run)
        , m_connection(run.connection())
        , m_facts(facts)
    { }

    Outcome compareRelease(const ReleaseId &release)
    {
        ++m_run.report().releases;
        const Result<Dossier> dossier = loadDossier(m_connection, release, m_facts.roster);
        if (!dossier)
            return m_run.taken(dossier.error(), placeOf(release.toString()), QStringLiteral("row-altered"));
        const qint64 number = m_facts.createdNumbers.value(release);
        const Result<bool> summary = hasSummary(listing::summaryRow(*dossier, number));
        if (!summary)
            return summary.error();
        if (!*summary)
            m_run.find(placeOf(release.toString()), altered);
        for (const EditionRow &row : editionRows(*dossier, number)) {
            m_editions.insert(row.id);
            if (const Outcome compared = compareEdition(row); !compared)
                return compared;
        }
        return m_run.step();
    }

    /// Rows that stand for nothing in the journal.
    Outcome compareKeys()
    {
        QSet<QString> releases;
        for (const ReleaseId &release : m_facts.releases)
            releases.insert(release.toString());
        const Outcome compared = m_connection.select(
            QStringLiteral("SELECT release FROM release_summary"), {}, [&](const QSqlQuery &row) -> Outcome {
                if (!releases.contains(row.value(0).toString()))
                    m_run.find(placeOf(row.value(0).toString()), extra);
                return {};
            });
        if (!compared)
            return compared;
        if (const Outcome text
            = compareIds(QStringLiteral("SELECT id FROM edition_text"), QStringLiteral("edition_text"));
            !text)
            return text;
        return compareIds(QStringLiteral("SELECT rowid FROM edition_index"), QStringLiteral("edition_index"));
    }

private:
    static QString placeOf(const QString &release) { return QStringLiteral("release_summary ") + release; }

    Result<bool> hasSummary(const QVariantList &expected) const
    {
        static const QString sql
            = QStringLiteral("SELECT CAST(release AS BLOB), number, CAST(reference AS BLOB), is_open, changed_at,"
                             " published_at, summary FROM release_summary WHERE release = ?");
        bool isThere = false;
        const Outcome read = m_connection.select(sql, QVariantList{expected.constFirst()}, [&](const QSqlQuery &row) {
            isThere = true;
            for (qsizetype i = 0; i < expected.size(); ++i) {
                const QVariant value = row.value(int(i));
                isThere = isThere && value.isNull() == !expected.at(i).isValid()
                    && storedBytes(value) == storedBytes(expected.at(i));
            }
            return Outcome();
        });
        if (!read)
            return read.error();
        return isThere;
    }

    Outcome compareEdition(const EditionRow &expected)
    {
        static const QString sql
            = QStringLiteral("SELECT CAST(t.release AS BLOB), CAST(t.language AS BLOB), CAST(t.headline AS BLOB),"
                             " CAST(t.text AS BLOB), CAST(i.tokens AS BLOB) FROM edition_text AS t"
                             " LEFT JOIN edition_index AS i ON i.rowid = t.id WHERE t.id = ?");
        const QByteArrayList bytes{expected.release.toString().toUtf8(), expected.language.code().toUtf8(),
            expected.headline.toUtf8(), expected.text.toUtf8(), indexedTokens(expected).toUtf8()};
        bool isThere = false;
        const Outcome read = m_connection.select(sql, {expected.id}, [&](const QSqlQuery &row) {
            isThere = true;
            for (qsizetype i = 0; i < bytes.size(); ++i)
                isThere = isThere && row.value(int(i)).toByteArray() == bytes.at(i);
            return Outcome();
        });
        if (read && !isThere)
            m_run.find(QStringLiteral("edition_text %1").arg(expected.id), altered);
        return read;
    }

    Outcome compareIds(const QString &sql, const QString &table)
    {
        return m_connection.select(sql, {}, [&](const QSqlQuery &row) -> Outcome {
            if (!m_editions.contains(row.value(0).toLongLong()))
                m_run.find(table + u' ' + row.value(0).toString(), extra);
            return {};
        });
    }

    AuditRun &m_run;
    const Connection &m_connection;
    const JournalFacts &m_facts;
    QSet<qint64> m_editions;
};

} // namespace

Outcome auditProjections(AuditRun &run, const JournalFacts &facts)
{
    if (!facts.isWhole)
        return {};
    ProjectionWalk walk(run, facts);
    Outcome outcome;
    for (qsizetype i = 0; outcome && i < facts.releases.size(); ++i)
        outcome = walk.compareRelease(facts.releases.at(i));
    if (outcome)
        outcome = walk.compareKeys();
    return run.taken(outcome, QStringLiteral("release_summary"), QStringLiteral("structure-damaged"));
}

} // namespace communique
