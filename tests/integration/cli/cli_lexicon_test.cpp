// Glossary and directory at the command line.

#include "integration/cli/news_job.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace communique;

namespace {

const QByteArray table = "en,fr,fr:forbidden\nrefugee,réfugié,clandestin\nboat,bateau,\n";
const QString officer = QStringLiteral("officer");

} // namespace

class CliLexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glossary_goesInOnceAndComesOutAsItIs()
    {
        const QString file = m_job.ctl().write(QStringLiteral("terms.csv"), table);
        QCOMPARE(m_job.must(officer, {QStringLiteral("glossary"), QStringLiteral("import"), file}).line(),
            QStringLiteral("2 added, 0 changed, 0 unchanged"));
        QCOMPARE(m_job.must(officer, {QStringLiteral("glossary"), QStringLiteral("import"), file}).line(),
            QStringLiteral("nothing new: 2 concepts are there already"));
        const QString tbx = m_job.ctl().path(QStringLiteral("terms.tbx"));
        m_job.must(officer, {QStringLiteral("glossary"), QStringLiteral("export"), tbx});
        const Ran again = m_job.must(
            officer, {QStringLiteral("glossary"), QStringLiteral("import"), tbx, QStringLiteral("--json")});
        QCOMPARE(again.json().object().value(QStringLiteral("unchanged")).toInt(), 2);
        QCOMPARE(again.json().object().value(QStringLiteral("added")).toInt(), 0);
    }

    void term_isAddedFoundAndRetired()
    {
        const QString id = m_job
                               .must(officer,
                                   {QStringLiteral("glossary"), QStringLiteral("add"), QStringLiteral("--term"),
                                       QStringLiteral("en=embargo"), QStringLiteral("--term"),
                                       QStringLiteral("ru=рынок"), QStringLiteral("--pos"), QStringLiteral("noun")})
                               .line();
        const QStringList find{
            QStringLiteral("glossary"), QStringLiteral("find"), QStringLiteral("рынков"), QStringLiteral("--json")};
        const QJsonArray found = m_job.must(officer, find).json().array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)[QLatin1StringView("id")].toString(), id);
        m_job.must(officer, {QStringLiteral("glossary"), QStringLiteral("retire"), id});
        QVERIFY(m_job.must(officer, find).json().array().isEmpty());
    }

    void directory_tellsWhoSomebodyWas()
    {
        m_job.must(officer,
            {QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("--id"), QStringLiteral("ana"),
                QStringLiteral("--called"), QStringLiteral("en=Ana Silva"), QStringLiteral("--title"),
                QStringLiteral("en=Adviser"), QStringLiteral("--phone"), QStringLiteral("+12125550100")});
        m_job.must(officer,
            {QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("--id"), QStringLiteral("ana"),
                QStringLiteral("--title"), QStringLiteral("en=Spokesperson"), QStringLiteral("--from"),
                QStringLiteral("2022-01-10")});
        const Ran then = m_job.must(officer,
            {QStringLiteral("contact"), QStringLiteral("find"), QStringLiteral("Ana"), QStringLiteral("Silva"),
                QStringLiteral("--on"), QStringLiteral("2022-01-09"), QStringLiteral("--json")});
        QCOMPARE(then.json()[QStringLiteral("title")].toString(), QStringLiteral("Adviser"));
        QVERIFY(then.json()[QStringLiteral("titleChanged")].toBool());
        const QString file = m_job.ctl().path(QStringLiteral("people.json"));
        m_job.must(officer, {QStringLiteral("contact"), QStringLiteral("export"), file});
        QCOMPARE(m_job.must(officer, {QStringLiteral("contact"), QStringLiteral("import"), file}).line(),
            QStringLiteral("nothing new: 1 contacts are there already"));
        m_job.must(officer, {QStringLiteral("contact"), QStringLiteral("retire"), QStringLiteral("ana")});
        QVERIFY(m_job.must(officer, {QStringLiteral("contact"), QStringLiteral("list")}).out.isEmpty());
    }

    void whoMayNot_orWhatCannotBeRead_isRefusedInOneLine_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const char *person, const char *arguments, int exitCode) {
            QTest::newRow(name) << QString::fromLatin1(person) << QString::fromLatin1(arguments).split(u' ')
                                << exitCode;
        };
        row("translator and directory", "translator", "contact add --called en=X", 1);
        row("unknown concept", "officer", "glossary retire nothing", 1);
        row("unknown contact", "officer", "contact find Nobody", 1);
        row("no file", "officer", "glossary import /nowhere/terms.csv", 3);
        row("no format", "officer", "glossary export terms", 2);
        row("no language", "officer", "glossary add --term boat", 2);
        row("no term", "officer", "glossary add", 2);
        row("no day", "officer", "contact find X --on today", 2);
        row("bad number", "officer", "contact add --called en=X --phone 022", 2);
    }

    void whoMayNot_orWhatCannotBeRead_isRefusedInOneLine()
    {
        QFETCH(QString, person);
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Ran ran = m_job.ctl().as(person, arguments);
        QVERIFY2(ran.exitCode == exitCode && ran.saysOneLine(), ran.told());
    }

    void hostileFile_changesNothing()
    {
        const QByteArray bomb = "<!DOCTYPE tbx [<!ENTITY a \"aaaa\">]><tbx>&a;</tbx>";
        for (const QByteArray &bytes : {bomb, QByteArray("en\n\"boat"), QByteArray("en\0", 3)}) {
            const Ran ran = m_job.ctl().as(
                officer, {QStringLiteral("glossary"), QStringLiteral("import"), QStringLiteral("-")}, bytes);
            QVERIFY2(ran.exitCode == 1 && ran.saysOneLine(), ran.told());
        }
        QVERIFY(m_job.must(officer, {QStringLiteral("verify")}).ok());
    }

private:
    NewsJob m_job;
};

QTEST_GUILESS_MAIN(CliLexiconTest)
#include "cli_lexicon_test.moc"
