#include "desk/translator_notes.h"

#include "desk/wording.h"

#include <QLocale>

namespace communique {

namespace {

void append(QStringList &notes, const QString &sentence, const QString &value)
{
    if (!value.isEmpty())
        notes.append(sentence.arg(value));
}

} // namespace

QStringList TranslatorNotes::of(const Block &block)
{
    QStringList notes{Wording::kind(kindName(block.body))};
    if (const auto *quote = std::get_if<Quote>(&block.body)) {
        append(notes, tr("Speaker: %1"), quote->speaker);
        append(notes, tr("Title: %1"), quote->speakerTitle);
    } else if (const auto *call = std::get_if<CallToAction>(&block.body)) {
        append(notes, tr("Leads to: %1"), call->target);
        QStringList languages;
        for (const LanguageTag &language : call->languages)
            languages.append(Wording::language(language));
        append(notes, tr("There in: %1"), languages.join(QStringLiteral(", ")));
    } else if (const auto *dateline = std::get_if<Dateline>(&block.body)) {
        append(notes, tr("Date: %1"), dateline->date ? QLocale().toString(*dateline->date) : QString());
    } else if (const auto *image = std::get_if<Image>(&block.body)) {
        append(notes, tr("The picture shows: %1"), image->alternativeText);
    } else if (const auto *contact = std::get_if<Contact>(&block.body)) {
        append(notes, tr("E-mail: %1"), contact->email);
        append(notes, tr("Telephone: %1"), contact->phone);
    }
    return notes;
}

QString TranslatorNotes::ofField(const Block &block, const QString &field)
{
    const QString kind = Wording::kind(kindName(block.body));
    if (field == QLatin1StringView("speaker"))
        return tr("%1: the speaker's name").arg(kind);
    if (field == QLatin1StringView("title"))
        return tr("%1: the speaker's title").arg(kind);
    if (field == QLatin1StringView("alternative-text"))
        return tr("%1: what it shows, for those who cannot see it").arg(kind);
    if (field == QLatin1StringView("credit"))
        return tr("%1: whose it is").arg(kind);
    return tr("%1: the name").arg(kind);
}

QString TranslatorNotes::sourceChanged()
{
    return tr("The source has changed since this was translated.");
}

} // namespace communique
