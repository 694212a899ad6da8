#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace communique {

/// How one call of communiquectl ended.
struct Ran
{
    int exitCode = -1; ///< -1: it crashed, hung or did not start
    QString out;
    QString err;

    bool ok() const { return exitCode == 0; }
    /// The first line of standard output.
    QString line() const { return out.section(u'\n', 0, 0); }
    /// What a refusal begins with: "EYES" of "EYES: You wrote …"; empty if there is none.
    QString guard() const;
    /// Standard error is one line, and not an empty one.
    bool saysOneLine() const { return err.count(u'\n') == 1 && err.size() > 2; }
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    /// For the message of a test that fails.
    QByteArray told() const;
};

/// communiquectl as a test uses it: a newsroom in a folder of its own, with a data folder of its own.
class Ctl
{
public:
    Ctl();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return path(QStringLiteral("newsroom.communique")); }
    QString keys() const { return path(QStringLiteral("data/communique/keys")); }

    /// Runs it with exactly these arguments.
    Ran bare(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs it on this newsroom.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs it on this newsroom as the person with that address at example.org.
    Ran as(const QString &person, const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with a passphrase through a pipe.
    Ran with(const QByteArray &passphrase, const QStringList &arguments) const;

    /// Starts it on this newsroom, for tests that do something meanwhile.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    static Ran finish(QProcess &process);

    /// Writes a file into the folder; its name.
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray read(const QString &fileName);

private:
    QTemporaryDir m_folder;
};

/// All files below a folder by their relative path, with their bytes; links are told by "-> target".
QHash<QString, QByteArray> filesBelow(const QString &folder);

} // namespace communique
