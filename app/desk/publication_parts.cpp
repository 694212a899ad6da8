#include "desk/publication_parts.h"

#include "base/clock.h"
#include "exchange/export/manifest_check.h"
#include "exchange/export/page_frame.h"
#include "exchange/export/site_index.h"
#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/journal_store.h"
#include "trust/journal_chain.h"
#include "workflow/approval.h"

#include <QSet>

namespace communique {

namespace {

const QString newsroomSubject = QStringLiteral("newsroom");

Manifest manifestHead(const Newsroom &newsroom, const Dossier &dossier, const QDateTime &instant)
{
    const Release &release = dossier.release;
    Manifest manifest;
    manifest.storeId = newsroom.roster().storeId;
    manifest.newsroomName = newsroom.roster().newsroomName;
    manifest.rootKey = newsroom.rootKey();
    manifest.release = release.id;
    manifest.reference = release.created.reference;
    manifest.type = release.created.type;
    manifest.source = release.created.source;
    manifest.published = instant;
    manifest.embargo = release.embargo ? instantText(release.embargo->utc) : QString();
    return manifest;
}

QHash<Digest, QByteArray> picturesOf(const Newsroom &newsroom, const QMap<LanguageTag, Content> &contents)
{
    QHash<Digest, QByteArray> pictures;
    for (const Content &content : contents) {
        for (const Block &block : content.blocks) {
            const auto *image = std::get_if<Image>(&block.body);
            if (!image || image->asset.isEmpty() || pictures.contains(image->asset))
                continue;
            if (const Result<QByteArray> bytes = blobs::load(newsroom.connection(), image->asset); bytes)
                pictures.insert(image->asset, *bytes);
        }
    }
    return pictures;
}

/// Of a release's entries, those that a reader must see to believe a publication.
bool isProof(const JournalEntry &entry, const QMap<LanguageTag, PublishedEdition> &editions, const Digest &signature)
{
    if (entry.digest == signature)
        return true;
    for (const PublishedEdition &edition : editions) {
        if (edition.approval == entry.digest)
            return true;
    }
    return false;
}

/// Whose standing the proof needs; of the roster, only they are in it.
bool concerns(const JournalEntry &entry, const QSet<PersonId> &people)
{
    if (std::holds_alternative<NewsroomFounded>(entry.event))
        return true;
    if (const auto *enrolled = std::get_if<PersonEnrolled>(&entry.event))
        return people.contains(enrolled->person.id);
    if (const auto *roles = std::get_if<RolesSet>(&entry.event))
        return people.contains(roles->person);
    if (const auto *revoked = std::get_if<PersonRevoked>(&entry.event))
        return people.contains(revoked->person);
    return false;
}

Digest signatureBefore(const Release &release, qint64 before)
{
    Digest digest;
    for (const SignatureRecord &record : release.signatures) {
        if (record.number < before)
            digest = record.entry;
    }
    return digest;
}

Result<QJsonArray> proofEntries(const Newsroom &newsroom, const Dossier &dossier,
    const QMap<LanguageTag, PublishedEdition> &editions, qint64 before)
{
    const Result<QList<JournalEntry>> own = journal::entriesOf(newsroom.connection(), dossier.release.id.toString());
    if (!own)
        return own.error();
    const Result<QList<JournalEntry>> roster = journal::entriesOf(newsroom.connection(), newsroomSubject);
    if (!roster)
        return roster.error();
    const Digest signature = signatureBefore(dossier.release, before);
    QMap<qint64, JournalEntry> chosen;
    QSet<PersonId> people;
    for (const JournalEntry &entry : *own) {
        if (entry.number < before && isProof(entry, editions, signature)) {
            chosen.insert(entry.number, entry);
            people.insert(entry.actor);
        }
    }
    for (const JournalEntry &entry : *roster) {
        if (entry.number < before && concerns(entry, people))
            chosen.insert(entry.number, entry);
    }
    QJsonArray entries;
    for (const JournalEntry &entry : chosen)
        entries.append(entryToJson(entry));
    return entries;
}

IndexEntry indexEntry(
    const Manifest &manifest, const LanguageTag &language, const QString &folder, const Content &content)
{
    return IndexEntry{content.headline().isEmpty() ? manifest.reference : content.headline(), manifest.reference,
        manifest.type, manifest.published, folder + u'/' + pageFileName(language)};
}

/// Adds one release's pages to the indexes; a folder that is none of ours is passed over.
void addToIndexes(const SiteFolder &site, const QString &folder, QMap<LanguageTag, QList<IndexEntry>> &entries)
{
    const Result<QMap<QString, QByteArray>> files = site.readFolder(folder);
    if (!files)
        return;
    const Result<Manifest> manifest = parseManifest(files->value(manifestFileName));
    if (!manifest)
        return;
    for (const LanguageTag &language : manifest->editions.keys()) {
        const Result<Content> content = parseCanonicalForm(files->value(contentFileName(language)));
        if (content)
            entries[language].append(indexEntry(*manifest, language, folder, *content));
    }
}

} // namespace

QMap<LanguageTag, PublishedEdition> editionsOf(const Dossier &dossier)
{
    QMap<LanguageTag, PublishedEdition> editions;
    const SignatureRecord *signature = validSignature(dossier);
    if (!signature)
        return editions;
    for (auto it = signature->made.editions.cbegin(); it != signature->made.editions.cend(); ++it) {
        const Edition *edition = dossier.release.edition(it.key());
        if (edition && edition->live && edition->live->content == it.value()) {
            editions.insert(it.key(), *edition->live); // out already, on the approval it went out with
            continue;
        }
        const ApprovalState state = approvalOf(dossier, it.key());
        if (state.approval)
            editions.insert(it.key(), PublishedEdition{it.value(), state.approval->entry});
    }
    return editions;
}

Result<Publication> preparePublication(const Newsroom &newsroom, const Dossier &dossier,
    const QMap<LanguageTag, PublishedEdition> &editions, const QDateTime &instant, qint64 before)
{
    Publication publication;
    publication.manifest = manifestHead(newsroom, dossier, instant);
    QMap<LanguageTag, Content> contents;
    for (auto it = editions.cbegin(); it != editions.cend(); ++it) {
        const Content *content = dossier.content(it->content);
        if (!content)
            return Error{ErrorCode::Damaged, it->content.toHex(), QStringLiteral("the approved words are missing")};
        contents.insert(it.key(), *content);
        publication.manifest.editions.insert(
            it.key(), ManifestEdition{it->content, it->approval, pageFileName(it.key())});
    }
    const QList<Page> pages = pagesOf(publication.manifest, contents, picturesOf(newsroom, contents));
    if (pages.isEmpty())
        return Error{ErrorCode::Refused, QStringLiteral("LANG"), QStringLiteral("no edition is ready to go out")};
    publication.folder = releaseFolderName(pages.constFirst());
    publication.files = renderRelease(pages);
    for (const SiteFile &file : publication.files)
        publication.manifest.files.insert(file.path, Digest::of(file.bytes));
    const Result<QJsonArray> entries = proofEntries(newsroom, dossier, editions, before);
    if (!entries)
        return entries.error();
    publication.manifest.entries = *entries;
    publication.files.append(SiteFile{manifestFileName, manifestBytes(publication.manifest)});
    return publication;
}

Page previewPage(const Newsroom &newsroom, const Dossier &dossier, const LanguageTag &language, const Content &content,
    const QDateTime &instant)
{
    Manifest manifest = manifestHead(newsroom, dossier, instant);
    QMap<LanguageTag, Content> contents;
    for (const LanguageTag &other : dossier.release.languages()) {
        const Content *words = other == language ? &content : dossier.head(other);
        const bool goesAlong = other == language || dossier.release.isRequired(other)
            || approvalOf(dossier, other).validity == ApprovalValidity::Valid;
        if (words && goesAlong) {
            contents.insert(other, *words);
            manifest.editions.insert(other, ManifestEdition{{}, {}, pageFileName(other)});
        }
    }
    for (const Page &page : pagesOf(manifest, contents, picturesOf(newsroom, contents))) {
        if (page.language == language)
            return page;
    }
    return {};
}

Outcome rewriteIndexes(SiteFolder &site, const QString &newsroomName)
{
    QMap<LanguageTag, QList<IndexEntry>> entries;
    for (const QString &folder : site.folders())
        addToIndexes(site, folder, entries);
    QList<LanguageTag> languages = entries.keys();
    sortLanguages(languages);
    for (const LanguageTag &language : languages) {
        const QByteArray page = renderIndex(SiteIndex{newsroomName, language, languages, entries.value(language)});
        if (Outcome written = site.replaceFile(indexFileName(language), page); !written)
            return written;
    }
    return site.replaceFile(QStringLiteral("index.html"), renderLanguageChoice(newsroomName, languages));
}

} // namespace communique
