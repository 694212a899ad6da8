#pragma once

#include "model/events.h"

namespace communique {

/// How each event is spelled in the journal: one function a kind names its fields, for whoever writes or reads them
/// (event_json.cpp). A name is never changed once an entry was signed with it; fields that are empty are left out.

template <typename A> void describe(A &a, NewsroomFounded &e)
{
    a("name", e.name);
    a("store", e.storeId);
    a("rootKey", e.rootKey);
    a("demo", e.isDemo);
}
template <typename A> void describe(A &a, Person &e)
{
    a("id", e.id);
    a("name", e.name);
    a("email", e.email);
    a("roles", e.roles);
    a("languages", e.languages);
    a("key", e.publicKey);
}
template <typename A> void describe(A &a, PersonEnrolled &e)
{
    describe(a, e.person);
}
template <typename A> void describe(A &a, RolesSet &e)
{
    a("person", e.person);
    a("roles", e.roles);
    a("languages", e.languages);
}
template <typename A> void describe(A &a, PersonRevoked &e)
{
    a("person", e.person);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, StoreRestored &e)
{
    a("formerHead", e.formerHead);
}
template <typename A> void describe(A &a, ReleaseCreated &e)
{
    a("reference", e.reference);
    a("type", e.type);
    a("source", e.source);
    a("required", e.required);
}
template <typename A> void describe(A &a, IntakeNote &e)
{
    a("kind", e.kind);
    a("code", e.code);
    a("text", e.text);
    a("block", e.block);
}
template <typename A> void describe(A &a, IntakeRecorded &e)
{
    a("language", e.language);
    a("raw", e.raw);
    a("mediaType", e.mediaType);
    a("notes", e.notes);
}
template <typename A> void describe(A &a, EditionRequested &e)
{
    a("language", e.language);
    a("assignee", e.assignee);
    a("due", e.due);
}
template <typename A> void describe(A &a, RevisionSealed &e)
{
    a("language", e.language);
    a("number", e.number);
    a("content", e.content);
    a("parents", e.parents);
    a("cause", e.cause);
    a("bases", e.bases);
}
template <typename A> void describe(A &a, ConflictKept &e)
{
    a("language", e.language);
    a("block", e.block);
    a("base", e.base);
    a("theirs", e.theirs);
}
template <typename A> void describe(A &a, ConflictSettled &e)
{
    a("language", e.language);
    a("block", e.block);
}
template <typename A> void describe(A &a, DecisionMade &e)
{
    a("language", e.language);
    a("decision", e.kind);
    a("content", e.content);
    a("source", e.source);
    a("embargo", e.embargo);
    a("reason", e.reason);
    a("checks", e.checks);
}
template <typename A> void describe(A &a, FindingAccepted &e)
{
    a("language", e.language);
    a("finding", e.finding);
    a("code", e.code);
    a("block", e.block);
    a("content", e.content);
    a("source", e.source);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, BlockAcknowledged &e)
{
    a("language", e.language);
    a("block", e.block);
    a("sourceBlock", e.sourceBlock);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, CommentMade &e)
{
    a("comment", e.comment);
    a("thread", e.thread);
    a("language", e.language);
    a("block", e.block);
    a("kind", e.kind);
    a("text", e.text);
}
template <typename A> void describe(A &a, ThreadClosed &e)
{
    a("thread", e.thread);
}
template <typename A> void describe(A &a, EmbargoChanged &e)
{
    a("embargo", e.embargo);
}
template <typename A> void describe(A &a, ReleaseSigned &e)
{
    a("editions", e.editions);
    a("embargo", e.embargo);
}
template <typename A> void describe(A &a, Embargo &e)
{
    a("utc", e.utc);
    a("zone", e.zone);
}
template <typename A> void describe(A &a, PublicationScheduled &e)
{
    describe(a, e.at);
}
template <typename A> void describe(A &a, PublishedEdition &e)
{
    a("content", e.content);
    a("approval", e.approval);
}
template <typename A> void describe(A &a, Published &e)
{
    a("editions", e.editions);
    a("manifest", e.manifest);
}
template <typename A> void describe(A &a, PublicationFailed &e)
{
    a("reason", e.reason);
}
template <typename A> void describe(A &a, ReleaseActed &e)
{
    a("act", e.act);
    a("reason", e.reason);
}

template <typename A> void describe(A &a, HouseStyleChosen &e)
{
    a("language", e.language);
    a("style", e.style);
    a("file", e.file);
}
template <typename A> void describe(A &a, WordListed &e)
{
    a("language", e.language);
    a("word", e.word);
}
template <typename A> void describe(A &a, WordUnlisted &e)
{
    a("language", e.language);
    a("word", e.word);
}
template <typename A> void describe(A &a, MemoryImported &e)
{
    a("name", e.name);
    a("mediaType", e.mediaType);
    a("chunks", e.chunks);
    a("units", e.units);
}
template <typename A> void describe(A &a, MemoryUnitsForgotten &e)
{
    a("units", e.units);
    a("reason", e.reason);
}

} // namespace communique
