#include "desk/deciding.h"
#include "kit/action_set.h"
#include "kit/theme.h"
#include "support/ui/demo_store.h"
#include "support/ui/picture.h"
#include "support/ui/scripted_prompt.h"
#include "workflow/stage.h"
#include "workspace/checks_panel.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/side_panel.h"
#include "workspace/workspace_notices.h"
#include "workspace/workspace_screen.h"
#include "workspace/workspace_status.h"

#include <QApplication>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace communique;

namespace {

LanguageTag lang(const char *code)
{
    return officialLanguage(QLatin1StringView(code));
}

BlockId id(const char *text)
{
    return BlockId::fromString(QLatin1StringView(text));
}

/// Stands where the browser would: notes what it is shown.
class NotedPreview final : public PreviewPort
{
public:
    QWidget *widget() override { return m_widget; }
    void showPage(const QByteArray &html, const LanguageTag &language) override
    {
        page = html;
        shown = language;
    }
    void showBlock(const BlockId &to) override { block = to; }
    void setOnBlockClicked(std::function<void(BlockId)> clicked) override { press = std::move(clicked); }
    void setOnAddressTold(std::function<void(QString)> told) override { tellAddress = std::move(told); }

    QByteArray page;
    LanguageTag shown;
    BlockId block;
    std::function<void(BlockId)> press;
    std::function<void(QString)> tellAddress;

private:
    QWidget *m_widget = new QWidget;
};

/// The workspace as a person uses it.
class WorkspaceDriver
{
public:
    WorkspaceDriver(DemoStore &store, const QString &person, const char *reference, const char *language)
        : m_store(store)
        , m_settings(store.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_session(store.signIn(person))
        , m_worker(store.place(), store.clock())
        , m_release(findRelease(store, reference))
        , m_screen(std::make_unique<WorkspaceScreen>(
              WorkspaceScreen::Parts{m_worker, store.clock(), m_prompt, m_settings, m_session, &m_preview}, m_release,
              lang(language)))
    {
        m_screen->resize(1680, 1000);
        m_screen->show();
        m_screen->activateWindow();
        const auto isReady = [this, language] {
            return m_screen->currentLanguage() == lang(language) && !m_screen->nextMove().text.isEmpty();
        };
        if (!QTest::qWaitFor(isReady, 20000))
            qFatal("the workspace was not loaded");
    }

    WorkspaceScreen &screen() { return *m_screen; }
    ScriptedPrompt &prompt() { return m_prompt; }
    NotedPreview &preview() { return m_preview; }
    const ReleaseId &release() const { return m_release; }
    const Session &session() const { return m_session; }
    EditionPane *pane(const char *language) { return m_screen->panes().findPane(lang(language)); }

    /// Types at the end of a block.
    void type(const char *language, const char *block, const QString &words)
    {
        pane(language)->setFocus();
        pane(language)->moveCaretTo(id(block));
        QTest::keyClick(pane(language), Qt::Key_End);
        QTest::keyClicks(pane(language), words);
    }
    QString text(const char *language, const char *block)
    {
        const Content content = pane(language)->content();
        const Block *found = content.find(id(block));
        return found ? found->text().plain() : QString();
    }
    void leave()
    {
        std::optional<Leave> answer;
        m_screen->leaving([&answer](Leave given) { answer = given; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000) || *answer != Leave::Granted)
            qFatal("the workspace was not left");
    }
    /// The window is gone, as after a crash.
    void drop() { m_screen.reset(); }

    Dossier dossier()
    {
        const Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock(), OpenMode::ReadOnly);
        Result<Dossier> dossier = newsroom ? newsroom->loadDossier(m_release) : Result<Dossier>(newsroom.error());
        if (!dossier)
            qFatal("dossier: %s", qPrintable(dossier.error().detail));
        return *std::move(dossier);
    }
    qsizetype revisions(const char *language) { return dossier().release.edition(lang(language))->revisions.size(); }
    EditionStage stage(const char *language) { return stageOf(*dossier().release.edition(lang(language))); }
    QList<Draft> drafts()
    {
        const Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock(), OpenMode::ReadOnly);
        return newsroom ? *drafts::load(newsroom->connection(), newsroom->roster(), m_session.person.id)
                        : QList<Draft>();
    }

private:
    static ReleaseId findRelease(DemoStore &store, const char *reference)
    {
        const Result<Newsroom> newsroom = Newsroom::open(store.place(), store.clock(), OpenMode::ReadOnly);
        return newsroom ? *newsroom->findRelease(QLatin1StringView(reference)) : ReleaseId();
    }

