#include "exchange/export/manifest_check.h"

#include "web/sample_release.h"

#include <QtTest>

using namespace communique;

namespace {

struct Site
{
    Manifest manifest;
    QMap<QString, QByteArray> files;
};

Site publishedSite()
{
    Site site;
    site.manifest = sample::manifest();
    site.manifest.entries
        = {QJsonObject{{QStringLiteral("n"), 1}, {QStringLiteral("kind"), QStringLiteral("approved")}}};
    for (const SiteFile &file : renderRelease(sample::pages())) {
        site.files.insert(file.path, file.bytes);
        site.manifest.files.insert(file.path, Digest::of(file.bytes));
    }
    site.files.insert(manifestFileName, manifestBytes(site.manifest));
    return site;
}

void replaceListed(Site &site, const QString &path, const QByteArray &bytes)
{
    site.files.insert(path, bytes);
    site.manifest.files.insert(path, Digest::of(bytes));
}

const QString frenchPage = QStringLiteral("fr.html");
const QString frenchWords = QStringLiteral("content/fr.json");

using Kind = SiteDifference::Kind;

} // namespace

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manifest_readsBackToItself()
    {
        const Manifest manifest = publishedSite().manifest;
        const Result<Manifest> read = parseManifest(manifestBytes(manifest));
        QVERIFY(read.ok());
        QCOMPARE(*read, manifest);
    }

    void otherBytes_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = manifestBytes(publishedSite().manifest);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("white space") << good + "\n";
        QTest::newRow("newer form") << QByteArray(good).replace("\"form\":1", "\"form\":2");
        QTest::newRow("unknown field") << QByteArray(good).replace("\"form\":1", "\"form\":1,\"forms\":1");
        QTest::newRow("unknown type") << QByteArray(good).replace("\"type\":\"press-release\"", "\"type\":\"song\"");
        QTest::newRow("bad digest") << QByteArray(good).replace(Digest::of("approval").toHex().toLatin1(), "12");
        QTest::newRow("bad language") << QByteArray(good).replace("\"source\":\"en\"", "\"source\":\"EN\"");
        QTest::newRow("number for text") << QByteArray(good).replace("\"site\":\"\"", "\"site\":7");
    }
    void otherBytes_areRefused()
    {
        QFETCH(QByteArray, bytes);
        const Result<Manifest> read = parseManifest(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }

    void siteAsPublished_hasNoDifference()
    {
        const Site site = publishedSite();
        QCOMPARE(checkFiles(site.manifest, site.files).size(), 0);
    }

    void anyChangedByte_isNoticed()
    {
        const Site site = publishedSite();
        for (auto it = site.files.cbegin(); it != site.files.cend(); ++it) {
            if (it.key() == manifestFileName)
                continue;
            QMap<QString, QByteArray> files = site.files;
            QByteArray bytes = it.value();
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            files.insert(it.key(), bytes);
            QVERIFY2(checkFiles(site.manifest, files).contains(SiteDifference{Kind::Changed, it.key()}),
                qPrintable(it.key()));
        }
    }

    void missingAndAddedFiles_areNamed()
    {
        Site site = publishedSite();
        site.files.remove(frenchPage);
        site.files.insert(QStringLiteral("extra.html"), "x");
        const QList<SiteDifference> differences = checkFiles(site.manifest, site.files);
        QVERIFY(differences.contains(SiteDifference{Kind::Missing, frenchPage}));
        QVERIFY(differences.contains(SiteDifference{Kind::Unlisted, QStringLiteral("extra.html")}));
    }

    void pageChangedTogetherWithItsListedDigest_isNoticed()
    {
        Site site = publishedSite();
        replaceListed(site, frenchPage, QByteArray(site.files.value(frenchPage)).replace("38", "39"));
        QCOMPARE(checkFiles(site.manifest, site.files), (QList<SiteDifference>{{Kind::NotThePage, frenchPage}}));
    }

    void wordsAndPageChangedTogetherWithTheirDigests_areNotTheApprovedOnes()
    {
        Site site = publishedSite();
        Page page = sample::page("fr");
        page.content.blocks[1].setText(InlineText(QStringLiteral("Autre chose")));
        replaceListed(site, frenchPage, renderPage(page));
        replaceListed(site, frenchWords, canonicalForm(page.content));
        QCOMPARE(
            checkFiles(site.manifest, site.files), (QList<SiteDifference>{{Kind::NotTheApprovedWords, frenchWords}}));
    }

    void swappedEditions_areNoticed()
    {
        Site site = publishedSite();
        const QByteArray french = site.files.value(frenchWords);
        replaceListed(site, frenchWords, site.files.value(QStringLiteral("content/es.json")));
        replaceListed(site, QStringLiteral("content/es.json"), french);
        QCOMPARE(checkFiles(site.manifest, site.files).size(), 2);
    }

    void otherInstant_changesEveryPage()
    {
        Site site = publishedSite();
        site.manifest.published = site.manifest.published.addDays(-1);
        QCOMPARE(checkFiles(site.manifest, site.files).size(), 6);
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
