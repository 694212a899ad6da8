#include "workspace/proofing.h"

#include "kit/action_set.h"
#include "kit/prompt.h"
#include "workspace/pane_group.h"
#include "workspace/release_work.h"

#include <QMenu>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace communique {

namespace {

struct Caret
{
    BlockId block;
    qsizetype offset = 0;
};

Caret caretOf(const EditionPane &pane)
{
    const QTextCursor cursor = pane.textCursor();
    return {
        pane.caretBlock(), cursor.selectionStart() - pane.document()->findBlock(cursor.selectionStart()).position()};
}

bool isAt(const TextMark &mark, const Caret &caret)
{
    return mark.block == caret.block && mark.span.start <= caret.offset
        && caret.offset <= mark.span.start + mark.span.length;
}

bool isAlike(const TextMark &a, const TextMark &b)
{
    return a.kind == b.kind && a.words == b.words && a.offers == b.offers;
}

} // namespace

Proofing::Proofing(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_reader(new ProofReader(this))
{
    connect(m_reader, &ProofReader::answered, this, [this](const QMap<LanguageTag, QList<ProofMark>> &marks) {
        m_proof = marks;
        gather();
    });
}

void Proofing::setRules(const WritingRules &rules)
{
    m_reader->setRules(rules);
}

void Proofing::show(const LiveReading &reading)
{
    m_words.clear();
    m_findings.clear();
    for (auto it = reading.panes.cbegin(); it != reading.panes.cend(); ++it) {
        m_words.insert(it.key(), it.value().shown);
        m_findings.insert(it.key(), it.value().findings);
    }
    gather();
    m_reader->ask(m_words);
}

void Proofing::gather()
{
    m_marks.clear();
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
        if (!m_parts.panes.findPane(it.key()))
            continue; // closed meanwhile
        QList<TextMark> all
            = m_findings.value(it.key()) + proofMarks(m_proof.value(it.key()), m_reader->rules().styleOf(it.key()));
        // What was proofread before it was typed on is read again soon; until then nothing wrong is pointed at.
        all.removeIf([&content = it.value()](const TextMark &mark) {
            const Block *block = content.find(mark.block);
            return !block || block->text().plain().mid(mark.span.start, mark.span.length) != mark.words;
        });
        m_marks.insert(it.key(), inOrder(all, it.value()));
        paint(it.key());
    }
}

/// Only blocks whose marks are others than before are laid out again.
void Proofing::paint(const LanguageTag &language)
{
    EditionPane *pane = m_parts.panes.findPane(language);
    QHash<BlockId, QList<TextMarking>> markings;
    for (const TextMark &mark : m_marks.value(language))
        markings[mark.block].append({int(mark.span.start), int(mark.span.length), mark.kind});
    const QHash<BlockId, QList<TextMarking>> before = std::exchange(m_painted[language], markings);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!markings.contains(it.key()))
            pane->setMarkings(it.key(), {});
    }
    for (auto it = markings.cbegin(); it != markings.cend(); ++it)
        pane->setMarkings(it.key(), it.value());
}

const TextMark *Proofing::markHere() const
{
    const EditionPane *pane = m_parts.panes.currentPane();
    const auto marks = pane ? m_marks.constFind(pane->language()) : m_marks.cend();
    if (marks == m_marks.cend())
        return nullptr;
    const TextMark *found = nullptr;
    for (const TextMark &mark : *marks) {
        if (isAt(mark, caretOf(*pane)) && (!found || mark.span.length < found->span.length))
            found = &mark;
    }
    return found;
}

QString Proofing::whyNotHere() const
{
    const EditionPane *pane = m_parts.panes.currentPane();
    if (!pane)
        return tr("No edition is shown.");
    if (!markHere())
        return tr("Nothing is marked at the caret. F7 goes to the next mark.");
    return m_parts.whyNoWriting(pane->language());
}

void Proofing::addActions(ActionSet &actions)
{
    const auto add = [&actions](const char *id, const QString &text, const char *key, std::function<QString()> whyNot,
                         std::function<void()> call) {
        ActionSpec made;
        made.id = QString::fromLatin1(id);
        made.text = text;
        made.icon = IconName::CircleAlert;
        made.section = tr("Checks");
        if (*key)
            made.shortcuts = {QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText)};
        made.enabled = [whyNot] { return whyNot().isEmpty(); };
        made.whyNot = whyNot;
        made.call = std::move(call);
        actions.add(made);
    };
    const auto whyNoMark = [this] {
        const EditionPane *pane = m_parts.panes.currentPane();
        return pane && !marks(pane->language()).isEmpty() ? QString() : tr("Nothing is marked in this edition.");
    };
    const auto whyNot = [this] { return whyNotHere(); };
    add("mark.next", tr("Next mark"), "F7", whyNoMark, [this] { go(1); });
    add("mark.previous", tr("Mark before"), "Shift+F7", whyNoMark, [this] { go(-1); });
    add("mark.fix", tr("Put it right"), "Ctrl+.", whyNot, [this] { fixHere(); });
    add("mark.choices", tr("What can be done about the mark…"), "Ctrl+Shift+.", whyNot, [this] { popChoices(); });
    add("mark.fixAll", tr("Put all like it right"), "Ctrl+Alt+.", whyNot, [this] { fixAllLikeHere(); });
    add("mark.leave", tr("Leave it as it is…"), "Ctrl+Alt+L", whyNot, [this] { leaveHere(); });
}

