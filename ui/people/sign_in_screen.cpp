#include "people/sign_in_screen.h"

#include "desk/wording.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "people/person_card.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace communique {

namespace {

constexpr int columnWidth = 520;

} // namespace

SignInScreen::SignInScreen(Worker &worker, QWidget *parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_title(new Label(tr("Who works here?"), UiRole::Title))
    , m_sentence(new Label({}, UiRole::Body, ColourRole::Muted))
    , m_column(new QVBoxLayout)
{
    m_sentence->setWordWrap(true);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    auto *middle = new QWidget;
    middle->setFixedWidth(scaled(columnWidth));
    auto *down = new QVBoxLayout(middle);
    down->setSpacing(space(2));
    down->addSpacing(space(16));
    down->addWidget(m_title);
    down->addWidget(m_sentence);
    down->addSpacing(space(3));
    m_column->setSpacing(space(2));
    down->addLayout(m_column);
    down->addStretch(1);
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void SignInScreen::load(const PersonId &locked)
{
    m_worker.run(
        this, [](Newsroom &newsroom) { return read(newsroom); },
        [this, locked](const Result<Entries> &entries) {
            if (!entries)
                Q_EMIT failed(entries.error());
            else
                showEntries(*entries, locked);
        });
}

Result<SignInScreen::Entries> SignInScreen::read(Newsroom &newsroom)
{
    if (Outcome fresh = newsroom.refreshRoster(); !fresh)
        return fresh.error();
    Entries entries;
    entries.newsroom = newsroom.roster().newsroomName;
    entries.isDemo = newsroom.roster().isDemo;
    for (const Person &person : newsroom.roster().people) {
        if (person.revokedAt)
            continue;
        const Result<KeyProtection> protection = newsroom.protectionOf(person.id);
        entries.people.append({person, protection ? std::optional(*protection) : std::nullopt});
    }
    std::stable_sort(entries.people.begin(), entries.people.end(),
        [](const Entry &a, const Entry &b) { return a.protection.has_value() > b.protection.has_value(); });
    if (const Result<Person> usual = newsroom.usualPerson(); usual)
        entries.usual = usual->id;
    return entries;
}

void SignInScreen::showEntries(const Entries &entries, const PersonId &locked)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_sentence->setText(entries.isDemo
            ? tr("%1 is a demo: take anybody's place by a click.").arg(entries.newsroom)
            : tr("%1. Your key is on this workstation, sealed by your passphrase.").arg(entries.newsroom));
    for (const Entry &entry : entries.people)
        addCard(entry);
    const PersonId wanted = locked.isEmpty() ? entries.usual : locked;
    for (PersonCard *card : std::as_const(m_cards)) {
        if (card->person().id == wanted)
            card->stand();
    }
    Q_EMIT loaded(entries.newsroom);
}

void SignInScreen::begin(const QString &person)
{
    const auto isMeant = [&person](const PersonCard *card) {
        const Person &known = card->person();
        return known.email.compare(person, Qt::CaseInsensitive) == 0 || known.id.toString() == person
            || known.name.compare(person, Qt::CaseInsensitive) == 0;
    };
    if (const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(), isMeant); found != m_cards.cend())
        (*found)->begin();
}

void SignInScreen::addCard(const Entry &entry)
{
    auto *card = new PersonCard(entry.person, entry.protection);
    m_cards.append(card);
    m_column->addWidget(card);
    connect(card, &PersonCard::begun, this, [this, card] {
        for (PersonCard *other : std::as_const(m_cards)) {
            if (other != card)
                other->collapse();
        }
    });
    connect(card, &PersonCard::asked, this, [this, card](QString &passphrase) { open(card, passphrase); });
}

void SignInScreen::open(PersonCard *card, QString &passphrase)
{
    std::optional<Passphrase> secret;
    if (!passphrase.isEmpty())
        secret = Passphrase::takeFrom(passphrase);
    card->setBusy();
    m_worker.run(
        card,
        [id = card->person().id, secret](Newsroom &newsroom) -> Result<Session> {
            Result<Session> session = newsroom.signIn(id, secret);
            if (session) {
                if (Outcome kept = newsroom.keys().rememberPerson(id); !kept)
                    return kept.error();
            }
            return session;
        },
        [this, card](const Result<Session> &session) {
            if (!session)
                return card->setProblem(Wording::of(session.error()));
            card->setEnabled(true);
            card->collapse();
            Q_EMIT signedIn(*session);
        });
}

} // namespace communique
