#include "support/core/busy_newsroom.h"

#include "model/canonical_form.h"
#include "storage/draft_store.h"

namespace communique {

namespace {

Content withPicture(Content words, const Digest &asset)
{
    words.blocks.append(Block{BlockId::fromString(QStringLiteral("pic")),
        Image{InlineText(QStringLiteral("A boat")), asset, QStringLiteral("A boat at sea"), {}}});
    return words;
}

void keepDraft(TestNewsroom &newsroom, const char *id, const ReleaseId &release, const LanguageTag &language,
    const PersonId &author)
{
    Draft draft;
    draft.id = DraftId::fromString(QString::fromLatin1(id));
    draft.release = release;
    draft.language = language;
    draft.author = author;
    draft.base = newsroom.dossier(release).release.edition(language)->headDigest();
    draft.content
        = wordsOf({QStringLiteral("Half a headline"), QStringLiteral("Half a sentence by ") + author.toString()});
    draft.bases.insert(BlockId::fromString(QStringLiteral("b1")), Digest::of("x"));
    draft.savedAt = newsroom.clock().now();
    Transaction transaction = valueOf(Transaction::begin(newsroom.connection()), "begin");
    expectOk(drafts::keep(transaction, draft, newsroom.keyOf(author)), "keep a draft");
    expectOk(transaction.commit(), "commit");
}

void publish(TestNewsroom &newsroom, const ReleaseId &release, const QMap<LanguageTag, PublishedEdition> &editions)
{
    QMap<LanguageTag, Digest> heads;
    for (auto it = editions.cbegin(); it != editions.cend(); ++it)
        heads.insert(it.key(), it.value().content);
    newsroom.append(TestNewsroom::supervisor(), release, ReleaseSigned{heads, {}});
    newsroom.append(TestNewsroom::supervisor(), release, Published{editions, Digest::of("manifest")});
}

/// Three concepts, one of them changed and one retired; two contacts.
void keepLexicon(TestNewsroom &newsroom)
{
    const auto word = [](const char *id, const char *text) {
        Concept entry;
        entry.id = ConceptId::fromString(QString::fromLatin1(id));
        entry.terms = {{tag("en"), QString::fromLatin1(text), TermStatus::Preferred, PartOfSpeech::Noun}};
        return ConceptRecorded{entry};
    };
    const auto person = [](const char *id, const char *name) {
        ContactPerson entry;
        entry.id = ContactId::fromString(QString::fromLatin1(id));
        entry.names = {{tag("en"), QString::fromLatin1(name)}};
        return ContactRecorded{entry};
    };
    for (const ConceptRecorded &event : {word("c1", "boat"), word("c2", "net"), word("c3", "oar"), word("c1", "ship")})
        newsroom.record(TestNewsroom::translator(), glossarySubject(), event);
    newsroom.record(TestNewsroom::reviser(), glossarySubject(),
        ConceptRetired{ConceptId::fromString(QStringLiteral("c3")), QStringLiteral("not ours")});
    for (const ContactRecorded &event : {person("ana", "Ana Silva"), person("ben", "Ben Okoro")})
        newsroom.record(TestNewsroom::officer(), directorySubject(), event);
}

} // namespace

ReleaseId makeBusy(TestNewsroom &newsroom)
{
    const LanguageTag en = tag("en");
    const LanguageTag fr = tag("fr");
    const ReleaseId release = newsroom.create(QStringLiteral("r1"), QStringLiteral("R-2022-001"));
    const Digest raw = newsroom.keep("<p>The document</p>");
    newsroom.append(TestNewsroom::officer(), release, IntakeRecorded{en, raw, QStringLiteral("text/html"), {}});
    const Content words
        = withPicture(wordsOf({QStringLiteral("Boats come home"), QStringLiteral("All twelve boats are home.")}),
            newsroom.keep("picture"));
    newsroom.seal(release, en, TestNewsroom::officer(), words);
    const Content french
        = wordsOf({QStringLiteral("Retour au port"), QStringLiteral("Les douze bateaux sont rentrés.")});
    newsroom.seal(
        release, fr, TestNewsroom::translator(), french, {{words.blocks.at(0).id, blockDigest(words.blocks.at(0))}});
    const Digest theirs = newsroom.keep(canonicalForm(wordsOf({QStringLiteral("Other words")})));
    newsroom.append(
        TestNewsroom::translator(), release, ConflictKept{fr, words.blocks.at(1).id, contentDigest(french), theirs});
    newsroom.append(TestNewsroom::translator(), release, ConflictSettled{fr, words.blocks.at(1).id});
    newsroom.decide(TestNewsroom::officer(), release, en, DecisionKind::SubmittedForApproval);
    const Digest approvedEn = newsroom.decide(TestNewsroom::supervisor(), release, en, DecisionKind::Approved).digest;
    newsroom.decide(TestNewsroom::reviser(), release, fr, DecisionKind::Revised);
    const Digest approvedFr = newsroom.decide(TestNewsroom::supervisor(), release, fr, DecisionKind::Approved).digest;
    publish(newsroom, release, {{en, {contentDigest(words), approvedEn}}, {fr, {contentDigest(french), approvedFr}}});

    const ReleaseId other = newsroom.create(QStringLiteral("r2"), QStringLiteral("R-2022-002"));
    newsroom.seal(
        other, en, TestNewsroom::officer(), wordsOf({QStringLiteral("Nets are mended"), QStringLiteral("Slowly.")}));
    keepDraft(newsroom, "d1", other, en, TestNewsroom::officer());
    keepDraft(newsroom, "d2", other, fr, TestNewsroom::translator());
    keepLexicon(newsroom);
    return release;
}

} // namespace communique
