#pragma once

#include "desk/founding.h"
#include "desk/worker.h"
#include "kit/prompt.h"
#include "kit/screen.h"

namespace communique {

class Banner;
class RosterModel;

/// The roster: who is in the newsroom, as what, in which languages, and whose key is on this workstation. An
/// administrator adds people, with the root key's passphrase.
class PeopleScreen final : public Screen
{
    Q_OBJECT

public:
    /// The worker and prompt outlive the screen.
    PeopleScreen(Worker &worker, Prompt &prompt, const Person &person, QWidget *parent = nullptr);

    QString title() const override;
    ActionSet &actions() override { return *m_actions; }
    void activated() override;

Q_SIGNALS:
    /// The roster was read.
    void rosterLoaded(const communique::Roster &roster);

private:
    void addActions();
    void reload();
    void askForPerson();
    void askForRoot(const NewPerson &person, const Passphrase &passphrase);
    void enrol(const NewPerson &person, const Passphrase &passphrase, const std::optional<Passphrase> &rootPassphrase);
    void tell(Tone tone, const QString &title, const QString &text);

    Worker &m_worker;
    Prompt &m_prompt;
    Person m_person;
    ActionSet *m_actions;
    RosterModel *m_model;
    Banner *m_banner;
    bool m_isDemo = false;
};

} // namespace communique
