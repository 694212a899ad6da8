#pragma once

#include "desk/worker.h"

#include <QWidget>

class QVBoxLayout;

namespace communique {

class Label;
class PersonCard;

/// Who works here: the people on the roster. One whose key lies here unsealed, such as the demo's people, signs in by a
/// click; another gives the passphrase in place. Keys are opened on the worker's thread, since that takes its time.
class SignInScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInScreen(Worker &worker, QWidget *parent = nullptr);

    /// Reads the roster and shows it anew. \a locked: whose window was locked; their card stands open.
    void load(const PersonId &locked = {});
    /// As pressing the button of whoever has that e-mail address, id or name; nothing where there is nobody. Once
    /// loaded.
    void begin(const QString &person);
    /// The cards, in the roster's order; those who can sign in here first.
    const QList<PersonCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void signedIn(const communique::Session &session);
    /// The roster is shown.
    void loaded(const QString &newsroomName);
    /// The store cannot be opened.
    void failed(const communique::Error &error);

private:
    struct Entry
    {
        Person person;
        std::optional<KeyProtection> protection;
    };
    struct Entries
    {
        QString newsroom;
        bool isDemo = false;
        QList<Entry> people;
        PersonId usual;
    };
    static Result<Entries> read(Newsroom &newsroom);
    void showEntries(const Entries &entries, const PersonId &locked);
    void addCard(const Entry &entry);
    void open(PersonCard *card, QString &passphrase);

    Worker &m_worker;
    Label *m_title;
    Label *m_sentence;
    QVBoxLayout *m_column;
    QList<PersonCard *> m_cards;
};

} // namespace communique
