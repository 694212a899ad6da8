#include "unit/workflow/release_story.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace communique;
using namespace communique::story;

namespace {

/// What a bystander notes down, in their own way, to tell afterwards whether a publication was right: a flat list read
/// backwards, with nothing of the code under test.
class Bystander
{
public:
    enum What { Wrote, Approved, TookBack, WentOut };

    struct Note
    {
        What what = Wrote;
        LanguageTag language;
        PersonId person;
        Digest words;
        int sourceMeaning = 0;
        QString embargo;
    };

    void note(const Note &note) { m_notes.append(note); }

    /// Why these words may not go out; empty if they may.
    QString complaint(const LanguageTag &language, const Digest &words, int sourceMeaning, const QString &embargo,
        const QSet<PersonId> &supervisors) const
    {
        QSet<PersonId> authors;
        const Note *approval = nullptr;
        bool isTakenBack = false;
        for (qsizetype i = m_notes.size() - 1; i >= 0; --i) {
            const Note &note = m_notes.at(i);
            if (note.language != language)
                continue;
            if (note.what == WentOut) {
                if (note.words == words)
                    return {}; // it is what the public reads already
                break;
            }
            if (note.what == Wrote)
                authors.insert(note.person);
            if (note.what == TookBack && !approval)
                isTakenBack = true;
            if (note.what == Approved && note.words == words && !approval && !isTakenBack)
                approval = &note;
        }
        if (!approval)
            return QStringLiteral("nobody approved these words");
        if (authors.contains(approval->person))
            return QStringLiteral("the approver wrote in it");
        if (!supervisors.contains(approval->person))
            return QStringLiteral("the approver was no supervisor");
        if (approval->embargo != embargo)
            return QStringLiteral("it was approved for another embargo");
        return approval->sourceMeaning == sourceMeaning ? QString()
                                                        : QStringLiteral("it was read against another source");
    }

private:
    QList<Note> m_notes;
};

struct Tally
{
    int publications = 0;
    int republications = 0;
    int refusals = 0;
    int refusedByEyes = 0;
};

/// One release in which people do what comes to their minds, as far as the guards let them.
class Muddle
{
public:
    explicit Muddle(unsigned seed)
        : m_random(seed)
    {
        m_people = {m_story.officer, m_story.translator, m_story.reviser, m_story.supervisor, m_story.second};
        m_people.append(m_story.enrol("cover", Role::PressOfficer | Role::Supervisor));
        m_people.append(m_story.enrol("allrounder", Role::Translator | Role::Reviser | Role::Supervisor));
        m_people.append(m_story.enrol("linguist", Role::Translator | Role::Reviser));
    }

