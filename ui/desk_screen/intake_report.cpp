#include "desk_screen/intake_report.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace communique {

namespace {

struct KindLook
{
    IconName icon;
    ColourRole colour;
};

KindLook lookOf(IntakeNote::Kind kind)
{
    switch (kind) {
    case IntakeNote::Kind::Question:
        return {IconName::CircleAlert, ColourRole::Warning};
    case IntakeNote::Kind::Guessed:
        return {IconName::Info, ColourRole::Accent};
    case IntakeNote::Kind::Dropped:
        return {IconName::Minus, ColourRole::Muted};
    case IntakeNote::Kind::Kept:
        break;
    }
    return {IconName::Check, ColourRole::Success};
}

QWidget *newLine(const QString &sentence, IntakeNote::Kind kind)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(new IconLabel(lookOf(kind).icon, lookOf(kind).colour), 0, Qt::AlignTop);
    auto *words = new Label(sentence);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(words, 1);
    return line;
}

} // namespace

IntakeReport::IntakeReport(const QString &document, const CreatedRelease &release, QWidget *window)
    : QDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the import found"));
    resize(scaled(620), scaled(520));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    whole->addWidget(new Label(tr("“%1” is now %2").arg(document, release.reference), UiRole::Title));
    auto *safe = new Label(
        tr("Its very bytes are kept with the release; no word of it was changed."), UiRole::Body, ColourRole::Muted);
    safe->setWordWrap(true);
    whole->addWidget(safe);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space(2), 0);
    column->setSpacing(space(2));
    addGroup(column, tr("Questions for you"), release.notes, IntakeNote::Kind::Question);
    addGroup(column, tr("Guessed: please look"), release.notes, IntakeNote::Kind::Guessed);
    addGroup(column, tr("Left out"), release.notes, IntakeNote::Kind::Dropped);
    addGroup(column, tr("Kept as it was"), release.notes, IntakeNote::Kind::Kept);
    column->addStretch(1);
    scroll->setWidget(page);
    whole->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    auto *close = new Button(tr("Close"), ButtonVariant::Primary);
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(close);
    whole->addLayout(buttons);
    close->setFocus();
}

void IntakeReport::addGroup(
    QVBoxLayout *column, const QString &title, const QList<IntakeNote> &notes, IntakeNote::Kind kind)
{
    bool begun = false;
    for (const IntakeNote &note : notes) {
        if (note.kind != kind)
            continue;
        if (!begun)
            column->addWidget(newSectionHeading(title));
        begun = true;
        m_sentences.append(Wording::of(note));
        column->addWidget(newLine(m_sentences.constLast(), kind));
    }
}

} // namespace communique
