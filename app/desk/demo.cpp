#include "desk/demo.h"

#include "desk/deciding.h"
#include "desk/demo_script.h"
#include "desk/directory.h"
#include "desk/drafting.h"
#include "desk/founding.h"
#include "desk/glossary.h"
#include "desk/memory.h"
#include "desk/publishing.h"

#include <QFileInfo>

namespace communique {

namespace {

QString string(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

LanguageTag tagOf(const QJsonObject &object, const char *name)
{
    return LanguageTag::parse(string(object, name)).value_or(LanguageTag());
}

/// How far an edition is brought.
enum class Goal { NotStarted, Drafting, InRevision, AwaitingApproval, Approved };

Goal goalOf(const QString &state)
{
    if (state == QLatin1StringView("not-started"))
        return Goal::NotStarted;
    if (state == QLatin1StringView("drafting"))
        return Goal::Drafting;
    if (state == QLatin1StringView("in-revision"))
        return Goal::InRevision;
    if (state == QLatin1StringView("awaiting-approval"))
        return Goal::AwaitingApproval;
    return Goal::Approved; // approved, stale, live
}

/// Plays one release of the script, each step by the person whose step it is.
class DemoRelease
{
public:
    DemoRelease(Newsroom &newsroom, const DemoScript &script, QJsonObject release)
        : m_newsroom(newsroom)
        , m_script(script)
        , m_release(std::move(release))
        , m_source(tagOf(m_release, "source"))
    { }

    Outcome play()
    {
        const QJsonArray editions = m_release.value(QLatin1StringView("editions")).toArray();
        const QJsonObject source = editions.first().toObject();
        if (Outcome made = create(source); !made)
            return made;
        if (Outcome requested = requestTargets(editions); !requested)
            return requested;
        if (Outcome first = playStale(source, editions); !first)
            return first;
        if (Outcome brought = bring(source, string(source, "text")); !brought)
            return brought;
        for (const QJsonValue &value : editions) {
            const QJsonObject edition = value.toObject();
            if (tagOf(edition, "language") == m_source || string(edition, "state") == QLatin1StringView("stale"))
                continue;
            if (Outcome brought = bring(edition, string(edition, "text")); !brought)
                return brought;
        }
        return string(source, "state") == QLatin1StringView("live") ? publish() : Outcome();
    }

private:
    Result<Session> sessionOf(const QString &email) const
    {
        const Result<Person> person = m_newsroom.findPerson(email);
        return person ? m_newsroom.signIn(person->id, std::nullopt) : Result<Session>(person.error());
    }

    Result<Session> author() const { return sessionOf(string(m_release, "author")); }

    /// The first on the roster who holds the role, works in the language, and has written none of the edition.
    Result<Session> somebodyElse(Role role, const LanguageTag &language) const
    {
        const Result<Dossier> dossier = m_newsroom.loadDossier(m_id);
        if (!dossier)
            return dossier.error();
        const Edition *edition = dossier->release.edition(language);
        for (const Person &person : m_newsroom.roster().people) {
            const bool wrote = edition && edition->contributors().contains(person.id);
            if (person.has(role) && person.worksIn(language) && !wrote)
                return m_newsroom.signIn(person.id, std::nullopt);
        }
        return Error{ErrorCode::Internal, language.code(), QStringLiteral("nobody in the demo may do this")};
    }

    Outcome create(const QJsonObject &source)
    {
        const Result<Session> session = author();
        if (!session)
            return session.error();
        const bool hasFirst = source.contains(QLatin1StringView("first"));
        const Result<Content> words = m_script.text(m_release, string(source, hasFirst ? "first" : "text"));
        if (!words)
            return words.error();
        NewRelease made;
        made.source = m_source;
        made.type = releaseTypeFromName(string(m_release, "type")).value_or(ReleaseType::PressRelease);
        made.reference = string(m_release, "reference");
        made.content = *words;
        for (const QJsonValue &code : m_release.value(QLatin1StringView("required")).toArray()) {
            if (const auto tag = LanguageTag::parse(code.toString()))
                made.required.append(*tag);
        }
        const Result<CreatedRelease> created = createRelease(m_newsroom, *session, made);
        if (!created)
            return created.error();
        m_id = created->release;
        return setEmbargo(*session);
    }

    Outcome setEmbargo(const Session &session)
    {
        const QJsonObject embargo = m_release.value(QLatin1StringView("embargo")).toObject();
        if (embargo.isEmpty())
            return {};
        const qint64 then = m_newsroom.clock().now().toSecsSinceEpoch()
            + demoOffset(embargo.value(QLatin1StringView("in")).toString());
        const QDateTime fullHour = QDateTime::fromSecsSinceEpoch(then - then % 3600, Qt::UTC);
        return changeEmbargo(m_newsroom, session, m_id, Embargo{fullHour, string(embargo, "zone")});
    }

    Outcome requestTargets(const QJsonArray &editions)
    {
        const Result<Session> session = author();
        if (!session)
            return session.error();
        for (const QJsonValue &value : editions) {
            const QJsonObject edition = value.toObject();
            const LanguageTag language = tagOf(edition, "language");
            if (language == m_source)
                continue;
            const Result<Person> assignee = m_newsroom.findPerson(string(edition, "assignee"));
            if (!assignee)
                return assignee.error();
            const QDateTime due = edition.contains(QLatin1StringView("due"))
                ? m_newsroom.clock().now().addSecs(demoOffset(string(edition, "due")))
                : QDateTime();
            if (Outcome done = requestEdition(m_newsroom, *session, m_id, language, assignee->id, due); !done)
                return done;
        }
        return {};
    }

    /// The source as it read first, approved, the stale editions beside it; then the source is opened again.
    Outcome playStale(const QJsonObject &source, const QJsonArray &editions)
    {
        if (!source.contains(QLatin1StringView("first")))
            return {};
        if (Outcome brought = bring(source, string(source, "first")); !brought)
            return brought;
        for (const QJsonValue &value : editions) {
            const QJsonObject edition = value.toObject();
            if (string(edition, "state") != QLatin1StringView("stale"))
                continue;
            if (Outcome brought = bring(edition, string(edition, "first")); !brought)
                return brought;
        }
        const Result<Session> session = author();
        if (!session)
            return session.error();
        Request reopen = requestFor(Action::Reopen, m_source);
        reopen.reason = QStringLiteral("The Forum ends a day later");
        return decide(m_newsroom, *session, m_id, reopen);
    }

    Outcome bring(const QJsonObject &edition, const QString &fileName)
    {
        const Goal goal = goalOf(string(edition, "state"));
        const LanguageTag language = tagOf(edition, "language");
        if (goal == Goal::NotStarted)
            return {};
        if (Outcome written = write(edition, language, fileName); !written)
            return written;
        if (goal == Goal::Drafting)
            return {};
        const Result<Session> writer = writerOf(edition);
        if (!writer)
            return writer.error();
        if (Outcome submitted = decide(m_newsroom, *writer, m_id, requestFor(Action::Submit, language)); !submitted)
            return submitted;
        return carryOn(language, goal);
    }

    /// From the submitted edition to the goal.
    Outcome carryOn(const LanguageTag &language, Goal goal)
    {
        if (goal == Goal::InRevision)
            return {};
        if (language != m_source) {
            const Result<Session> reviser = somebodyElse(Role::Reviser, language);
            if (!reviser)
                return reviser.error();
            if (Outcome done = decide(m_newsroom, *reviser, m_id, requestFor(Action::Revise, language)); !done)
                return done;
        }
        if (goal == Goal::AwaitingApproval)
            return {};
        const Result<Session> supervisor = somebodyElse(Role::Supervisor, language);
        if (!supervisor)
            return supervisor.error();
        return decide(m_newsroom, *supervisor, m_id, requestFor(Action::Approve, language));
    }

    Result<Session> writerOf(const QJsonObject &edition) const
    {
        return edition.contains(QLatin1StringView("assignee")) ? sessionOf(string(edition, "assignee")) : author();
    }

    Outcome write(const QJsonObject &edition, const LanguageTag &language, const QString &fileName)
    {
        const Result<Session> writer = writerOf(edition);
        if (!writer)
            return writer.error();
        const Result<Content> words = m_script.text(m_release, fileName);
        if (!words)
            return words.error();
        Result<Desktop> desktop = openEdition(m_newsroom, writer->person.id, m_id, language);
        if (!desktop)
            return desktop.error();
        Content content = *words;
        const qsizetype limit
            = edition.value(QLatin1StringView("blocks")).toInt(static_cast<int>(content.blocks.size()));
        for (qsizetype i = limit; i < content.blocks.size(); ++i) {
            if (const Block *row = desktop->draft.content.find(content.blocks.at(i).id))
                content.blocks[i] = *row;
        }
        desktop->draft.content = content;
        const Result<SealedEdit> sealed = sealDraft(m_newsroom, *writer, desktop->draft);
        return sealed ? Outcome() : Outcome(sealed.error());
    }

    Outcome publish()
    {
        const Result<Session> supervisor = somebodyElse(Role::Supervisor, m_source);
        if (!supervisor)
            return supervisor.error();
        if (Outcome done = signRelease(m_newsroom, *supervisor, m_id); !done)
            return done;
        const QString site = QFileInfo(m_newsroom.place().storeFile).absolutePath() + QStringLiteral("/site");
        const Result<Receipt> receipt = publishRelease(m_newsroom, *supervisor, m_id, site);
        return receipt ? Outcome() : Outcome(receipt.error());
    }

    Newsroom &m_newsroom;
    const DemoScript &m_script;
    QJsonObject m_release;
    LanguageTag m_source;
    ReleaseId m_id;
};

Outcome enrolEverybody(Newsroom &newsroom, const DemoScript &script)
{
    const Result<Session> root = openRoot(newsroom, std::nullopt);
    if (!root)
        return root.error();
    for (const NewPerson &person : script.people()) {
        const Result<Person> enrolled = enrolPerson(newsroom, *root, person, std::nullopt);
        if (!enrolled)
            return enrolled.error();
        if (enrolled->has(Role::PressOfficer)) {
            if (Outcome remembered = newsroom.keys().rememberPerson(enrolled->id); !remembered)
                return remembered;
        }
    }
    return {};
}

/// The press officer takes in what releases draw on.
Outcome stockLexicon(Newsroom &newsroom, const DemoScript &script)
{
    const Result<Person> officer = newsroom.usualPerson();
    if (!officer)
        return officer.error();
    const Result<Session> session = newsroom.signIn(officer->id, std::nullopt);
    if (!session)
        return session.error();
    const Result<QByteArray> terms = script.glossary();
    if (!terms)
        return terms.error();
    const Result<GlossaryReport> glossary = importGlossary(newsroom, *session, *terms);
    if (!glossary)
        return glossary.error();
    const Result<QByteArray> contacts = script.contacts();
    if (!contacts)
        return contacts.error();
    const Result<DirectoryReport> directory = importDirectory(newsroom, *session, *contacts);
    return directory ? Outcome() : Outcome(directory.error());
}

/// The first translator of the script brings the memory along.
Outcome takeMemory(Newsroom &newsroom, const DemoScript &script)
{
    const Result<QByteArray> bytes = script.memory();
    if (!bytes)
        return bytes.error();
    for (const Person &person : newsroom.roster().people) {
        if (!person.has(Role::Translator))
            continue;
        const Result<Session> session = newsroom.signIn(person.id, std::nullopt);
        if (!session)
            return session.error();
        QByteArray rest = *bytes;
        const Result<MemoryReceipt> receipt = importMemory(newsroom, *session, script.memoryName(),
            [&rest]() -> Result<QByteArray> { return std::exchange(rest, {}); });
        return receipt ? Outcome() : Outcome(receipt.error());
    }
    return Error{ErrorCode::Internal, {}, QStringLiteral("the demo has no translator")};
}

} // namespace

Result<Newsroom> foundDemo(const Place &place, const Clock &clock)
{
    const Result<DemoScript> script = DemoScript::load();
    if (!script)
        return script.error();
    Result<Newsroom> newsroom = foundNewsroom(place, clock, script->newsroomName(), NewsroomKind::Demo, std::nullopt);
    if (!newsroom)
        return newsroom;
    if (Outcome enrolled = enrolEverybody(*newsroom, *script); !enrolled)
        return enrolled.error();
    if (Outcome stocked = stockLexicon(*newsroom, *script); !stocked)
        return stocked.error();
    if (Outcome taken = takeMemory(*newsroom, *script); !taken)
        return taken.error();
    for (const QJsonValue &release : script->releases()) {
        if (Outcome played = DemoRelease(*newsroom, *script, release.toObject()).play(); !played)
            return played.error();
    }
    return newsroom;
}

} // namespace communique
