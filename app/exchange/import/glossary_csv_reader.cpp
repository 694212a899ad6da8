#include "exchange/import/csv_table.h"
#include "exchange/import/glossary_intake.h"
#include "exchange/import/lexicon_limits.h"
#include "exchange/import/note_codes.h"

#include <QLocale>
#include <QSet>

namespace communique {

namespace {

/// What a column holds.
struct Column
{
    enum class Kind { Term, Id, PartOfSpeech, Domain, Note, Source, Unknown };
    Kind kind = Kind::Unknown;
    LanguageTag language;
    TermStatus status = TermStatus::Preferred;
    QString name;
};

bool isKnownLanguage(const LanguageTag &tag)
{
    return officialLanguages().contains(tag) || QLocale(tag.code()).language() != QLocale::C;
}

Column columnOf(const QString &header)
{
    static const QMap<QString, Column::Kind> fields{{QStringLiteral("id"), Column::Kind::Id},
        {QStringLiteral("pos"), Column::Kind::PartOfSpeech}, {QStringLiteral("domain"), Column::Kind::Domain},
        {QStringLiteral("note"), Column::Kind::Note}, {QStringLiteral("source"), Column::Kind::Source}};
    Column column;
    column.name = header.trimmed();
    const QString name = column.name.toLower();
    column.kind = fields.value(name, Column::Kind::Unknown);
    if (column.kind != Column::Kind::Unknown)
        return column;
    const std::optional<LanguageTag> language = LanguageTag::parse(name.section(u':', 0, 0));
    const QString status = name.section(u':', 1);
    const std::optional<TermStatus> told
        = status.isEmpty() ? std::optional(TermStatus::Preferred) : termStatusFromName(status.trimmed());
    if (!language || !told || !isKnownLanguage(*language))
        return column;
    column.kind = Column::Kind::Term;
    column.language = *language;
    column.status = *told;
    return column;
}

/// The terms of one cell: parted by "|", a backslash makes the next character a letter.
QStringList termsOf(const QString &cell)
{
    QStringList terms{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell.at(i) == u'\\' && i + 1 < cell.size())
            terms.last().append(cell.at(++i));
        else if (cell.at(i) == u'|')
            terms.append(QString());
        else
            terms.last().append(cell.at(i));
    }
    for (QString &term : terms)
        term = term.trimmed();
    terms.removeAll(QString());
    return terms;
}

class GlossaryCsvReader
{
public:
    Result<GlossaryIntake> read(const QList<CsvRow> &rows)
    {
        if (rows.isEmpty())
            return Error{ErrorCode::Malformed, QStringLiteral("line %1").arg(1), QStringLiteral("the table is empty")};
        if (const Outcome headed = readHeader(rows.constFirst()); !headed)
            return headed.error();
        for (const CsvRow &row : rows.mid(1)) {
            if (const Outcome taken = readConcept(row); !taken)
                return taken.error();
        }
        return m_intake;
    }

private:
    static Error malformed(const CsvRow &row, const QString &detail)
    {
        return {ErrorCode::Malformed, QStringLiteral("line %1").arg(row.line), detail};
    }

    Outcome readHeader(const CsvRow &row)
    {
        QSet<QString> names;
        bool hasLanguage = false;
        for (const QString &header : row.cells) {
            const Column column = columnOf(header);
            hasLanguage = hasLanguage || column.kind == Column::Kind::Term;
            if (column.kind == Column::Kind::Unknown && !column.name.isEmpty())
                m_intake.notes.append({IntakeNote::Kind::Dropped, note_code::glossaryColumn, column.name, {}});
            if (!column.name.isEmpty() && names.contains(column.name.toLower()))
                return malformed(row, QStringLiteral("the column “%1” is there twice").arg(column.name));
            names.insert(column.name.toLower());
            m_columns.append(column);
        }
        if (!hasLanguage)
            return malformed(row, QStringLiteral("no column is named after a language, such as en or fr"));
        return {};
    }

    Outcome readConcept(const CsvRow &row)
    {
        if (row.cells.size() > m_columns.size())
            return malformed(row, QStringLiteral("there are more cells than columns"));
        Concept entry;
        std::optional<PartOfSpeech> part;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (const Outcome taken = takeCell(row, m_columns.at(i), row.cells.at(i), entry, part); !taken)
                return taken;
        }
        if (entry.terms.isEmpty() && entry.id.isEmpty())
            return {};
        for (Term &term : entry.terms)
            term.partOfSpeech = part;
        sortTerms(entry.terms);
        return keep(row, entry);
    }

    Outcome takeCell(
        const CsvRow &row, const Column &column, const QString &cell, Concept &entry, std::optional<PartOfSpeech> &part)
    {
        const QString text = cell.trimmed();
        switch (column.kind) {
        case Column::Kind::Term:
            takeTerms(column, text, entry);
            break;
        case Column::Kind::Id:
            entry.id = ConceptId::fromString(text);
            if (entry.id.isEmpty() && !text.isEmpty())
                return malformed(row, QStringLiteral("“%1” is no id (a-z, 0-9, -)").arg(text));
            break;
        case Column::Kind::PartOfSpeech:
            part = partOfSpeechFromName(text.toLower());
            if (!part && !text.isEmpty())
                return malformed(row, QStringLiteral("“%1” is no part of speech").arg(text));
            break;
        case Column::Kind::Domain:
            entry.domain = text;
            break;
        case Column::Kind::Note:
            entry.note = text;
            break;
        case Column::Kind::Source:
            entry.source = text;
            break;
        case Column::Kind::Unknown:
            break;
        }
        return {};
    }

    /// A second preferred term in one cell is an admitted one.
    static void takeTerms(const Column &column, const QString &cell, Concept &entry)
    {
        TermStatus status = column.status;
        for (const QString &text : termsOf(cell)) {
            entry.terms.append(Term{column.language, text, status, {}});
            if (status == TermStatus::Preferred)
                status = TermStatus::Admitted;
        }
    }

    Outcome keep(const CsvRow &row, const Concept &entry)
    {
        Concept checked = entry;
        if (checked.id.isEmpty())
            checked.id = ConceptId::fromString(QStringLiteral("none"));
        else if (m_ids.contains(checked.id))
            return malformed(row, QStringLiteral("the id “%1” is there twice").arg(entry.id.toString()));
        if (const Outcome sound = checkConcept(checked); !sound)
            return malformed(row, sound.error().detail);
        m_ids.insert(entry.id);
        m_intake.concepts.append(entry);
        return {};
    }

    QList<Column> m_columns;
    QSet<ConceptId> m_ids;
    GlossaryIntake m_intake;
};

} // namespace

Result<GlossaryIntake> readGlossaryCsv(const QByteArray &bytes)
{
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    if (!rows)
        return rows.error();
    return GlossaryCsvReader().read(*rows);
}

} // namespace communique
