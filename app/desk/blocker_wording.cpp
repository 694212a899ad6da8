// Why something may not be done now, in one sentence each. The keys are those of workflow/guards/guard.h.

#include "desk/wording.h"

#include "base/clock.h"
#include "workflow/approval.h"

#include <QHash>
#include <QLocale>

namespace communique {

namespace {

/// What a sentence needs beside the key: %1 is the blocker's name in words, %2 the language, %3 the block.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("role-missing"), QT_TRANSLATE_NOOP("Wording", "This needs one of these roles: %1.")},
        {QStringLiteral("language-not-theirs"), QT_TRANSLATE_NOOP("Wording", "You do not work in this language (%2).")},
        {QStringLiteral("person-revoked"), QT_TRANSLATE_NOOP("Wording", "Your key has been revoked.")},
        {QStringLiteral("assigned-to-another"), QT_TRANSLATE_NOOP("Wording", "The edition is assigned to %1.")},
        {QStringLiteral("edition-missing"),
            QT_TRANSLATE_NOOP("Wording", "There is no edition in %2; the press officer can request it.")},
        {QStringLiteral("source-empty"), QT_TRANSLATE_NOOP("Wording", "The source has no words yet.")},
        {QStringLiteral("no-words"), QT_TRANSLATE_NOOP("Wording", "The edition has no words yet (%2).")},
        {QStringLiteral("wrong-stage"),
            QT_TRANSLATE_NOOP("Wording", "Not in this state: %1. Submit, send back or reopen the edition first.")},
        {QStringLiteral("not-with-them"), QT_TRANSLATE_NOOP("Wording", "It is somebody else's turn: %1.")},
        {QStringLiteral("already-approved"), QT_TRANSLATE_NOOP("Wording", "It is approved already, in these words.")},
        {QStringLiteral("not-stale"), QT_TRANSLATE_NOOP("Wording", "The source of block %3 has not changed.")},
        {QStringLiteral("no-such-conflict"), QT_TRANSLATE_NOOP("Wording", "There is no conflict in block %3.")},
        {QStringLiteral("edition-required"), QT_TRANSLATE_NOOP("Wording", "The release is not published without %2.")},
        {QStringLiteral("edition-live"), QT_TRANSLATE_NOOP("Wording", "The edition in %2 is live.")},
        {QStringLiteral("nothing-to-sign"),
            QT_TRANSLATE_NOOP("Wording", "Everything that is ready is signed already.")},
        {QStringLiteral("nothing-to-publish"),
            QT_TRANSLATE_NOOP("Wording", "Everything that is signed is live already.")},
        {QStringLiteral("not-published"), QT_TRANSLATE_NOOP("Wording", "The release has not been published.")},
        {QStringLiteral("already-published"),
            QT_TRANSLATE_NOOP("Wording", "The release has been published; it can be corrected or withdrawn.")},
        {QStringLiteral("on-hold"),
            QT_TRANSLATE_NOOP("Wording", "The release is on hold; a supervisor can lift that.")},
        {QStringLiteral("already-on-hold"), QT_TRANSLATE_NOOP("Wording", "The release is on hold already.")},
        {QStringLiteral("not-on-hold"), QT_TRANSLATE_NOOP("Wording", "The release is not on hold.")},
        {QStringLiteral("spiked"), QT_TRANSLATE_NOOP("Wording", "The release was given up.")},
        {QStringLiteral("approver-contributed"),
            QT_TRANSLATE_NOOP(
                "Wording", "You wrote words of this edition, so another supervisor must approve it (%2).")},
        {QStringLiteral("reviser-translated"),
            QT_TRANSLATE_NOOP(
                "Wording", "You translated words of this edition, so another reviser must certify it (%2).")},
        {QStringLiteral("signer-contributed"),
            QT_TRANSLATE_NOOP("Wording", "You wrote words of the edition in %2, so another supervisor must sign.")},
        {QStringLiteral("second-person-missing"), QT_TRANSLATE_NOOP("Wording", "A second person must agree.")},
        {QStringLiteral("reason-missing"), QT_TRANSLATE_NOOP("Wording", "Say why: a reason is kept in the journal.")},
        {QStringLiteral("conflict-open"),
            QT_TRANSLATE_NOOP("Wording", "Two people changed block %3 (%2); choose what it shall read.")},
        {QStringLiteral("finding-open"),
            QT_TRANSLATE_NOOP(
                "Wording", "A check found something in block %3 (%2): %1. Correct it, or accept it with a reason.")},
        {QStringLiteral("no-such-finding"),
            QT_TRANSLATE_NOOP("Wording", "No check finds that any more, or it has been accepted already (%2).")},
        {QStringLiteral("accepter-contributed"),
            QT_TRANSLATE_NOOP(
                "Wording", "You wrote words of this edition, so another must accept what a check found in it (%2).")},
        {QStringLiteral("thread-open"),
            QT_TRANSLATE_NOOP("Wording", "%1 about block %3 is open (%2): answer it, then close it.")},
        {QStringLiteral("comment-empty"), QT_TRANSLATE_NOOP("Wording", "The comment says nothing.")},
        {QStringLiteral("no-such-thread"), QT_TRANSLATE_NOOP("Wording", "There is no such comment.")},
        {QStringLiteral("thread-closed"), QT_TRANSLATE_NOOP("Wording", "That was closed already.")},
        {QStringLiteral("not-theirs-to-close"),
            QT_TRANSLATE_NOOP(
                "Wording", "Whoever began it closes it, or a press officer or supervisor; you can answer.")},
        {QStringLiteral("headline-missing"), QT_TRANSLATE_NOOP("Wording", "The headline is missing (%2).")},
        {QStringLiteral("headline-repeated"), QT_TRANSLATE_NOOP("Wording", "There is more than one headline (%2).")},
        {QStringLiteral("dateline-missing"), QT_TRANSLATE_NOOP("Wording", "The dateline is missing (%2).")},
        {QStringLiteral("dateline-repeated"), QT_TRANSLATE_NOOP("Wording", "There is more than one dateline (%2).")},
        {QStringLiteral("date-missing"), QT_TRANSLATE_NOOP("Wording", "The dateline has no date (%2, block %3).")},
        {QStringLiteral("end-mark-missing"), QT_TRANSLATE_NOOP("Wording", "The end mark is missing (%2).")},
        {QStringLiteral("end-mark-repeated"), QT_TRANSLATE_NOOP("Wording", "There is more than one end mark (%2).")},
        {QStringLiteral("contact-missing"), QT_TRANSLATE_NOOP("Wording", "A media contact is missing (%2).")},
        {QStringLiteral("block-empty"), QT_TRANSLATE_NOOP("Wording", "Block %3 is empty (%2).")},
        {QStringLiteral("block-missing"),
            QT_TRANSLATE_NOOP("Wording", "Block %3 of the source has no counterpart (%2).")},
        {QStringLiteral("block-extra"),
            QT_TRANSLATE_NOOP("Wording", "Block %3 has no counterpart in the source (%2).")},
        {QStringLiteral("kind-differs"),
            QT_TRANSLATE_NOOP("Wording", "Block %3 is of another kind than in the source (%2).")},
        {QStringLiteral("order-differs"),
            QT_TRANSLATE_NOOP("Wording", "Block %3 stands elsewhere than in the source (%2).")},
        {QStringLiteral("speakers-differ"),
            QT_TRANSLATE_NOOP("Wording", "The quotes do not have the source's speakers (%2).")},
        {QStringLiteral("target-missing"),
            QT_TRANSLATE_NOOP("Wording", "The call to action leads nowhere (%2, block %3).")},
        {QStringLiteral("target-differs"),
            QT_TRANSLATE_NOOP("Wording", "The call to action leads elsewhere than the source's (%2, block %3).")},
        {QStringLiteral("languages-differ"),
            QT_TRANSLATE_NOOP("Wording", "The call to action names other languages than the source's (%2, block %3).")},
        {QStringLiteral("alt-missing"),
            QT_TRANSLATE_NOOP("Wording", "The image in block %3 has no alternative text (%2).")},
        {QStringLiteral("source-changed"),
            QT_TRANSLATE_NOOP(
                "Wording", "The source of block %3 changed since (%2): translate it anew or acknowledge it.")},
        {QStringLiteral("fact-changed"),
            QT_TRANSLATE_NOOP("Wording",
                "A fact changed in the source of block %3 (%2): translate it anew, or acknowledge it with a reason.")},
        {QStringLiteral("not-approved"), QT_TRANSLATE_NOOP("Wording", "The edition in %2 is not approved: %1.")},
        {QStringLiteral("approval-void"),
            QT_TRANSLATE_NOOP("Wording", "The approval of the edition in %2 is void: %1.")},
        {QStringLiteral("not-signed"), QT_TRANSLATE_NOOP("Wording", "The release is not signed.")},
        {QStringLiteral("signature-void"),
            QT_TRANSLATE_NOOP("Wording", "Something that was signed has changed; the release must be signed again.")},
        {QStringLiteral("embargo-ahead"), QT_TRANSLATE_NOOP("Wording", "The embargo lifts at %1.")},
        {QStringLiteral("before-embargo"),
            QT_TRANSLATE_NOOP("Wording", "The publication time lies before the embargo (%1).")},
        {QStringLiteral("clock-behind"),
            QT_TRANSLATE_NOOP("Wording", "This machine's clock is behind the journal's last entry (%1).")},
        {QStringLiteral("time-missing"), QT_TRANSLATE_NOOP("Wording", "Say when.")},
        {QStringLiteral("time-past"), QT_TRANSLATE_NOOP("Wording", "That time is past (%1).")},
    };
    return all;
}

