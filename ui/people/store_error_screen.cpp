#include "people/store_error_screen.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace communique {

namespace {

constexpr int columnWidth = 560;

struct Advice
{
    QString title;
    QString safe;
    QString next;
};

Advice adviceFor(const Error &error)
{
    const QString untouched = StoreErrorScreen::tr("The file was not changed.");
    switch (error.code) {
    case ErrorCode::Damaged:
        return {StoreErrorScreen::tr("The store is damaged"), untouched,
            StoreErrorScreen::tr(
                "Keep the file as it is. “communiquectl verify” says what is wrong; “communiquectl restore” puts the "
                "newest good backup in its place.")};
    case ErrorCode::RolledBack:
        return {StoreErrorScreen::tr("The store is older than what was seen here"), untouched,
            StoreErrorScreen::tr(
                "If somebody put a backup in its place on purpose, say so by “communiquectl restore”. Otherwise ask "
                "who did.")};
    case ErrorCode::NewerVersion:
        return {StoreErrorScreen::tr("The store was made by a newer Communiqué"), untouched,
            StoreErrorScreen::tr("Install the newer version on this workstation.")};
    case ErrorCode::NotAStore:
        return {StoreErrorScreen::tr("This file is not a newsroom"), untouched,
            StoreErrorScreen::tr("Choose another file, or start without one.")};
    case ErrorCode::NetworkFileSystem:
        return {StoreErrorScreen::tr("The store lies on a network drive"), untouched,
            StoreErrorScreen::tr(
                "Locks cannot be trusted there, so two workstations could overwrite each other. Move the file to a "
                "disk of this workstation.")};
    case ErrorCode::ReadOnly:
    case ErrorCode::CannotWrite:
        return {StoreErrorScreen::tr("The store cannot be written"), untouched,
            StoreErrorScreen::tr("Give yourself the right to write to the file and its folder, then try again.")};
    case ErrorCode::DiskFull:
        return {
            StoreErrorScreen::tr("The disk is full"), untouched, StoreErrorScreen::tr("Make room, then try again.")};
    default:
        break;
    }
    return {StoreErrorScreen::tr("The store cannot be opened"), untouched,
        StoreErrorScreen::tr("Try again; if it stays so, choose another file.")};
}

Label *newWords(const QString &text, ColourRole colour = ColourRole::Text)
{
    auto *words = new Label(text, UiRole::Body, colour);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return words;
}

} // namespace

StoreErrorScreen::StoreErrorScreen(const Error &error, const QString &storeFile, QWidget *parent)
    : QWidget(parent)
{
    const Advice advice = adviceFor(error);
    auto *card = new Card;
    card->setFixedWidth(scaled(columnWidth));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(new IconLabel(IconName::TriangleAlert, ColourRole::Danger, 24));
    head->addWidget(new Label(advice.title, UiRole::Title), 1);
    card->body()->setContentsMargins(space(5), space(5), space(5), space(5));
    card->body()->setSpacing(space(3));
    card->body()->addLayout(head);
    card->body()->addWidget(newWords(Wording::of(error)));
    card->body()->addWidget(newWords(advice.safe + u' ' + advice.next));
    card->body()->addWidget(newWords(storeFile, ColourRole::Muted));
    auto *again = new Button(tr("Try again"), ButtonVariant::Primary);
    auto *other = new Button(tr("Choose another file…"));
    connect(again, &Button::clicked, this, &StoreErrorScreen::retried);
    connect(other, &Button::clicked, this, &StoreErrorScreen::otherStoreWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(other);
    buttons->addWidget(again);
    card->body()->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card);
    across->addStretch(1);
    whole->addLayout(across);
    whole->addStretch(2);
    setAccessibleName(advice.title);
    setAccessibleDescription(Wording::of(error) + u' ' + advice.safe + u' ' + advice.next);
    again->setFocus();
}

QString StoreErrorScreen::spokenText() const
{
    return accessibleName() + u' ' + accessibleDescription();
}

} // namespace communique
