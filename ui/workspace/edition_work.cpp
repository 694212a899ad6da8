#include "workspace/edition_work.h"

#include "language/content_merge.h"
#include "model/canonical_form.h"

namespace communique {

namespace {

// Milliseconds. The latest leaves the disk a tenth of the second it must be done in.
constexpr int pauseInTyping = 500;
constexpr int latestKeeping = 900;
constexpr int restBeforeSealing = 30 * 1000;
constexpr int beforeTryingAgain = 3 * 1000;

} // namespace

EditionWork::EditionWork(
    Worker &worker, const Session &session, const Draft &draft, std::function<Content()> words, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_draft(draft)
    , m_words(std::move(words))
{
    for (QTimer *timer : {&m_pause, &m_latest, &m_rest, &m_retry})
        timer->setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    m_latest.setInterval(latestKeeping);
    m_rest.setInterval(restBeforeSealing);
    m_retry.setInterval(beforeTryingAgain);
    connect(&m_pause, &QTimer::timeout, this, &EditionWork::keepNow);
    connect(&m_latest, &QTimer::timeout, this, &EditionWork::keepNow);
    connect(&m_retry, &QTimer::timeout, this, &EditionWork::keepNow);
    connect(&m_rest, &QTimer::timeout, this, [this] { seal(); });
}

void EditionWork::touch()
{
    if (!m_hasWork && m_words() == m_draft.content)
        return;
    m_hasWork = true;
    m_isUnsaved = true;
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
    m_rest.start();
    if (m_state != State::Failed)
        setState(State::Unsaved);
}

void EditionWork::takeUp()
{
    m_hasWork = true;
    m_rest.start();
}

void EditionWork::keepNow()
{
    m_pause.stop();
    m_latest.stop();
    if (!m_isUnsaved || m_isBusy)
        return; // what waits for the write under way is kept when that is done
    m_isBusy = true;
    m_isUnsaved = false;
    m_draft.content = m_words();
    if (m_state != State::Failed)
        setState(State::Keeping);
    m_worker.run(
        this,
        [session = m_session, draft = m_draft](Newsroom &newsroom) { return keepDraft(newsroom, session, draft); },
        [this](const Outcome &outcome) { noteKept(outcome); });
}

void EditionWork::noteKept(const Outcome &outcome)
{
    m_isBusy = false;
    if (!outcome) {
        m_isUnsaved = true;
        m_isSealWanted = false;
        setState(State::Failed);
        m_retry.start();
        Q_EMIT failed(outcome.error());
        answer(false);
        return;
    }
    setState(m_isUnsaved ? State::Unsaved : State::Kept);
    Q_EMIT kept();
    if (m_isSealWanted)
        sealNow();
    else if (m_isUnsaved)
        keepNow();
    else
        answer(true);
}

void EditionWork::seal(std::function<void(bool)> then)
{
    if (then)
        m_answers.append(std::move(then));
    if (m_isBusy)
        m_isSealWanted = true;
    else
        sealNow();
}

void EditionWork::sealNow()
{
    m_isSealWanted = false;
    for (QTimer *timer : {&m_pause, &m_latest, &m_rest, &m_retry})
        timer->stop();
    if (!m_hasWork) {
        answer(true);
        return;
    }
    m_isBusy = true;
    m_isUnsaved = false;
    m_draft.content = m_words();
    setState(State::Keeping);
    m_worker.run(
        this,
        [session = m_session, draft = m_draft](Newsroom &newsroom) { return sealDraft(newsroom, session, draft); },
        [this](const Result<SealedEdit> &edit) { noteSealed(edit); });
}

void EditionWork::noteSealed(const Result<SealedEdit> &edit)
{
    m_isBusy = false;
    if (!edit) {
        m_isUnsaved = true;
        Q_EMIT sealRefused(edit.error());
        keepNow(); // answers when it is done
        return;
    }
    m_draft.id = newId<DraftId>();
    m_isMerged = edit->revision != contentDigest(m_draft.content);
    if (!m_isMerged)
        m_draft.base = edit->revision;
    m_hasWork = m_isUnsaved;
    setState(m_isUnsaved ? State::Unsaved : State::Kept);
    Q_EMIT kept();
    Q_EMIT sealed(*edit);
    answer(true);
    keepNow();
}

std::optional<Content> EditionWork::adopt(const Draft &fresh)
{
    if (m_isBusy || (m_hasWork && !m_isMerged))
        return std::nullopt; // what others wrote is brought in when these words are sealed
    const Content shown = m_words();
    const Content wanted = m_hasWork ? mergeContents(m_draft.content, shown, fresh.content).content : fresh.content;
    m_isMerged = false;
    m_draft.base = fresh.base;
    m_draft.content = wanted;
    return wanted == shown ? std::nullopt : std::optional(wanted);
}

void EditionWork::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void EditionWork::answer(bool isSafe)
{
    const QList<std::function<void(bool)>> answers = std::exchange(m_answers, {});
    for (const std::function<void(bool)> &then : answers)
        then(isSafe);
}

} // namespace communique
