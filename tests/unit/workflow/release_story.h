#pragma once

#include "base/clock.h"
#include "model/canonical_form.h"
#include "model/dossier.h"
#include "workflow/approval.h"
#include "workflow/blockers.h"
#include "workflow/stage.h"

namespace communique::story {

inline LanguageTag en()
{
    return officialLanguage(QLatin1StringView("en"));
}
inline LanguageTag fr()
{
    return officialLanguage(QLatin1StringView("fr"));
}
inline LanguageTag ar()
{
    return officialLanguage(QLatin1StringView("ar"));
}

inline BlockId blockId(const char *text)
{
    return BlockId::fromString(QString::fromLatin1(text));
}

inline Block block(const char *id, const BlockBody &body)
{
    return {blockId(id), body};
}

inline InlineText plain(const QString &text)
{
    return InlineText(text);
}

/// A release that has everything a release must have, its words told apart by \a tint.
inline Content wholeContent(const QString &tint)
{
    Content content;
    content.blocks = {
        block("head", Headline{plain(tint + QStringLiteral(" headline"))}),
        block("date", Dateline{plain(QStringLiteral("New York")), QDate(2022, 2, 16), {}}),
        block("para", Paragraph{plain(tint + QStringLiteral(" text with 14 recommendations for the states"))}),
        block("quote", Quote{plain(QStringLiteral("“Let us aim high”")), QStringLiteral("A. Speaker"), {}}),
        block("call",
            CallToAction{
                plain(tint + QStringLiteral(" report")), QStringLiteral("https://example.org/report"), {en(), fr()}}),
        block("end", EndMark{plain(QStringLiteral("***"))}),
        block("contact",
            Contact{plain(tint + QStringLiteral(" contact")), QStringLiteral("B. Press"),
                QStringLiteral("press@example.org"), QStringLiteral("+41797480395")}),
    };
    return content;
}

/// The same content with another text in one block.
inline Content withText(Content content, const char *id, const QString &text)
{
    content.blocks[content.indexOf(blockId(id))].setText(plain(text));
    return content;
}

/// A release told event by event in memory; nothing is asked of the guards unless a test asks them.
class ReleaseStory
{
public:
    /// Source English; French is required, Arabic is not. One person each role, and a second supervisor.
    ReleaseStory()
        : now(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC)
    {
        officer = enrol("officer", Role::PressOfficer);
        translator = enrol("translator", Role::Translator);
        reviser = enrol("reviser", Role::Reviser);
        supervisor = enrol("supervisor", Role::Supervisor);
        second = enrol("second", Role::Supervisor);
        admin = enrol("admin", Role::Administrator);
        apply(officer, ReleaseCreated{QStringLiteral("R-2022-001"), ReleaseType::PressRelease, en(), {fr()}});
        request(fr());
        request(ar());
    }

    PersonId enrol(const char *id, Roles roles)
    {
        Person person;
        person.id = PersonId::fromString(QString::fromLatin1(id));
        person.name = QString::fromLatin1(id);
        person.email = person.name + QStringLiteral("@example.org");
        person.roles = roles;
        dossier.roster.people.append(person);
        return person.id;
    }

    Person &person(const PersonId &id)
    {
        for (Person &person : dossier.roster.people) {
            if (person.id == id)
                return person;
        }
        Q_UNREACHABLE();
    }

    void apply(const PersonId &actor, const Event &event)
    {
        now = now.addSecs(1);
        JournalEntry entry;
        entry.number = dossier.release.lastNumber + 1;
        entry.time = now;
        entry.actor = actor;
        entry.subject = QStringLiteral("r1");
        entry.event = event;
        entry.digest = Digest::of(QByteArray::number(entry.number));
        const Outcome outcome = applyEntry(dossier.release, entry);
        Q_ASSERT(outcome.ok());
        Q_UNUSED(outcome)
    }

    void request(const LanguageTag &language, const PersonId &assignee = {})
    {
        apply(officer, EditionRequested{language, assignee, {}});
    }

    /// Seals new words; blocks whose words changed are made from the present source.
    void write(const PersonId &author, const LanguageTag &language, const Content &content)
    {
        const Edition *edition = dossier.release.edition(language);
        RevisionSealed sealed;
        sealed.language = language;
        sealed.number = static_cast<int>(edition->revisions.size()) + 1;
        sealed.content = contentDigest(content);
        if (edition->head())
            sealed.parents = {edition->headDigest()};
        sealed.bases = basesFor(language, content);
        dossier.contents.insert(sealed.content, content);
        if (language == en()) {
            for (const Block &source : content.blocks)
                dossier.sourceBlocks.insert(blockDigest(source), source);
        }
        apply(author, sealed);
    }

