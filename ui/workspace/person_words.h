#pragma once

#include "kit/palette_entry.h"
#include "model/contact_person.h"

#include <QDate>

namespace communique {

class EditionPane;

/// What the directory knows about people, put into an edition in its language, as of the release's day.

/// One line for each entry of the directory that has anything to say in that language; choosing one calls \a chosen.
QList<PaletteEntry> personEntries(const QList<ContactPerson> &directory, const LanguageTag &language, QDate day,
    const std::function<void(const ContactPerson &)> &chosen);

/// Puts somebody where the caret is, as one step for undo: the speaker and their title into a quote; name, numbers and
/// the printed line into a media contact; elsewhere the name, with the title where the name is new in the edition. An
/// "@" in front of the caret gives way to it.
void putPerson(EditionPane &pane, const ContactPerson &person, QDate day);

/// The day titles are asked for: that of the edition's dateline, else \a otherwise.
QDate dayOf(const EditionPane &pane, QDate otherwise);

} // namespace communique
