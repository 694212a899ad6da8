#include "workspace/suggestions_panel.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "language/word_diff.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace communique {

namespace {

QString statusOf(const MemoryMatch &match)
{
    if (match.isMachine)
        return SuggestionsPanel::tr("machine");
    switch (match.status) {
    case UnitStatus::Imported:
        return SuggestionsPanel::tr("imported");
    case UnitStatus::Confirmed:
        return SuggestionsPanel::tr("certified");
    case UnitStatus::Approved:
        return SuggestionsPanel::tr("approved");
    }
    return {};
}

Tone toneOf(const MemoryMatch &match)
{
    return match.score == 100 ? Tone::Success : match.score >= 85 ? Tone::Accent : Tone::Neutral;
}

/// What the source says now beside what it said then: gone words struck out, new ones underlined.
QString redline(const QString &then, const QString &now)
{
    QString html;
    for (const DiffSpan &span : diffTexts(InlineText(then), InlineText(now))) {
        const QString words = span.text.plain().toHtmlEscaped();
        html += span.change == Change::Removed ? QStringLiteral("<s>%1</s>").arg(words)
            : span.change == Change::Added     ? QStringLiteral("<u>%1</u>").arg(words)
                                               : words;
    }
    return html;
}

Label *newText(const QString &text, ColourRole colour, Qt::TextFormat format)
{
    auto *label = new Label(text, UiRole::Body, colour);
    label->setTextFormat(format);
    label->setWordWrap(true);
    return label;
}

} // namespace

SuggestionsPanel::SuggestionsPanel(QWidget *parent)
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
    m_column->addStretch(1);
    scroll->setWidget(holder);
    outer->addWidget(scroll);
    clear();
}

void SuggestionsPanel::show(const QString &source, const QList<MemoryMatch> &matches, const LanguageTag &target)
{
    m_matches = matches;
    QList<QWidget *> cards;
    for (int i = 0; i < count(); ++i)
        cards.append(newCard(source, i, target));
    if (cards.isEmpty())
        cards.append(newText(tr("The memory has nothing like this."), ColourRole::Muted, Qt::PlainText));
    fill(cards);
}

void SuggestionsPanel::clear()
{
    m_matches.clear();
    fill({newText(
        tr("Put the caret into a row of a translation: what the memory has that is like its source comes here."),
        ColourRole::Muted, Qt::PlainText)});
}

QString SuggestionsPanel::wordsAt(int index) const
{
    return index >= 0 && index < count() ? m_matches.at(index).target : QString();
}

void SuggestionsPanel::fill(const QList<QWidget *> &cards)
{
    if (m_cards)
        m_cards->deleteLater();
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    for (QWidget *card : cards)
        column->addWidget(card);
    m_column->insertWidget(0, m_cards);
}

QWidget *SuggestionsPanel::newCard(const QString &source, int index, const LanguageTag &target)
{
    const MemoryMatch &match = m_matches.at(index);
    const QString likeness
        = match.isContext ? tr("%1 %, same neighbours").arg(match.score) : tr("%1 %").arg(match.score);
    auto *card = new Card;
    card->setAccessibleName(tr("Suggestion %1: %2").arg(index + 1).arg(likeness));
    auto *head = new QHBoxLayout;
    head->addWidget(new Chip({IconName::None, likeness, toneOf(match)}));
    head->addWidget(
        new Label(QStringLiteral("%1 · %2").arg(match.origin, statusOf(match)), UiRole::Small, ColourRole::Muted));
    head->addStretch(1);
    card->body()->addLayout(head);
    card->body()->addWidget(newText(redline(match.source, source), ColourRole::Muted, Qt::RichText));
    Label *words = newText(match.target, ColourRole::Text, Qt::PlainText);
    words->setLayoutDirection(target.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    card->body()->addWidget(words);
    auto *take = new Button(tr("Take it"));
    take->setToolTip(tr("Ctrl+%1").arg(index + 1));
    take->setAccessibleDescription(match.target);
    connect(take, &Button::clicked, this, [this, index] { Q_EMIT chosen(index); });
    auto *row = new QHBoxLayout;
    row->addWidget(take);
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

} // namespace communique
