#pragma once

#include "cli/invocation.h"

#include <functional>

namespace communique {

/// An option a command takes, beside those every command takes.
struct Option
{
    QString name; ///< without dashes
    QString value; ///< what its value is called; empty for a flag
    QString help;
};

/// A verb of communiquectl, as data: help, checking of arguments and the man page's synopsis come from it.
struct Command
{
    QString name; ///< one word, or two ("person add")
    QString arguments; ///< as in the synopsis: "RELEASE LANGUAGE"
    QString summary; ///< one line, a verb first
    QString help; ///< what one needs to know; with an example
    int minimum = 0; ///< positional arguments
    int maximum = 0; ///< -1 for any number
    QList<Option> options;
    std::function<int(Invocation &)> run;
};

/// All of them, in the order of the help.
const QList<Command> &allCommands();

/// Reads the arguments, finds the command, runs it; the exit code.
int runCommandLine(const QStringList &arguments, Console &console, const Clock &clock);

// One function a command, each in a file of its own name under cli/commands/.
Command initCommand();
Command personAddCommand();
Command personListCommand();
Command personRolesCommand();
Command personRevokeCommand();
Command importCommand();
Command newCommand();
Command listCommand();
Command showCommand();
Command editCommand();
Command requestCommand();
Command embargoCommand();
Command submitCommand();
Command reviseCommand();
Command approveCommand();
Command returnCommand();
Command reopenCommand();
Command dropCommand();
Command acknowledgeCommand();
Command settleCommand();
Command revertCommand();
Command holdCommand();
Command liftCommand();
Command spikeCommand();
Command signCommand();
Command publishCommand();
Command blockersCommand();
Command checkCommand();
Command acceptCommand();
Command commentAddCommand();
Command commentAnswerCommand();
Command commentCloseCommand();
Command commentListCommand();
Command exportCommand();
Command searchCommand();
Command historyCommand();
Command diffCommand();
Command proofreadCommand();
Command styleListCommand();
Command styleUseCommand();
Command styleAddCommand();
Command wordsListCommand();
Command wordsAddCommand();
Command wordsRemoveCommand();
Command glossaryImportCommand();
Command glossaryExportCommand();
Command glossaryFindCommand();
Command glossaryListCommand();
Command glossaryAddCommand();
Command glossaryRetireCommand();
Command contactListCommand();
Command contactFindCommand();
Command contactAddCommand();
Command contactImportCommand();
Command contactExportCommand();
Command contactRetireCommand();
Command memoryImportCommand();
Command memoryExportCommand();
Command memoryMatchCommand();
Command memoryFindCommand();
Command memoryForgetCommand();
Command memoryTidyCommand();
Command verifyCommand();
Command rebuildCommand();
Command backupCommand();
Command restoreCommand();

} // namespace communique
