#include "kit/action_set.h"
#include "kit/button.h"
#include "people/first_start_screen.h"
#include "people/new_person_dialog.h"
#include "people/people_screen.h"
#include "people/person_card.h"
#include "people/roster_model.h"
#include "people/sign_in_screen.h"
#include "people/store_error_screen.h"
#include "support/ui/demo_store.h"
#include "support/ui/scripted_prompt.h"

#include <QCheckBox>
#include <QLabel>
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

Passphrase secret(const char *words)
{
    QString text = tx(words);
    return Passphrase::takeFrom(text);
}

/// The sign-in as a person uses it.
class SignInDriver
{
public:
    SignInDriver(const Place &place, const Clock &clock)
        : m_worker(place, clock)
        , m_screen(m_worker)
    {
        m_screen.resize(900, 700);
        m_screen.show();
        QSignalSpy loaded(&m_screen, &SignInScreen::loaded);
        m_screen.load();
        if (!loaded.wait(20'000))
            qFatal("the sign-in was not loaded");
    }
    SignInScreen &screen() { return m_screen; }
    PersonCard *cardOf(const QString &name)
    {
        for (PersonCard *card : m_screen.cards()) {
            if (card->person().name == name)
                return card;
        }
        return nullptr;
    }
    bool shows(PersonCard *card, const QString &words)
    {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

private:
    Worker m_worker;
    SignInScreen m_screen;
};

} // namespace

class PeopleSignInTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC)};

    Place place(const QString &name) const { return {m_folder.filePath(name), m_folder.filePath(tx("keys"))}; }

    /// A newsroom of the demo kind, where keys are sealed quickly, with one person whose key asks for a passphrase.
    Place sealedNewsroom(const QString &name)
    {
        Result<Newsroom> newsroom = foundNewsroom(place(name), m_clock, tx("Test"), NewsroomKind::Demo, std::nullopt);
        if (!newsroom)
            qFatal("founding failed");
        const Result<Session> root = openRoot(*newsroom, std::nullopt);
        const Result<Person> person = enrolPerson(*newsroom, *root,
            {tx("Rita"), tx("rita@example.org"), Role::Reviser, {officialLanguage(QLatin1StringView("fr"))}},
            secret("open sesame"));
        if (!person)
            qFatal("enrolment failed");
        return place(name);
    }

