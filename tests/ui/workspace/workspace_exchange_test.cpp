#include "kit/action_set.h"
#include "support/ui/demo_store.h"
#include "support/ui/scripted_prompt.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/workspace_notices.h"
#include "workspace/workspace_screen.h"

#include <QFile>
#include <QSettings>
#include <QTest>

using namespace communique;

namespace {

const LanguageTag french = officialLanguage(QLatin1StringView("fr"));

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A translator of French before a demo release.
class Translating
{
public:
    Translating()
        : m_settings(m_store.filePath(tx("window.ini")), QSettings::IniFormat)
        , m_worker(m_store.place(), m_store.clock())
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        m_release = *newsroom->findRelease(tx("R-2022-041"));
        const Result<Dossier> dossier = newsroom->loadDossier(m_release);
        for (const Block &block : dossier->sourceHead()->blocks) {
            if (block.text().plain().contains(tx("14 recommendations")))
                m_block = block.id;
        }
        m_screen = std::make_unique<WorkspaceScreen>(WorkspaceScreen::Parts{m_worker, m_store.clock(), m_prompt,
                                                         m_settings, m_store.signIn(tx("Julien Ferrand")), nullptr},
            m_release, french);
        m_screen->resize(1680, 1000);
        m_screen->show();
        const auto isReady = [this] {
            return m_screen->currentLanguage() == french && !m_screen->nextMove().text.isEmpty()
                && pane().mode() == PaneMode::Writing;
        };
        if (!QTest::qWaitFor(isReady, 20000))
            qFatal("the workspace was not loaded");
    }

    WorkspaceScreen &screen() { return *m_screen; }
    ScriptedPrompt &prompt() { return m_prompt; }
    EditionPane &pane() { return *m_screen->panes().findPane(french); }
    const BlockId &block() const { return m_block; }
    QString filePath(const char *name) const { return m_store.filePath(tx(name)); }
    QString words()
    {
        const Content content = pane().content();
        return content.find(m_block)->text().plain();
    }
    void giveOut(int form, const QString &fileName)
    {
        m_prompt.choices.append(form);
        m_prompt.files.append(QStringList{fileName});
        m_screen->actions().trigger(tx("edition.giveOut"));
    }
    void takeBack(const QString &fileName)
    {
        m_prompt.files.append(QStringList{fileName});
        m_screen->actions().trigger(tx("edition.takeBack"));
    }

private:
    DemoStore m_store;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    Worker m_worker;
    ReleaseId m_release;
    BlockId m_block;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

/// The file with another translation of the block's one sentence.
QByteArray translated(QByteArray xliff, const BlockId &block, const QByteArray &words)
{
    const qsizetype unit = xliff.indexOf("<unit id=\"" + block.toString().toLatin1() + '"');
    const qsizetype target = xliff.indexOf("<target", unit);
    const qsizetype source = xliff.indexOf("</source>", unit) + qsizetype(qstrlen("</source>"));
    const qsizetype end = xliff.indexOf("</segment>", unit);
    if (unit < 0 || end < 0)
        qFatal("the block is not in the file");
    const qsizetype from = target >= 0 && target < end ? target : source;
    return xliff.replace(from, end - from, "<target>" + words + "</target>");
}

} // namespace

class WorkspaceExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givenOutTranslatedAndTakenBack_theBlockReadsAsTheFile()
    {
        Translating work;
        const QString fileName = work.filePath("out.xlf");
        work.giveOut(0, fileName);
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(fileName).contains("</xliff>"), 20000);
        const QString words = tx("Le rapport formule 14 recommandations pour les 23 objectifs, en quatre domaines :");
        QFile file(fileName);
        const QByteArray changed = translated(bytesOf(fileName), work.block(), words.toUtf8());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(changed) == changed.size());
        file.close();

        work.takeBack(fileName);

        QTRY_COMPARE_WITH_TIMEOUT(work.words(), words, 20000);
        QCOMPARE(work.prompt().notices.size(), 1);
    }

    void table_isWritten()
    {
        Translating work;
        const QString fileName = work.filePath("out.fodt");
        work.giveOut(3, fileName);
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(fileName).contains("office:document"), 20000);
    }

    void fileOfAnotherKind_changesNothingAndIsTold()
    {
        Translating work;
        const QString before = work.words();
        const QString fileName = work.filePath("odd.xlf");
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not XML at all") > 0);
        file.close();

        work.takeBack(fileName);

        QTest::qWait(0);
        QTRY_VERIFY_WITH_TIMEOUT(!work.screen().notices().shownTitles().isEmpty(), 20000);
        QCOMPARE(work.words(), before);
        QVERIFY(work.prompt().notices.isEmpty());
    }
};

QTEST_MAIN(WorkspaceExchangeTest)
#include "workspace_exchange_test.moc"
