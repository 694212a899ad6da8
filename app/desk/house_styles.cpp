#include "desk/house_styles.h"

#include "language/house_style_reader.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

// In a static library a resource is only there once it is asked for, from outside any namespace.
static void ensureHouseStyleResource()
{
    Q_INIT_RESOURCE(house_styles);
}

namespace communique {

namespace {

const QString root = QStringLiteral(":/house_style/");
const QString suffix = QStringLiteral(".json");

Result<QByteArray> builtInBytes(const QString &id)
{
    ensureHouseStyleResource();
    QFile file(root + id + suffix);
    if (!builtInStyleIds().contains(id) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, id, QStringLiteral("house style")};
    return file.readAll();
}

} // namespace

QStringList builtInStyleIds()
{
    ensureHouseStyleResource();
    QStringList ids;
    QDirIterator walk(root, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        ids.append(walk.next().mid(root.size()).chopped(suffix.size()));
    ids.sort();
    return ids;
}

Result<HouseStyle> loadBuiltInStyle(const QString &id)
{
    const Result<QByteArray> bytes = builtInBytes(id);
    return bytes ? parseHouseStyle(*bytes, builtInBytes) : bytes.error();
}

Result<HouseStyle> readOwnStyle(const QByteArray &bytes)
{
    return parseHouseStyle(bytes, builtInBytes);
}

const HouseStyle &usualStyle(const LanguageTag &language)
{
    static const QHash<LanguageTag, HouseStyle> styles = [] {
        QHash<LanguageTag, HouseStyle> all;
        for (const LanguageTag &official : officialLanguages()) {
            if (Result<HouseStyle> style = loadBuiltInStyle(QStringLiteral("un/") + official.code()))
                all.insert(official, *std::move(style));
        }
        return all;
    }();
    static const HouseStyle none;
    const auto found = styles.constFind(language);
    return found == styles.constEnd() ? none : *found;
}

} // namespace communique
