#include "benchmarks/process_memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMultiHash>

namespace communique {

namespace {

QByteArray readAll(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The children of each process. A process's name may hold spaces and brackets; its parent stands behind the last one.
QMultiHash<qint64, qint64> families()
{
    QMultiHash<qint64, qint64> children;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 process = entry.toLongLong(&isProcess);
        const QByteArray stat = isProcess ? readAll(QStringLiteral("/proc/%1/stat").arg(process)) : QByteArray();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1)
            children.insert(fields.at(1).toLongLong(), process);
    }
    return children;
}

void add(Memory &memory, qint64 process, const QMultiHash<qint64, qint64> &children)
{
    const QList<QByteArray> lines = readAll(QStringLiteral("/proc/%1/smaps_rollup").arg(process)).split('\n');
    for (const QByteArray &line : lines) {
        const double mebibytes = line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toDouble() / 1024;
        if (line.startsWith("Rss:"))
            memory.resident += mebibytes;
        else if (line.startsWith("Pss:"))
            memory.proportional += mebibytes;
    }
    ++memory.processes;
    const QList<qint64> own = children.values(process);
    for (const qint64 child : own)
        add(memory, child, children);
}

} // namespace

QString Memory::text() const
{
    return QStringLiteral("%1 MiB resident, %2 MiB proportional, in %3 processes")
        .arg(resident, 0, 'f', 0)
        .arg(proportional, 0, 'f', 0)
        .arg(processes);
}

Memory memoryOfTree(qint64 process)
{
    Memory memory;
    add(memory, process, families());
    return memory;
}

qint64 ownProcess()
{
    return QCoreApplication::applicationPid();
}

} // namespace communique
