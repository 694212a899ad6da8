#include "desk/directory.h"

#include "desk/newsroom_act.h"
#include "exchange/export/contacts_json_writer.h"
#include "exchange/import/contacts_json_reader.h"
#include "language/letter_folding.h"
#include "language/phone_text.h"
#include "storage/directory_store.h"
#include "storage/lexicon_rows.h"

#include <algorithm>

namespace communique {

namespace {

constexpr QChar firstStrongIsolate = u'\u2068';
constexpr QChar popIsolate = u'\u2069';

void tidy(Wordings &words)
{
    for (QString &text : words)
        text = text.normalized(QString::NormalizationForm_C).trimmed();
}

ContactPerson tidied(ContactPerson contact)
{
    tidy(contact.names);
    tidy(contact.organisations);
    for (Appointment &appointment : contact.appointments)
        tidy(appointment.titles);
    std::stable_sort(contact.appointments.begin(), contact.appointments.end(),
        [](const Appointment &a, const Appointment &b) { return a.from < b.from; });
    contact.email = contact.email.trimmed();
    return contact;
}

Outcome write(NewsroomAct &act, const Event &event)
{
    const Result<JournalEntry> entry = act.record(directorySubject(), event);
    return entry ? lexicon_rows::apply(act.transaction(), *entry) : Outcome(entry.error());
}

enum class Kept { Added, Changed, Unchanged };

/// Writes an entry unless it stands so already.
Result<Kept> keep(NewsroomAct &act, const ContactPerson &contact)
{
    const Result<std::optional<ContactPerson>> standing = directory::find(act.transaction().connection(), contact.id);
    if (!standing)
        return standing.error();
    if (*standing == contact)
        return Kept::Unchanged;
    if (const Outcome written = write(act, ContactRecorded{contact}); !written)
        return written.error();
    return *standing ? Kept::Changed : Kept::Added;
}

QString foldedName(const QString &name)
{
    QString folded;
    for (const uint letter : name.simplified().toUcs4())
        appendFolded(letter, folded);
    return folded;
}

bool isCalled(const ContactPerson &contact, const QString &folded)
{
    const Wordings &names = contact.names.isEmpty() ? contact.organisations : contact.names;
    return std::any_of(
        names.cbegin(), names.cend(), [&folded](const QString &name) { return foldedName(name) == folded; });
}

/// Latin letters within Arabic stand in an isolate (FORMATS.md section 3).
QString isolated(const QString &text, const LanguageTag &language)
{
    return language.isRightToLeft() && !text.isEmpty() ? firstStrongIsolate + text + popIsolate : text;
}

} // namespace

Result<DirectoryReport> importDirectory(Newsroom &newsroom, const Session &session, const QByteArray &bytes)
{
    const Result<QList<ContactPerson>> contacts = readContactsJson(bytes);
    if (!contacts)
        return contacts.error();
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (const Outcome allowed = act->askRoleFor(ContactRecorded{}); !allowed)
        return allowed.error();
    DirectoryReport report;
    for (const ContactPerson &contact : *contacts) {
        const Result<Kept> kept = keep(*act, tidied(contact));
        if (!kept)
            return kept.error();
        report.added += *kept == Kept::Added ? 1 : 0;
        report.changed += *kept == Kept::Changed ? 1 : 0;
        report.unchanged += *kept == Kept::Unchanged ? 1 : 0;
    }
    if (report.added + report.changed == 0)
        return report;
    if (const Outcome committed = act->commit(); !committed)
        return committed.error();
    return report;
}

Result<QByteArray> exportDirectory(const Newsroom &newsroom)
{
    const Result<QList<ContactPerson>> contacts = loadDirectory(newsroom);
    if (!contacts)
        return contacts.error();
    return writeContactsJson(*contacts);
}

Result<ContactPerson> recordContact(Newsroom &newsroom, const Session &session, const ContactPerson &wished)
{
    ContactPerson contact = tidied(wished);
    if (contact.id.isEmpty())
        contact.id = newId<ContactId>();
    if (const Outcome sound = checkContact(contact); !sound)
        return sound.error();
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (const Outcome allowed = act->askRoleFor(ContactRecorded{}); !allowed)
        return allowed.error();
    const Result<Kept> kept = keep(*act, contact);
    if (!kept)
        return kept.error();
    if (*kept == Kept::Unchanged)
        return contact;
    if (const Outcome committed = act->commit(); !committed)
        return committed.error();
    return contact;
}

Outcome retireContact(Newsroom &newsroom, const Session &session, const ContactId &id, const QString &reason)
{
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (const Outcome allowed = act->askRoleFor(ContactRetired{}); !allowed)
        return allowed;
    const Result<std::optional<ContactPerson>> standing = directory::find(act->transaction().connection(), id);
    if (!standing)
        return standing.error();
    if (!*standing)
        return Error{ErrorCode::NotFound, id.toString(), QStringLiteral("contact")};
    if (const Outcome written = write(*act, ContactRetired{id, reason.trimmed()}); !written)
        return written;
    return act->commit();
}

Result<QList<ContactPerson>> loadDirectory(const Newsroom &newsroom)
{
    return directory::all(newsroom.connection());
}

Result<ContactPerson> findContact(const Newsroom &newsroom, const QString &text)
{
    const Result<QList<ContactPerson>> contacts = loadDirectory(newsroom);
    if (!contacts)
        return contacts.error();
    const QString folded = foldedName(text);
    QList<ContactPerson> fitting;
    for (const ContactPerson &contact : *contacts) {
        if (contact.id.toString() == text)
            return contact;
        if (isCalled(contact, folded))
            fitting.append(contact);
    }
    if (fitting.isEmpty())
        return Error{ErrorCode::NotFound, text, QStringLiteral("contact")};
    if (fitting.size() > 1)
        return Error{ErrorCode::Ambiguous, text, QStringLiteral("contact")};
    return fitting.constFirst();
}

Result<Speaker> resolveSpeaker(const Newsroom &newsroom, const QString &name, const LanguageTag &language, QDate day)
{
    const Result<ContactPerson> contact = findContact(newsroom, name);
    if (!contact)
        return contact.error();
    return speakerOf(*contact, name, language, day);
}

Speaker speakerOf(const ContactPerson &contact, const QString &asked, const LanguageTag &language, QDate day)
{
    return {contact.id, contact.names.value(language, asked), contact.titleOn(day, language),
        contact.organisations.value(language), contact.gender};
}

QString contactLine(const ContactPerson &contact, const LanguageTag &language, QDate day)
{
    const Speaker speaker = speakerOf(contact, {}, language, day);
    const QString comma = language.code() == QLatin1StringView("ar") ? QStringLiteral("، ")
        : language.code() == QLatin1StringView("zh")                 ? QStringLiteral("，")
                                                                     : QStringLiteral(", ");
    QStringList parts{speaker.name, speaker.title, speaker.organisation, isolated(contact.email, language)};
    if (!contact.phones.isEmpty())
        parts.append(phoneText(contact.phones.constFirst(), language));
    parts.removeAll(QString());
    return parts.join(comma);
}

} // namespace communique