    /// The first wrong publication, in words; empty if there is none.
    QString run(int steps, Tally &tally)
    {
        for (int i = 0; i < steps && m_complaint.isEmpty(); ++i)
            step(tally);
        return m_complaint;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    template <typename T> T oneOf(const QList<T> &list) { return list.at(below(static_cast<int>(list.size()))); }

    void step(Tally &tally)
    {
        if (below(50) == 0)
            return arriveUnasked();
        const auto [request, actor] = below(10) < 8 ? sensible() : wild();
        const QList<Blocker> found = m_story.ask(actor, request);
        if (found.isEmpty())
            return perform(actor, request, tally);
        ++tally.refusals;
        tally.refusedByEyes += found.constFirst().code == QStringLiteral("EYES") ? 1 : 0;
    }

    /// Another machine's work comes in by a merge and asks nobody.
    void arriveUnasked()
    {
        const bool hasSource = m_story.dossier.sourceHead();
        write(oneOf(m_people), hasSource ? oneOf(languages()) : en());
    }

    QList<LanguageTag> languages() const { return {en(), fr(), ar()}; }

    struct Attempt
    {
        Request request;
        PersonId actor;
    };

    /// The next step by somebody who has a role for it, though perhaps a hand in it as well.
    Attempt sensible()
    {
        const QList<NextStep> steps = nextSteps(m_story.dossier, m_story.now);
        if (steps.isEmpty())
            return wild();
        const NextStep step = oneOf(steps);
        Attempt attempt{about(step.action, step.language, "para"), oneOf(m_people)};
        while (!(m_story.person(attempt.actor).roles & step.roles))
            attempt.actor = oneOf(m_people);
        if (step.action == Action::Acknowledge || step.action == Action::Revise) {
            for (const StaleBlock &block : staleBlocks(m_story.dossier, step.language)) {
                if (!block.settled)
                    attempt.request = about(Action::Acknowledge, step.language, block.block.toString().toLatin1());
            }
        }
        return attempt;
    }

    Attempt wild()
    {
        Request request = about(oneOf(allActions()), oneOf(languages()), below(2) ? "para" : "head");
        if (request.action == Action::Spike || request.action == Action::Drop)
            request.action = Action::Edit;
        request.at = m_story.now.addSecs(below(20) - 5);
        return {request, oneOf(m_people)};
    }

    void write(const PersonId &author, const LanguageTag &language)
    {
        static const QList<QString> paragraphs{QStringLiteral("text with 14 recommendations for the states"),
            QStringLiteral("text with 14\u00a0recommendations for the states"),
            QStringLiteral("words with 14 recommendations for the states"),
            QStringLiteral("text with 15 recommendations for the states")};
        const int variant = below(static_cast<int>(paragraphs.size()));
        write(author, language, withText(wholeContent(language.code()), "para", paragraphs.at(variant)));
    }

    void write(const PersonId &author, const LanguageTag &language, const Content &content)
    {
        m_story.write(author, language, content);
        if (language == en())
            m_sourceMeaning = meaningOf(content);
        m_bystander.note({Bystander::Wrote, language, author, contentDigest(content), m_sourceMeaning, {}});
    }

    /// 14 and 14 after a no-break space mean the same.
    static int meaningOf(const Content &content)
    {
        const QString text = content.find(blockId("para"))->text().plain();
        if (text.contains(QStringLiteral("15")))
            return 3;
        return text.contains(QStringLiteral("words")) ? 2 : 1;
    }

    void restore(const PersonId &actor, const LanguageTag &language)
    {
        const Revision revision = oneOf(m_story.dossier.release.edition(language)->revisions);
        write(actor, language, *m_story.dossier.content(revision.digest()));
    }

    void decide(const PersonId &actor, const Request &request)
    {
        const DecisionKind kind = *decisionFor(m_story.dossier, request);
        m_story.decide(actor, request.language, kind);
        const Digest words = m_story.dossier.release.edition(request.language)->headDigest();
        if (kind == DecisionKind::Approved)
            m_bystander.note(
                {Bystander::Approved, request.language, actor, words, m_sourceMeaning, m_story.embargoText()});
        if (kind == DecisionKind::Reopened || kind == DecisionKind::ReturnedByReviser
            || kind == DecisionKind::ReturnedBySupervisor)
            m_bystander.note({Bystander::TookBack, request.language, actor, words, 0, {}});
    }

    void publish(const PersonId &actor, Tally &tally)
    {
        const Release &release = m_story.dossier.release;
        tally.republications += release.publications.isEmpty() ? 0 : 1;
        ++tally.publications;
        if (release.embargo && m_story.now < release.embargo->utc)
            m_complaint = QStringLiteral("published before the embargo");
        const QMap<LanguageTag, Digest> editions = release.signatures.constLast().made.editions;
        if (!editions.contains(en()) || !editions.contains(fr()))
            m_complaint = QStringLiteral("a required language is missing");
        const QSet<PersonId> supervisors{m_story.supervisor, m_story.second,
            PersonId::fromString(QStringLiteral("cover")), PersonId::fromString(QStringLiteral("allrounder"))};
        for (auto it = editions.cbegin(); it != editions.cend(); ++it) {
            const QString complaint
                = m_bystander.complaint(it.key(), it.value(), m_sourceMeaning, m_story.embargoText(), supervisors);
            if (!complaint.isEmpty())
                m_complaint = it.key().code() + QStringLiteral(": ") + complaint;
        }
        m_story.publish(actor);
        for (auto it = editions.cbegin(); it != editions.cend(); ++it)
            m_bystander.note({Bystander::WentOut, it.key(), actor, it.value(), 0, {}});
    }

    void performOnRelease(const PersonId &actor, const Request &request, Tally &tally)
    {
        if (request.action == Action::ChangeEmbargo)
            m_story.setEmbargo(m_story.now.addSecs(below(30) - 10));
        else if (request.action == Action::Sign)
            m_story.sign(actor);
        else if (request.action == Action::Schedule)
            m_story.apply(actor, PublicationScheduled{Embargo{request.at, QStringLiteral("UTC")}});
        else if (request.action == Action::Publish)
            publish(actor, tally);
        else if (request.action == Action::Hold)
            m_story.act(actor, ReleaseAct::PutOnHold);
        else if (request.action == Action::LiftHold)
            m_story.act(actor, ReleaseAct::HoldLifted);
    }

    void perform(const PersonId &actor, const Request &request, Tally &tally)
    {
        if (!isAboutAnEdition(request.action))
            performOnRelease(actor, request, tally);
        else if (request.action == Action::Edit)
            write(actor, request.language);
        else if (request.action == Action::Restore)
            restore(actor, request.language);
        else if (request.action == Action::Acknowledge)
            m_story.acknowledge(actor, request.language, request.block.toString().toLatin1());
        else if (decisionFor(m_story.dossier, request))
            decide(actor, request);
    }

    std::mt19937 m_random;
    ReleaseStory m_story;
    QList<PersonId> m_people;
    Bystander m_bystander;
    int m_sourceMeaning = 0;
    QString m_complaint;
};

} // namespace

class publication_property_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bystander_complainsOfWhatMustNotHappen()
    {
        const Digest words = Digest::of("words");
        const PersonId author = PersonId::fromString(QStringLiteral("author"));
        const PersonId chief = PersonId::fromString(QStringLiteral("chief"));
        const auto complaintAfter = [&](const QList<Bystander::Note> &notes) {
            Bystander bystander;
            for (const Bystander::Note &note : notes)
                bystander.note(note);
            return bystander.complaint(en(), words, 1, {}, {chief});
        };
        const Bystander::Note wrote{Bystander::Wrote, en(), author, words, 1, {}};
        const Bystander::Note chiefWrote{Bystander::Wrote, en(), chief, words, 1, {}};
        const Bystander::Note approved{Bystander::Approved, en(), chief, words, 1, {}};
        const Bystander::Note takenBack{Bystander::TookBack, en(), author, words, 1, {}};
        const Bystander::Note byNobody{Bystander::Approved, en(), author, words, 1, {}};
        const Bystander::Note otherSource{Bystander::Approved, en(), chief, words, 2, {}};
        const Bystander::Note otherEmbargo{Bystander::Approved, en(), chief, words, 1, QStringLiteral("later")};
        QVERIFY(complaintAfter({wrote, approved}).isEmpty());
        QVERIFY(!complaintAfter({wrote}).isEmpty());
        QVERIFY(!complaintAfter({wrote, approved, takenBack}).isEmpty());
        QVERIFY(!complaintAfter({wrote, chiefWrote, approved}).isEmpty());
        QVERIFY(!complaintAfter({wrote, byNobody}).isEmpty());
        QVERIFY(!complaintAfter({wrote, otherSource}).isEmpty());
        QVERIFY(!complaintAfter({wrote, otherEmbargo}).isEmpty());
    }

    void noSequenceOfActions_publishesWordsWithoutAValidApprovalByANonContributor_data()
    {
        QTest::addColumn<unsigned>("first");
        for (unsigned first = 1; first < 10000; first += sequences)
            QTest::addRow("seeds from %u", first) << first;
    }

    void noSequenceOfActions_publishesWordsWithoutAValidApprovalByANonContributor()
    {
        QFETCH(unsigned, first);
        Tally tally;
        for (unsigned seed = first; seed < first + sequences; ++seed) {
            const QString complaint = Muddle(seed).run(steps, tally);
            QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(complaint)));
        }
        qInfo("%u releases: %d publications, %d of them again, %d refusals, %d by four eyes", sequences,
            tally.publications, tally.republications, tally.refusals, tally.refusedByEyes);
        QVERIFY(tally.publications > static_cast<int>(sequences) / 20);
        QVERIFY(tally.republications > 0);
        QVERIFY(tally.refusedByEyes > static_cast<int>(sequences) / 20);
    }

private:
    static constexpr unsigned sequences = 1000;
    static constexpr int steps = 25;
};

QTEST_GUILESS_MAIN(publication_property_test)
#include "publication_property_test.moc"
