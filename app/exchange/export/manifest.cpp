#include "exchange/export/manifest.h"

#include "base/canonical_json.h"
#include "base/clock.h"

#include <QJsonObject>

namespace communique {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject editionsToJson(const Manifest &manifest)
{
    QJsonObject editions;
    for (auto it = manifest.editions.cbegin(); it != manifest.editions.cend(); ++it)
        editions.insert(it.key().code(),
            QJsonObject{{key("approval"), it->approval.toHex()}, {key("content"), it->content.toHex()},
                {key("file"), it->file}});
    return editions;
}

QJsonObject filesToJson(const Manifest &manifest)
{
    QJsonObject files;
    for (auto it = manifest.files.cbegin(); it != manifest.files.cend(); ++it)
        files.insert(it.key(), it->toHex());
    return files;
}

void readEditions(Manifest &manifest, const QJsonObject &editions)
{
    for (auto it = editions.begin(); it != editions.end(); ++it) {
        const QJsonObject edition = it->toObject();
        manifest.editions.insert(LanguageTag::parse(it.key()).value_or(LanguageTag()),
            {Digest::fromHex(edition.value(key("content")).toString()),
                Digest::fromHex(edition.value(key("approval")).toString()), edition.value(key("file")).toString()});
    }
}

Manifest read(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(key(name)).toString(); };
    Manifest manifest;
    manifest.storeId = text("store");
    manifest.newsroomName = text("newsroom");
    manifest.rootKey = QByteArray::fromHex(text("rootKey").toLatin1());
    manifest.release = ReleaseId::fromString(text("release"));
    manifest.reference = text("reference");
    manifest.type = releaseTypeFromName(text("type")).value_or(ReleaseType::PressRelease);
    manifest.source = LanguageTag::parse(text("source")).value_or(LanguageTag());
    manifest.published = instantFromText(text("published"));
    manifest.embargo = text("embargo");
    manifest.siteUrl = text("site");
    readEditions(manifest, object.value(key("editions")).toObject());
    const QJsonObject files = object.value(key("files")).toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        manifest.files.insert(it.key(), Digest::fromHex(it->toString()));
    manifest.entries = object.value(key("entries")).toArray();
    return manifest;
}

} // namespace

QByteArray manifestBytes(const Manifest &manifest)
{
    return canonicalJson({{key("form"), 1}, {key("store"), manifest.storeId}, {key("newsroom"), manifest.newsroomName},
        {key("rootKey"), QString::fromLatin1(manifest.rootKey.toHex())}, {key("release"), manifest.release.toString()},
        {key("reference"), manifest.reference}, {key("type"), releaseTypeName(manifest.type)},
        {key("source"), manifest.source.code()}, {key("published"), instantText(manifest.published)},
        {key("embargo"), manifest.embargo}, {key("site"), manifest.siteUrl},
        {key("editions"), editionsToJson(manifest)}, {key("files"), filesToJson(manifest)},
        {key("entries"), manifest.entries}});
}

Result<Manifest> parseManifest(const QByteArray &bytes)
{
    const Result<QJsonObject> object = parseCanonicalJson(bytes);
    if (!object)
        return object.error();
    Manifest manifest = read(*object);
    // Whatever was missing, unknown or of another type does not come out again.
    if (manifest.release.isEmpty() || manifestBytes(manifest) != bytes)
        return Error{ErrorCode::Malformed, manifestFileName, QStringLiteral("not a manifest of form 1")};
    return manifest;
}

} // namespace communique
