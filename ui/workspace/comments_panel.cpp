#include "workspace/comments_panel.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace communique {

namespace {

Tone toneOf(const CommentThread &thread)
{
    if (!thread.isOpen)
        return Tone::Success;
    return thread.kind() == CommentKind::Objection ? Tone::Danger
        : thread.kind() == CommentKind::Question   ? Tone::Warning
                                                   : Tone::Neutral;
}

QString stateOf(const CommentThread &thread)
{
    const QString kind = Wording::commentKind(thread.kind());
    return thread.isOpen ? kind : CommentsPanel::tr("%1 · settled").arg(kind);
}

/// What is here and open, what is open elsewhere, what is settled.
int rank(const CommentThread &thread, const BlockId &block)
{
    if (!thread.isOpen)
        return 3;
    if (thread.block() == block)
        return 0;
    return thread.waits() ? 1 : 2;
}

Label *newWords(const QString &words)
{
    auto *label = new Label(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CommentsPanel::CommentsPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(space(3), space(3), space(3), space(3));
    m_column->setSpacing(space(2));
    auto *begin = new Button(tr("Say or ask something…"));
    connect(begin, &Button::clicked, this, &CommentsPanel::beginRequested);
    m_column->addWidget(begin);
    m_column->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll);
    fill({});
}

void CommentsPanel::show(const Dossier &dossier, const BlockId &block, const QDateTime &now)
{
    const QList<CommentThread> &told = dossier.release.threads;
    m_waiting
        = int(std::count_if(told.cbegin(), told.cend(), [](const CommentThread &thread) { return thread.waits(); }));
    if (told == m_threads && block == m_block)
        return;
    m_threads = told;
    m_block = block;
    QList<CommentThread> ordered = told;
    std::ranges::stable_sort(ordered, {}, [&block](const CommentThread &thread) { return rank(thread, block); });
    QList<QWidget *> cards;
    for (const CommentThread &thread : std::as_const(ordered))
        cards.append(newCard(thread, dossier.roster, now));
    fill(cards);
}

void CommentsPanel::fill(const QList<QWidget *> &cards)
{
    if (m_cards)
        m_cards->deleteLater();
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    for (QWidget *card : cards)
        column->addWidget(card);
    if (cards.isEmpty()) {
        auto *calm
            = new Label(tr("Nobody has said anything yet. What is asked here is seen by all who work on the release."),
                UiRole::Body, ColourRole::Muted);
        calm->setWordWrap(true);
        column->addWidget(calm);
    }
    m_column->insertWidget(1, m_cards);
}

QWidget *CommentsPanel::newCard(const CommentThread &thread, const Roster &roster, const QDateTime &now)
{
    auto *card = new Card;
    card->setTone(thread.waits() ? toneOf(thread) : Tone::Neutral);
    card->setAccessibleName(stateOf(thread));
    auto *head = new QHBoxLayout;
    head->addWidget(new Chip({IconName::None, stateOf(thread), toneOf(thread)}));
    head->addWidget(new Label(thread.language().code().toUpper(), UiRole::Small, ColourRole::Muted));
    head->addStretch(1);
    card->body()->addLayout(head);
    for (const Comment &comment : thread.comments) {
        const Person *person = roster.find(comment.actor);
        const QString who = person ? person->name : comment.actor.toString();
        auto *line = new Label(
            QStringLiteral("%1 · %2").arg(who, Wording::distance(comment.time, now)), UiRole::Small, ColourRole::Muted);
        line->setWordWrap(true);
        card->body()->addWidget(line);
        card->body()->addWidget(newWords(comment.made.text));
    }
    auto *row = new QHBoxLayout;
    const CommentId id = thread.id();
    const auto add = [&](const QString &text, auto signal) {
        auto *button = new Button(text);
        button->setAccessibleDescription(thread.comments.constFirst().made.text);
        connect(button, &Button::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("Answer…"), [this, id] { Q_EMIT answerRequested(id); });
    if (thread.isOpen)
        add(tr("Settled"), [this, id] { Q_EMIT closeRequested(id); });
    if (!thread.block().isEmpty() && thread.block() != m_block)
        add(tr("Show"), [this, block = thread.block()] { Q_EMIT blockChosen(block); });
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

} // namespace communique
