#include "workspace/check_list.h"

#include "desk/wording.h"
#include "language/word_diff.h"
#include "workflow/staleness.h"

#include <QCoreApplication>

#include <algorithm>

namespace communique {

namespace {

struct CheckList
{
    Q_DECLARE_TR_FUNCTIONS(CheckList)
};

CheckItem conflictItem(const ConflictTexts &texts)
{
    CheckItem item;
    item.title = CheckList::tr("Somebody else changed this block too");
    item.text = CheckList::tr("It stands so:\n%1\n\nKept beside it:\n%2")
                    .arg(texts.stands.text().plain(), texts.kept.text().plain());
    item.block = texts.stands.id;
    item.choices = {{CheckChoice::Act::KeepStanding, CheckList::tr("Leave what stands")},
        {CheckChoice::Act::TakeKept, CheckList::tr("Take the kept words")}};
    return item;
}

CheckItem staleItem(const Dossier &live, const StaleBlock &stale)
{
    CheckItem item;
    item.title = CheckList::tr("The source of this block has changed");
    item.tone = stale.severity == Severity::Fact ? Tone::Danger : Tone::Warning;
    item.block = stale.block;
    const Block from = live.sourceBlocks.value(stale.from);
    const Block to = live.sourceBlocks.value(stale.to);
    if (to.text().isEmpty())
        item.text = CheckList::tr("It was taken out of the source. It read:\n%1").arg(from.text().plain());
    else if (from.text().isEmpty())
        item.text = CheckList::tr("The source reads now:\n%1").arg(to.text().plain());
    else
        item.text = CheckList::tr("It read:\n%1\n\nIt reads now:\n%2").arg(from.text().plain(), to.text().plain());
    item.choices = {{CheckChoice::Act::Acknowledge, CheckList::tr("It stands…")}};
    return item;
}

Tone toneOf(FindingSeverity severity)
{
    return severity == FindingSeverity::Blocking ? Tone::Danger
        : severity == FindingSeverity::Warning   ? Tone::Warning
                                                 : Tone::Neutral;
}

CheckItem findingItem(const Finding &finding)
{
    CheckItem item;
    QString title = Wording::check(finding.code);
    title[0] = title.at(0).toUpper();
    item.title = title;
    item.text = Wording::of(finding);
    item.tone = toneOf(finding.severity);
    item.block = finding.block;
    item.finding = finding.key();
    if (finding.fix)
        item.choices.append({CheckChoice::Act::Fix, CheckList::tr("Write “%1”").arg(*finding.fix)});
    item.choices.append({CheckChoice::Act::Accept, CheckList::tr("Leave it…")});
    return item;
}

/// What has not been written yet is no finding to a person who is writing it.
bool isToBeWritten(const Finding &finding, const Content *words)
{
    const Block *block = words ? words->find(finding.block) : nullptr;
    return !finding.block.isEmpty() && (!block || block->text().isEmpty());
}

QList<CheckItem> findingItems(const Dossier &live, const LanguageTag &language)
{
    QList<Finding> found = live.openFindings(language);
    found.removeIf([words = live.head(language)](const Finding &finding) { return isToBeWritten(finding, words); });
    std::ranges::stable_sort(found, std::greater(), &Finding::severity);
    QList<CheckItem> items;
    for (const Finding &finding : std::as_const(found))
        items.append(findingItem(finding));
    return items;
}

/// Told already, each with its block.
bool isToldByBlock(const Blocker &blocker)
{
    static const QStringList codes{
        QStringLiteral("STALE"), QStringLiteral("CONFLICT"), QStringLiteral("FACTS"), QStringLiteral("CHECKS")};
    return codes.contains(blocker.code);
}

/// A question of the import is open as long as what it asks for is missing.
bool isOpen(const IntakeNote &note, const Content &content)
{
    if (note.kind != IntakeNote::Kind::Question)
        return false;
    const Block *block = content.find(note.block);
    if (!block)
        return note.code == QLatin1StringView("headline-missing") && content.headline().isEmpty();
    if (const auto *dateline = std::get_if<Dateline>(&block->body))
        return note.code == QLatin1StringView("date-missing") ? !dateline->date : dateline->text.isEmpty();
    if (const auto *call = std::get_if<CallToAction>(&block->body))
        return call->target.isEmpty();
    if (const auto *quote = std::get_if<Quote>(&block->body))
        return quote->speaker.isEmpty();
    if (const auto *contact = std::get_if<Contact>(&block->body))
        return !contact->phone.startsWith(u'+');
    return false;
}

} // namespace

QList<CheckItem> checkItems(
    const Dossier &live, const LanguageTag &language, const NextMove &move, const QList<ConflictTexts> &conflicts)
{
    QList<CheckItem> items;
    for (const ConflictTexts &texts : conflicts) {
        if (texts.language == language)
            items.append(conflictItem(texts));
    }
    for (const StaleBlock &stale : staleBlocks(live, language)) {
        if (!stale.settled)
            items.append(staleItem(live, stale));
    }
    for (const Blocker &blocker : move.against) {
        if (!isToldByBlock(blocker))
            items.append({Wording::of(blocker, live.roster), {}, Tone::Danger, blocker.block, {}});
    }
    items += findingItems(live, language);
    const Content *content = live.head(language);
    const std::optional<IntakeRecorded> &intake = live.release.intake;
    if (intake && intake->language == language && content) {
        for (const IntakeNote &note : intake->notes) {
            if (isOpen(note, *content))
                items.append({Wording::of(note), {}, Tone::Warning, note.block, {}});
        }
    }
    return items;
}

} // namespace communique
