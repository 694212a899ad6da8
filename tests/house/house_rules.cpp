#include "house/house_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <functional>

namespace communique {

namespace {

using Judge = std::function<QString(const QString &line)>;

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/// "app/desk/act.h" is of the layer "desk".
QString layerOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

bool isScreen(const QString &layer)
{
    static const QStringList screens{QStringLiteral("desk_screen"), QStringLiteral("workspace"),
        QStringLiteral("reviewing"), QStringLiteral("publishing"), QStringLiteral("people"), QStringLiteral("preview")};
    return screens.contains(layer);
}

/// What is wrong with an include of our own.
QString wrongLayer(const QString &layer, const QString &included)
{
    const auto allowed = HouseRules::allowed().constFind(layer);
    if (allowed == HouseRules::allowed().cend() || included == layer || allowed->contains(included))
        return {};
    if (!HouseRules::allowed().contains(included))
        return {};
    if (isScreen(included))
        return QStringLiteral("only the shell includes screens");
    return QStringLiteral("%1 may not include %2").arg(layer, included);
}

/// What is wrong with an include of a library's header.
QString wrongLibrary(const QString &path, const QString &header)
{
    const QString layer = layerOf(path);
    if (header.startsWith(QLatin1StringView("QWebEngine")) || header.startsWith(QLatin1StringView("QtWebEngine")))
        return layer == QLatin1StringView("preview") ? QString() : QStringLiteral("QtWebEngine is ui/preview's");
    if (header.startsWith(QLatin1StringView("QSql")) || header.startsWith(QLatin1StringView("sqlite3")))
        return layer == QLatin1StringView("storage") ? QString() : QStringLiteral("SQL is app/storage's");
    static const QRegularExpression window(QStringLiteral("^(QWidget|QDialog|QApplication|QMainWindow|Q[A-Z]\\w*Edit|"
                                                          "QLabel|QPainter|QFont|QColor|QIcon|QPixmap|QGuiApplication|"
                                                          "QtWidgets|QtGui|QTextDocument)"));
    if (path.startsWith(QLatin1StringView("app/")) && window.match(header).hasMatch())
        return QStringLiteral("nothing of a window below ui");
    return {};
}

} // namespace

HouseRules::HouseRules(QString root)
    : m_root(std::move(root))
{ }

const QMap<QString, QStringList> &HouseRules::allowed()
{
    static const QMap<QString, QStringList> table = [] {
        const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); };
        const QStringList desk = words("desk quality storage workflow language exchange trust model base");
        QMap<QString, QStringList> rows{
            {QStringLiteral("base"), {}},
            {QStringLiteral("model"), words("base")},
            {QStringLiteral("workflow"), words("model base")},
            {QStringLiteral("language"), words("model base")},
            {QStringLiteral("exchange"), words("model base")},
            {QStringLiteral("trust"), words("model base")},
            {QStringLiteral("storage"), words("workflow trust language model base")},
            {QStringLiteral("quality"), words("language model base")},
            {QStringLiteral("desk"), words("quality storage workflow language exchange trust model base")},
            {QStringLiteral("cli"), desk},
            {QStringLiteral("kit"), words("base")},
            {QStringLiteral("releases"), QStringList(desk) << QStringLiteral("kit")},
            {QStringLiteral("preview"), QStringList(desk) << QStringLiteral("kit")},
        };
        const QStringList below = QStringList(desk) << QStringLiteral("kit") << QStringLiteral("releases");
        for (const char *screen : {"desk_screen", "workspace", "reviewing", "publishing", "people"})
            rows.insert(QString::fromLatin1(screen), below);
        rows.insert(
            QStringLiteral("shell"), below + words("desk_screen workspace reviewing publishing people preview"));
        return rows;
    }();
    return table;
}

QStringList HouseRules::sources(const QStringList &folders) const
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(m_root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = QDir(m_root).relativeFilePath(walk.next());
            if (!path.contains(QLatin1StringView("node_modules")))
                files.append(path);
        }
    }
    files.sort();
    return files;
}

