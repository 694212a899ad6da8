#include "exchange/export/glossary_writer.h"

#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

const QLatin1StringView partOfSpeechNote("glossary-part-of-speech");
constexpr TermStatus statuses[] = {TermStatus::Preferred, TermStatus::Admitted, TermStatus::Forbidden};

QList<LanguageTag> languagesOf(const QList<Concept> &glossary)
{
    QList<LanguageTag> languages;
    for (const Concept &entry : glossary) {
        for (const Term &term : entry.terms) {
            if (!languages.contains(term.language))
                languages.append(term.language);
        }
    }
    sortLanguages(languages);
    return languages;
}

QString shielded(const QString &cell)
{
    static const QRegularExpression formula(QStringLiteral("\\A'*[=+\\-@\\t\\r]"));
    return formula.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QByteArray cellOf(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[,;\\t\"\\r\\n]"));
    QString cell = shielded(text);
    if (special.match(cell).hasMatch())
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts.append(cellOf(cell));
    return parts.join(',') + "\r\n";
}

QStringList headerFor(const QList<LanguageTag> &languages)
{
    QStringList header{QStringLiteral("id")};
    for (const LanguageTag &language : languages) {
        header.append(language.code());
        header.append(language.code() + u':' + termStatusName(TermStatus::Admitted));
        header.append(language.code() + u':' + termStatusName(TermStatus::Forbidden));
    }
    return header << QStringLiteral("pos") << QStringLiteral("domain") << QStringLiteral("note")
                  << QStringLiteral("source");
}

QString termsOf(const Concept &entry, const LanguageTag &language, TermStatus status)
{
    QStringList terms;
    for (const Term &term : entry.terms) {
        if (term.language != language || term.status != status)
            continue;
        QString text = term.text;
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|"));
        terms.append(text);
    }
    return terms.join(QStringLiteral(" | "));
}

bool sharesPartOfSpeech(const Concept &entry)
{
    return std::all_of(entry.terms.cbegin(), entry.terms.cend(),
        [&entry](const Term &term) { return term.partOfSpeech == entry.terms.constFirst().partOfSpeech; });
}

} // namespace

GlossaryFile writeGlossaryCsv(const QList<Concept> &glossary)
{
    GlossaryFile file;
    const QList<LanguageTag> languages = languagesOf(glossary);
    file.bytes = "\xEF\xBB\xBF" + lineOf(headerFor(languages));
    for (const Concept &entry : glossary) {
        QStringList cells{entry.id.toString()};
        for (const LanguageTag &language : languages) {
            for (const TermStatus status : statuses)
                cells.append(termsOf(entry, language, status));
        }
        const bool isShared = sharesPartOfSpeech(entry);
        const auto part = entry.terms.isEmpty() ? std::nullopt : entry.terms.constFirst().partOfSpeech;
        cells << (isShared && part ? partOfSpeechName(*part) : QString()) << entry.domain << entry.note << entry.source;
        if (!isShared)
            file.notes.append({IntakeNote::Kind::Dropped, partOfSpeechNote, entry.terms.constFirst().text, {}});
        file.bytes += lineOf(cells);
    }
    return file;
}

} // namespace communique
