#pragma once

#include "model/events.h"

namespace communique {

// How glossary and directory are spelled in the journal: the part of event_json.cpp that is about them. Included there
// alone.

template <typename A> void describe(A &a, Term &e)
{
    a("language", e.language);
    a("text", e.text);
    a("status", e.status);
    a("partOfSpeech", e.partOfSpeech);
}
template <typename A> void describe(A &a, Concept &e)
{
    a("id", e.id);
    a("domain", e.domain);
    a("note", e.note);
    a("source", e.source);
    a("terms", e.terms);
}
template <typename A> void describe(A &a, ConceptRecorded &e)
{
    describe(a, e.recorded);
}
/// A reason says why something is no longer in force.
template <typename A> void describe(A &a, ConceptRetired &e)
{
    a("id", e.id);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, Appointment &e)
{
    a("from", e.from);
    a("until", e.until);
    a("titles", e.titles);
}
template <typename A> void describe(A &a, ContactPerson &e)
{
    a("id", e.id);
    a("names", e.names);
    a("gender", e.gender);
    a("organisations", e.organisations);
    a("appointments", e.appointments);
    a("email", e.email);
    a("phones", e.phones);
    a("media", e.isMediaContact);
}
template <typename A> void describe(A &a, ContactRecorded &e)
{
    describe(a, e.recorded);
}
template <typename A> void describe(A &a, ContactRetired &e)
{
    a("id", e.id);
    a("reason", e.reason);
}

} // namespace communique
