#include "support/core/test_newsroom.h"

#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/dossier_reader.h"
#include "storage/lexicon_rows.h"
#include "storage/listing_store.h"
#include "storage/store_file.h"

namespace communique {

TestNewsroom::TestNewsroom()
    : m_clock(QDateTime(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC))
{
    m_keys.emplace(rootActor(), SecretKey::generate());
    m_connection.emplace(valueOf(createStore(storeFile()), "create the store"));
    append(rootActor(), {}, NewsroomFounded{QStringLiteral("Test"), QStringLiteral("store-test"), rootKey(), false});
    enrol(officer(), Role::PressOfficer);
    enrol(translator(), Role::Translator);
    enrol(reviser(), Role::Reviser);
    enrol(supervisor(), Role::Supervisor);
}

void TestNewsroom::reopen()
{
    m_connection.emplace(valueOf(openStore(storeFile(), OpenMode::ReadWrite), "open the store"));
}

void TestNewsroom::enrol(const PersonId &person, Roles roles)
{
    m_keys.insert_or_assign(person, SecretKey::generate());
    Person entered;
    entered.id = person;
    entered.name = person.toString();
    entered.email = person.toString() + QStringLiteral("@example.org");
    entered.roles = roles;
    entered.publicKey = keyOf(person).publicKey();
    append(rootActor(), {}, PersonEnrolled{entered});
}

JournalEntry TestNewsroom::append(const PersonId &actor, const ReleaseId &release, const Event &event)
{
    m_clock.advance(1000);
    const QString subject = release.isEmpty() ? QStringLiteral("newsroom") : release.toString();
    Transaction transaction = valueOf(Transaction::begin(*m_connection), "begin");
    const JournalEntry entry = valueOf(
        journal::append(transaction, PendingEntry{actor, subject, event, m_clock.now()}, keyOf(actor)), "append");
    if (!release.isEmpty())
        expectOk(listing::update(transaction, dossier(release)), "update the listing");
    expectOk(transaction.commit(), "commit");
    return entry;
}

JournalEntry TestNewsroom::record(const PersonId &actor, const QString &subject, const Event &event)
{
    m_clock.advance(1000);
    Transaction transaction = valueOf(Transaction::begin(*m_connection), "begin");
    const JournalEntry entry = valueOf(
        journal::append(transaction, PendingEntry{actor, subject, event, m_clock.now()}, keyOf(actor)), "append");
    expectOk(lexicon_rows::apply(transaction, entry), "update the lexicon");
    expectOk(transaction.commit(), "commit");
    return entry;
}

ReleaseId TestNewsroom::create(const QString &id, const QString &reference)
{
    const ReleaseId release = ReleaseId::fromString(id);
    append(officer(), release, ReleaseCreated{reference, ReleaseType::PressRelease, tag("en"), {tag("fr")}});
    append(officer(), release, EditionRequested{tag("fr"), translator(), {}});
    return release;
}

Digest TestNewsroom::seal(const ReleaseId &release, const LanguageTag &language, const PersonId &author,
    const Content &words, const Bases &bases)
{
    const Digest content = keep(canonicalForm(words));
    const Dossier before = dossier(release);
    const Edition *edition = before.release.edition(language);
    const QList<Digest> parents = edition->head() ? QList<Digest>{edition->headDigest()} : QList<Digest>();
    append(author, release,
        RevisionSealed{language, int(edition->revisions.size()) + 1, content, parents, Cause::Typing, bases});
    return content;
}

JournalEntry TestNewsroom::decide(
    const PersonId &actor, const ReleaseId &release, const LanguageTag &language, DecisionKind kind)
{
    const Dossier before = dossier(release);
    const Digest source = before.release.source()->headDigest();
    return append(actor, release,
        DecisionMade{language, kind, before.release.edition(language)->headDigest(), source, {}, {}, {}});
}

Digest TestNewsroom::keep(const QByteArray &bytes)
{
    Transaction transaction = valueOf(Transaction::begin(*m_connection), "begin");
    const Digest digest = valueOf(blobs::keep(transaction, bytes), "keep");
    expectOk(transaction.commit(), "commit");
    return digest;
}

Roster TestNewsroom::roster() const
{
    return valueOf(loadRoster(*m_connection, rootKey()), "load the roster");
}

Dossier TestNewsroom::dossier(const ReleaseId &release) const
{
    return valueOf(loadDossier(*m_connection, release, roster()), "load the dossier");
}

JournalHead TestNewsroom::head() const
{
    return *valueOf(journal::head(*m_connection), "read the head");
}

Content wordsOf(const QStringList &lines)
{
    Content content;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const BlockId id = BlockId::fromString(QStringLiteral("b%1").arg(i + 1));
        const InlineText text(lines.at(i));
        content.blocks.append(i == 0 ? Block{id, Headline{text}} : Block{id, Paragraph{text}});
    }
    return content;
}

LanguageTag tag(const char *code)
{
    return officialLanguage(QLatin1StringView(code));
}

void expectOk(const Outcome &outcome, const char *what)
{
    if (!outcome)
        qFatal("%s: %s (%s)", what, qPrintable(outcome.error().detail), qPrintable(outcome.error().subject));
}

} // namespace communique
