#include "reviewing/review_screen.h"

#include "desk/deciding.h"
#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/banner.h"
#include "kit/chip.h"
#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "releases/edition_chip.h"
#include "releases/fresh_key.h"
#include "releases/release_header.h"
#include "reviewing/redline_view.h"
#include "reviewing/review_cards.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace communique {

namespace {

constexpr int cardsWidth = 360;

QHBoxLayout *paneHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(4), space(2), space(4), space(2));
    row->setSpacing(space(2));
    return row;
}

} // namespace

ReviewScreen::ReviewScreen(const Parts &parts, const ReleaseId &release, const LanguageTag &language, QWidget *parent)
    : Screen(parent)
    , m_parts(parts)
    , m_release(release)
    , m_language(language)
    , m_actions(new ActionSet(this))
{
    build();
    addActions();
    connect(&m_parts.worker, &Worker::storeChanged, this, &ReviewScreen::reload);
    reload();
}

QString ReviewScreen::title() const
{
    const QString name = Wording::language(m_language);
    return m_matter && m_matter->action == Action::Revise ? tr("Revise %1").arg(name) : tr("Approve %1").arg(name);
}

void ReviewScreen::build()
{
    m_header = new ReleaseHeader(this);
    m_banner = new Banner(Tone::Danger, {}, {}, this);
    m_banner->makeClosable();
    m_banner->hide();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildSourceSide());
    splitter->addWidget(buildReadingSide());
    splitter->addWidget(buildCards());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    splitter->setStretchFactor(2, 0);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    connect(m_header, &ReleaseHeader::backAsked, this, &ReviewScreen::backAsked);
    setFocusProxy(m_text);
}

QWidget *ReviewScreen::buildSourceSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *head = paneHead();
    m_sourceName = new Label({}, UiRole::Heading, ColourRole::Text, side);
    m_sourceState = new Chip({}, side);
    head->addWidget(m_sourceName);
    head->addWidget(m_sourceState);
    head->addStretch(1);
    m_source = new RedlineView(side);
    m_source->setAccessibleName(tr("Source text"));
    column->addLayout(head);
    column->addWidget(m_source, 1);
    return side;
}

QWidget *ReviewScreen::buildReadingSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *head = paneHead();
    m_name = new Label({}, UiRole::Heading, ColourRole::Text, side);
    m_state = new Chip({}, side);
    m_baseline = new QComboBox(side);
    m_baseline->setAccessibleName(tr("Show changes since"));
    m_baseline->addItem(tr("my last reading"), static_cast<int>(Baseline::LastReading));
    m_baseline->addItem(tr("the last approval"), static_cast<int>(Baseline::LastApproval));
    m_baseline->addItem(tr("what is live"), static_cast<int>(Baseline::Live));
    m_baseline->addItem(tr("the revision before"), static_cast<int>(Baseline::PreviousRevision));
    m_baseline->addItem(tr("nothing: plain text"), static_cast<int>(Baseline::Nothing));
    connect(m_baseline, &QComboBox::activated, this, &ReviewScreen::reload);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(new Label(tr("Changes since"), UiRole::Small, ColourRole::Muted, side));
    head->addWidget(m_baseline);
    m_text = new RedlineView(side);
    m_text->setAccessibleName(tr("Edition to be read"));
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(m_text, &RedlineView::blockReached, this, [this](const BlockId &block) { m_source->showBlock(block); });
    return side;
}

QWidget *ReviewScreen::buildCards()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(3));
    m_blockers = new BlockerCard(inside);
    m_history = new HistoryCard(inside);
    auto *note = new Label(
        tr("Approving signs these very words with your key. Any later change, even a comma, withdraws the approval."),
        UiRole::Small, ColourRole::Muted, inside);
    note->setWordWrap(true);
    column->addWidget(m_blockers);
    column->addWidget(m_history);
    column->addWidget(note);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(scaled(cardsWidth));
    connect(m_blockers, &BlockerCard::blockAsked, this, [this](const BlockId &block) {
        m_text->showBlock(block);
        m_source->showBlock(block);
    });
    return area;
}

void ReviewScreen::addActions()
{
    const QString edition = tr("Edition");
    ActionSpec approve{QStringLiteral("review.approve"), tr("Approve"), IconName::ShieldCheck,
        {QKeySequence(Qt::CTRL | Qt::Key_Return)}, edition};
    approve.textNow = [this] { return title(); };
    approve.enabled = [this] { return m_matter && m_matter->blockers.isEmpty(); };
    approve.whyNot = [this] { return whyNot(); };
    approve.call = [this] { decideNow(); };
    m_actions->add(approve);
    ActionSpec back{QStringLiteral("review.return"), tr("Request changes…"), IconName::MessageSquareReply,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}, edition};
    back.enabled = [this] { return m_matter.has_value(); };
    back.call = [this] { sendBack(); };
    m_actions->add(back);
    m_actions->add({QStringLiteral("review.next"), tr("Next change"), IconName::ArrowRight, {QKeySequence(Qt::Key_F7)},
        tr("Go to"), [this] { return m_text->changeCount() > 0; }, [] { return tr("Nothing has changed since."); },
        [this] { m_text->goToNextChange(); }});
    m_actions->add({QStringLiteral("review.previous"), tr("Previous change"), IconName::ArrowLeft,
        {QKeySequence(Qt::SHIFT | Qt::Key_F7)}, tr("Go to"), [this] { return m_text->changeCount() > 0; },
        [] { return tr("Nothing has changed since."); }, [this] { m_text->goToPreviousChange(); }});
    m_actions->add({QStringLiteral("review.workspace"), tr("Open in the workspace"), IconName::Columns3,
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, tr("Go to"), {}, {},
        [this] { Q_EMIT openWorkspace(m_release, m_language); }});
    m_actions->add({QStringLiteral("review.back"), tr("Back to the desk"), IconName::ArrowLeft,
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, tr("Go to"), {}, {}, [this] { Q_EMIT backAsked(); }});
    m_header->addButton(m_actions->newButton(QStringLiteral("review.return"), ButtonVariant::Plain, this));
    m_header->addButton(m_actions->newButton(QStringLiteral("review.approve"), ButtonVariant::Approve, this));
}

