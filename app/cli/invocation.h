#pragma once

#include "cli/console.h"
#include "desk/newsroom.h"

#include <QMap>
#include <QStringList>

namespace communique {

/// One call of communiquectl: its arguments told apart, and the newsroom and person they act on, opened when a command
/// first asks for them.
class Invocation
{
public:
    Invocation(Console &console, const Clock &clock)
        : m_console(&console)
        , m_clock(&clock)
    { }

    Console &console() { return *m_console; }
    const Clock &clock() const { return *m_clock; }
    const Place &place() const { return m_place; }
    void setPlace(const Place &place) { m_place = place; }
    void setPerson(const QString &text) { m_personText = text; }
    void setPassphraseDescriptor(int descriptor) { m_passphraseDescriptor = descriptor; }

    QStringList positional; ///< what is left after options, the command's own name taken off
    QMap<QString, QStringList> options; ///< by name, without dashes; flags have one empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
    /// The positional argument at \a index, or empty.
    QString argument(qsizetype index) const { return positional.value(index); }

    Result<Newsroom *> newsroom(OpenMode mode = OpenMode::ReadWrite);
    /// The person of --as, or the usual one, with their key.
    Result<Session> session();
    /// The same person without opening the key.
    Result<Person> person();
    /// What --passphrase-fd gives, or a prompt; nothing where neither is there.
    Result<std::optional<Passphrase>> passphrase(const QString &question);

    /// After a command that a person's key was opened for: the day's backup, if it is missing (TRUST.md P13). A store
    /// on a server that no window opens is kept as well. A backup that cannot be made is told and fails nothing.
    void keepDailyBackup();

    Result<ReleaseId> release(qsizetype index = 0);
    /// Usage for a missing or malformed tag.
    Result<LanguageTag> language(qsizetype index);

private:
    Console *m_console;
    const Clock *m_clock;
    Place m_place;
    QString m_personText;
    int m_passphraseDescriptor = -1;
    std::optional<Passphrase> m_passphrase;
    std::optional<Newsroom> m_newsroom;
    bool m_isSignedIn = false;
};

/// Of an error in opening a store: a store that is not there is a file that cannot be read (exit 3).
Error storeError(Error error);

/// Reads a whole file of at most 64 MiB. CannotRead, TooLarge.
Result<QByteArray> readFile(const QString &fileName);
/// Writes a file whole or not at all.
Outcome writeFile(const QString &fileName, const QByteArray &bytes);

} // namespace communique
