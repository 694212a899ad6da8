#include "storage/migrations.h"

#include <QDir>
#include <QFile>

// In a static library a resource is only there once it is asked for, from outside any namespace.
static void ensureMigrationResource()
{
    Q_INIT_RESOURCE(migrations);
}

namespace communique {

namespace {

QList<QByteArray> readScripts()
{
    ensureMigrationResource();
    const QDir folder(QStringLiteral(":/storage/migrations"));
    QList<QByteArray> scripts;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(file.readAll());
    }
    return scripts;
}

} // namespace

const QList<QByteArray> &migrationScripts()
{
    static const QList<QByteArray> scripts = readScripts();
    return scripts;
}

Outcome migrate(Transaction &transaction, const QList<QByteArray> &scripts, int fromVersion)
{
    for (qsizetype i = fromVersion; i < scripts.size(); ++i) {
        if (const Outcome run = transaction.executeScript(scripts.at(i)); !run)
            return run;
    }
    return transaction.executeScript("PRAGMA user_version=" + QByteArray::number(scripts.size()));
}

Result<int> schemaVersion(const Connection &connection)
{
    const Result<QVariant> version = connection.selectValue(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

} // namespace communique
