#include "benchmarks/start_bench.h"

#include "benchmarks/process_memory.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/taken.h"
#include "storage/backup.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

namespace communique {

namespace {

constexpr int times = 10;
constexpr int patience = 60'000;

/// A display of its own where nobody has one.
class Display
{
public:
    Display()
    {
        m_server.start(QStandardPaths::findExecutable(QStringLiteral("Xvfb")),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (m_server.waitForStarted(patience) && m_server.waitForReadyRead(patience))
            m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(patience);
    }
    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty(); }

    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

/// One program's start, watched from outside by what it says on its standard error.
class Start
{
public:
    Start(const QString &program, const QStringList &arguments, const QString &display, const QString &settings)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("communique.start=true"));
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
        environment.insert(
            QStringLiteral("QT_QPA_PLATFORM"), display.isEmpty() ? QStringLiteral("offscreen") : QStringLiteral("xcb"));
        environment.insert(QStringLiteral("DISPLAY"), display);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), settings);
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_timer.start();
        m_process.start(program, arguments);
    }
    ~Start()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    /// Milliseconds from the start until it said that.
    double until(const char *said)
    {
        while (!m_said.contains(said)) {
            if (!m_process.waitForReadyRead(patience))
                qFatal("%s did not say “%s”, but: %s", qPrintable(m_process.program()), said, m_said.constData());
            m_said += m_process.readAllStandardError();
        }
        return double(m_timer.nsecsElapsed()) / 1e6;
    }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QElapsedTimer m_timer;
    QByteArray m_said;
};

/// The log of a program that was told to go is taken in, as it is after one that was closed.
void tidy(const Place &place)
{
    take(take(Connection::open(place.storeFile, OpenMode::ReadWrite)).dataVersion());
}

void benchOn(const QString &display, const QString &what, const Place &place, const Corpus &corpus)
{
    const QTemporaryDir settings;
    QDir(settings.path()).mkpath(QStringLiteral("communique"));
    if (!QFile::link(place.keysFolder, settings.filePath(QStringLiteral("communique/keys"))))
        qFatal("the keys cannot be reached"); // the program looks for them in the person's data folder
    Spread empty;
    Spread signIn;
    Spread desk;
    Memory memory;
    for (int i = 0; i < times; ++i) {
        empty.add(Start(QStringLiteral(COMMUNIQUE_EMPTY_WINDOW), {}, display, settings.path()).until("empty painted"));
        {
            Start start(QStringLiteral(COMMUNIQUE_PROGRAM),
                {QStringLiteral("--store"), place.storeFile, QStringLiteral("--person"), corpus.officer}, display,
                settings.path());
            signIn.add(start.until("sign-in painted"));
            desk.add(start.until("desk painted"));
            memory = memoryOfTree(start.id());
        }
        tidy(place);
    }
    tell(QStringLiteral("start of an empty window, %1").arg(what), empty.text());
    tell(QStringLiteral("start until the sign-in is painted, %1").arg(what), signIn.text());
    tell(QStringLiteral("start until the desk is painted, %1").arg(what), desk.text());
    tell(QStringLiteral("start until the desk is painted, beyond an empty window, %1").arg(what),
        QStringLiteral("%1 ms").arg(desk.median() - empty.median(), 0, 'f', 0));
    tell(QStringLiteral("memory of the program with its desk, %1").arg(what), memory.text());
}

} // namespace

void benchStart(const Place &place, const Corpus &corpus)
{
    expect(ensureDailyBackup(take(Connection::open(place.storeFile, OpenMode::ReadOnly)), QDate::currentDate()));
    benchOn({}, QStringLiteral("no display"), place, corpus);
    if (!Display::isThere())
        return;
    const Display display;
    benchOn(display.name(), QStringLiteral("Xvfb"), place, corpus);
}

} // namespace communique
