// Writes releases into a store until it is killed: store_writer STORE KEYFILE PERSON. Each is a transaction of its own
// with two journal entries, words, a listing and an index row. Once it is durable, its last entry is told on standard
// output as "NUMBER DIGEST".

#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/dossier_reader.h"
#include "storage/journal_store.h"
#include "storage/listing_store.h"
#include "storage/store_file.h"
#include "trust/sealed_key.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace communique;

namespace {

Content someWords(const QString &text)
{
    return Content{{Block{BlockId::fromString(QStringLiteral("b1")), Headline{InlineText(text)}}}};
}

Result<JournalEntry> writeRelease(
    Connection &connection, const Roster &roster, const PersonId &person, const SecretKey &key)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const ReleaseId release = newId<ReleaseId>();
    const LanguageTag en = officialLanguage(QLatin1StringView("en"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto append = [&](const Event &event) {
        return journal::append(*transaction, PendingEntry{person, release.toString(), event, now}, key);
    };
    if (const auto created = append(ReleaseCreated{release.toString(), ReleaseType::Note, en, {}}); !created)
        return created;
    const auto content = blobs::keep(*transaction, canonicalForm(someWords(release.toString())));
    if (!content)
        return content.error();
    Result<JournalEntry> sealed = append(RevisionSealed{en, 1, *content, {}, Cause::Typing, {}});
    if (!sealed)
        return sealed;
    const Result<Dossier> dossier = loadDossier(transaction->connection(), release, roster);
    if (!dossier)
        return dossier.error();
    if (const Outcome listed = listing::update(*transaction, *dossier); !listed)
        return listed.error();
    if (const Outcome committed = transaction->commit(); !committed)
        return committed.error();
    return sealed;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    QFile keyFile(arguments.at(2));
    if (!keyFile.open(QIODevice::ReadOnly))
        return 2;
    const Result<SecretKey> key = unseal(keyFile.readAll(), std::nullopt);
    if (!key)
        return fail(key.error());
    Result<Connection> connection = openStore(arguments.at(1), OpenMode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    const Result<Roster> roster = loadRoster(*connection, {});
    if (!roster)
        return fail(roster.error());
    while (true) {
        const Result<JournalEntry> entry
            = writeRelease(*connection, *roster, PersonId::fromString(arguments.at(3)), *key);
        if (!entry)
            return fail(entry.error());
        std::printf("%lld %s\n", static_cast<long long>(entry->number), qPrintable(entry->digest.toHex()));
        std::fflush(stdout);
    }
}
