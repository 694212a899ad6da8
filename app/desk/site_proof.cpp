// Proves that a published site is what was approved, from the folder alone.

#include "desk/publishing.h"
#include "exchange/export/manifest_check.h"
#include "storage/site_folder.h"
#include "trust/journal_chain.h"
#include "trust/roster_keeper.h"

namespace communique {

namespace {

QString whatOf(SiteDifference::Kind kind)
{
    switch (kind) {
    case SiteDifference::Kind::Missing:
        return QStringLiteral("file-missing");
    case SiteDifference::Kind::Unlisted:
        return QStringLiteral("file-extra");
    case SiteDifference::Kind::Changed:
        return QStringLiteral("file-altered");
    case SiteDifference::Kind::NotTheApprovedWords:
        return QStringLiteral("not-the-approved-words");
    case SiteDifference::Kind::NotThePage:
        return QStringLiteral("not-the-page");
    }
    return {};
}

/// Follows the manifest's journal entries: who held which role when, what they approved and signed.
class Proof
{
public:
    Proof(const Manifest &manifest, const QByteArray &pinnedRootKey)
        : m_manifest(manifest)
        , m_keeper(pinnedRootKey.isEmpty() ? manifest.rootKey : pinnedRootKey)
    { }

    /// What is wrong with the proof; empty when it holds.
    QStringList findings()
    {
        qint64 last = 0;
        for (const QJsonValue &value : m_manifest.entries) {
            const Result<JournalEntry> entry = entryFromJson(value.toObject());
            if (!entry || entry->number <= last)
                return {QStringLiteral("entry-malformed")};
            last = entry->number;
            if (!take(*entry))
                return {QStringLiteral("signature-wrong")};
        }
        return conclusions();
    }

private:
    bool take(const JournalEntry &entry)
    {
        if (entry.origin != m_manifest.storeId || !m_keeper.apply(entry))
            return false;
        const bool isSupervisor = m_keeper.rolesOf(entry.actor).testFlag(Role::Supervisor);
        const bool isOurs = entry.subject == m_manifest.release.toString();
        if (const auto *decision = std::get_if<DecisionMade>(&entry.event);
            decision && isOurs && isSupervisor && decision->kind == DecisionKind::Approved)
            m_approvals.insert(entry.digest, *decision);
        if (const auto *made = std::get_if<ReleaseSigned>(&entry.event); made && isOurs && isSupervisor)
            m_signature = *made;
        return true;
    }

    QStringList conclusions() const
    {
        QStringList wrong;
        if (m_keeper.roster().rootKey != m_manifest.rootKey)
            wrong.append(QStringLiteral("other-newsroom"));
        for (auto it = m_manifest.editions.cbegin(); it != m_manifest.editions.cend(); ++it) {
            const auto approval = m_approvals.constFind(it->approval);
            const bool fits
                = approval != m_approvals.cend() && approval->language == it.key() && approval->content == it->content;
            if (!fits || m_signature.editions.value(it.key()) != it->content)
                wrong.append(QStringLiteral("not-approved"));
        }
        if (m_signature.embargo != m_manifest.embargo)
            wrong.append(QStringLiteral("embargo-altered"));
        if (const QDateTime embargo = instantFromText(m_manifest.embargo);
            embargo.isValid() && m_manifest.published.addSecs(60) <= embargo)
            wrong.append(QStringLiteral("before-embargo"));
        return wrong;
    }

    const Manifest &m_manifest;
    RosterKeeper m_keeper;
    QHash<Digest, DecisionMade> m_approvals;
    ReleaseSigned m_signature;
};

void proveFolder(const SiteFolder &site, const QString &folder, const QByteArray &pinnedRootKey, SiteReport &report)
{
    const auto find = [&](const QString &path, const QString &what) {
        report.findings.append(SiteFinding{folder + u'/' + path, what});
    };
    const Result<QMap<QString, QByteArray>> files = site.readFolder(folder);
    if (!files)
        return find(files.error().subject, QStringLiteral("unreadable"));
    const Result<Manifest> manifest = parseManifest(files->value(manifestFileName));
    if (!manifest)
        return find(manifestFileName, QStringLiteral("manifest-unreadable"));
    ++report.releases;
    report.pages += static_cast<int>(manifest->editions.size());
    report.rootKey = manifest->rootKey;
    for (const SiteDifference &difference : checkFiles(*manifest, *files))
        find(difference.path, whatOf(difference.kind));
    for (const QString &what : Proof(*manifest, pinnedRootKey).findings())
        find(manifestFileName, what);
}

} // namespace

Result<SiteReport> verifySite(const QString &siteFolder, const QByteArray &pinnedRootKey)
{
    const Result<SiteFolder> site = SiteFolder::openToRead(siteFolder);
    if (!site)
        return site.error();
    SiteReport report;
    for (const QString &folder : site->folders())
        proveFolder(*site, folder, pinnedRootKey, report);
    if (report.releases == 0 && report.findings.isEmpty())
        report.findings.append(SiteFinding{siteFolder, QStringLiteral("nothing-published")});
    return report;
}

} // namespace communique
