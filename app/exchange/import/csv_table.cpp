#include "exchange/import/csv_table.h"

#include "exchange/import/lexicon_limits.h"
#include "exchange/markup/text_encoding.h"

#include <QRegularExpression>

namespace communique {

namespace {

QChar separatorOf(const QString &text)
{
    bool isQuoted = false;
    QString seen;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!isQuoted)
            seen.append(c);
    }
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (seen.contains(separator))
            return separator;
    }
    return u',';
}

QString unshielded(const QString &cell)
{
    static const QRegularExpression shielded(QStringLiteral("\\A'+[=+\\-@\\t\\r]"));
    return shielded.match(cell).hasMatch() ? cell.mid(1) : cell;
}

class CsvReader
{
public:
    explicit CsvReader(QString text)
        : m_text(std::move(text))
        , m_separator(separatorOf(m_text))
    { }

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            if (const Outcome row = readRow(); !row)
                return row.error();
        }
        return m_rows;
    }

private:
    Outcome readRow()
    {
        CsvRow row;
        row.line = m_line;
        const qsizetype start = m_at;
        do {
            const Result<QString> cell = readCell();
            if (!cell)
                return cell.error();
            row.cells.append(unshielded(*cell));
            if (row.cells.size() > lexicon_limit::columns)
                return Error{ErrorCode::TooLarge, place(), QStringLiteral("too many columns")};
        } while (takeSeparator());
        const bool isBlank = m_at == start;
        if (!takeLineEnd())
            return malformed(QStringLiteral("a quoted cell is followed by other text"));
        if (!isBlank)
            m_rows.append(row);
        // One line more than there may be concepts, for the names of the columns.
        if (m_rows.size() > lexicon_limit::entries + 1)
            return Error{ErrorCode::TooLarge, place(), QStringLiteral("too many lines")};
        return {};
    }

    Result<QString> readCell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd()) {
            if (m_text.at(m_at) == u'"')
                return malformed(QStringLiteral("a quotation mark within a cell that does not begin with one"));
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    Result<QString> readQuoted()
    {
        const Error unclosed = malformed(QStringLiteral("a quoted cell does not end"));
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                ++m_at;
            } else if (c == u'"') {
                ++m_at;
                return cell;
            }
            m_line += c == u'\n' ? 1 : 0;
            cell.append(c);
        }
        return unclosed;
    }

    bool isLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    bool takeSeparator()
    {
        const bool isThere = m_at < m_text.size() && m_text.at(m_at) == m_separator;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool takeLineEnd()
    {
        if (m_at >= m_text.size())
            return true;
        if (!isLineEnd())
            return false;
        const bool isPair = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
        return true;
    }

    QString place() const { return QStringLiteral("line %1").arg(m_line); }
    Error malformed(const QString &detail) const { return {ErrorCode::Malformed, place(), detail}; }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    QList<CsvRow> m_rows;
};

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > lexicon_limit::bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("table"), QStringLiteral("64 MiB")};
    return CsvReader(decodeText(bytes).text).read();
}

} // namespace communique
