#include "house/house_rules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace communique;

namespace {

const QString root = QStringLiteral(COMMUNIQUE_SOURCE_DIR);
constexpr int sourceLimit = 400; // lines; CONTRIBUTING.md
constexpr int testLimit = 600; // a test's list of names is read, not its length

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A source tree of one file that breaks a rule.
class BrokenHouse
{
public:
    BrokenHouse(const QString &path, const QByteArray &text)
    {
        const QString name = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    HouseRules rules() const { return HouseRules(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

QSet<QString> commandsOfHelp()
{
    QSet<QString> commands;
    static const QRegularExpression row(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)  +[A-Z]"));
    for (const QString &line : outputOf(QStringLiteral(COMMUNIQUECTL), {QStringLiteral("help")}).split(u'\n')) {
        if (const auto match = row.match(line); match.hasMatch())
            commands.insert(match.captured(1));
    }
    return commands;
}

/// The entries below the man page's sections about commands: bold words after ".TP".
QSet<QString> commandsOfManual()
{
    QFile file(root + QStringLiteral("/packaging/linux/man/communiquectl.1"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> commands;
    static const QRegularExpression entry(QStringLiteral(
        "^(?:\\.B |\\.BI |\\\\fB)((?:(?:comment|person|glossary|contact|memory|style|words) )?[a-z]+)(?=$|[ \\\\])"));
    bool isEntry = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QRegularExpressionMatch match = entry.match(line);
        if ((isEntry || line.startsWith(QLatin1StringView("\\fB"))) && match.hasMatch())
            commands.insert(match.captured(1));
        isEntry = line == QLatin1StringView(".TP") || line == QLatin1StringView(".TQ");
    }
    return commands;
}

} // namespace

class HouseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_goDownwardsOnly() { QCOMPARE(HouseRules(root).forbiddenIncludes(), QStringList()); }
    void messageBoxesAndSingletons_areNotUsed() { QCOMPARE(HouseRules(root).forbiddenUses(), QStringList()); }
    void publicHeaders_areDocumented() { QCOMPARE(HouseRules(root).undocumentedHeaders(), QStringList()); }
    void nothing_isLeftForLater() { QCOMPARE(HouseRules(root).leftovers(), QStringList()); }

    void errors_canBeToldInEveryLanguage() { QCOMPARE(HouseRules(root).untoldDetails().join(u'\n'), QString()); }

    void sources_areNotTooLong()
    {
        const HouseRules rules(root);
        QCOMPARE(rules.longFiles({QStringLiteral("app"), QStringLiteral("ui")}, sourceLimit), QStringList());
        QCOMPARE(rules.longFiles({QStringLiteral("tests")}, testLimit), QStringList());
    }

    void allowedLayers_areThoseOfTheBuild()
    {
        static const QRegularExpression layer(
            QStringLiteral("communique_layer\\((\\w+) FOLDER \\w+(?: USES ([a-z_ ]+?))?\\s*(?:LIBRARIES[^)]*)?\\)"));
        int seen = 0;
        for (const char *list : {"/app/CMakeLists.txt", "/ui/CMakeLists.txt"}) {
            QFile file(root + QLatin1StringView(list));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
            text.remove(comment);
            for (auto layers = layer.globalMatch(text.simplified()); layers.hasNext(); ++seen) {
                const QRegularExpressionMatch match = layers.next();
                const QStringList allowed = HouseRules::allowed().value(match.captured(1));
                QVERIFY2(HouseRules::allowed().contains(match.captured(1)), qPrintable(match.captured(1)));
                for (const QString &used : match.captured(2).split(u' ', Qt::SkipEmptyParts))
                    QVERIFY2(allowed.contains(used), qPrintable(match.captured(1) + u' ' + used));
            }
        }
        QCOMPARE(seen, int(HouseRules::allowed().size()));
    }

    void brokenIncludes_areFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("upwards") << "app/model/x.h" << QByteArray("#include \"desk/act.h\"\n");
        QTest::newRow("sideways") << "app/trust/x.cpp" << QByteArray("#include \"language/word_diff.h\"\n");
        QTest::newRow("screen in screen") << "ui/people/x.cpp" << QByteArray("#include \"workspace/pane.h\"\n");
        QTest::newRow("preview in screen") << "ui/workspace/x.cpp" << QByteArray("#include \"preview/view.h\"\n");
        QTest::newRow("web engine") << "ui/workspace/x.cpp" << QByteArray("#include <QWebEngineView>\n");
        QTest::newRow("SQL") << "app/desk/x.cpp" << QByteArray("#include <QSqlQuery>\n");
        QTest::newRow("widget") << "app/exchange/x.h" << QByteArray("#include <QtWidgets/QWidget>\n");
        QTest::newRow("in a folder of a layer") << "app/cli/commands/x.cpp" << QByteArray("#include \"kit/theme.h\"\n");
    }

    void brokenIncludes_areFound()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        const QStringList found = BrokenHouse(path, "#include <QString>\n" + text).rules().forbiddenIncludes();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().startsWith(path + QStringLiteral(":2: ")));
    }

