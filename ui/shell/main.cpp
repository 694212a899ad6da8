#include "kit/theme.h"
#include "preview/preview_scheme.h"
#include "shell/agreeing_prompt.h"
#include "shell/main_window.h"
#include "shell/player.h"
#include "shell/start_log.h"
#include "trust/sodium.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace communique;

namespace {

struct StartOptions
{
    Place place = defaultPlace();
    bool isDemo = false;
    QString playFolder; ///< empty: a person sits here
    QString person; ///< who that is; empty: they say so at the sign-in
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
    const QCommandLineOption play(QStringLiteral("play"),
        QCoreApplication::translate(
            "main", "Plays the demo's main job by itself; pictures and site go to this folder."),
        QStringLiteral("DIR"));
    const QCommandLineOption person(QStringLiteral("person"),
        QCoreApplication::translate("main", "Begins to sign in as this person: e-mail address, id or name."),
        QStringLiteral("NAME"));
    parser.addOptions({store, demo, play, person});
    parser.process(application);
    StartOptions options;
    options.isDemo = parser.isSet(demo);
    options.playFolder = parser.value(play);
    options.person = parser.value(person);
    if (!options.playFolder.isEmpty())
        options.place = Place{
            options.playFolder + QStringLiteral("/newsroom.communique"), options.playFolder + QStringLiteral("/keys")};
    else if (options.isDemo)
        options.place = placeOf(parser.value(demo));
    else if (parser.isSet(store))
        options.place = placeOf(parser.value(store));
    return options;
}

int play(MainWindow &window, const StartOptions &options, const Clock &clock)
{
    window.resize(1680, 1000);
    QApplication::setActiveWindow(&window); // nobody else does it where there is no desktop
    Player player(window, options.place, clock, options.playFolder);
    QObject::connect(&player, &Player::finished, &window, [](int exitCode) { QApplication::exit(exitCode); });
    player.start();
    return QApplication::exec();
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

    const bool isPlay = !options.playFolder.isEmpty();
    AgreeingPrompt agreeing;
    WindowParts parts{options.place, clock, theme, language, memory};
    if (isPlay)
        parts.prompt = &agreeing;
    parts.person = options.person;
    MainWindow window(parts);
    const StartLog log(window);
    window.show();
    if (options.isDemo || isPlay)
        window.startDemo();
    else
        window.start();
    if (isPlay)
        return play(window, options, clock);
    return QApplication::exec();
}