QString rolesInWords(const QString &names)
{
    QStringList words;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Role> role = roleFromName(name.trimmed());
        words.append(role ? Wording::role(*role) : name);
    }
    return words.join(QStringLiteral(", "));
}

QString stageInWords(const QString &name)
{
    for (int value = 0; value <= static_cast<int>(EditionStage::Dropped); ++value) {
        const auto stage = static_cast<EditionStage>(value);
        if (stageName(stage) == name)
            return Wording::stage(stage);
    }
    return name;
}

QString validityInWords(const QString &name)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("words-changed"), QT_TRANSLATE_NOOP("Wording", "the words have changed")},
        {QStringLiteral("source-changed"), QT_TRANSLATE_NOOP("Wording", "the source has changed")},
        {QStringLiteral("embargo-changed"), QT_TRANSLATE_NOOP("Wording", "the embargo has changed")},
        {QStringLiteral("reopened"), QT_TRANSLATE_NOOP("Wording", "it was reopened")},
        {QStringLiteral("approver-revoked"), QT_TRANSLATE_NOOP("Wording", "the approver's key was revoked")},
        {QStringLiteral("approver-contributed"), QT_TRANSLATE_NOOP("Wording", "the approver wrote words of it")},
    };
    return words.contains(name) ? QCoreApplication::translate("Wording", words.value(name)) : name;
}

