#include "unit/workflow/release_story.h"

#include <QtTest>

using namespace communique;
using namespace communique::story;

/// What the findings of the checks stop, and how one is accepted.
class ChecksGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockingFinding_stopsApprovalAndSignature();
    void warning_stopsNothing();
    void acceptedFinding_stopsNothing();
    void blockingFinding_isNotAcceptedByItsTranslator();
    void unknownFinding_isNotAccepted();
};

namespace {

Finding finding(FindingSeverity severity, const QString &code = QStringLiteral("fact-differs"))
{
    Finding found;
    found.code = code;
    found.severity = severity;
    found.language = fr();
    found.block = BlockId::fromString(QStringLiteral("para"));
    found.about = QStringLiteral("number 14 > number 15");
    return found;
}

Request acceptance(const QString &key)
{
    Request request = about(Action::AcceptFinding, fr());
    request.finding = key;
    request.reason = QStringLiteral("Counts the annex");
    return request;
}

} // namespace

void ChecksGuardTest::blockingFinding_stopsApprovalAndSignature()
{
    ReleaseStory story;
    story.bring(fr(), EditionStage::AwaitingApproval);
    QVERIFY(story.ask(story.supervisor, about(Action::Approve, fr())).isEmpty());

    story.dossier.findings.insert(fr(), {finding(FindingSeverity::Blocking)});

    const QList<Blocker> found = story.ask(story.supervisor, about(Action::Approve, fr()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().code, QStringLiteral("FACTS"));
    QCOMPARE(found.constFirst().block.toString(), QStringLiteral("para"));
    ReleaseStory ready;
    ready.bringAllToApproved();
    QVERIFY(ready.ask(ready.supervisor, about(Action::Sign)).isEmpty());
    ready.dossier.findings.insert(fr(), {finding(FindingSeverity::Blocking, QStringLiteral("markup"))});
    QCOMPARE(ready.codes(ready.supervisor, about(Action::Sign)), QStringList{QStringLiteral("CHECKS")});
}

void ChecksGuardTest::warning_stopsNothing()
{
    ReleaseStory story;
    story.bring(fr(), EditionStage::AwaitingApproval);

    story.dossier.findings.insert(fr(), {finding(FindingSeverity::Warning)});

    QVERIFY(story.ask(story.supervisor, about(Action::Approve, fr())).isEmpty());
}

void ChecksGuardTest::acceptedFinding_stopsNothing()
{
    ReleaseStory story;
    story.bring(fr(), EditionStage::AwaitingApproval);
    const Finding found = finding(FindingSeverity::Blocking);
    story.dossier.findings.insert(fr(), {found});
    QVERIFY(story.ask(story.supervisor, acceptance(found.key())).isEmpty());

    Acceptance accepted;
    accepted.made.finding = found.key();
    story.dossier.release.editions[fr()].acceptances.append(accepted);

    QVERIFY(story.ask(story.supervisor, about(Action::Approve, fr())).isEmpty());
    // Another value is another finding.
    Finding other = found;
    other.about = QStringLiteral("number 14 > number 16");
    story.dossier.findings.insert(fr(), {other});
    QCOMPARE(story.codes(story.supervisor, about(Action::Approve, fr())), QStringList{QStringLiteral("FACTS")});
}

void ChecksGuardTest::blockingFinding_isNotAcceptedByItsTranslator()
{
    ReleaseStory story;
    story.bring(fr(), EditionStage::InRevision);
    const Finding found = finding(FindingSeverity::Blocking);
    story.dossier.findings.insert(fr(), {found});

    QCOMPARE(story.codes(story.translator, acceptance(found.key())), QStringList{QStringLiteral("ROLE")});
    QVERIFY(story.ask(story.reviser, acceptance(found.key())).isEmpty());
    story.dossier.findings.insert(fr(), {finding(FindingSeverity::Warning)});
    QVERIFY(story.ask(story.translator, acceptance(found.key())).isEmpty());
}

void ChecksGuardTest::unknownFinding_isNotAccepted()
{
    ReleaseStory story;
    story.bring(fr(), EditionStage::InRevision);

    QCOMPARE(story.codes(story.reviser, acceptance(QStringLiteral("nothing"))), QStringList{QStringLiteral("STATE")});
}

QTEST_GUILESS_MAIN(ChecksGuardTest)
#include "checks_guard_test.moc"