private Q_SLOTS:
    void demoPerson_signsInByOneClick()
    {
        DemoStore store;
        SignInDriver driver(store.place(), store.clock());
        QSignalSpy signedIn(&driver.screen(), &SignInScreen::signedIn);
        PersonCard *card = driver.cardOf(tx("A. Benali"));
        QVERIFY(card);
        QTRY_VERIFY(driver.shows(card, tx("Translator")));

        QTest::mouseClick(card, Qt::LeftButton);

        QTRY_COMPARE(signedIn.size(), 1);
        const auto session = signedIn.first().first().value<Session>();
        QCOMPARE(session.person.name, tx("A. Benali"));
        QCOMPARE(session.key->publicKey(), session.person.publicKey);
    }

    void wrongPassphrase_isToldInTheCardAndTheRightOneOpens()
    {
        SignInDriver driver(sealedNewsroom(tx("wrong.communique")), m_clock);
        QSignalSpy signedIn(&driver.screen(), &SignInScreen::signedIn);
        PersonCard *card = driver.cardOf(tx("Rita"));
        card->begin();
        auto *field = card->findChild<QLineEdit *>();
        QVERIFY(field);
        QTRY_VERIFY(field->isVisible());

        QTest::keyClicks(field, tx("open barley"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(driver.shows(card, tx("does not open the key")), 20'000);
        QVERIFY(signedIn.isEmpty());
        QVERIFY(field->text().isEmpty());

        QTest::keyClicks(field, tx("open sesame"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 20'000);
    }

    void missingStore_isReportedNotShown()
    {
        Worker worker(place(tx("nowhere.communique")), m_clock);
        SignInScreen screen(worker);
        QSignalSpy failed(&screen, &SignInScreen::failed);
        screen.load();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(screen.cards().isEmpty());
    }

    void founding_asksForEverythingAndSignsTheFounderIn()
    {
        FirstStartScreen screen(place(tx("new.communique")), m_clock);
        screen.show();
        const QList<QLineEdit *> fields = screen.findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 5);
        Button *found = nullptr;
        for (Button *button : screen.findChildren<Button *>()) {
            if (button->variant() == ButtonVariant::Primary)
                found = button;
        }
        QVERIFY(found && !found->isEnabled());
        const char *const answers[] = {"Press office", "Ana", "ana@example.org", "correct horse", "correct hors"};
        for (int i = 0; i < fields.size(); ++i)
            QTest::keyClicks(fields.at(i), tx(answers[i]));
        QVERIFY(!found->isEnabled());
        QTest::keyClicks(fields.constLast(), tx("e"));
        QVERIFY(found->isEnabled());

        QSignalSpy founded(&screen, &FirstStartScreen::founded);
        QTest::mouseClick(found, Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(founded.size(), 1, 60'000);
        QCOMPARE(founded.first().first().value<Session>().person.email, tx("ana@example.org"));
        QVERIFY(Newsroom::open(place(tx("new.communique")), m_clock));
    }

    void eachStoreError_saysWhatHappenedWhatIsSafeAndWhatNext_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("damaged") << ErrorCode::Damaged;
        QTest::newRow("newer") << ErrorCode::NewerVersion;
        QTest::newRow("not ours") << ErrorCode::NotAStore;
        QTest::newRow("network") << ErrorCode::NetworkFileSystem;
        QTest::newRow("read-only") << ErrorCode::ReadOnly;
        QTest::newRow("rolled back") << ErrorCode::RolledBack;
        QTest::newRow("full") << ErrorCode::DiskFull;
        QTest::newRow("other") << ErrorCode::Internal;
    }

    void eachStoreError_saysWhatHappenedWhatIsSafeAndWhatNext()
    {
        QFETCH(ErrorCode, code);
        StoreErrorScreen screen({code, tx("office.communique"), tx("detail")}, tx("/data/office.communique"));
        QVERIFY(screen.spokenText().contains(tx("The file was not changed.")));
        QSignalSpy retried(&screen, &StoreErrorScreen::retried);
        for (Button *button : screen.findChildren<Button *>()) {
            if (button->variant() == ButtonVariant::Primary)
                button->click();
        }
        QCOMPARE(retried.size(), 1);
    }

    void roster_listsPeopleAndOnlyAdministratorsAdd()
    {
        DemoStore store;
        Worker worker(store.place(), store.clock());
        ScriptedPrompt prompt;
        PeopleScreen translators(worker, prompt, store.signIn(tx("A. Benali")).person);
        PeopleScreen screen(worker, prompt, store.signIn(tx("Priya Nair")).person);
        QVERIFY(!translators.actions().whyNot(tx("people.add")).isEmpty());
        QSignalSpy loaded(&screen, &PeopleScreen::rosterLoaded);
        screen.show();
        screen.activated();
        QTRY_COMPARE(loaded.size(), 1);
        const auto *model = static_cast<RosterModel *>(screen.findChild<QTreeView *>()->model());
        const int before = model->rowCount();

        screen.actions().trigger(tx("people.add"));
        auto *dialog = screen.findChild<NewPersonDialog *>();
        QVERIFY(dialog);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        const char *const answers[] = {"Noor", "noor@example.org", "some few words", "some few words"};
        for (int i = 0; i < fields.size(); ++i)
            QTest::keyClicks(fields.at(i), tx(answers[i]));
        dialog->findChildren<QCheckBox *>().constFirst()->click();
        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), before + 1, 20'000);
        QCOMPARE(model->people().constLast().name, tx("Noor"));
    }
};

QTEST_MAIN(PeopleSignInTest)
#include "people_sign_in_test.moc"
