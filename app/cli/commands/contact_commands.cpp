#include "cli/command.h"
#include "desk/directory.h"
#include "exchange/export/contacts_json_writer.h"
#include "language/phone_text.h"

namespace communique {

namespace {

/// A name to be shown in a list: English first, else any.
QString anyOf(const Wordings &words)
{
    return words.value(officialLanguage(QLatin1StringView("en")), words.isEmpty() ? QString() : words.first());
}

QDate today(const Invocation &call)
{
    return call.clock().now().toLocalTime().date();
}

Result<QDate> dayOf(const Invocation &call)
{
    if (!call.has(QStringLiteral("on")))
        return today(call);
    const QDate day = QDate::fromString(call.value(QStringLiteral("on")), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::Usage, {}, QStringLiteral("--on needs a day, such as 2022-02-16")};
    return day;
}

int list(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const Result<QList<ContactPerson>> contacts = loadDirectory(**room);
    if (!contacts)
        return call.console().fail(contacts.error());
    QJsonArray array;
    const LanguageTag en = officialLanguage(QLatin1StringView("en"));
    for (const ContactPerson &contact : *contacts) {
        array.append(contactJson(contact));
        const QString name = contact.names.isEmpty() ? anyOf(contact.organisations) : anyOf(contact.names);
        QStringList parts{contact.id.toString(), name, contact.titleOn(today(call), en), contact.email};
        if (!contact.phones.isEmpty())
            parts.append(phoneText(contact.phones.constFirst(), en));
        if (contact.isMediaContact)
            parts.append(QStringLiteral("(media contact)"));
        parts.removeAll(QString());
        call.console().line(parts.join(QStringLiteral("  ")));
    }
    call.console().json(array);
    return Done;
}

int find(Invocation &call)
{
    const Result<QDate> day = dayOf(call);
    if (!day)
        return call.console().fail(day.error());
    const std::optional<LanguageTag> language = call.has(QStringLiteral("language"))
        ? LanguageTag::parse(call.value(QStringLiteral("language")))
        : std::optional(officialLanguage(QLatin1StringView("en")));
    if (!language)
        return call.console().fail(UsageExit, QStringLiteral("--language needs a language, such as fr"));
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const QString asked = call.positional.join(u' ');
    const Result<ContactPerson> contact = findContact(**room, asked);
    if (!contact)
        return call.console().fail(contact.error());
    const Speaker speaker = speakerOf(*contact, asked, *language, *day);
    const bool hasChanged = contact->hasTitleChanged(*language, *day, today(call));
    call.console().line(contactLine(*contact, *language, *day));
    if (hasChanged) {
        const QString now = contact->titleOn(today(call), *language);
        call.console().note(now.isEmpty() ? QStringLiteral("the title is not in force today")
                                          : QStringLiteral("the title is another today: %1").arg(now));
    }
    call.console().json(
        QJsonObject{{QStringLiteral("id"), contact->id.toString()}, {QStringLiteral("name"), speaker.name},
            {QStringLiteral("title"), speaker.title}, {QStringLiteral("organisation"), speaker.organisation},
            {QStringLiteral("gender"), speaker.gender ? genderName(*speaker.gender) : QString()},
            {QStringLiteral("email"), contact->email},
            {QStringLiteral("phones"), QJsonArray::fromStringList(contact->phones)},
            {QStringLiteral("line"), contactLine(*contact, *language, *day)},
            {QStringLiteral("titleChanged"), hasChanged}});
    return Done;
}

int import(Invocation &call)
{
    const QString fileName = call.argument(0);
    const Result<QByteArray> bytes = fileName == QLatin1StringView("-") ? call.console().readAll() : readFile(fileName);
    if (!bytes)
        return call.console().fail(bytes.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Result<DirectoryReport> report = importDirectory(**call.newsroom(), *session, *bytes);
    if (!report)
        return call.console().fail(report.error());
    call.console().line(report->added + report->changed == 0
            ? QStringLiteral("nothing new: %1 contacts are there already").arg(report->unchanged)
            : QStringLiteral("%1 added, %2 changed, %3 unchanged")
                  .arg(report->added)
                  .arg(report->changed)
                  .arg(report->unchanged));
    call.console().json(QJsonObject{{QStringLiteral("added"), report->added},
        {QStringLiteral("changed"), report->changed}, {QStringLiteral("unchanged"), report->unchanged}});
    return Done;
}

int exportFile(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const Result<QByteArray> bytes = exportDirectory(**room);
    if (!bytes)
        return call.console().fail(bytes.error());
    if (call.argument(0) == QLatin1StringView("-")) {
        call.console().bytes(*bytes);
        return Done;
    }
    if (const Outcome written = writeFile(call.argument(0), *bytes); !written)
        return call.console().fail(written.error());
    call.console().line(call.argument(0));
    call.console().json(QJsonObject{{QStringLiteral("file"), call.argument(0)}});
    return Done;
}

/// Values of the form LANGUAGE=WORDS, into \a words.
Outcome takeWordings(const Invocation &call, const QString &option, Wordings &words)
{
    for (const QString &value : call.options.value(option)) {
        const std::optional<LanguageTag> language = LanguageTag::parse(value.section(u'=', 0, 0));
        if (!language || !value.contains(u'='))
            return Error{ErrorCode::Usage, value,
                QStringLiteral("--%1 needs LANGUAGE=WORDS, such as en=\"Ana Silva\"").arg(option)};
        words.insert(*language, value.section(u'=', 1));
    }
    return {};
}

/// A title begins an office: on the day of --from, or since ever.
Outcome takeTitles(const Invocation &call, ContactPerson &contact)
{
    Appointment appointment;
    if (const Outcome taken = takeWordings(call, QStringLiteral("title"), appointment.titles); !taken)
        return taken;
    if (appointment.titles.isEmpty())
        return {};
    const QString from = call.value(QStringLiteral("from"));
    appointment.from = QDate::fromString(from, Qt::ISODate);
    if (!from.isEmpty() && !appointment.from.isValid())
        return Error{ErrorCode::Usage, from, QStringLiteral("--from needs a day, such as 2022-02-16")};
    if (!contact.appointments.isEmpty() && !appointment.from.isValid())
        return Error{ErrorCode::Usage, {}, QStringLiteral("from which day on? Say --from 2022-02-16")};
    for (Appointment &former : contact.appointments) {
        if (!former.until.isValid() && former.from < appointment.from)
            former.until = appointment.from.addDays(-1);
    }
    contact.appointments.append(appointment);
    return {};
}

Outcome takeReach(const Invocation &call, ContactPerson &contact)
{
    if (call.has(QStringLiteral("email")))
        contact.email = call.value(QStringLiteral("email"));
    if (call.has(QStringLiteral("phone")))
        contact.phones = call.options.value(QStringLiteral("phone"));
    if (call.has(QStringLiteral("media")))
        contact.isMediaContact = true;
    const QString gender = call.value(QStringLiteral("gender"));
    if (!gender.isEmpty()) {
        contact.gender = genderFromName(gender);
        if (!contact.gender)
            return Error{ErrorCode::Usage, gender, QStringLiteral("--gender is feminine or masculine")};
    }
    return {};
}

Result<ContactPerson> wishedContact(Invocation &call)
{
    ContactPerson contact;
    const QString id = call.value(QStringLiteral("id"));
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return room.error();
    const Result<ContactPerson> standing = findContact(**room, id);
    if (standing && standing->id.toString() == id)
        contact = *standing;
    else if (!id.isEmpty())
        contact.id = ContactId::fromString(id);
    if (!id.isEmpty() && contact.id.isEmpty())
        return Error{ErrorCode::Usage, id, QStringLiteral("--id is of a-z, 0-9 and -")};
    for (const Outcome &taken : {takeWordings(call, QStringLiteral("called"), contact.names),
             takeWordings(call, QStringLiteral("organisation"), contact.organisations), takeTitles(call, contact),
             takeReach(call, contact)}) {
        if (!taken)
            return taken.error();
    }
    return contact;
}

int add(Invocation &call)
{
    const Result<ContactPerson> wished = wishedContact(call);
    if (!wished)
        return call.console().fail(wished.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Result<ContactPerson> contact = recordContact(**call.newsroom(), *session, *wished);
    if (!contact)
        return call.console().fail(contact.error());
    call.console().line(contact->id.toString());
    call.console().json(contactJson(*contact));
    return Done;
}

int retire(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    Newsroom &room = **call.newsroom();
    const Result<ContactPerson> contact = findContact(room, call.argument(0));
    if (!contact)
        return call.console().fail(contact.error());
    const Outcome retired = retireContact(room, *session, contact->id, call.value(QStringLiteral("reason")));
    if (!retired)
        return call.console().fail(retired.error());
    call.console().line(QStringLiteral("retired"));
    call.console().json(QJsonObject{{QStringLiteral("retired"), contact->id.toString()}});
    return Done;
}

} // namespace

Command contactListCommand()
{
    Command command;
    command.name = QStringLiteral("contact list");
    command.summary = QStringLiteral("List the directory of people and organisations");
    command.help = QStringLiteral("Id, name, today's title, address and number, one entry a line.");
    command.run = list;
    return command;
}

Command contactFindCommand()
{
    Command command;
    command.name = QStringLiteral("contact find");
    command.arguments = QStringLiteral("NAME…");
    command.summary = QStringLiteral("Say who somebody is in a language on a day, and how to reach them");
    command.help
        = QStringLiteral("By id, or by name in any language; says so if the title has changed since that day.\n"
                         "Example: communiquectl contact find Ingrid Solano --language fr --on 2019-05-01");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {{QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("English without it")},
        {QStringLiteral("on"), QStringLiteral("DAY"), QStringLiteral("today without it")}};
    command.run = find;
    return command;
}

Command contactAddCommand()
{
    Command command;
    command.name = QStringLiteral("contact add");
    command.summary = QStringLiteral("Put somebody in the directory, or change what it says; prints the id");
    command.help = QStringLiteral(
        "With the --id of an entry, what is given is added to it or replaces what it had. A new title ends the one\n"
        "before on the day before. Example: communiquectl contact add --called en=\"Ana Silva\" --called ru=\"Ана "
        "Силва\""
        "\n  --title en=Spokesperson --title fr=\"Porte-parole\" --from 2022-01-10 --phone +12125550100 --media");
    command.options = {{QStringLiteral("id"), QStringLiteral("ID"), QStringLiteral("of the entry")},
        {QStringLiteral("called"), QStringLiteral("L=N"), QStringLiteral("the name in that language")},
        {QStringLiteral("organisation"), QStringLiteral("L=N"), QStringLiteral("the organisation in that language")},
        {QStringLiteral("title"), QStringLiteral("L=T"), QStringLiteral("the title in that language")},
        {QStringLiteral("from"), QStringLiteral("DAY"), QStringLiteral("since when the title is held")},
        {QStringLiteral("gender"), QStringLiteral("G"), QStringLiteral("feminine or masculine")},
        {QStringLiteral("email"), QStringLiteral("E"), QStringLiteral("the address")},
        {QStringLiteral("phone"), QStringLiteral("N"), QStringLiteral("a number, such as +12125550142")},
        {QStringLiteral("media"), {}, QStringLiteral("the press may call them")}};
    command.run = add;
    return command;
}

Command contactImportCommand()
{
    Command command;
    command.name = QStringLiteral("contact import");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Take a directory in, as JSON; says what is new");
    command.help
        = QStringLiteral("All of it or nothing, in the form that “contact export” writes. An entry with the id\n"
                         "of one that is there replaces it; the same file again changes nothing.");
    command.minimum = command.maximum = 1;
    command.run = import;
    return command;
}

Command contactExportCommand()
{
    Command command;
    command.name = QStringLiteral("contact export");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Write the directory as JSON");
    command.help = QStringLiteral("- is standard output.");
    command.minimum = command.maximum = 1;
    command.run = exportFile;
    return command;
}

Command contactRetireCommand()
{
    Command command;
    command.name = QStringLiteral("contact retire");
    command.arguments = QStringLiteral("NAME");
    command.summary = QStringLiteral("Take somebody out of the directory");
    command.help = QStringLiteral("By id or name. The journal keeps the entry; releases keep what they say.");
    command.minimum = command.maximum = 1;
    command.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal")}};
    command.run = retire;
    return command;
}

} // namespace communique