void ReviewScreen::reload()
{
    const auto baseline = static_cast<Baseline>(m_baseline->currentData().toInt());
    m_parts.worker.run(
        this,
        [person = m_parts.session.person, release = m_release, language = m_language, baseline,
            reading = lastReading()](
            Newsroom &newsroom) { return loadReview(newsroom, person, release, language, baseline, reading); },
        [this](const Result<ReviewMatter> &matter) { matter ? show(*matter) : tellProblem(matter.error()); });
}

void ReviewScreen::show(const ReviewMatter &matter)
{
    m_matter = matter;
    m_header->showRelease(matter.dossier, title().section(u' ', 0, 0) + u':', m_parts.clock.now());
    showHeads(matter);
    const LanguageTag source = matter.dossier.release.created.source;
    if (const Content *words = matter.dossier.sourceHead())
        m_source->showContent(*words, std::nullopt, source);
    m_source->parentWidget()->setVisible(source != m_language);
    if (const Content *words = matter.dossier.head(m_language))
        m_text->showContent(*words, matter.before, m_language);
    m_blockers->showMatter(matter, m_language);
    m_history->showHistory(matter.history, matter.dossier.roster);
    m_actions->refresh();
    Q_EMIT titleChanged();
}

void ReviewScreen::showHeads(const ReviewMatter &matter)
{
    const LanguageTag source = matter.dossier.release.created.source;
    const auto dress = [&](Label *name, Chip *chip, const LanguageTag &language) {
        name->setText(language.autonym());
        for (const EditionSummary &edition : summarize(matter.dossier).editions) {
            if (edition.language != language)
                continue;
            ChipLook look = EditionLook::state(edition, source);
            look.text += tr(" · rev %1").arg(matter.dossier.release.edition(language)->headDigest().shortText());
            chip->setLook(look);
        }
    };
    dress(m_sourceName, m_sourceState, source);
    dress(m_name, m_state, m_language);
}

QString ReviewScreen::whyNot() const
{
    if (!m_matter || m_matter->blockers.isEmpty())
        return {};
    return Wording::of(m_matter->blockers.constFirst(), m_matter->dossier.roster);
}

void ReviewScreen::decideNow()
{
    const Request request = requestFor(m_matter->action, m_language);
    withFreshKey(
        m_parts.worker, m_parts.prompt, m_parts.session, tr("You put your name to these words."), this,
        [this, request](const Session &session) { carryOut(request, session); },
        [this](const Error &error) { tellProblem(error); });
}

void ReviewScreen::sendBack()
{
    TextQuestion question;
    question.title = tr("Request changes");
    question.text = tr("What should be changed? The reason goes to the author and is kept in the journal.");
    question.label = tr("Reason");
    question.accept = tr("Send back");
    question.size = TextQuestion::Size::Paragraph;
    m_parts.prompt.askText(question, [screen = QPointer(this)](const std::optional<QString> &reason) {
        if (!reason || !screen)
            return;
        Request request = requestFor(Action::Return, screen->m_language);
        request.reason = *reason;
        screen->carryOut(request, screen->m_parts.session);
    });
}

void ReviewScreen::carryOut(Request request, const Session &session)
{
    const Digest read = m_matter->dossier.release.edition(m_language)->headDigest();
    m_parts.worker.run(
        this,
        [session, release = m_release, language = m_language, request, read](Newsroom &newsroom) -> Outcome {
            const Result<Dossier> now = newsroom.loadDossier(release);
            if (!now)
                return now.error();
            if (now->release.edition(language)->headDigest() != read)
                return Error{ErrorCode::Refused, QStringLiteral("STATE"),
                    tr("The words have changed since you read them; they are shown anew.")};
            return decide(newsroom, session, release, request);
        },
        [this](const Outcome &outcome) {
            if (!outcome) {
                tellProblem(outcome.error());
                return reload();
            }
            rememberReading();
            Q_EMIT storeWritten();
            Q_EMIT backAsked();
        });
}

void ReviewScreen::tellProblem(const Error &error)
{
    m_banner->setMessage(Tone::Danger, tr("Nothing was decided"), Wording::of(error));
    m_banner->show();
}

void ReviewScreen::leaving(std::function<void(Leave)> answer)
{
    rememberReading();
    answer(Leave::Granted);
}

void ReviewScreen::rememberReading() const
{
    // A digest and ids: no word of an embargoed text is kept outside the store (TRUST.md P14).
    if (m_matter)
        m_parts.settings.setValue(
            QStringLiteral("reading/%1/%2/%3")
                .arg(m_parts.session.person.id.toString(), m_release.toString(), m_language.code()),
            m_matter->dossier.release.edition(m_language)->headDigest().toHex());
}

Digest ReviewScreen::lastReading() const
{
    return Digest::fromHex(
        m_parts.settings
            .value(QStringLiteral("reading/%1/%2/%3")
                       .arg(m_parts.session.person.id.toString(), m_release.toString(), m_language.code()))
            .toString());
}

} // namespace communique
