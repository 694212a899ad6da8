#pragma once

#include "base/result.h"
#include "exchange/export/page.h"

#include <QJsonArray>
#include <QMap>

namespace communique {

/// One language of a publication.
struct ManifestEdition
{
    Digest content; ///< contentDigest() of the words that were approved
    Digest approval; ///< of the journal entry that approved them
    QString file; ///< the page, within the release's folder
    bool operator==(const ManifestEdition &) const = default;
};

/// What a publication consists of and rests on: enough to tell years later, without the store, that the files are what
/// was approved. Lies beside the pages as manifestFileName.
///
/// As a file it is canonical JSON (base/canonical_json.h) of one object:
///   - "form" 1; "store", "newsroom", "rootKey" (hex of the Ed25519 key), "release", "reference", "type", "source" (a
///     tag), "published" (instantText()), "embargo" (the same, or ""), "site" (URL or "");
///   - "editions": tag to {"approval": digest, "content": digest, "file": path};
///   - "files": path to SHA-256, for every file of the folder but the manifest;
///   - "entries": the journal entries that the publication rests on (roster, approvals, release signature) as the
///     journal writes them. They are opaque here; their signatures are trust's to check.
/// Digests are 64 lower-case hexadecimal digits.
struct Manifest
{
    QString storeId;
    QString newsroomName;
    QByteArray rootKey;
    ReleaseId release;
    QString reference;
    ReleaseType type = ReleaseType::PressRelease;
    LanguageTag source;
    QDateTime published; ///< UTC
    QString embargo; ///< instantText() or empty
    QString siteUrl; ///< as in Page
    QMap<LanguageTag, ManifestEdition> editions;
    QMap<QString, Digest> files;
    QJsonArray entries;

    bool operator==(const Manifest &) const = default;
};

inline constexpr QLatin1StringView manifestFileName{"manifest.json"};

QByteArray manifestBytes(const Manifest &manifest);

/// Reads a manifest. Malformed for anything that manifestBytes() would not write, down to the byte.
Result<Manifest> parseManifest(const QByteArray &bytes);

} // namespace communique