    DemoStore &m_store;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    NotedPreview m_preview;
    Session m_session;
    Worker m_worker;
    ReleaseId m_release;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

/// Somebody at another workstation writes into a block and seals it.
void writeElsewhere(DemoStore &store, const QString &person, const WorkspaceDriver &driver, const char *language,
    const char *block, const QString &words)
{
    Result<Newsroom> newsroom = Newsroom::open(store.place(), store.clock());
    const Session session = store.signIn(person);
    Result<Desktop> desktop = openEdition(*newsroom, {}, driver.release(), lang(language));
    QVERIFY(desktop.ok());
    Draft draft = desktop->draft;
    draft.author = session.person.id;
    draft.content.blocks[draft.content.indexOf(id(block))].setText(InlineText(words));
    const Result<SealedEdit> edit = sealDraft(*newsroom, session, draft);
    if (!edit)
        qFatal("elsewhere: %s %s", qPrintable(edit.error().subject), qPrintable(edit.error().detail));
}

const QString benali = QStringLiteral("A. Benali");
const QString maya = QStringLiteral("Maya Lindqvist");
constexpr char compact[] = "R-2022-041";

} // namespace

class WorkspaceScreenTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoStore> m_store;

private Q_SLOTS:
    void init() { m_store = std::make_unique<DemoStore>(); }

    void releaseOpened_showsTheSourceAndMyEditionAtItsFirstOpenBlock()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");

        QCOMPARE(driver.screen().panes().languages(), (QList<LanguageTag>{lang("en"), lang("ar")}));
        QVERIFY(!driver.pane("ar")->caretBlock().isEmpty());
        QVERIFY(driver.pane("ar")->content().find(driver.pane("ar")->caretBlock())->text().isEmpty());
        QCOMPARE(driver.pane("ar")->content().blocks.size(), driver.pane("en")->content().blocks.size());
        QCOMPARE(driver.screen().nextMove().text, QStringLiteral("Submit Arabic for revision"));
        QVERIFY(!driver.screen().nextMove().against.isEmpty()); // it is not translated yet
    }

    void wordsTyped_areKeptAtOnceAndSaidToBeSavedOnlyThen()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        QVERIFY(driver.drafts().isEmpty());
        QElapsedTimer timer;
        timer.start();

        driver.type("ar", "b7", QStringLiteral("abc"));

        QVERIFY(!driver.screen().status().savedText().contains(QRegularExpression(QStringLiteral("\\d\\d:\\d\\d"))));
        QTRY_COMPARE_WITH_TIMEOUT(driver.drafts().size(), 1, 10000);
        qInfo("kept %lld ms after the first key", timer.elapsed());
        QCOMPARE(driver.drafts().constFirst().content.find(id("b7"))->text().plain(), driver.text("ar", "b7"));
        QTRY_VERIFY(
            driver.screen().status().savedText().contains(QRegularExpression(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"))));
    }

    void typingWithoutPause_isKeptAllTheSame()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        QElapsedTimer timer;
        timer.start();
        driver.type("ar", "b7", QStringLiteral("a"));

        const auto keepOnTyping = [&] {
            QTest::keyClicks(driver.pane("ar"), QStringLiteral("x"));
            return !driver.drafts().isEmpty();
        };

        QVERIFY(QTest::qWaitFor(keepOnTyping, 10000));
        qInfo("kept %lld ms after the first key, without a pause", timer.elapsed());
    }

    void screenLeft_sealsWhatWasTyped()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        const qsizetype before = driver.revisions("ar");
        driver.type("ar", "b7", QStringLiteral("abc"));

        driver.leave();

        QCOMPARE(driver.revisions("ar"), before + 1);
        QVERIFY(driver.drafts().isEmpty());
        QCOMPARE(driver.dossier().head(lang("ar"))->find(id("b7"))->text().plain(), QStringLiteral("abc"));
    }

    void screenLeftUntouched_makesNoRevision()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        const qsizetype before = driver.revisions("ar");

        driver.leave();

        QCOMPARE(driver.revisions("ar"), before);
    }

    void windowLostWhileTyping_bringsTheWordsBack()
    {
        {
            WorkspaceDriver driver(*m_store, benali, compact, "ar");
            driver.type("ar", "b7", QStringLiteral("abc"));
            QTRY_COMPARE_WITH_TIMEOUT(driver.drafts().size(), 1, 10000);
            driver.drop();
        }

        WorkspaceDriver again(*m_store, benali, compact, "ar");

        QCOMPARE(again.text("ar", "b7"), QStringLiteral("abc"));
        QVERIFY(again.screen().notices().shownTitles().join(QLatin1Char(' ')).contains(QStringLiteral("brought back")));
        again.leave();
        QCOMPARE(again.dossier().head(lang("ar"))->find(id("b7"))->text().plain(), QStringLiteral("abc"));
    }

    void sealNow_makesARevisionByKey()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        const qsizetype before = driver.revisions("ar");
        driver.type("ar", "b7", QStringLiteral("abc"));

        QTest::keyClick(driver.pane("ar"), Qt::Key_S, Qt::ControlModifier);

        QTRY_COMPARE(driver.revisions("ar"), before + 1);
    }

    void sourceSubmitted_awaitsApproval()
    {
        WorkspaceDriver driver(*m_store, maya, "R-2022-043", "en");
        QCOMPARE(driver.screen().nextMove().text, QStringLiteral("Submit English for approval"));
        QVERIFY(driver.screen().nextMove().against.isEmpty());
        driver.type("en", "b1", QStringLiteral(" today"));

        driver.screen().actions().trigger(QStringLiteral("edition.step"));

        QTRY_COMPARE(driver.stage("en"), EditionStage::AwaitingApproval);
        QVERIFY(driver.dossier().head(lang("en"))->headline().endsWith(QStringLiteral(" today")));
        QTRY_COMPARE(driver.screen().nextMove().text, QStringLiteral("Approve English…"));
    }

    void reviserCertifies_theEditionGoesOn()
    {
        WorkspaceDriver driver(*m_store, QStringLiteral("Thandiwe Mokoena"), "R-2022-044", "es");
        QCOMPARE(driver.screen().nextMove().text, QStringLiteral("Certify Spanish"));

        driver.screen().actions().trigger(QStringLiteral("edition.step"));

        QTRY_VERIFY(driver.stage("es") != EditionStage::InRevision);
    }

    void approval_leadsToTheReview()
    {
        WorkspaceDriver driver(*m_store, QStringLiteral("Helena Brandt"), "R-2022-044", "fr");
        QSignalSpy review(&driver.screen(), &WorkspaceScreen::openReview);

        driver.screen().actions().trigger(QStringLiteral("edition.step"));

        QTRY_COMPARE(review.size(), 1);
        QCOMPARE(review.constFirst().at(1).value<LanguageTag>(), lang("fr"));
    }

    void editionOfOthers_canOnlyBeReadAndSaysWhy()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");

        driver.pane("en")->setFocus();

        QCOMPARE(driver.pane("en")->mode(), PaneMode::Reading);
        QCOMPARE(driver.pane("ar")->mode(), PaneMode::Writing);
        QTRY_VERIFY(
            driver.screen().notices().shownTitles().join(QLatin1Char(' ')).contains(QStringLiteral("Read only")));
        QVERIFY(!driver.screen().actions().whyNot(QStringLiteral("text.bold")).isEmpty());
    }

    void sourceChanged_itsTranslationsTurnStaleWhileTyping()
    {
        WorkspaceDriver driver(*m_store, maya, compact, "en");
        driver.screen().togglePane(lang("fr"));
        QTRY_VERIFY(driver.pane("fr") && !driver.text("fr", "b1").isEmpty());
        QTRY_COMPARE(driver.pane("fr")->blockStatus(id("b1")), BlockStatus::Translated);
        driver.pane("en")->setFocus();
        driver.prompt().texts.enqueue(QStringLiteral("The title lacks its year"));
        QTRY_COMPARE(driver.screen().currentLanguage(), lang("en"));
        driver.screen().actions().trigger(QStringLiteral("edition.reopen"));
        QTRY_COMPARE(driver.pane("en")->mode(), PaneMode::Writing);
        const qsizetype before = driver.revisions("en");

        driver.type("en", "b1", QStringLiteral(" of 2022"));

        QTRY_COMPARE(driver.pane("fr")->blockStatus(id("b1")), BlockStatus::Stale);
        QCOMPARE(driver.revisions("en"), before); // it is not even sealed yet
    }

    void othersEdit_arrivesInAPaneWithoutWorkOfMine()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        driver.screen().togglePane(lang("fr"));
        QTRY_VERIFY(driver.pane("fr") && !driver.text("fr", "b1").isEmpty());

        writeElsewhere(
            *m_store, QStringLiteral("Julien Ferrand"), driver, "fr", "b1", QStringLiteral("Un autre titre"));

        QTRY_COMPARE_WITH_TIMEOUT(driver.text("fr", "b1"), QStringLiteral("Un autre titre"), 10000);
        QVERIFY(driver.drafts().isEmpty());
    }

    void blockChangedByTwo_keepsBothAndLetsChoose()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        driver.type("ar", "b7", QStringLiteral("mine"));
        writeElsewhere(*m_store, benali, driver, "ar", "b7", QStringLiteral("theirs"));

        driver.screen().actions().trigger(QStringLiteral("edition.seal"));

        QTRY_COMPARE_WITH_TIMEOUT(driver.dossier().release.edition(lang("ar"))->conflicts.size(), 1, 10000);
        QTRY_COMPARE(driver.text("ar", "b7"), QStringLiteral("theirs"));
        QTRY_VERIFY(
            driver.screen().notices().shownTitles().join(QLatin1Char(' ')).contains(QStringLiteral("Both texts")));
        CheckItem item;
        item.block = id("b7");
        Q_EMIT driver.screen().side().checks().chosen(item, CheckChoice::Act::TakeKept);
        QTRY_COMPARE(driver.text("ar", "b7"), QStringLiteral("mine"));
        QVERIFY(driver.dossier().release.edition(lang("ar"))->conflicts.isEmpty());
    }

    void previewFollowsTheWordsAndTheCaret()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        QTRY_COMPARE(driver.preview().shown, lang("ar"));

        driver.type("ar", "b7", QStringLiteral("wordsinthepage"));

        QTRY_VERIFY(driver.preview().page.contains("wordsinthepage"));
        QTRY_COMPARE(driver.preview().block, id("b7"));
    }

    void linkPointedAtInThePreview_isToldInTheStatusLine()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");

        driver.preview().tellAddress(QStringLiteral("https://example.org/report"));

        QCOMPARE(driver.screen().status().addressText(), QStringLiteral("https://example.org/report"));
        driver.preview().tellAddress({});
        QCOMPARE(driver.screen().status().addressText(), QString());
    }

    void blockPressedInThePreview_getsTheCaret()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");

        driver.preview().press(id("b3"));

        QCOMPARE(driver.pane("ar")->caretBlock(), id("b3"));
        QCOMPARE(driver.screen().panes().litBlock(), id("b3"));
    }

    void dayOfTheDateline_isChangedInPlaceAndCanBeUndone()
    {
        WorkspaceDriver driver(*m_store, maya, "R-2022-043", "en");
        const auto dateline = [&driver] {
            for (const Block &block : driver.pane("en")->content().blocks) {
                if (std::holds_alternative<Dateline>(block.body))
                    return block;
            }
            return Block();
        };
        const Block before = dateline();
        driver.pane("en")->moveCaretTo(before.id);
        QTRY_VERIFY(driver.screen().side().findChild<QDateEdit *>());

        driver.screen().side().findChild<QDateEdit *>()->setDate(QDate(2022, 3, 17));

        QCOMPARE(std::get<Dateline>(dateline().body).date, std::optional(QDate(2022, 3, 17)));
        QCOMPARE(dateline().text(), before.text());
        driver.screen().actions().trigger(QStringLiteral("text.undo"));
        QCOMPARE(dateline(), before);
    }

    void nextUntranslated_goesRoundTheOpenBlocks()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        driver.pane("ar")->moveCaretTo(id("b1"));

        QTest::keyClick(driver.pane("ar"), Qt::Key_F8);

        const BlockId caret = driver.pane("ar")->caretBlock();
        QVERIFY(caret != id("b1"));
        QVERIFY(driver.pane("ar")->content().find(caret)->text().isEmpty());
    }

    void copySource_bringsItsWordsIntoTheBlock()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        driver.pane("ar")->moveCaretTo(id("b7"));

        QTest::keyClick(driver.pane("ar"), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(driver.text("ar", "b7"), driver.text("en", "b7"));
    }

    void keepingFails_isSaidAndTheWordsStay()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        {
            QSqlDatabase tampered = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tampering"));
            tampered.setDatabaseName(m_store->place().storeFile);
            QVERIFY(tampered.open());
            QVERIFY(QSqlQuery(tampered).exec(QStringLiteral("DROP TABLE draft")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tampering"));

        driver.type("ar", "b7", QStringLiteral("abc"));

        QTRY_VERIFY_WITH_TIMEOUT(
            driver.screen().notices().shownTitles().join(QLatin1Char(' ')).contains(QStringLiteral("Not saved")),
            10000);
        QCOMPARE(driver.text("ar", "b7"), QStringLiteral("abc"));
        QVERIFY(!driver.screen().status().savedText().contains(QRegularExpression(QStringLiteral("\\d\\d:\\d\\d"))));
    }

    void panesChosen_areRememberedForThePerson()
    {
        {
            WorkspaceDriver driver(*m_store, benali, compact, "ar");
            driver.screen().togglePane(lang("fr"));
            QTRY_VERIFY(driver.pane("fr"));
            driver.leave();
        }

        WorkspaceDriver again(*m_store, benali, compact, "ar");

        QCOMPARE(again.screen().panes().languages(), (QList<LanguageTag>{lang("en"), lang("fr"), lang("ar")}));
    }

    void everyAction_hasAnAnswer()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        ActionSet &actions = driver.screen().actions();

        for (const ActionSpec &spec : actions.specs()) {
            QVERIFY2(spec.call, qPrintable(spec.id));
            if (spec.enabled && !spec.enabled())
                QVERIFY2(!actions.whyNot(spec.id).isEmpty(), qPrintable(spec.id));
        }
    }

    void picture()
    {
        WorkspaceDriver driver(*m_store, benali, compact, "ar");
        driver.screen().togglePane(lang("fr"));
        QTRY_VERIFY(driver.pane("fr") && !driver.text("fr", "b1").isEmpty());
        driver.pane("ar")->setFocus();
        driver.pane("ar")->moveCaretTo(id("b4"));

        QVERIFY(takePicture(driver.screen(), QStringLiteral("workspace")));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply(application);
    WorkspaceScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "workspace_screen_test.moc"
