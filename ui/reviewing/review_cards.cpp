#include "reviewing/review_cards.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace communique {

namespace {

constexpr int linesShown = 12; // of a history; the rest is in the workspace

/// Takes everything but the title out of a card.
void clearBody(QVBoxLayout *body)
{
    while (body->count() > 1) {
        QLayoutItem *item = body->takeAt(1);
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

QString sentenceOf(const HistoryLine &line)
{
    switch (line.kind) {
    case HistoryLine::Kind::Revision:
        return HistoryCard::tr("Revision %1").arg(line.revision);
    case HistoryLine::Kind::Decision:
        return Wording::decision(line.decision);
    case HistoryLine::Kind::Acknowledgement:
        return HistoryCard::tr("Acknowledged a changed source block");
    case HistoryLine::Kind::Published:
        return HistoryCard::tr("Published");
    case HistoryLine::Kind::Requested:
        break;
    }
    return HistoryCard::tr("Requested");
}

} // namespace

BlockerCard::BlockerCard(QWidget *parent)
    : Card(tr("Before this can be approved"), parent)
{ }

void BlockerCard::showMatter(const ReviewMatter &matter, const LanguageTag &language)
{
    clearBody(body());
    const Progress progress = progressOf(matter.dossier, language);
    const auto has = [&matter](const char *code) {
        return std::any_of(matter.blockers.cbegin(), matter.blockers.cend(),
            [code](const Blocker &blocker) { return blocker.code == QLatin1StringView(code); });
    };
    if (progress.done == progress.total)
        addLine(tr("Every block has its words (%1 of %2)").arg(progress.done).arg(progress.total), Line::Settled, {});
    if (!has("STALE"))
        addLine(tr("Source unchanged since translation"), Line::Settled, {});
    if (!has("EYES"))
        addLine(tr("You have written none of it"), Line::Settled, {});
    if (!has("CONFLICT"))
        addLine(tr("No conflict is open"), Line::Settled, {});
    for (const Blocker &blocker : matter.blockers)
        addLine(Wording::of(blocker, matter.dossier.roster), Line::Open, blocker.block);
}

void BlockerCard::addLine(const QString &text, Line line, const BlockId &block)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    const bool settled = line == Line::Settled;
    auto *mark = new IconLabel(settled ? IconName::Check : IconName::CircleDashed,
        settled ? ColourRole::Success : ColourRole::Warning, 16, row);
    layout->addWidget(mark, 0, Qt::AlignTop);
    if (block.isEmpty()) {
        auto *words = new Label(text, UiRole::Body, ColourRole::Text, row);
        words->setWordWrap(true);
        layout->addWidget(words, 1);
    } else {
        auto *link = new Label(QString(), UiRole::Body, ColourRole::Accent, row);
        link->setTextFormat(Qt::RichText);
        link->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()));
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        connect(link, &QLabel::linkActivated, this, [this, block] { Q_EMIT blockAsked(block); });
        layout->addWidget(link, 1);
    }
    row->setAccessibleName(settled ? tr("Settled: %1").arg(text) : tr("Open: %1").arg(text));
    body()->addWidget(row);
}

HistoryCard::HistoryCard(QWidget *parent)
    : Card(tr("History of this edition"), parent)
{ }

void HistoryCard::showHistory(const QList<HistoryLine> &history, const Roster &roster)
{
    clearBody(body());
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const HistoryLine &line : history.mid(0, linesShown)) {
        const Person *person = roster.find(line.actor);
        const QString who = person ? person->name : line.actor.toString();
        const QString digest = line.content.shortText();
        grid->addWidget(new Label(line.time.toLocalTime().toString(QStringLiteral("HH:mm")), UiRole::Body,
                            ColourRole::Muted, table),
            row, 0, Qt::AlignTop);
        grid->addWidget(new Label(sentenceOf(line), UiRole::Body, ColourRole::Text, table), row, 1);
        grid->addWidget(new Label(digest.isEmpty() ? who : QStringLiteral("%1 · %2").arg(who, digest), UiRole::Small,
                            ColourRole::Muted, table),
            row + 1, 1);
        row += 2;
        if (!line.reason.isEmpty()) {
            auto *reason = new Label(line.reason, UiRole::Small, ColourRole::Text, table);
            reason->setWordWrap(true);
            grid->addWidget(reason, row++, 1);
        }
    }
    body()->addWidget(table);
}

} // namespace communique
