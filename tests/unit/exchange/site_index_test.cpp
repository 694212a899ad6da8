#include "exchange/export/site_index.h"

#include <QtTest>

using namespace communique;

namespace {

SiteIndex frenchIndex()
{
    const QDateTime early(QDate(2022, 2, 16), QTime(15, 0), Qt::UTC);
    SiteIndex index{QStringLiteral("Newsroom"), officialLanguage(QLatin1StringView("fr")), officialLanguages(), {}};
    index.entries += {
        QStringLiteral("Ancien"), QStringLiteral("R-1"), ReleaseType::Statement, early, QStringLiteral("a-1/fr.html")};
    index.entries += {QStringLiteral("Nouveau <b>"), QStringLiteral("R-2"), ReleaseType::PressRelease, early.addDays(1),
        QStringLiteral("b-2/fr.html")};
    return index;
}

} // namespace

class SiteIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releases_areListedNewestFirst()
    {
        const QByteArray html = renderIndex(frenchIndex());
        const qsizetype first = html.indexOf("<a href=\"b-2/fr.html\">Nouveau &lt;b&gt;</a>");
        const qsizetype second = html.indexOf("<a href=\"a-1/fr.html\">Ancien</a>");
        QVERIFY(first > 0 && second > first);
        QVERIFY(html.contains("17 février 2022, 15:00 UTC"));
    }

    void orderOfTheEntries_doesNotShow()
    {
        SiteIndex other = frenchIndex();
        other.entries.swapItemsAt(0, 1);
        QCOMPARE(renderIndex(other), renderIndex(frenchIndex()));
    }

    void emptyIndex_saysSo()
    {
        SiteIndex index = frenchIndex();
        index.entries.clear();
        const QByteArray html = renderIndex(index);
        QVERIFY(html.contains("Aucun communiqué n’a encore été publié."));
        QVERIFY(!html.contains("<ul class=\"releases\">"));
    }

    void languageChoice_linksEachIndexByItsOwnName()
    {
        const QByteArray html = renderLanguageChoice(QStringLiteral("Newsroom"), officialLanguages());
        QVERIFY(html.contains("<a href=\"ar.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>"));
        QCOMPARE(html.count("<li>"), 6);
    }

    void languageChoiceWithoutEnglish_linksNoEnglishIndex()
    {
        const QByteArray html
            = renderLanguageChoice(QStringLiteral("Newsroom"), {officialLanguage(QLatin1StringView("fr"))});
        QVERIFY(!html.contains("en.html"));
        QVERIFY(html.contains("<html lang=\"fr\""));
    }
};

QTEST_GUILESS_MAIN(SiteIndexTest)
#include "site_index_test.moc"
