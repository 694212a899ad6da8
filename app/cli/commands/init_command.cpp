#include "cli/command.h"
#include "desk/demo.h"
#include "desk/founding.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace communique {

namespace {

/// The person at the keyboard, as the system knows them, unless options say otherwise.
NewPerson founderOf(const Invocation &call)
{
    NewPerson founder;
    const passwd *account = getpwuid(getuid());
    const QString login = account ? QString::fromLocal8Bit(account->pw_name) : QStringLiteral("founder");
    const QString full = account ? QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed() : QString();
    founder.name
        = call.has(QStringLiteral("name")) ? call.value(QStringLiteral("name")) : (full.isEmpty() ? login : full);
    founder.email = call.has(QStringLiteral("email")) ? call.value(QStringLiteral("email"))
                                                      : QStringLiteral("%1@%2").arg(login, QSysInfo::machineHostName());
    founder.roles = Role::Administrator | Role::PressOfficer;
    return founder;
}

int report(Invocation &call, const Newsroom &newsroom)
{
    call.console().line(newsroom.place().storeFile);
    call.console().json(QJsonObject{{QStringLiteral("store"), newsroom.place().storeFile},
        {QStringLiteral("id"), newsroom.roster().storeId}, {QStringLiteral("keys"), newsroom.keys().path()}});
    return Done;
}

int initDemo(Invocation &call)
{
    Result<Newsroom> newsroom = foundDemo(call.place(), call.clock());
    return newsroom ? report(call, *newsroom) : call.console().fail(newsroom.error());
}

int init(Invocation &call)
{
    QDir().mkpath(QFileInfo(call.place().storeFile).absolutePath());
    if (call.has(QStringLiteral("demo")))
        return initDemo(call);
    const NewPerson wished = founderOf(call);
    if (Outcome fits = checkNewPerson({}, wished); !fits)
        return call.console().fail(fits.error());
    const Result<std::optional<Passphrase>> words
        = call.passphrase(QStringLiteral("A passphrase for the newsroom's root key and your own:"));
    if (!words)
        return call.console().fail(words.error());
    const QString name
        = call.has(QStringLiteral("newsroom")) ? call.value(QStringLiteral("newsroom")) : QStringLiteral("Newsroom");
    Result<Newsroom> newsroom = foundNewsroom(call.place(), call.clock(), name, NewsroomKind::Regular, *words);
    if (!newsroom)
        return call.console().fail(newsroom.error());
    const Result<Session> root = openRoot(*newsroom, *words);
    if (!root)
        return call.console().fail(root.error());
    const Result<Person> founder = enrolPerson(*newsroom, *root, wished, *words);
    if (!founder)
        return call.console().fail(founder.error());
    if (Outcome remembered = newsroom->keys().rememberPerson(founder->id); !remembered)
        return call.console().fail(remembered.error());
    if (!*words)
        call.console().note(
            QStringLiteral("no passphrase was given, so the keys in %1 are protected by their file mode alone")
                .arg(newsroom->keys().path()));
    return report(call, *newsroom);
}

} // namespace

Command initCommand()
{
    Command command;
    command.name = QStringLiteral("init");
    command.summary = QStringLiteral("Found a newsroom: make its store and its keys");
    command.help = QStringLiteral(
        "Prints where the store is. You become its first person, administrator and press officer. The root key\n"
        "and your key are sealed under the passphrase from the prompt or --passphrase-fd; without either they\n"
        "are kept without one. --demo founds a newsroom to try things in, with people for each role.\n"
        "Example: communiquectl --store /tmp/try.communique init --demo");
    command.options = {{QStringLiteral("demo"), {}, QStringLiteral("the demo newsroom")},
        {QStringLiteral("newsroom"), QStringLiteral("NAME"), QStringLiteral("what the newsroom is called")},
        {QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("your name")},
        {QStringLiteral("email"), QStringLiteral("E"), QStringLiteral("your e-mail address")}};
    command.run = init;
    return command;
}

} // namespace communique
