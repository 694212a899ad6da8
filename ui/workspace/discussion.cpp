#include "workspace/discussion.h"

#include "desk/commenting.h"
#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/prompt.h"
#include "workspace/comments_panel.h"
#include "workspace/release_work.h"

#include <QPointer>

namespace communique {

namespace {

QString titleOf(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Remark:
        return Discussion::tr("Say something");
    case CommentKind::Question:
        return Discussion::tr("Ask");
    case CommentKind::Objection:
        return Discussion::tr("Object");
    }
    return {};
}

QString meaningOf(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Remark:
        return Discussion::tr("It stops nothing.");
    case CommentKind::Question:
        return Discussion::tr("The edition waits with its approval until the question is settled.");
    case CommentKind::Objection:
        return Discussion::tr("The edition waits with its approval until the objection is settled.");
    }
    return {};
}

TextQuestion questionFor(const QString &title, const QString &text, const QString &accept)
{
    TextQuestion question;
    question.title = title;
    question.text = text;
    question.label = Discussion::tr("What is said");
    question.accept = accept;
    question.size = TextQuestion::Size::Paragraph;
    return question;
}

constexpr CommentKind kinds[] = {CommentKind::Question, CommentKind::Remark, CommentKind::Objection};

} // namespace

Discussion::Discussion(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    CommentsPanel *panel = &parts.panel;
    connect(panel, &CommentsPanel::beginRequested, this, &Discussion::chooseKind);
    connect(panel, &CommentsPanel::answerRequested, this, &Discussion::answer);
    connect(panel, &CommentsPanel::closeRequested, this,
        [this](const CommentId &thread) { m_parts.work.closeThread(thread); });
    connect(panel, &CommentsPanel::blockChosen, this, [this](const BlockId &block) { m_parts.goTo(block); });
}

void Discussion::addActions(ActionSet &actions)
{
    const struct
    {
        const char *id;
        QString text;
        const char *key;
        CommentKind kind;
    } rows[] = {{"comment.ask", tr("Ask about the block…"), "Ctrl+Alt+Q", CommentKind::Question},
        {"comment.say", tr("Say something about the block…"), "Ctrl+Alt+M", CommentKind::Remark},
        {"comment.object", tr("Object to the block…"), "", CommentKind::Objection}};
    for (const auto &row : rows) {
        ActionSpec made;
        made.id = QString::fromLatin1(row.id);
        made.text = row.text;
        made.icon = IconName::MessageSquareReply;
        made.section = tr("Comments");
        if (*row.key)
            made.shortcuts = {QKeySequence(QString::fromLatin1(row.key), QKeySequence::PortableText)};
        made.enabled = [this] { return m_parts.work.isLoaded(); };
        made.whyNot = [] { return tr("No edition is shown."); };
        made.call = [this, kind = row.kind] { begin(kind); };
        actions.add(made);
    }
    ActionSpec next;
    next.id = QStringLiteral("comment.next");
    next.text = tr("Go to the next open comment");
    next.icon = IconName::MessageSquareReply;
    next.section = tr("Comments");
    next.shortcuts = {QKeySequence(QStringLiteral("Ctrl+Alt+N"), QKeySequence::PortableText)};
    next.enabled = [this] { return m_parts.work.isLoaded() && m_parts.panel.waiting() > 0; };
    next.whyNot = [] { return tr("No question and no objection is open."); };
    next.call = [this] { goToNext(); };
    actions.add(next);
}

void Discussion::refresh()
{
    if (!m_parts.work.isLoaded())
        return;
    const int before = m_parts.panel.waiting();
    m_parts.panel.show(m_parts.work.dossier(), m_parts.place().block, m_parts.work.now());
    if (m_parts.panel.waiting() != before)
        Q_EMIT waitingChanged(m_parts.panel.waiting());
}

void Discussion::chooseKind()
{
    ChoiceQuestion question;
    question.title = tr("Say or ask something");
    question.accept = tr("Write it");
    for (const CommentKind kind : kinds)
        question.choices.append({titleOf(kind), meaningOf(kind)});
    m_parts.prompt.choose(question, [self = QPointer(this)](const std::optional<int> &choice) {
        if (self && choice)
            self->begin(kinds[*choice]);
    });
}

void Discussion::begin(CommentKind kind)
{
    const Place place = m_parts.place();
    Remarking remark{place.language, place.block, kind, {}};
    m_parts.prompt.askText(questionFor(titleOf(kind), meaningOf(kind), titleOf(kind)),
        [self = QPointer(this), remark](const std::optional<QString> &text) mutable {
            if (!self || !text)
                return;
            remark.text = *text;
            self->m_parts.work.comment(remark);
        });
}

void Discussion::answer(const CommentId &thread)
{
    const CommentThread *meant = m_parts.work.dossier().release.thread(thread);
    if (!meant)
        return;
    m_parts.prompt.askText(questionFor(tr("Answer"), meant->comments.constLast().made.text, tr("Answer")),
        [self = QPointer(this), thread](const std::optional<QString> &text) {
            if (self && text)
                self->m_parts.work.answer(thread, *text);
        });
}

void Discussion::goToNext()
{
    const QList<CommentThread> &threads = m_parts.work.dossier().release.threads;
    const Content *source = m_parts.work.dossier().sourceHead();
    if (!source || source->blocks.isEmpty())
        return;
    const auto waitsAt = [&threads](const BlockId &block) {
        return std::any_of(threads.cbegin(), threads.cend(),
            [&block](const CommentThread &thread) { return thread.waits() && thread.block() == block; });
    };
    const qsizetype size = source->blocks.size();
    const BlockId here = m_parts.place().block;
    qsizetype at = 0;
    while (at < size && source->blocks.at(at).id != here)
        ++at;
    for (qsizetype step = 1; step <= size; ++step) {
        const BlockId block = source->blocks.at((at + step) % size).id;
        if (waitsAt(block))
            return m_parts.goTo(block);
    }
}

} // namespace communique