QStringList HouseRules::forbiddenIncludes() const
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+([<\"])([^>\"]+)[>\"]"));
    QStringList broken;
    for (const QString &path : sources({QStringLiteral("app"), QStringLiteral("ui")})) {
        const QStringList lines = linesOf(m_root + u'/' + path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(lines.at(i));
            if (!match.hasMatch())
                continue;
            const QString header = match.captured(2);
            const bool isOurs = match.captured(1) == QLatin1StringView("\"") && header.contains(u'/');
            const QString wrong = isOurs ? wrongLayer(layerOf(path), header.section(u'/', 0, 0))
                                         : wrongLibrary(path, header.section(u'/', -1));
            if (!wrong.isEmpty())
                broken.append(QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(wrong));
        }
    }
    return broken;
}

QStringList HouseRules::forbiddenUses() const
{
    static const QRegularExpression singleton(
        QStringLiteral("\\bstatic\\s+\\w+\\s*[&*]\\s*(instance|self|global)\\s*\\("));
    QStringList broken;
    for (const QString &path : sources({QStringLiteral("app"), QStringLiteral("ui")})) {
        const QStringList lines = linesOf(m_root + u'/' + path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString where = QStringLiteral("%1:%2: ").arg(path).arg(i + 1);
            if (lines.at(i).contains(QLatin1StringView("QMessageBox")) && layerOf(path) != QLatin1StringView("kit"))
                broken.append(where + QStringLiteral("message boxes are the kit's"));
            if (singleton.match(lines.at(i)).hasMatch())
                broken.append(where + QStringLiteral("a singleton"));
        }
    }
    return broken;
}

QStringList HouseRules::longFiles(const QStringList &folders, int limit) const
{
    QStringList broken;
    for (const QString &path : sources(folders)) {
        const qsizetype length = linesOf(m_root + u'/' + path).size();
        if (length > limit)
            broken.append(QStringLiteral("%1: %2 lines").arg(path).arg(length));
    }
    return broken;
}

QStringList HouseRules::undocumentedHeaders() const
{
    QStringList broken;
    for (const QString &path : sources({QStringLiteral("app"), QStringLiteral("ui")})) {
        if (!path.endsWith(QLatin1StringView(".h")))
            continue;
        const QString text = linesOf(m_root + u'/' + path).join(u'\n');
        if (!text.contains(QLatin1StringView("///")))
            broken.append(path + QStringLiteral(": no doc comment"));
    }
    return broken;
}

QStringList HouseRules::untoldDetails() const
{
    // A fragment has a blank in it; what has none is a name or a code. Errors are made by name or by a helper in a
    // file.
    static const QRegularExpression made(
        QStringLiteral("(\\bError\\s*[{(]|ErrorCode::\\w+,|"
                       "\\b(malformed|wrong|atLine|tooLarge|damaged|refused|fail|broken)\\()"
                       "[^;]*;"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    const QString told = linesOf(m_root + QStringLiteral("/app/desk/error_details.cpp")).join(u'\n')
        + linesOf(m_root + QStringLiteral("/app/desk/wording.cpp")).join(u'\n');
    QStringList broken;
    for (const QString &path : sources({QStringLiteral("app")})) {
        if (layerOf(path) == QLatin1StringView("cli") || path.startsWith(QLatin1StringView("app/desk/wording")))
            continue;
        const QString text = linesOf(m_root + u'/' + path).join(u'\n');
        for (const QRegularExpressionMatch &error : made.globalMatch(text)) {
            for (const QRegularExpressionMatch &match : literal.globalMatch(error.captured())) {
                if (match.captured(1).contains(u' ') && !told.contains(u'"' + match.captured(1)))
                    broken.append(QStringLiteral("%1: \"%2\"").arg(path, match.captured(1)));
            }
        }
    }
    return broken;
}

QStringList HouseRules::leftovers() const
{
    // Written apart, so that this file does not find itself.
    static const QRegularExpression mark(
        QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX") + QStringLiteral("X)\\b"));
    QStringList broken;
    for (const QString &path :
        sources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests"), QStringLiteral("resources")})) {
        const QStringList lines = linesOf(m_root + u'/' + path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (mark.match(lines.at(i)).hasMatch())
                broken.append(QStringLiteral("%1:%2: left for later").arg(path).arg(i + 1));
        }
    }
    return broken;
}

} // namespace communique
