// What a person waits for in the window, with ten thousand releases in the store; COMMUNIQUE_CORPUS sets another
// number. The aims: a key painted within 8 ms in 99 of 100 cases and within twice what a bare QTextEdit takes, the
// preview within 50 ms, the desk and a release within 50 ms, the window usable 400 ms after an empty one.

#include "benchmarks/screen_bench.h"
#include "benchmarks/start_bench.h"
#include "benchmarks/typing_bench.h"
#include "kit/theme.h"
#include "preview/preview_scheme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace communique;

namespace {

constexpr int usualReleases = 10000;

/// Whether that part is to be measured: all are where none is named.
bool isWanted(const char *part)
{
    const QStringList named = QCoreApplication::arguments().mid(1);
    return named.isEmpty() || named.contains(QLatin1StringView(part));
}

void benchCorpus()
{
    const QString folder = QStringLiteral(COMMUNIQUE_BENCH_DIR);
    QDir().mkpath(folder);
    const int wished = qEnvironmentVariableIntValue("COMMUNIQUE_CORPUS");
    const Corpus corpus = ensureCorpus(folder, wished > 0 ? wished : usualReleases);
    const QTemporaryDir copy(folder + QStringLiteral("/copy-XXXXXX"));
    if (!copy.isValid())
        qFatal("no folder beside the corpus");
    const Place place = copyOf(corpus, copy.path());
    if (isWanted("start"))
        benchStart(place, corpus);
    if (isWanted("screens"))
        benchScreens(place, corpus);
}

} // namespace

int main(int argc, char **argv)
{
    registerPreviewScheme();
    QApplication application(argc, argv);
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply(application);
    if (isWanted("panes"))
        benchPanes();
    if (isWanted("workspace"))
        benchWorkspace();
    if (isWanted("start") || isWanted("screens"))
        benchCorpus();
    return 0;
}
