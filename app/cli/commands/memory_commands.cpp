// Commands about the translation memory as a whole: import, export, forget, tidy. Asking it is in
// memory_questions.cpp.

#include "cli/command.h"
#include "cli/tmx_import.h"
#include "desk/memory.h"
#include "desk/wording.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace communique {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

/// A file or standard input, piece by piece.
Result<TmxReader::Source> openSource(const QString &fileName)
{
    const auto file = std::make_shared<QFile>(fileName);
    const bool isOpen
        = fileName == QLatin1StringView("-") ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{ErrorCode::CannotRead, fileName, file->errorString()};
    return TmxReader::Source([file, fileName]() -> Result<QByteArray> {
        QByteArray bytes = file->read(pieceSize);
        if (bytes.isEmpty() && file->error() != QFile::NoError)
            return Error{ErrorCode::CannotRead, fileName, file->errorString()};
        return bytes;
    });
}

QJsonObject report(const QString &fileName, const MemoryReceipt &receipt, double seconds)
{
    QJsonArray losses;
    for (const auto &[code, count] : receipt.losses) {
        losses.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("count"), count},
            {QStringLiteral("text"), Wording::loss(code, count)}});
    }
    return QJsonObject{{QStringLiteral("file"), fileName}, {QStringLiteral("units"), receipt.units},
        {QStringLiteral("entry"), receipt.entry}, {QStringLiteral("losses"), losses},
        {QStringLiteral("seconds"), seconds}};
}

int import(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    QJsonArray reports;
    int worst = Done;
    for (const QString &fileName : call.positional)
        worst = std::max(worst, importTmx(call, *session, fileName, reports));
    call.console().json(reports);
    if (worst != Done)
        return worst;
    // Durable already; this only spares the next question the wait. Whoever cannot write the index does without.
    MemoryReader reader(**call.newsroom());
    (void)reader.prepare();
    return Done;
}

int exportAll(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
    if (!room)
        return call.console().fail(room.error());
    const QString fileName = call.argument(0);
    const bool isStandard = fileName == QLatin1StringView("-");
    QSaveFile file(isStandard ? QStringLiteral("unused") : fileName);
    if (!isStandard && !file.open(QIODevice::WriteOnly))
        return call.console().fail(Error{ErrorCode::CannotWrite, fileName, file.errorString()});
    const Result<qint64> count = exportMemory(**room, [&](const QByteArray &bytes) -> Outcome {
        if (isStandard)
            call.console().bytes(bytes);
        else if (file.write(bytes) != bytes.size())
            return Error{ErrorCode::CannotWrite, fileName, file.errorString()};
        return {};
    });
    if (!count)
        return call.console().fail(count.error());
    if (isStandard)
        return Done;
    if (!file.commit())
        return call.console().fail(Error{ErrorCode::CannotWrite, fileName, file.errorString()});
    call.console().line(QStringLiteral("%1 units").arg(*count));
    call.console().json(QJsonObject{{QStringLiteral("file"), fileName}, {QStringLiteral("units"), *count}});
    return Done;
}

int forget(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Outcome forgotten
        = forgetUnits(**call.newsroom(), *session, call.positional, call.value(QStringLiteral("reason")));
    if (!forgotten)
        return call.console().fail(forgotten.error());
    call.console().line(QStringLiteral("forgotten: %1").arg(call.positional.join(u' ')));
    call.console().json(QJsonObject{{QStringLiteral("forgotten"), QJsonArray::fromStringList(call.positional)}});
    return Done;
}

int tidy(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const QString reason = call.has(QStringLiteral("reason")) ? call.value(QStringLiteral("reason"))
                                                              : QStringLiteral("the same words twice");
    const Result<int> count = forgetDuplicates(**call.newsroom(), *session, reason);
    if (!count)
        return call.console().fail(count.error());
    call.console().line(QStringLiteral("forgotten: %1 units that others say as well").arg(*count));
    call.console().json(QJsonObject{{QStringLiteral("forgotten"), *count}});
    return Done;
}

} // namespace

int importTmx(Invocation &call, const Session &session, const QString &fileName, QJsonArray &reports)
{
    QElapsedTimer timer;
    timer.start();
    const Result<TmxReader::Source> source = openSource(fileName);
    if (!source)
        return call.console().fail(source.error());
    const QString name = QFileInfo(fileName).fileName();
    const Result<MemoryReceipt> receipt = importMemory(**call.newsroom(), session, name, *source);
    if (!receipt) {
        Error error = receipt.error();
        if (error.subject.isEmpty())
            error.subject = name;
        return call.console().fail(error);
    }
    reports.append(report(fileName, *receipt, double(timer.elapsed()) / 1000));
    call.console().line(QStringLiteral("%1: %2 units").arg(name).arg(receipt->units));
    for (const auto &[code, count] : receipt->losses)
        call.console().line(QStringLiteral("  dropped: %1").arg(Wording::loss(code, count)));
    return Done;
}

Command memoryImportCommand()
{
    Command command;
    command.name = QStringLiteral("memory import");
    command.arguments = QStringLiteral("FILE.tmx…");
    command.summary = QStringLiteral("Take translated sentences in from TMX; prints how many, and what was dropped");
    command.help = QStringLiteral(
        "Reads TMX 1.4b of any size; “-” is standard input. A file comes in whole or not at all, and is durable once\n"
        "its line is printed. Formatting inside sentences is left out and counted.\n"
        "Example: communiquectl memory import office.tmx");
    command.minimum = 1;
    command.maximum = -1;
    command.run = import;
    return command;
}

Command memoryExportCommand()
{
    Command command;
    command.name = QStringLiteral("memory export");
    command.arguments = QStringLiteral("FILE.tmx");
    command.summary = QStringLiteral("Write the whole memory as TMX");
    command.help = QStringLiteral(
        "Imported units as they came in, and those of certified and approved editions with their status as props;\n"
        "what was forgotten is left out. “-” is standard output.");
    command.minimum = command.maximum = 1;
    command.run = exportAll;
    return command;
}

Command memoryForgetCommand()
{
    Command command;
    command.name = QStringLiteral("memory forget");
    command.arguments = QStringLiteral("UNIT…");
    command.summary = QStringLiteral("Take units out of the memory, for good");
    command.help = QStringLiteral(
        "A unit's name is what “memory match --json” and “memory find” print. The journal keeps who, when and why.\n"
        "Example: communiquectl memory forget 17-304 --reason \"wrong figure\"");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; needed")}};
    command.run = forget;
    return command;
}

Command memoryTidyCommand()
{
    Command command;
    command.name = QStringLiteral("memory tidy");
    command.summary = QStringLiteral("Take out of the memory what it holds twice");
    command.help = QStringLiteral(
        "Of units with the same words in all their languages one stays: approved before certified before imported,\n"
        "and the youngest of those.");
    command.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why, for the journal")}};
    command.run = tidy;
    return command;
}

} // namespace communique
