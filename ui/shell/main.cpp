#include "kit/theme.h"
#include "preview/preview_scheme.h"
#include "shell/main_window.h"
#include "trust/sodium.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace communique;

namespace {

struct StartOptions
{
    Place place = defaultPlace();
    bool isDemo = false;
};

StartOptions readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Drafts, translates, approves and publishes press releases."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"), QCoreApplication::translate("main", "Opens this newsroom."), QStringLiteral("FILE"));
    const QCommandLineOption demo(QStringLiteral("demo"),
        QCoreApplication::translate("main", "Opens this demo newsroom, and makes it first if it is not there."),
        QStringLiteral("FILE"));
    parser.addOptions({store, demo});
    parser.process(application);
    StartOptions options;
    options.isDemo = parser.isSet(demo);
    if (options.isDemo)
        options.place = placeOf(parser.value(demo));
    else if (parser.isSet(store))
        options.place = placeOf(parser.value(store));
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    registerPreviewScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("communique"));
    QApplication::setApplicationDisplayName(QStringLiteral("Communiqué"));
    QApplication::setApplicationVersion(QStringLiteral(COMMUNIQUE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.communique.Communique"));
    const StartOptions options = readOptions(application);

    const SystemClock clock;
    const WindowMemory memory;
    Theme theme;
    theme.setChoice(memory.theme());
    theme.setScalePercent(memory.scale());
    theme.apply(application);
    InterfaceLanguage language;
    language.choose(memory.language());

    MainWindow window({options.place, clock, theme, language, memory});
    window.show();
    if (options.isDemo)
        window.startDemo();
    else
        window.start();
    return QApplication::exec();
}