void Proofing::go(int by)
{
    EditionPane *pane = m_parts.panes.currentPane();
    const QList<TextMark> all = marks(pane->language());
    const Caret caret = caretOf(*pane);
    const Content content = pane->content();
    const auto placeOf = [&content](const BlockId &block, qsizetype offset) {
        const auto row = std::ranges::find(content.blocks, block, &Block::id);
        return std::pair(row - content.blocks.cbegin(), offset);
    };
    const auto here = placeOf(caret.block, caret.offset);
    qsizetype wanted = by > 0 ? 0 : all.size() - 1; // round and round
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype at = by > 0 ? i : all.size() - 1 - i;
        const auto there = placeOf(all.at(at).block, all.at(at).span.start);
        if (by > 0 ? there > here : there < here) {
            wanted = at;
            break;
        }
    }
    const TextMark &mark = all.at(wanted);
    pane->moveCaretTo(mark.block);
    QTextCursor cursor = pane->textCursor();
    cursor.setPosition(cursor.block().position() + int(mark.span.start));
    pane->setTextCursor(cursor);
    m_parts.tell(mark.sentence);
}

void Proofing::fixHere()
{
    const TextMark *mark = markHere();
    if (!mark)
        return;
    if (mark->offers.isEmpty())
        return m_parts.tell(tr("%1. Nothing certain can be offered.").arg(mark->sentence));
    apply(m_parts.panes.currentPane()->language(), {*mark});
}

void Proofing::fixAllLikeHere()
{
    const TextMark *mark = markHere();
    if (!mark || mark->offers.isEmpty())
        return fixHere();
    const LanguageTag language = m_parts.panes.currentPane()->language();
    QList<TextMark> alike = marks(language);
    alike.removeIf([mark = *mark](const TextMark &other) { return !isAlike(mark, other); });
    apply(language, alike);
}

void Proofing::apply(const LanguageTag &language, const QList<TextMark> &marks)
{
    EditionPane *pane = m_parts.panes.findPane(language);
    if (!pane || !m_parts.whyNoWriting(language).isEmpty())
        return;
    Content content = pane->content();
    if (applyOffers(content, marks) > 0)
        pane->setContentKeepingCaret(content);
    gather();
}

void Proofing::replace(TextMark mark, const QString &words)
{
    mark.offers = {words};
    apply(m_parts.panes.currentPane()->language(), {mark});
}

void Proofing::popChoices()
{
    const TextMark *here = markHere();
    EditionPane *pane = m_parts.panes.currentPane();
    if (!here)
        return;
    const TextMark mark = *here;
    auto *menu = new QMenu(pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(mark.sentence);
    for (const QString &offer : mark.offers)
        menu->addAction(tr("Write “%1”").arg(offer), this, [this, mark, offer] { replace(mark, offer); });
    if (!mark.offers.isEmpty())
        menu->addAction(tr("Put all like it right"), this, &Proofing::fixAllLikeHere);
    menu->addAction(mark.kind == MarkingKind::Spelling ? tr("Add “%1” to the newsroom's words").arg(mark.words)
                                                       : tr("Leave it as it is…"),
        this, &Proofing::leaveHere);
    menu->popup(pane->viewport()->mapToGlobal(pane->cursorRect().bottomLeft()));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().at(1));
}

void Proofing::leaveHere()
{
    const TextMark *mark = markHere();
    if (!mark)
        return;
    const LanguageTag language = m_parts.panes.currentPane()->language();
    if (mark->kind == MarkingKind::Spelling)
        m_parts.learn(language, mark->words);
    else if (!mark->finding.isEmpty())
        accept(language, mark->finding, mark->sentence);
    else
        m_parts.tell(tr("The house style marks it and stops nothing; it may stand."));
}

void Proofing::fix(const LanguageTag &language, const QString &finding)
{
    QList<TextMark> meant = m_findings.value(language);
    meant.removeIf([&finding](const TextMark &mark) { return mark.finding != finding; });
    apply(language, meant);
}

void Proofing::accept(const LanguageTag &language, const QString &finding, const QString &sentence)
{
    TextQuestion question;
    question.title = tr("Leave it as it is");
    question.text = sentence;
    question.label = tr("Reason");
    question.accept = tr("Leave it");
    m_parts.prompt.askText(question, [self = QPointer(this), language, finding](const std::optional<QString> &reason) {
        if (self && reason)
            self->m_parts.work.acceptFinding(language, finding, *reason);
    });
}

} // namespace communique
