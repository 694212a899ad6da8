#include "base/clock.h"
#include "cli/command.h"
#include "trust/sodium.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    communique::hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("communiquectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMUNIQUE_VERSION));
    communique::Console console;
    const communique::SystemClock clock;
    return communique::runCommandLine(QCoreApplication::arguments().mid(1), console, clock);
}