/// The blocker's name, as a person says it.
QString nameInWords(const Blocker &blocker, const Roster &roster)
{
    if (blocker.code == QLatin1StringView("ROLE"))
        return rolesInWords(blocker.name);
    if (blocker.what == QLatin1StringView("finding-open"))
        return Wording::check(blocker.name);
    if (blocker.what == QLatin1StringView("thread-open"))
        return Wording::commentKind(commentKindFromName(blocker.name).value_or(CommentKind::Remark));
    if (blocker.what == QLatin1StringView("approval-void"))
        return validityInWords(blocker.name);
    if (const Person *person = roster.find(PersonId::fromString(blocker.name)))
        return person->name;
    if (const QDateTime instant = instantFromText(blocker.name); instant.isValid())
        return instant.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    return stageInWords(blocker.name);
}

} // namespace

QString Wording::of(const Blocker &blocker, const Roster &roster)
{
    const char *sentence = sentences().value(blocker.what);
    if (!sentence)
        return blocker.what;
    QString text = QCoreApplication::translate("Wording", sentence);
    text.replace(QLatin1StringView("%1"), nameInWords(blocker, roster));
    text.replace(QLatin1StringView("%2"), Wording::language(blocker.language));
    text.replace(QLatin1StringView("%3"), blocker.block.toString());
    return text;
}

} // namespace communique
