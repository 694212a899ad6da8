#include "exchange/export/contacts_json_writer.h"
#include "exchange/import/contacts_json_reader.h"

#include <QFile>
#include <QTest>

using namespace communique;

namespace {

QByteArray demoFile()
{
    QFile file(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/demo/contacts.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray document(const QByteArray &contact)
{
    return "{\"format\":1,\"contacts\":[" + contact + "]}";
}

} // namespace

class ContactsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoDirectory_isReadAndReadsBackToTheSame()
    {
        const Result<QList<ContactPerson>> contacts = readContactsJson(demoFile());
        QVERIFY2(contacts.ok(), contacts.ok() ? "" : qPrintable(contacts.error().subject));
        QVERIFY(contacts->size() >= 5);
        const auto isComplete = [](const Appointment &a) { return a.titles.size() == officialLanguages().size(); };
        for (const ContactPerson &contact : *contacts) {
            QCOMPARE(contact.names.size(), officialLanguages().size());
            QVERIFY(std::all_of(contact.appointments.cbegin(), contact.appointments.cend(), isComplete));
        }
        const Result<QList<ContactPerson>> again = readContactsJson(writeContactsJson(*contacts));
        QVERIFY(again.ok());
        QCOMPARE(*again, *contacts);
    }

    void anythingUnexpected_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &bytes, const char *subject) {
            QTest::newRow(name) << bytes << QString::fromLatin1(subject);
        };
        const QByteArray ana = "{\"id\":\"ana\",\"name\":{\"en\":\"Ana\"}";
        row("no JSON", "nothing", "character 1");
        row("no object", "[]", "directory");
        row("unknown list", "{\"format\":1,\"people\":[]}", "people");
        row("no object among contacts", document("7"), "contacts[0]");
        row("unknown field", document(ana + ",\"fax\":\"1\"}"), "contacts[0].fax");
        row("other type", document(ana + ",\"email\":7}"), "contacts[0].email");
        row("no language", document(ana + ",\"organisation\":{\"?\":\"x\"}}"), "contacts[0].organisation");
        row("no day", document(ana + ",\"appointments\":[{\"from\":\"2022-2-1\",\"title\":{\"en\":\"x\"}}]}"),
            "contacts[0].appointments[0].from");
        row("no gender", document(ana + ",\"gender\":\"x\"}"), "contacts[0].gender");
        row("no number", document(ana + ",\"phones\":[\"022 123\"]}"), "contacts[0]");
        row("id twice", document(ana + "}," + ana + "}"), "contacts[1].id");
        row("no name", document("{\"id\":\"ana\"}"), "contacts[0]");
    }

    void anythingUnexpected_isRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, subject);
        const Result<QList<ContactPerson>> contacts = readContactsJson(bytes);
        QVERIFY(!contacts.ok());
        QCOMPARE(contacts.error().code, ErrorCode::Malformed);
        QCOMPARE(contacts.error().subject, subject);
    }

    void otherFormat_isOfANewerVersion()
    {
        QCOMPARE(readContactsJson("{\"format\":2}").error().code, ErrorCode::NewerVersion);
    }
};

QTEST_GUILESS_MAIN(ContactsJsonTest)
#include "contacts_json_test.moc"
