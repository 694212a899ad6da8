#include "people/people_screen.h"

#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/banner.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "people/new_person_dialog.h"
#include "people/roster_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace communique {

namespace {

struct Reading
{
    Roster roster;
    QSet<PersonId> keysHere;
};

Result<Reading> readRoster(Newsroom &newsroom)
{
    if (Outcome fresh = newsroom.refreshRoster(); !fresh)
        return fresh.error();
    const QList<PersonId> here = newsroom.keys().people();
    return Reading{newsroom.roster(), QSet<PersonId>(here.cbegin(), here.cend())};
}

QTreeView *newTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTreeView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    return table;
}

} // namespace

PeopleScreen::PeopleScreen(Worker &worker, Prompt &prompt, const Person &person, QWidget *parent)
    : Screen(parent)
    , m_worker(worker)
    , m_prompt(prompt)
    , m_person(person)
    , m_actions(new ActionSet(this))
    , m_model(new RosterModel(this))
    , m_banner(new Banner(Tone::Neutral, {}, {}))
{
    addActions();
    m_banner->makeClosable();
    m_banner->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(title(), UiRole::Title));
    head->addStretch(1);
    head->addWidget(m_actions->newButton(QStringLiteral("people.add"), ButtonVariant::Primary, this));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(scaled(22), space(4), scaled(22), space(4));
    whole->setSpacing(space(3));
    whole->addLayout(head);
    whole->addWidget(m_banner);
    whole->addWidget(newTable(m_model, title()), 1);
    connect(&worker, &Worker::storeChanged, this, &PeopleScreen::reload);
}

QString PeopleScreen::title() const
{
    return tr("People");
}

void PeopleScreen::addActions()
{
    ActionSpec add;
    add.id = QStringLiteral("people.add");
    add.text = tr("Add a person…");
    add.icon = IconName::Plus;
    add.section = title();
    add.enabled = [this] { return m_person.has(Role::Administrator); };
    add.whyNot = [] { return tr("The roster is kept by administrators."); };
    add.call = [this] { askForPerson(); };
    m_actions->add(add);
}

void PeopleScreen::activated()
{
    reload();
}

void PeopleScreen::reload()
{
    m_worker.run(this, readRoster, [this](const Result<Reading> &reading) {
        if (!reading)
            return tell(Tone::Danger, tr("The roster could not be read"), Wording::of(reading.error()));
        m_isDemo = reading->roster.isDemo;
        m_model->setPeople(reading->roster.people, reading->keysHere);
        Q_EMIT rosterLoaded(reading->roster);
    });
}

void PeopleScreen::askForPerson()
{
    auto *dialog = new NewPersonDialog(window());
    connect(dialog, &NewPersonDialog::answered, this,
        [this](const NewPerson &person, QString &passphrase) { askForRoot(person, Passphrase::takeFrom(passphrase)); });
    dialog->open();
}

void PeopleScreen::askForRoot(const NewPerson &person, const Passphrase &passphrase)
{
    if (m_isDemo)
        return enrol(person, passphrase, std::nullopt);
    const PassphraseQuestion question{tr("The newsroom's root key"),
        tr("It signs the roster: only with it somebody is put on it."), tr("Sign"), PassphraseQuestion::Kind::Existing};
    m_prompt.askPassphrase(question, [self = QPointer(this), person, passphrase](std::optional<QByteArray> answer) {
        if (self && answer)
            self->enrol(person, passphrase, Passphrase::takeFrom(*answer));
    });
}

void PeopleScreen::enrol(
    const NewPerson &person, const Passphrase &passphrase, const std::optional<Passphrase> &rootPassphrase)
{
    tell(Tone::Neutral, tr("Making and sealing the key…"), {});
    m_worker.run(
        this,
        [person, passphrase, rootPassphrase](Newsroom &newsroom) -> Result<Person> {
            const Result<Session> root = openRoot(newsroom, rootPassphrase);
            if (!root)
                return root.error();
            return enrolPerson(newsroom, *root, person, passphrase);
        },
        [this](const Result<Person> &enrolled) {
            if (!enrolled)
                return tell(Tone::Danger, tr("Nobody was added"), Wording::of(enrolled.error()));
            tell(Tone::Success, tr("%1 is on the roster").arg(enrolled->name), {});
            reload();
        });
}

void PeopleScreen::tell(Tone tone, const QString &title, const QString &text)
{
    m_banner->setMessage(tone, title, text);
    m_banner->show();
}

} // namespace communique
