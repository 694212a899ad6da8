#pragma once

#include "desk/newsroom.h"
#include "model/contact_person.h"

namespace communique {

/// What an import did.
struct DirectoryReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// Takes a directory in, all of it or none (JSON, as exchange/import/contacts_json_reader.h says). Entries are told by
/// their id; one that is ours already is replaced. Taking in the same file again changes nothing. Refused (ROLE) as
/// trust/event_roles.h says; errors of the reader.
Result<DirectoryReport> importDirectory(Newsroom &newsroom, const Session &session, const QByteArray &bytes);
Result<QByteArray> exportDirectory(const Newsroom &newsroom);

/// Writes an entry as it is to be from now on; a new one if it has no id. Words are composed and trimmed. The entry as
/// it stands then; nothing is written where it already stands so. Usage as checkContact(); Refused (ROLE).
Result<ContactPerson> recordContact(Newsroom &newsroom, const Session &session, const ContactPerson &wished);
/// Takes an entry out of the directory; the journal keeps it. NotFound, Refused (ROLE).
Outcome retireContact(Newsroom &newsroom, const Session &session, const ContactId &id, const QString &reason);

/// The whole directory, by id.
Result<QList<ContactPerson>> loadDirectory(const Newsroom &newsroom);
/// Who is meant by an id, or by a name in any language (case and accents do not matter). NotFound, Ambiguous.
Result<ContactPerson> findContact(const Newsroom &newsroom, const QString &text);

/// Who speaks, as an edition says it.
struct Speaker
{
    ContactId contact;
    QString name; ///< in the language, or, where the directory lacks it, as it was asked for
    QString title; ///< in force on the day; empty where the directory has none
    QString organisation;
    std::optional<GrammaticalGender> gender;
};

/// Whom an edition in that language, of a release of that day, quotes by that name. NotFound, Ambiguous.
Result<Speaker> resolveSpeaker(const Newsroom &newsroom, const QString &name, const LanguageTag &language, QDate day);
/// The same from an entry at hand.
Speaker speakerOf(const ContactPerson &contact, const QString &asked, const LanguageTag &language, QDate day);

/// Numbers, address and name on one line, as the house prints a contact in that language.
QString contactLine(const ContactPerson &contact, const LanguageTag &language, QDate day);

} // namespace communique
