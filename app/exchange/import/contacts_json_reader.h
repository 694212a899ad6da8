#pragma once

#include "base/result.h"
#include "model/contact_person.h"

namespace communique {

/// Reads a directory as JSON:
///
///     { "format": 1, "contacts": [ {
///         "id": "ingrid-solano",
///         "name": { "en": "Ingrid Solano", "ru": "Ингрид Солано" },
///         "gender": "feminine",
///         "organisation": { "en": "Meridian Network" },
///         "appointments": [ { "from": "2019-09-01", "until": "2024-08-31", "title": { "en": "Coordinator" } } ],
///         "email": "press@example.org",
///         "phones": [ "+12125550117" ],
///         "media": true
///     } ] }
///
/// All fields but `id` may be missing; days are ISO 8601, both within the appointment; numbers are E.164. Nothing is
/// guessed: Malformed, with the path of the place as subject ("contacts[0].appointments[1].from"), for a field of
/// another name or type, for what is no day, language or gender, for an id that is there twice, for what checkContact()
/// refuses, and for what is not JSON; NewerVersion for another format; TooLarge beyond lexicon_limits.h.
Result<QList<ContactPerson>> readContactsJson(const QByteArray &bytes);

} // namespace communique
