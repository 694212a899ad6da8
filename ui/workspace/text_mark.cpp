#include "workspace/text_mark.h"

#include "desk/wording.h"
#include "language/text_finder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace communique {

namespace {

struct TextMarks
{
    Q_DECLARE_TR_FUNCTIONS(TextMarks)
};

QString wordsAt(const Block &block, TextSpan span)
{
    return block.text().plain().mid(span.start, span.length);
}

LanguageTag interfaceLanguage()
{
    return LanguageTag::parse(QLocale().name().left(2)).value_or(officialLanguage(QLatin1StringView("en")));
}

bool isAtOnePlace(const TextMark &a, const TextMark &b)
{
    return a.block == b.block && a.span == b.span;
}

} // namespace

QList<TextMark> findingMarks(const Dossier &live, const LanguageTag &language, const Content &shown)
{
    QList<TextMark> marks;
    for (const Finding &finding : live.openFindings(language)) {
        const Block *block = shown.find(finding.block);
        if (!block || finding.inTarget.isEmpty())
            continue;
        const QString words = wordsAt(*block, finding.inTarget);
        const QStringList offers = finding.fix ? QStringList{*finding.fix} : QStringList();
        const bool isWholeBlock = words.size() == block->text().size(); // told beside the panes, points at nothing here
        if (!words.isEmpty() && !isWholeBlock)
            marks.append({finding.block, finding.inTarget, MarkingKind::Finding, words, Wording::of(finding), offers,
                finding.key()});
    }
    return marks;
}

QList<TextMark> proofMarks(const QList<ProofMark> &marks, const HouseStyle &style)
{
    QList<TextMark> told;
    for (const ProofMark &mark : marks) {
        const bool isSpelling = mark.rule == QLatin1StringView("spelling");
        QString sentence = TextMarks::tr("“%1” is in no dictionary").arg(mark.found);
        for (const StyleRule &rule : style.rules) {
            if (!isSpelling && rule.id == mark.rule)
                sentence = rule.message(interfaceLanguage());
        }
        told.append({mark.block, mark.span, isSpelling ? MarkingKind::Spelling : MarkingKind::Style, mark.found,
            sentence, mark.offers, {}});
    }
    return told;
}

QList<TextMark> inOrder(QList<TextMark> marks, const Content &shown)
{
    QHash<BlockId, qsizetype> rows;
    for (const Block &block : shown.blocks)
        rows.insert(block.id, rows.size());
    std::ranges::stable_sort(marks, {}, [&rows](const TextMark &mark) {
        return std::tuple(rows.value(mark.block), mark.span.start, mark.span.length, int(mark.kind));
    });
    QList<TextMark> kept;
    for (const TextMark &mark : std::as_const(marks)) {
        if (kept.isEmpty() || !isAtOnePlace(kept.constLast(), mark))
            kept.append(mark);
    }
    return kept;
}

int applyOffers(Content &content, const QList<TextMark> &marks)
{
    int done = 0;
    // From the end, so that what is put right moves no place that is still to come.
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const auto block = std::ranges::find(content.blocks, mark->block, &Block::id);
        if (block == content.blocks.end() || mark->offers.isEmpty() || wordsAt(*block, mark->span) != mark->words)
            continue;
        block->setText(withReplaced(block->text(), {mark->span}, mark->offers.constFirst()));
        ++done;
    }
    return done;
}

} // namespace communique
