#include "model/contact_person.h"

#include <QTest>

#include <functional>

using namespace communique;

namespace {

const LanguageTag en = officialLanguage(QLatin1StringView("en"));
const LanguageTag fr = officialLanguage(QLatin1StringView("fr"));

ContactPerson ingrid()
{
    ContactPerson person;
    person.id = ContactId::fromString(QStringLiteral("ingrid"));
    person.names = {{en, QStringLiteral("Ingrid Solano")}};
    person.gender = GrammaticalGender::Feminine;
    person.appointments = {
        {{2016, 3, 1}, {2019, 8, 31}, {{en, QStringLiteral("Deputy Coordinator")}, {fr, QStringLiteral("Adjointe")}}},
        {{2019, 9, 1}, {}, {{en, QStringLiteral("Coordinator")}, {fr, QStringLiteral("Coordonnatrice")}}}};
    person.email = QStringLiteral("ingrid@example.org");
    person.phones = {QStringLiteral("+12125550117")};
    return person;
}

using Change = std::function<void(ContactPerson &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ContactPersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleOn_isThatOfTheDay()
    {
        const ContactPerson person = ingrid();
        QCOMPARE(person.titleOn({2016, 2, 29}, en), QString());
        QCOMPARE(person.titleOn({2016, 3, 1}, en), QStringLiteral("Deputy Coordinator"));
        QCOMPARE(person.titleOn({2019, 8, 31}, fr), QStringLiteral("Adjointe"));
        QCOMPARE(person.titleOn({2019, 9, 1}, fr), QStringLiteral("Coordonnatrice"));
        QCOMPARE(person.titleOn({2099, 1, 1}, en), QStringLiteral("Coordinator"));
        QCOMPARE(person.titleOn({2022, 1, 1}, officialLanguage(QLatin1StringView("ru"))), QString());
    }

    void twoOffices_theOneBegunLastIsMeant()
    {
        ContactPerson person = ingrid();
        person.appointments.append({{2021, 1, 1}, {2021, 12, 31}, {{en, QStringLiteral("Special Envoy")}}});
        QCOMPARE(person.titleOn({2021, 6, 1}, en), QStringLiteral("Special Envoy"));
        QCOMPARE(person.titleOn({2022, 1, 1}, en), QStringLiteral("Coordinator"));
    }

    void openBeginning_coversAllDaysBefore()
    {
        ContactPerson person = ingrid();
        person.appointments.first().from = {};
        QCOMPARE(person.titleOn({1990, 1, 1}, en), QStringLiteral("Deputy Coordinator"));
        QVERIFY(checkContact(person).ok());
    }

    void changedTitle_isNoticed()
    {
        QVERIFY(ingrid().hasTitleChanged(en, {2019, 8, 1}, {2019, 10, 1}));
        QVERIFY(!ingrid().hasTitleChanged(en, {2020, 8, 1}, {2022, 10, 1}));
    }

    void soundContact_mayStandInTheDirectory() { QVERIFY(checkContact(ingrid()).ok()); }

    void unsoundContact_isRefusedWithASentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("no id") << Change([](ContactPerson &c) { c.id = {}; });
        QTest::newRow("nobody") << Change([](ContactPerson &c) { c.names.clear(); });
        QTest::newRow("empty name") << Change([](ContactPerson &c) { c.names[fr] = QStringLiteral(" "); });
        QTest::newRow("override") << Change([](ContactPerson &c) { c.names[fr] = QStringLiteral("a\u202Eb"); });
        QTest::newRow("no title") << Change([](ContactPerson &c) { c.appointments[0].titles.clear(); });
        QTest::newRow("ends first") << Change([](ContactPerson &c) { c.appointments[0].until = {2016, 2, 1}; });
        QTest::newRow("order") << Change([](ContactPerson &c) { c.appointments.swapItemsAt(0, 1); });
        QTest::newRow("address") << Change([](ContactPerson &c) { c.email = QStringLiteral("ingrid"); });
        QTest::newRow("line end") << Change([](ContactPerson &c) { c.email += u'\n'; });
        QTest::newRow("local number") << Change([](ContactPerson &c) { c.phones = {QStringLiteral("022 123 45 67")}; });
        QTest::newRow("long number") << Change([](ContactPerson &c) { c.phones = {u'+' + QString(16, u'1')}; });
    }

    void unsoundContact_isRefusedWithASentence()
    {
        QFETCH(Change, change);
        ContactPerson person = ingrid();
        change(person);
        const Outcome checked = checkContact(person);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::Usage);
        QVERIFY(!checked.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ContactPersonTest)
#include "contact_person_test.moc"
