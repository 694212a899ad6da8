#include "desk_screen/release_list_model.h"
#include "desk_screen/release_list_view.h"
#include "kit/banner.h"
#include "kit/command_palette.h"
#include "kit/key_list.h"
#include "kit/theme.h"
#include "people/first_start_screen.h"
#include "people/person_card.h"
#include "people/sign_in_screen.h"
#include "people/store_error_screen.h"
#include "shell/main_window.h"
#include "shell/routes.h"
#include "shell/workplace.h"
#include "support/ui/demo_store.h"
#include "support/ui/picture.h"
#include "support/ui/scripted_prompt.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace communique;

namespace {

QString tx(const char *text)
{
    return QString::fromUtf8(text);
}

/// The window as a person uses it.
class WindowDriver
{
public:
    WindowDriver(const Place &place, const Clock &clock, Theme &theme, const QString &settings,
        std::chrono::milliseconds patience = std::chrono::minutes(15))
        : m_window({place, clock, theme, m_language, WindowMemory(settings), &m_prompt, patience})
    {
        m_window.resize(1680, 1000);
        m_window.show();
        m_window.activateWindow();
    }

    MainWindow &window() { return m_window; }
    ScriptedPrompt &prompt() { return m_prompt; }
    InterfaceLanguage &language() { return m_language; }
    template <typename Page> Page *page() { return m_window.findChild<Page *>(); }

    void signIn(const QString &name)
    {
        QTRY_VERIFY(page<SignInScreen>() && !page<SignInScreen>()->cards().isEmpty());
        for (PersonCard *card : page<SignInScreen>()->cards()) {
            if (card->person().name == name)
                card->begin();
        }
        QTRY_VERIFY(m_window.workplace());
        QTRY_VERIFY(list() && list()->model()->rowCount() > 0);
    }
    /// The list of the place in sight.
    ReleaseListView *list()
    {
        Workplace *workplace = m_window.workplace();
        return workplace && workplace->screen() ? workplace->screen()->findChild<ReleaseListView *>() : nullptr;
    }
    QStringList paletteFor(const QString &query)
    {
        m_window.actions().trigger(tx("window.palette"));
        QTest::keyClicks(QApplication::focusWidget(), query);
        QStringList titles;
        for (const PaletteEntry &entry : m_window.palette()->shownEntries())
            titles.append(entry.title);
        return titles;
    }
    QString placeNow() { return m_window.workplace()->currentId(); }

private:
    InterfaceLanguage m_language;
    ScriptedPrompt m_prompt;
    MainWindow m_window;
};

} // namespace

class ShellWindowTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<DemoStore> m_store;

    std::unique_ptr<WindowDriver> newWindow(std::chrono::milliseconds patience = std::chrono::minutes(15))
    {
        auto driver = std::make_unique<WindowDriver>(
            m_store->place(), m_store->clock(), m_theme, m_store->filePath(tx("window.ini")), patience);
        driver->window().start();
        return driver;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void init()
    {
        m_theme.setChoice(ThemeChoice::Light);
        m_theme.setScalePercent(100);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_store = std::make_unique<DemoStore>();
    }

    void keyboardAlone_leadsFromSignInToARelease()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));
        QCOMPARE(driver->placeNow(), tx("desk"));
        QVERIFY(driver->window().windowTitle().startsWith(tx("My desk")));

        QTRY_VERIFY(driver->list()->hasFocus());
        QTest::keyClick(driver->list(), Qt::Key_Home);
        QTest::keyClick(driver->list(), Qt::Key_Return);

        QTRY_VERIFY(!driver->window().workplace()->isPlace(driver->placeNow()));
    }

    void sideBar_leadsToReleasesAndCountsThem()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));

        QTest::keyClick(&driver->window(), Qt::Key_2, Qt::AltModifier);

        QTRY_COMPARE(driver->placeNow(), tx("releases"));
        QCOMPARE(driver->window().workplace()->sideBar().current(), tx("releases"));
        QTRY_VERIFY(driver->list()->model()->rowCount() >= 4);
        QVERIFY(driver->window().workplace()->statusLine().segmentText(tx("store")).contains(u'4'));
    }

    void palette_findsAReleaseAndOpensIt()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));
        QTRY_VERIFY(driver->paletteFor(tx("R-2022-041")).size() == 1);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_VERIFY(!driver->window().workplace()->isPlace(driver->placeNow()));
        QVERIFY(!driver->window().palette()->isOpen());
    }

    void palette_findsActionsOfTheScreenAndPeople()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));
        QVERIFY(driver->paletteFor(tx("import")).contains(tx("Import…")));
        driver->window().palette()->dismiss();
        QTRY_VERIFY(driver->paletteFor(tx("sokolova")).contains(tx("Darya Sokolova")));
    }

    void locking_takesTheWorkplaceAwayAndTheSamePersonComesBack()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));
        QPointer<Workplace> before(driver->window().workplace());

        QTest::keyClick(&driver->window(), Qt::Key_L, Qt::ControlModifier);

        QTRY_VERIFY(!driver->window().workplace());
        QTRY_VERIFY(!before);
        driver->signIn(tx("A. Benali"));
        QCOMPARE(driver->placeNow(), tx("desk"));
    }

    void idleWindow_locksItself()
    {
        const auto driver = newWindow(std::chrono::milliseconds(2500));
        driver->signIn(tx("A. Benali"));
        QTRY_VERIFY_WITH_TIMEOUT(!driver->window().workplace(), 10'000);
        QVERIFY(driver->page<SignInScreen>());
    }

    void missingStore_offersToFoundOne()
    {
        WindowDriver driver({m_store->filePath(tx("none.communique")), m_store->filePath(tx("keys"))}, m_store->clock(),
            m_theme, m_store->filePath(tx("window.ini")));
        driver.window().start();
        QVERIFY(driver.page<FirstStartScreen>());
    }

    void startDemo_makesItAndOffersItsPeople()
    {
        WindowDriver driver({m_store->filePath(tx("new-demo.communique")), m_store->filePath(tx("keys"))},
            m_store->clock(), m_theme, m_store->filePath(tx("window.ini")));
        driver.window().startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.page<SignInScreen>() && driver.page<SignInScreen>()->cards().size() > 5, 60'000);
    }

    void fileThatIsNoStore_isLeftAloneAndTold()
    {
        const QString file = m_store->filePath(tx("notes.txt"));
        QFile notes(file);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("These are notes, not a newsroom. There is enough of them to look like a file.\n");
        notes.close();
        WindowDriver driver(
            {file, m_store->filePath(tx("keys"))}, m_store->clock(), m_theme, m_store->filePath(tx("window.ini")));

        driver.window().start();

        QTRY_VERIFY(driver.page<StoreErrorScreen>());
        QVERIFY(driver.page<StoreErrorScreen>()->spokenText().contains(tx("not a newsroom")));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QVERIFY(notes.readAll().startsWith("These are notes"));
    }

    void soundStore_isAuditedWithoutFindings()
    {
        const auto driver = newWindow();
        QSignalSpy audited(&driver->window(), &MainWindow::audited);
        driver->signIn(tx("A. Benali"));
        QTRY_COMPARE_WITH_TIMEOUT(audited.size(), 1, 20'000);
        QCOMPARE(audited.first().first().toInt(), 0);
    }

    void tamperedStore_isToldInABannerThatStays()
    {
        {
            Result<Connection> behind = Connection::open(m_store->place().storeFile, OpenMode::ReadWrite);
            QVERIFY(behind);
            Result<Transaction> transaction = Transaction::begin(*behind);
            QVERIFY(transaction);
            QVERIFY(transaction->execute(tx("UPDATE release_summary SET reference = 'R-1999-001'")));
            QVERIFY(transaction->commit());
        }
        const auto driver = newWindow();
        QSignalSpy audited(&driver->window(), &MainWindow::audited);
        driver->signIn(tx("A. Benali"));
        QTRY_COMPARE_WITH_TIMEOUT(audited.size(), 1, 20'000);
        QVERIFY(audited.first().first().toInt() > 0);
        Banner *told = nullptr;
        for (Banner *banner : driver->window().findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly))
            told = banner;
        QVERIFY(told && told->isVisible());

        driver->window().lock();

        QTRY_VERIFY(driver->page<SignInScreen>());
        QVERIFY(told->isVisible());
    }

    void theme_isChangedByAnActionAndRemembered()
    {
        const auto driver = newWindow();
        driver->window().actions().trigger(tx("look.dark"));
        QCOMPARE(m_theme.kind(), ThemeKind::Dark);
        QCOMPARE(WindowMemory(m_store->filePath(tx("window.ini"))).theme(), ThemeChoice::Dark);
    }

    void settings_holdNoWordOfAnyRelease()
    {
        {
            const auto driver = newWindow();
            driver->signIn(tx("A. Benali"));
            driver->window().actions().trigger(tx("look.dark"));
            driver->list()->setFocus();
            QTest::keyClick(driver->list(), Qt::Key_Return);
            driver->window().close();
            QTRY_VERIFY(!driver->window().isVisible());
        }
        QFile settings(m_store->filePath(tx("window.ini")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QString kept = QString::fromUtf8(settings.readAll());
        QVERIFY(kept.contains(tx("geometry")));
        for (const char *word : {"Compact", "migration", "Forum", "R-2022", "compact"})
            QVERIFY2(!kept.contains(tx(word)), word);
    }

    void keyList_tellsTheScreensKeysBeforeTheWindows()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));
        QTest::keyClick(&driver->window(), Qt::Key_F1);
        auto *keys = driver->window().findChild<KeyList *>();
        QVERIFY(keys && keys->isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!keys->isOpen());
    }

    void keysOfTheWorkspace_clashWithNoneOfTheWindow()
    {
        const auto driver = newWindow();
        driver->signIn(tx("A. Benali"));
        QTRY_VERIFY(driver->paletteFor(tx("R-2022-041")).size() == 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!driver->window().workplace()->isPlace(driver->placeNow()));

        Screen *workspace = driver->window().workplace()->screen();
        QHash<QKeySequence, QString> known;
        for (const ActionSet *set : {&driver->window().actions(), &workspace->actions()}) {
            for (const ActionSpec &spec : set->specs()) {
                for (const QKeySequence &key : spec.shortcuts) {
                    QVERIFY2(!known.contains(key), qPrintable(known.value(key) + u' ' + spec.id));
                    known.insert(key, spec.id);
                }
            }
        }
        QVERIFY(known.size() > 40);
    }

    void pictures_areTaken_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ThemeChoice::Light << Qt::LeftToRight;
        QTest::newRow("dark") << ThemeChoice::Dark << Qt::LeftToRight;
        QTest::newRow("contrast") << ThemeChoice::HighContrast << Qt::LeftToRight;
        QTest::newRow("rtl") << ThemeChoice::Light << Qt::RightToLeft;
    }

    void pictures_areTaken()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(Qt::LayoutDirection, direction);
        m_theme.setChoice(choice);
        QGuiApplication::setLayoutDirection(direction);
        const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
        const auto driver = newWindow();
        QTRY_VERIFY(driver->page<SignInScreen>() && !driver->page<SignInScreen>()->cards().isEmpty());
        QVERIFY(takePicture(driver->window(), tx("sign-in") + suffix));
        driver->signIn(tx("A. Benali"));
        QVERIFY(takePicture(driver->window(), tx("desk") + suffix));
        auto *search = driver->window().workplace()->screen()->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, tx("migration"));
        const auto *model = static_cast<ReleaseListModel *>(driver->list()->model());
        QTRY_VERIFY(model->rowCount() > 1 && model->lineAt(1).hit());
        QVERIFY(takePicture(driver->window(), tx("desk-search") + suffix));
        driver->window().workplace()->goTo(tx("people"));
        QTRY_COMPARE(driver->placeNow(), tx("people"));
        const auto *roster = driver->window().workplace()->screen()->findChild<QTreeView *>()->model();
        QTRY_VERIFY(roster->rowCount() > 5);
        QVERIFY(takePicture(driver->window(), tx("people") + suffix));
        FirstStartScreen first(m_store->place(), m_store->clock());
        first.resize(1680, 1000);
        QVERIFY(takePicture(first, tx("first-start") + suffix));
        StoreErrorScreen error({ErrorCode::Damaged, tx("newsroom.communique"), tx("journal 17: signature-wrong")},
            tx("/home/office/newsroom.communique"));
        error.resize(1680, 1000);
        QVERIFY(takePicture(error, tx("store-error") + suffix));
    }
};

QTEST_MAIN(ShellWindowTest)
#include "shell_window_test.moc"
