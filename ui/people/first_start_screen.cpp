#include "people/first_start_screen.h"

#include "desk/demo.h"
#include "desk/wording.h"
#include "kit/banner.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "people/background.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace communique {

namespace {

constexpr int columnWidth = 560;
constexpr int shortestPassphrase = 8; // letters

struct Founding
{
    Place place;
    const Clock *clock;
    QString newsroom;
    NewPerson founder;
    Passphrase passphrase;
};

/// The founder holds the root key and takes every part until there are others.
Result<Session> foundFor(const Founding &founding)
{
    Result<Newsroom> newsroom
        = foundNewsroom(founding.place, *founding.clock, founding.newsroom, NewsroomKind::Regular, founding.passphrase);
    if (!newsroom)
        return newsroom.error();
    const Result<Session> root = openRoot(*newsroom, founding.passphrase);
    if (!root)
        return root.error();
    const Result<Person> founder = enrolPerson(*newsroom, *root, founding.founder, founding.passphrase);
    if (!founder)
        return founder.error();
    return newsroom->signIn(founder->id, founding.passphrase);
}

Label *newSentence(const QString &text)
{
    auto *sentence = new Label(text, UiRole::Body, ColourRole::Muted);
    sentence->setWordWrap(true);
    return sentence;
}

} // namespace

FirstStartScreen::FirstStartScreen(const Place &place, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_clock(clock)
    , m_banner(new Banner(Tone::Danger, {}, {}))
    , m_progress(new QProgressBar)
    , m_choices(new QWidget)
{
    m_banner->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space(3));
    choices->addWidget(newFoundingCard());
    choices->addWidget(newDemoCard());
    auto *middle = new QWidget;
    middle->setFixedWidth(scaled(columnWidth));
    auto *down = new QVBoxLayout(middle);
    down->setSpacing(space(3));
    down->addStretch(1);
    down->addWidget(new Label(tr("Welcome to Communiqué"), UiRole::Title));
    down->addWidget(newSentence(
        tr("Draft, translate, approve and publish press releases. Everything lies in one file on this workstation.")));
    down->addWidget(m_banner);
    down->addWidget(m_progress);
    down->addWidget(m_choices);
    down->addStretch(2);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    judge();
}

QWidget *FirstStartScreen::newFoundingCard()
{
    auto *card = new Card(tr("Found a newsroom"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(2));
    m_newsroom = new QLineEdit;
    m_name = new QLineEdit;
    m_email = new QLineEdit;
    form->addRow(tr("&Newsroom"), m_newsroom);
    form->addRow(tr("&Your name"), m_name);
    form->addRow(tr("&E-mail"), m_email);
    m_passphrase = addSecret(form, tr("&Passphrase"));
    m_again = addSecret(form, tr("Once &more"));
    card->body()->addLayout(form);
    card->body()->addWidget(newSentence(tr("The passphrase seals your key and the newsroom's root key. It cannot be "
                                           "recovered: keep it where you keep such "
                                           "things.")));
    m_found = new Button(tr("Found the newsroom"), ButtonVariant::Primary);
    m_found->setDefault(true);
    card->body()->addWidget(m_found, 0, Qt::AlignTrailing);
    for (QLineEdit *field : {m_newsroom, m_name, m_email, m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &FirstStartScreen::judge);
        connect(field, &QLineEdit::returnPressed, m_found, &Button::click);
    }
    connect(m_found, &Button::clicked, this, &FirstStartScreen::found);
    return card;
}

QWidget *FirstStartScreen::newDemoCard()
{
    auto *card = new Card(tr("Or look around first"));
    card->body()->addWidget(newSentence(
        tr("The demo newsroom has releases in all states and a person for each role, whose place you can take.")));
    auto *demo = new Button(tr("Open the demo newsroom"));
    connect(demo, &Button::clicked, this, &FirstStartScreen::makeDemo);
    card->body()->addWidget(demo, 0, Qt::AlignTrailing);
    return card;
}

QLineEdit *FirstStartScreen::addSecret(QFormLayout *form, const QString &label)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    form->addRow(label, field);
    return field;
}

QString FirstStartScreen::problem() const
{
    for (const QLineEdit *field : {m_newsroom, m_name, m_email}) {
        if (field->text().trimmed().isEmpty())
            return tr("Newsroom, name and e-mail are needed.");
    }
    if (m_passphrase->text().size() < shortestPassphrase)
        return tr("A passphrase has at least %1 letters; a few words are best.").arg(shortestPassphrase);
    if (m_passphrase->text() != m_again->text())
        return tr("The two passphrases do not agree.");
    return {};
}

void FirstStartScreen::judge()
{
    const QString reason = problem();
    m_found->setEnabled(reason.isEmpty());
    m_found->setToolTip(reason);
    m_found->setAccessibleDescription(reason);
}

void FirstStartScreen::found()
{
    QString words = m_passphrase->text();
    NewPerson founder{m_name->text(), m_email->text(),
        Role::PressOfficer | Role::Translator | Role::Reviser | Role::Supervisor | Role::Administrator, {}};
    const Founding founding{
        m_place, &m_clock, m_newsroom->text().trimmed(), std::move(founder), Passphrase::takeFrom(words)};
    m_passphrase->clear();
    m_again->clear();
    setBusy(tr("Making and sealing the keys…"));
    runInBackground(
        this, [founding] { return foundFor(founding); },
        [this](const Result<Session> &session) {
            if (!session)
                return tell(session.error());
            Q_EMIT founded(*session);
        });
}

void FirstStartScreen::makeDemo()
{
    setBusy(tr("Making the demo newsroom: its people write, translate and approve…"));
    runInBackground(
        this,
        [place = m_place, clock = &m_clock]() -> Outcome {
            const Result<Newsroom> demo = foundDemo(place, *clock);
            return demo ? Outcome() : Outcome(demo.error());
        },
        [this](const Outcome &made) {
            if (!made)
                return tell(made.error());
            Q_EMIT demoMade();
        });
}

void FirstStartScreen::setBusy(const QString &sentence)
{
    m_choices->setEnabled(false);
    m_progress->setAccessibleName(sentence);
    m_progress->show();
    m_banner->setMessage(Tone::Neutral, sentence, {});
    m_banner->show();
}

void FirstStartScreen::tell(const Error &error)
{
    m_choices->setEnabled(true);
    m_progress->hide();
    m_banner->setMessage(Tone::Danger, tr("The newsroom was not made"), Wording::of(error));
    m_banner->show();
}

} // namespace communique
