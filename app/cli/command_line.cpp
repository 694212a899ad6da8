#include "cli/command.h"

#include <algorithm>

namespace communique {

namespace {

/// What every command takes.
const QList<Option> &commonOptions()
{
    static const QList<Option> all{
        {QStringLiteral("store"), QStringLiteral("FILE"),
            QStringLiteral("the store; without it, the one in your data folder")},
        {QStringLiteral("as"), QStringLiteral("PERSON"),
            QStringLiteral("who acts: an e-mail address, a name or an id")},
        {QStringLiteral("passphrase-fd"), QStringLiteral("N"),
            QStringLiteral("read the passphrase from file descriptor N")},
        {QStringLiteral("json"), {}, QStringLiteral("print JSON, one document")},
        {QStringLiteral("help"), {}, QStringLiteral("print this help")},
    };
    return all;
}

const Option *findOption(const QList<Option> &options, const QString &name)
{
    const auto found
        = std::find_if(options.cbegin(), options.cend(), [&name](const Option &o) { return o.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

QString optionLines(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        const QString name = QStringLiteral("--") + option.name
            + (option.value.isEmpty() ? QString() : QStringLiteral(" ") + option.value);
        text += QStringLiteral("  %1  %2\n").arg(name, -24).arg(option.help);
    }
    return text;
}

QString overview()
{
    QString text = QStringLiteral("usage: communiquectl [--store FILE] [--as PERSON] COMMAND …\n\n"
                                  "Does to a newsroom's store whatever the window can do, without a display.\n\n");
    for (const Command &command : allCommands()) {
        text += QStringLiteral("  %1  %2\n").arg(command.name, -14).arg(command.summary);
    }
    return text
        + QStringLiteral("\n“communiquectl help COMMAND” explains one, with an example.\n\n"
                         "A first morning:\n"
                         "  communiquectl init --demo                  a newsroom to try things in\n"
                         "  communiquectl list                         its releases\n"
                         "  communiquectl import page.html --language fr\n"
                         "  communiquectl blockers R-2026-005 approve fr\n\n"
                         "Exit: 0 done, 1 refused (one line says why), 2 wrong usage, 3 a store or file cannot be read "
                         "or written.\n\n")
        + optionLines(commonOptions());
}

QString helpOf(const Command &command)
{
    QString text = QStringLiteral("usage: communiquectl %1").arg(command.name);
    if (!command.arguments.isEmpty())
        text += QStringLiteral(" ") + command.arguments;
    text += QStringLiteral("\n\n%1.\n\n%2\n").arg(command.summary, command.help);
    if (!command.options.isEmpty())
        text += QStringLiteral("\nOptions:\n") + optionLines(command.options);
    return text + QStringLiteral("\nOptions of every command:\n") + optionLines(commonOptions());
}

/// Options and positionals, told apart once the command is known.
struct Arguments
{
    QStringList positional;
    QMap<QString, QStringList> options;
    QString problem;
};

/// An option may stand anywhere; whether it takes a value is the same for all commands that have it.
const Option *anyOption(const QString &name)
{
    if (const Option *option = findOption(commonOptions(), name))
        return option;
    for (const Command &command : allCommands()) {
        if (const Option *option = findOption(command.options, name))
            return option;
    }
    return nullptr;
}

Arguments tellApart(const QStringList &arguments)
{
    Arguments told;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size() && told.problem.isEmpty(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyPositional || !argument.startsWith(QLatin1StringView("--"))) {
            told.positional.append(argument == QLatin1StringView("-h") ? QStringLiteral("help") : argument);
            continue;
        }
        if (argument == QLatin1StringView("--")) {
            onlyPositional = true;
            continue;
        }
        const QString name = argument.mid(2).section(u'=', 0, 0);
        const Option *option = anyOption(name);
        const bool hasInline = argument.contains(u'=');
        if (!option)
            told.problem = QStringLiteral("unknown option --%1").arg(name);
        else if (option->value.isEmpty())
            told.options[name].append(QString());
        else if (hasInline)
            told.options[name].append(argument.section(u'=', 1));
        else if (i + 1 < arguments.size())
            told.options[name].append(arguments.at(++i));
        else
            told.problem = QStringLiteral("--%1 needs %2").arg(name, option->value);
    }
    return told;
}

const Command *findCommand(QStringList &positional)
{
    const QString one = positional.value(0);
    const QString two = one + u' ' + positional.value(1);
    for (const Command &command : allCommands()) {
        const bool isTwo = command.name.contains(u' ');
        if (command.name != (isTwo ? two : one))
            continue;
        positional.remove(0, isTwo ? 2 : 1);
        return &command;
    }
    return nullptr;
}

QString problemWith(const Command &command, const Arguments &arguments)
{
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        if (!findOption(commonOptions(), *it) && !findOption(command.options, *it))
            return QStringLiteral("“%1” takes no option --%2").arg(command.name, *it);
    }
    if (arguments.positional.size() < command.minimum)
        return QStringLiteral("“%1” needs: %2").arg(command.name, command.arguments);
    if (command.maximum >= 0 && arguments.positional.size() > command.maximum)
        return QStringLiteral("“%1” takes only: %2").arg(command.name, command.arguments);
    return {};
}

int showHelp(QStringList about, Console &console)
{
    if (about.isEmpty()) {
        console.bytes(overview().toUtf8());
        return Done;
    }
    const Command *command = findCommand(about);
    if (!command)
        return console.fail(UsageExit, QStringLiteral("no command “%1”; see communiquectl help").arg(about.join(u' ')));
    console.bytes(helpOf(*command).toUtf8());
    return Done;
}

} // namespace

int runCommandLine(const QStringList &arguments, Console &console, const Clock &clock)
{
    Arguments told = tellApart(arguments);
    if (!told.problem.isEmpty())
        return console.fail(UsageExit, told.problem);
    if (told.options.contains(QStringLiteral("json")))
        console.setForm(Console::Form::Json);
    const bool isHelp = told.positional.value(0) == QLatin1StringView("help");
    if (isHelp || told.positional.isEmpty() || told.options.contains(QStringLiteral("help"))) {
        if (told.positional.isEmpty() && told.options.isEmpty())
            return console.fail(UsageExit, QStringLiteral("what is to be done? See communiquectl help"));
        return showHelp(isHelp ? told.positional.mid(1) : told.positional, console);
    }
    if (told.positional.value(0) == QLatin1StringView("version")) {
        console.bytes("communiquectl " COMMUNIQUE_VERSION "\n");
        return Done;
    }
    const Command *command = findCommand(told.positional);
    if (!command)
        return console.fail(
            UsageExit, QStringLiteral("no command “%1”; see communiquectl help").arg(told.positional.value(0)));
    if (const QString problem = problemWith(*command, told); !problem.isEmpty())
        return console.fail(UsageExit, problem);

    Invocation invocation(console, clock);
    invocation.positional = told.positional;
    invocation.options = told.options;
    const QString store = invocation.value(QStringLiteral("store"));
    invocation.setPlace(store.isEmpty() ? defaultPlace() : placeOf(store));
    invocation.setPerson(invocation.value(QStringLiteral("as")));
    if (invocation.has(QStringLiteral("passphrase-fd"))) {
        bool isNumber = false;
        const int descriptor = invocation.value(QStringLiteral("passphrase-fd")).toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return console.fail(UsageExit, QStringLiteral("--passphrase-fd needs the number of an open file"));
        invocation.setPassphraseDescriptor(descriptor);
    }
    const int exitCode = command->run(invocation);
    invocation.keepDailyBackup();
    return exitCode;
}

const QList<Command> &allCommands()
{
    static const QList<Command> all{
        initCommand(),
        personAddCommand(),
        personListCommand(),
        personRolesCommand(),
        personRevokeCommand(),
        importCommand(),
        newCommand(),
        listCommand(),
        showCommand(),
        editCommand(),
        requestCommand(),
        embargoCommand(),
        submitCommand(),
        reviseCommand(),
        approveCommand(),
        returnCommand(),
        reopenCommand(),
        dropCommand(),
        acknowledgeCommand(),
        settleCommand(),
        revertCommand(),
        holdCommand(),
        liftCommand(),
        spikeCommand(),
        signCommand(),
        publishCommand(),
        blockersCommand(),
        checkCommand(),
        acceptCommand(),
        commentAddCommand(),
        commentAnswerCommand(),
        commentCloseCommand(),
        commentListCommand(),
        exportCommand(),
        searchCommand(),
        historyCommand(),
        diffCommand(),
        proofreadCommand(),
        styleListCommand(),
        styleUseCommand(),
        styleAddCommand(),
        wordsListCommand(),
        wordsAddCommand(),
        wordsRemoveCommand(),
        glossaryImportCommand(),
        glossaryExportCommand(),
        glossaryFindCommand(),
        glossaryListCommand(),
        glossaryAddCommand(),
        glossaryRetireCommand(),
        contactListCommand(),
        contactFindCommand(),
        contactAddCommand(),
        contactImportCommand(),
        contactExportCommand(),
        contactRetireCommand(),
        memoryImportCommand(),
        memoryExportCommand(),
        memoryMatchCommand(),
        memoryFindCommand(),
        memoryForgetCommand(),
        memoryTidyCommand(),
        verifyCommand(),
        rebuildCommand(),
        backupCommand(),
        restoreCommand(),
    };
    return all;
}

} // namespace communique
