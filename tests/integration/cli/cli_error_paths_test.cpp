// What goes wrong at the command line: each in one line with the right exit code, and nothing changed.

#include "integration/cli/news_job.h"
#include "integration/cli/store_hand.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace communique;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

qlonglong entries(const Ctl &ctl)
{
    return StoreHand(ctl.store()).value(QStringLiteral("SELECT count(*) FROM journal")).toLongLong();
}

QByteArray deepHtml()
{
    return "<html><body>" + QByteArray("<div><b>").repeated(100000) + "x</html>";
}

QByteArray noise(int size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class CliErrorPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_release = m_job.begin(); }

    void wrongUsage_exits2WithOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"", "frobnicate", "list --frobnicate", "list --template x", "show", "approve X",
                 "approve X Y Z", "person", "person frobnicate", "person add Ana --email a@example.org",
                 "person add Ana --email nowhere --role translator", "person add Ana --email a@example.org --role king",
                 "new", "new --language", "new --language klingon-", "new --language en --type poem",
                 "edit X en --text", "publish", "publish X", "publish X --to", "import", "import x --kind poem",
                 "--passphrase-fd many list", "help frobnicate", "list --json=maybe=x --frob"})
            QTest::newRow(line[0] == '\0' ? "nothing" : line) << words(line);
    }

    void wrongUsage_exits2WithOneLine()
    {
        QFETCH(QStringList, arguments);
        const qlonglong before = entries(m_job.ctl());
        const Ran ran = arguments.isEmpty() ? m_job.ctl().bare({}) : m_job.ctl().run(arguments);
        QVERIFY2(ran.exitCode == 2, ran.told());
        QVERIFY2(ran.saysOneLine() && ran.out.isEmpty(), ran.told());
        QCOMPARE(entries(m_job.ctl()), before);
    }

    void unknownThings_exit1WithOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"show R-1999-001", "show zzzzzzzzzzzz", "--as nobody@example.org new --language en",
                 "history R-1999-001 fr", "person roles nobody@example.org --role reviser",
                 "person revoke nobody@example.org", "request R-1999-001 fr"})
            QTest::newRow(line) << words(line);
    }

    void unknownThings_exit1WithOneLine()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = m_job.ctl().run(arguments);
        QVERIFY2(ran.exitCode == 1, ran.told());
        QVERIFY2(ran.saysOneLine(), ran.told());
    }

    void unknownBlockRevisionOrLanguage_isTold()
    {
        const auto edit = [this](const QStringList &more) {
            return m_job.ctl().as(QStringLiteral("officer"), QStringList{QStringLiteral("edit"), m_release} + more);
        };
        const QStringList text{QStringLiteral("--text"), QStringLiteral("x"), QStringLiteral("--block")};
        QCOMPARE(edit(QStringList{QStringLiteral("en")} + text + QStringList{QStringLiteral("b99")}).exitCode, 1);
        QCOMPARE(edit(QStringList{QStringLiteral("en"), QStringLiteral("--base"), QStringLiteral("77")} + text
                     + QStringList{QStringLiteral("b4")})
                     .exitCode,
            1);
        QCOMPARE(edit(QStringList{QStringLiteral("de")} + text + QStringList{QStringLiteral("b4")}).exitCode, 1);
        QCOMPARE(edit({QStringLiteral("en")}).exitCode, 2);
    }

    void brokenFiles_neverCrashAndNeverChangeWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("white space") << QByteArray(" \n\t\r\n ") << false;
        QTest::newRow("NUL") << QByteArray(5000, '\0') << false;
        QTest::newRow("noise") << noise(300000) << false;
        QTest::newRow("JSON, broken") << QByteArray("{\"a\": [1, 2, {\"b\": \"c") << true;
        QTest::newRow("HTML, broken") << QByteArray("<html><p>A title</p><table><tr><p>Words <b>and <i>more") << true;
        QTest::newRow("HTML, deep") << deepHtml() << true;
        QTest::newRow("PDF") << "%PDF-1.4\n" + noise(2000) << false;
        QTest::newRow("ZIP") << "PK\x03\x04" + noise(2000) << false;
        QTest::newRow("one line of 8 MiB") << QByteArray(8 << 20, 'a') << true;
        QTest::newRow("UTF-8, broken") << QByteArray("A title\n\nWords \xff\xfe\xc0 and words.\n") << true;
    }

    void brokenFiles_neverCrashAndNeverChangeWhatIsThere()
    {
        QFETCH(QByteArray, bytes);
        const QString before = m_job.ctl().run(words("list --json --limit 1000")).out;
        const QString file = m_job.ctl().write(QStringLiteral("broken"), bytes);
        const Ran ran = m_job.ctl().as(QStringLiteral("officer"),
            {QStringLiteral("import"), file, QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY2(ran.exitCode == 0 || ran.exitCode == 1, ran.told());
        if (ran.exitCode == 1) {
            QVERIFY2(ran.saysOneLine() && ran.out.isEmpty(), ran.told());
            QCOMPARE(m_job.ctl().run(words("list --json --limit 1000")).out, before);
        } else {
            QVERIFY2(ran.err.isEmpty(), ran.told());
            const Ran shown = m_job.ctl().run({QStringLiteral("show"), ran.line()});
            QVERIFY2(shown.ok(), shown.told());
        }
    }

    void hugeFile_isRefused()
    {
        QFile file(m_job.ctl().path(QStringLiteral("huge")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize((64LL << 20) + 1));
        const qlonglong before = entries(m_job.ctl());
        const Ran ran = m_job.ctl().as(QStringLiteral("officer"), {QStringLiteral("import"), file.fileName()});
        QVERIFY2(ran.exitCode == 1, ran.told());
        QVERIFY2(ran.saysOneLine(), ran.told());
        QCOMPARE(entries(m_job.ctl()), before);
    }

    void fileThatCannotBeRead_exits3()
    {
        for (const QString &name : {QStringLiteral("/nowhere/page.html"), m_job.ctl().path(QString())}) {
            const Ran ran = m_job.ctl().as(QStringLiteral("officer"), {QStringLiteral("import"), name});
            QVERIFY2(ran.exitCode == 3, ran.told());
            QVERIFY2(ran.saysOneLine(), ran.told());
        }
    }

    void editFromBrokenText_changesNothing()
    {
        const QString before = m_job.ctl().run({QStringLiteral("show"), m_release, QStringLiteral("--json")}).out;
        for (const QByteArray &bytes : {QByteArray(), noise(100000), QByteArray(4000, '\0')}) {
            const Ran ran = m_job.ctl().as(QStringLiteral("officer"),
                {QStringLiteral("edit"), m_release, QStringLiteral("en"), QStringLiteral("--from"),
                    QStringLiteral("-")},
                bytes);
            QVERIFY2(ran.exitCode == 1, ran.told());
            QVERIFY2(ran.saysOneLine(), ran.told());
            QCOMPARE(m_job.ctl().run({QStringLiteral("show"), m_release, QStringLiteral("--json")}).out, before);
        }
    }

    void storeThatIsNone_exits3WithOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("text") << QByteArray("no store at all, but some words\n").repeated(200);
        QTest::newRow("SQLite's first bytes and noise") << QByteArray("SQLite format 3\0", 16) + noise(8000);
    }

    void storeThatIsNone_exits3WithOneLine()
    {
        QFETCH(QByteArray, bytes);
        const Ctl ctl;
        ctl.write(QStringLiteral("newsroom.communique"), bytes);
        for (const char *command : {"list", "verify", "rebuild", "new --language en"}) {
            const Ran ran = ctl.run(words(command));
            QVERIFY2(ran.exitCode == 3, ran.told());
            QVERIFY2(ran.saysOneLine(), ran.told());
        }
        QCOMPARE(Ctl::read(ctl.store()), bytes);
    }

    void storeMissingOrFolderOrOtherApplications_exits3()
    {
        const Ctl ctl;
        const auto expect3 = [&](const QString &store) {
            const Ran ran = ctl.bare({QStringLiteral("--store"), store, QStringLiteral("list")});
            QVERIFY2(ran.exitCode == 3, ran.told());
            QVERIFY2(ran.saysOneLine(), ran.told());
        };
        expect3(ctl.path(QStringLiteral("missing")));
        QVERIFY(!QFile::exists(ctl.path(QStringLiteral("missing"))));
        expect3(ctl.path(QString()));
        {
            StoreHand other(ctl.path(QStringLiteral("other")));
            other.alter(QStringLiteral("CREATE TABLE journal (number INTEGER)"));
        }
        expect3(ctl.path(QStringLiteral("other")));
    }

    void newerStore_isReadAndNotWritten()
    {
        NewsJob job;
        const QString release = job.begin();
        StoreHand(job.ctl().store()).alter(QStringLiteral("PRAGMA user_version = 999"));
        const Ran written
            = job.ctl().as(QStringLiteral("officer"), {QStringLiteral("submit"), release, QStringLiteral("en")});
        QVERIFY2(written.exitCode == 3, written.told());
        QVERIFY2(written.saysOneLine(), written.told());
    }

    void founderWithoutAnAddress_nothingIsFounded()
    {
        const Ctl ctl;
        const Ran ran = ctl.run(words("init --name Ada --email nowhere"));
        QVERIFY2(ran.exitCode == 2, ran.told());
        QVERIFY2(ran.saysOneLine(), ran.told());
        QVERIFY(!QFile::exists(ctl.store()));
        QCOMPARE(filesBelow(ctl.keys()).size(), 0);
    }

    void storeExists_initRefuses()
    {
        const QByteArray before = Ctl::read(m_job.ctl().store());
        const auto keys = filesBelow(m_job.ctl().keys());
        const Ran ran = m_job.ctl().run(words("init"));
        QVERIFY2(ran.exitCode == 3, ran.told());
        QCOMPARE(filesBelow(m_job.ctl().keys()), keys);
        QVERIFY2(ran.saysOneLine(), ran.told());
        QCOMPARE(Ctl::read(m_job.ctl().store()), before);
    }

    void storeReadOnly_isReadButNotWritten()
    {
        if (::geteuid() == 0) {
            // Nothing is read-only to root by file mode; what follows needs an ordinary user.
            qWarning("run as root: a read-only file cannot be shown");
            return;
        }
        NewsJob job;
        QFile::setPermissions(job.ctl().store(), QFileDevice::ReadOwner);
        const Ran written = job.ctl().as(QStringLiteral("officer"), words("new --language en"));
        QVERIFY2(written.exitCode == 3, written.told());
        QVERIFY2(written.saysOneLine(), written.told());
    }

    void plantedLinks_leadNothingOutOfTheSite()
    {
        NewsJob job;
        const QString release = job.readyToPublish({QStringLiteral("en")});
        const QStringList publish{QStringLiteral("publish"), release, QStringLiteral("--to")};
        const Ran planned = job.must(QStringLiteral("supervisor"), publish + QStringList{job.site()});
        // Elsewhere, a link stands where the release's folder would come to be.
        const QString outside = job.ctl().path(QStringLiteral("outside"));
        const QString trapped = job.ctl().path(QStringLiteral("trapped"));
        QVERIFY(QDir().mkpath(outside));
        QVERIFY(QDir().mkpath(trapped + u'/' + planned.line().section(u'/', 0, -2)));
        QVERIFY(QFile::link(outside, trapped + u'/' + planned.line()));
        QVERIFY(QFile::link(outside + QStringLiteral("/index"), trapped + QStringLiteral("/index.html")));
        const Ran ran = job.ctl().as(QStringLiteral("supervisor"), publish + QStringList{trapped});
        QVERIFY2(ran.exitCode >= 0 && ran.exitCode <= 3, ran.told());
        QCOMPARE(filesBelow(outside).size(), 0);
        if (!ran.ok())
            QVERIFY2(ran.saysOneLine(), ran.told());
        // The site itself may be no link either.
        const QString linked = job.ctl().path(QStringLiteral("linked"));
        QVERIFY(QFile::link(outside, linked));
        const Ran through = job.ctl().as(QStringLiteral("supervisor"), publish + QStringList{linked});
        QVERIFY2(through.exitCode >= 0 && through.exitCode <= 3, through.told());
        if (!through.ok())
            QCOMPARE(filesBelow(outside).size(), 0);
    }

    void siteThatIsAFile_exits3()
    {
        NewsJob job;
        const QString release = job.readyToPublish({QStringLiteral("en")});
        const QString file = job.ctl().write(QStringLiteral("file"), "words");
        const Ran ran = job.ctl().as(
            QStringLiteral("supervisor"), {QStringLiteral("publish"), release, QStringLiteral("--to"), file});
        QVERIFY2(ran.exitCode == 3, ran.told());
        QVERIFY2(ran.saysOneLine(), ran.told());
        QCOMPARE(Ctl::read(file), QByteArray("words"));
    }

    void passphraseFromAClosedDescriptor_isToldInOneLine()
    {
        const Ran ran = m_job.ctl().run(words("--passphrase-fd 77 person add X --email x@example.org --role reviser"));
        QVERIFY2(ran.exitCode == 3, ran.told());
        QVERIFY2(ran.saysOneLine(), ran.told());
    }

    void helpOfEveryCommand_isThere()
    {
        const Ran overview = m_job.ctl().bare(words("help"));
        QCOMPARE(overview.exitCode, 0);
        QVERIFY2(overview.err.isEmpty(), overview.told());
        for (const char *command : {"init", "person add", "import", "edit", "publish", "verify", "restore"}) {
            const Ran help = m_job.ctl().bare(QStringList{QStringLiteral("help")} + words(command));
            QVERIFY2(
                help.ok() && help.out.startsWith(QStringLiteral("usage: communiquectl ") + QLatin1StringView(command)),
                help.told());
        }
    }

private:
    NewsJob m_job;
    QString m_release;
};

QTEST_GUILESS_MAIN(CliErrorPathsTest)
#include "cli_error_paths_test.moc"