    void decide(const PersonId &actor, const LanguageTag &language, DecisionKind kind)
    {
        apply(actor,
            DecisionMade{language, kind, dossier.release.edition(language)->headDigest(),
                dossier.release.source()->headDigest(), embargoText(), QStringLiteral("because"), {}});
    }

    void acknowledge(const PersonId &actor, const LanguageTag &language, const char *id)
    {
        const Block *source = dossier.sourceHead()->find(blockId(id));
        apply(actor,
            BlockAcknowledged{
                language, blockId(id), source ? blockDigest(*source) : Digest(), QStringLiteral("stands")});
    }

    void setEmbargo(const QDateTime &utc) { apply(officer, EmbargoChanged{Embargo{utc, QStringLiteral("UTC")}}); }

    void sign(const PersonId &actor) { apply(actor, ReleaseSigned{editionsGoingOut(dossier), embargoText()}); }

    void publish(const PersonId &actor)
    {
        Published published;
        const ReleaseSigned &made = dossier.release.signatures.constLast().made;
        for (auto it = made.editions.cbegin(); it != made.editions.cend(); ++it)
            published.editions.insert(it.key(), {it.value(), approvalOf(dossier, it.key()).approval->entry});
        apply(actor, published);
    }

    void act(const PersonId &actor, ReleaseAct kind) { apply(actor, ReleaseActed{kind, QStringLiteral("because")}); }

    /// Brings one edition into a stage by the people whose work it is.
    void bring(const LanguageTag &language, EditionStage stage)
    {
        const bool isSource = language == en();
        if (stage == EditionStage::NotStarted)
            return;
        if (stage == EditionStage::Dropped)
            return decide(supervisor, language, DecisionKind::Dropped);
        write(isSource ? officer : translator, language, wholeContent(language.code()));
        if (stage == EditionStage::Drafting)
            return;
        if (!isSource)
            decide(translator, language, DecisionKind::SubmittedForRevision);
        if (stage == EditionStage::InRevision)
            return;
        if (!isSource)
            decide(reviser, language, DecisionKind::Revised);
        if (stage == EditionStage::Revised)
            return;
        decide(isSource ? officer : translator, language, DecisionKind::SubmittedForApproval);
        if (stage == EditionStage::AwaitingApproval)
            return;
        decide(supervisor, language, DecisionKind::Approved);
        if (stage != EditionStage::Live)
            return;
        const Edition *edition = dossier.release.edition(language);
        Published published;
        published.editions.insert(language, {edition->headDigest(), edition->lastDecision()->entry});
        apply(supervisor, published);
    }

    /// The source and the French edition approved, ready to be signed.
    void bringAllToApproved()
    {
        bring(en(), EditionStage::Approved);
        bring(fr(), EditionStage::Approved);
    }

    QList<Blocker> ask(const PersonId &actor, const Request &request)
    {
        return blockers(dossier, request, person(actor), now);
    }

    /// The codes of what stands against it, each once.
    QStringList codes(const PersonId &actor, const Request &request)
    {
        QStringList codes;
        for (const Blocker &blocker : ask(actor, request)) {
            if (!codes.contains(blocker.code))
                codes.append(blocker.code);
        }
        return codes;
    }

    EditionStage stage(const LanguageTag &language) const { return stageOf(*dossier.release.edition(language)); }
    ApprovalValidity approval(const LanguageTag &language) const { return approvalOf(dossier, language).validity; }

    QString embargoText() const
    {
        return dossier.release.embargo ? instantText(dossier.release.embargo->utc) : QString();
    }

    Dossier dossier;
    QDateTime now; ///< of the last event
    PersonId officer;
    PersonId translator;
    PersonId reviser;
    PersonId supervisor;
    PersonId second;
    PersonId admin;

private:
    Bases basesFor(const LanguageTag &language, const Content &content) const
    {
        const Content *source = dossier.sourceHead();
        const Content *before = dossier.head(language);
        const Edition *edition = dossier.release.edition(language);
        Bases bases;
        for (const Block &written : content.blocks) {
            const Block *counterpart = source && language != en() ? source->find(written.id) : nullptr;
            const Block *old = before ? before->find(written.id) : nullptr;
            if (!counterpart)
                continue;
            const bool isUntouched = old && *old == written;
            bases.insert(
                written.id, isUntouched ? edition->head()->bases().value(written.id) : blockDigest(*counterpart));
        }
        return bases;
    }
};

/// A request about an edition, with a reason where one is needed.
inline Request about(Action action, const LanguageTag &language, const char *id = "")
{
    Request request;
    request.action = action;
    request.language = language;
    request.block = blockId(id);
    request.reason = QStringLiteral("because");
    return request;
}

/// A request about the release.
inline Request about(Action action)
{
    return about(action, {});
}

} // namespace communique::story
