#include "exchange/export/site.h"

#include "web/sample_release.h"

#include <QRegularExpression>
#include <QtTest>

using namespace communique;

namespace {

const ReleaseId releaseId = ReleaseId::fromString(QStringLiteral("abc123def456"));

} // namespace

class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void release_givesAPageAndTheApprovedWordsForEachLanguage()
    {
        const QList<Page> pages = sample::pages();
        QMap<QString, QByteArray> files;
        for (const SiteFile &file : renderRelease(pages))
            files.insert(file.path, file.bytes);
        for (const Page &page : pages) {
            QCOMPARE(files.take(pageFileName(page.language)), renderPage(page));
            QCOMPARE(files.take(contentFileName(page.language)), canonicalForm(page.content));
        }
        const QString picture
            = QLatin1StringView("content/") + Digest::of(sample::picture()).toHex() + QLatin1StringView(".png");
        QCOMPARE(files.keys(), QStringList{picture});
        QCOMPARE(files.value(picture), sample::picture());
    }

    void folderName_isASlugWhateverTheTitle_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << "Report on migration"
                               << "report-on-migration-";
        QTest::newRow("accents") << "L’État à l’œuvre"
                                 << "l-etat-a-l-uvre-";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("dots") << ".."
                              << "";
        QTest::newRow("way out") << "../../etc/passwd"
                                 << "etc-passwd-";
        QTest::newRow("hidden") << ".htaccess"
                                << "htaccess-";
        QTest::newRow("reserved") << "CON"
                                  << "con-";
        QTest::newRow("separators") << "a/b\\c:d*e?f\"g<h>i|j"
                                    << "a-b-c-d-e-f-g-h-i-j-";
        QTest::newRow("right to left") << "الهجرة"
                                       << "";
        QTest::newRow("override") << QStringLiteral("gpj.\u202eexe") << "gpj-exe-";
        QTest::newRow("emoji") << QStringLiteral("😀 ok 😀") << "ok-";
        QTest::newRow("controls") << QStringLiteral("a\n\t\u0001b") << "a-b-";
        QTest::newRow("full width") << QStringLiteral("ＡＢＣ") << "abc-";
        QTest::newRow("option") << "--help"
                                << "help-";
        QTest::newRow("trailing") << "ends. "
                                  << "ends-";
    }
    void folderName_isASlugWhateverTheTitle()
    {
        QFETCH(QString, headline);
        QFETCH(QString, slug);
        QCOMPARE(releaseFolderName(headline, releaseId), slug + releaseId.toString());
    }

    void folderNameOfALongTitle_isCutAtAWord()
    {
        const QString name = releaseFolderName(QStringLiteral("migration ").repeated(1000), releaseId);
        QCOMPARE(name, QStringLiteral("migration-").repeated(8) + releaseId.toString());
        const QString unbroken = releaseFolderName(QString(5000, u'x'), releaseId);
        QCOMPARE(unbroken, QString(80, u'x') + u'-' + releaseId.toString());
    }

    void folderName_comesFromTheEnglishHeadlineElseTheSources()
    {
        Page page = sample::page("fr");
        page.sourceLanguage = page.language;
        QVERIFY(releaseFolderName(page).startsWith(QLatin1StringView("report-on-safe")));
        page.languages.removeIf([](const SiteLanguage &one) { return one.language.code() == QLatin1StringView("en"); });
        QVERIFY(releaseFolderName(page).startsWith(QLatin1StringView("le-rapport-sur")));
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "site_test.moc"
