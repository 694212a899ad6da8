#include "releases/fresh_key.h"

#include <QCoreApplication>

namespace communique {

namespace {

using Then = std::function<void(const Session &)>;
using Failed = std::function<void(const Error &)>;

void signInAgain(
    Worker &worker, const PersonId &person, QByteArray typed, QObject *context, const Then &then, const Failed &failed)
{
    const Passphrase passphrase = Passphrase::takeFrom(typed);
    worker.run(
        context, [person, passphrase](Newsroom &newsroom) { return newsroom.signIn(person, passphrase); },
        [then, failed](const Result<Session> &session) { session ? then(*session) : failed(session.error()); });
}

} // namespace

void withFreshKey(Worker &worker, Prompt &prompt, const Session &session, const QString &reason, QObject *context,
    Then then, Failed failed)
{
    const PersonId person = session.person.id;
    worker.run(
        context, [person](Newsroom &newsroom) { return newsroom.protectionOf(person); },
        [&worker, &prompt, session, reason, context = QPointer<QObject>(context), then = std::move(then),
            failed = std::move(failed)](const Result<KeyProtection> &protection) {
            if (!protection)
                return failed(protection.error());
            if (*protection == KeyProtection::None)
                return then(session);
            PassphraseQuestion question;
            question.title = QCoreApplication::translate("FreshKey", "Your passphrase");
            question.text = reason;
            question.accept = QCoreApplication::translate("FreshKey", "Sign");
            prompt.askPassphrase(
                question, [&worker, session, context, then, failed](const std::optional<QByteArray> &typed) {
                    if (typed && context)
                        signInAgain(worker, session.person.id, *typed, context, then, failed);
                });
        });
}

} // namespace communique