    void otherBrokenRules_areFound()
    {
        const QByteArray box = "void f() { QMessageBox::warning(nullptr, {}, {}); }\n";
        QCOMPARE(BrokenHouse(QStringLiteral("ui/shell/x.cpp"), box).rules().forbiddenUses().size(), 1);
        QCOMPARE(BrokenHouse(QStringLiteral("ui/kit/x.cpp"), box).rules().forbiddenUses().size(), 0);
        const QByteArray singleton = "class Roof {\n    static Roof &instance();\n};\n";
        QCOMPARE(BrokenHouse(QStringLiteral("app/desk/x.h"), singleton).rules().forbiddenUses().size(), 1);
        QCOMPARE(BrokenHouse(QStringLiteral("app/desk/x.h"), singleton).rules().undocumentedHeaders().size(), 1);
        const QByteArray later = QByteArray("// TO") + "DO: a roof\n";
        QCOMPARE(BrokenHouse(QStringLiteral("app/desk/x.h"), later).rules().leftovers().size(), 1);
        const QByteArray error = "return Error{ErrorCode::Malformed, name, QStringLiteral(\"the roof leaks\")};\n";
        QCOMPARE(BrokenHouse(QStringLiteral("app/desk/x.cpp"), error).rules().untoldDetails().size(), 1);
        QCOMPARE(BrokenHouse(QStringLiteral("app/cli/x.cpp"), error).rules().untoldDetails().size(), 0);
        const QByteArray lines = QByteArray("//\n").repeated(sourceLimit + 1);
        const BrokenHouse longHouse(QStringLiteral("app/desk/x.cpp"), lines);
        QCOMPARE(longHouse.rules().longFiles({QStringLiteral("app")}, sourceLimit).size(), 1);
        QCOMPARE(longHouse.rules().longFiles({QStringLiteral("app")}, sourceLimit + 1).size(), 0);
    }

    void communiquectl_needsNoWindow()
    {
        const QString libraries = outputOf(QStringLiteral("ldd"), {QStringLiteral(COMMUNIQUECTL)});
        QVERIFY(libraries.contains(QLatin1StringView("Qt6Core")));
        for (const char *library : {"Qt6Gui", "Qt6Widgets", "Qt6WebEngine", "Qt6Svg", "Qt6Network"})
            QVERIFY2(!libraries.contains(QLatin1StringView(library)), library);
    }

    void manual_namesEveryCommand()
    {
        const QSet<QString> help = commandsOfHelp();
        QVERIFY(help.size() > 30);
        const QSet<QString> manual = commandsOfManual();
        QStringList missing = (help - manual).values();
        QStringList unknown
            = (manual - help - QSet<QString>{QStringLiteral("help"), QStringLiteral("version")}).values();
        missing.sort();
        unknown.sort();
        QCOMPARE(missing, QStringList());
        QCOMPARE(unknown, QStringList());
    }

    void fixtures_haveTheirExpectations()
    {
        const QDir imports(root + QStringLiteral("/tests/fixtures/import"));
        const QStringList folders = imports.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!folders.isEmpty());
        for (const QString &folder : folders) {
            const QStringList files
                = QDir(imports.filePath(folder)).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
            QVERIFY2(files.contains(QStringLiteral("expected.txt")), qPrintable(folder));
            QVERIFY2(files.contains(QStringLiteral("expected.notes")), qPrintable(folder));
            QVERIFY2(!files.filter(QRegularExpression(QStringLiteral("^input\\."))).isEmpty(), qPrintable(folder));
        }
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "house_rules_test.moc"
