#include "integration/cli/ctl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcessEnvironment>

#include <array>
#include <unistd.h>

namespace communique {

namespace {

constexpr int patience = 60 * 1000; // milliseconds; longer is a hang

} // namespace

QString Ran::guard() const
{
    const QString code = err.section(u':', 0, 0);
    return code == code.toUpper() && !code.contains(u' ') ? code : QString();
}

QByteArray Ran::told() const
{
    return QStringLiteral("exit %1\n%2\n%3").arg(exitCode).arg(out.left(2000), err.left(2000)).toUtf8();
}

Ctl::Ctl()
{
    if (!m_folder.isValid())
        qFatal("no folder for the test");
}

std::unique_ptr<QProcess> Ctl::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(COMMUNIQUECTL), arguments);
    return process;
}

Ran Ctl::finish(QProcess &process)
{
    Ran ran;
    if (!process.waitForFinished(patience))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran Ctl::bare(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

Ran Ctl::run(const QStringList &arguments, const QByteArray &input) const
{
    return bare(QStringList{QStringLiteral("--store"), store()} + arguments, input);
}

Ran Ctl::as(const QString &person, const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{QStringLiteral("--as"), person + QStringLiteral("@example.org")} + arguments, input);
}

Ran Ctl::with(const QByteArray &passphrase, const QStringList &arguments) const
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const QByteArray line = passphrase + '\n';
    if (::write(ends[1], line.constData(), size_t(line.size())) != line.size())
        qFatal("the pipe takes nothing");
    ::close(ends[1]);
    const Ran ran = run(QStringList{QStringLiteral("--passphrase-fd"), QString::number(ends[0])} + arguments);
    ::close(ends[0]);
    return ran;
}

QString Ctl::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray Ctl::read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QByteArray> filesBelow(const QString &folder)
{
    QHash<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString name = walk.next();
        const QFileInfo info = walk.fileInfo();
        files.insert(QDir(folder).relativeFilePath(name),
            info.isSymLink() ? "-> " + info.symLinkTarget().toUtf8() : Ctl::read(name));
    }
    return files;
}

} // namespace communique
