#include "workspace/release_work.h"

#include "desk/checking.h"

#include "desk/deciding.h"
#include "storage/dossier_reader.h"

namespace communique {

namespace {

/// What one look into the store brings.
struct Opened
{
    Dossier dossier;
    QMap<LanguageTag, Desktop> desktops;
    QList<ConflictTexts> conflicts;
};

Result<QList<ConflictTexts>> readConflicts(const Newsroom &newsroom, const Dossier &dossier)
{
    QList<ConflictTexts> texts;
    for (const Edition &edition : dossier.release.editions) {
        for (const ConflictKept &conflict : edition.conflicts) {
            const Content *head = dossier.head(edition.language);
            const Block *stands = head ? head->find(conflict.block) : nullptr;
            const Result<Content> theirs = loadContent(newsroom.connection(), conflict.theirs);
            if (!theirs)
                return theirs.error();
            const Block *kept = theirs->find(conflict.block);
            Block gone{conflict.block, Paragraph()};
            texts.append(ConflictTexts{edition.language, stands ? *stands : gone, kept ? *kept : gone});
        }
    }
    return texts;
}

Result<Opened> readRelease(
    const Newsroom &newsroom, const PersonId &person, const ReleaseId &release, const QList<LanguageTag> &languages)
{
    Result<Dossier> dossier = newsroom.loadDossier(release);
    if (!dossier)
        return dossier.error();
    Opened opened;
    opened.dossier = *std::move(dossier);
    for (const LanguageTag &language : languages) {
        if (!opened.dossier.release.edition(language))
            continue;
        Result<Desktop> desktop = openEdition(newsroom, person, release, language);
        if (!desktop)
            return desktop.error();
        opened.desktops.insert(language, *std::move(desktop));
    }
    Result<QList<ConflictTexts>> conflicts = readConflicts(newsroom, opened.dossier);
    if (!conflicts)
        return conflicts.error();
    opened.conflicts = *std::move(conflicts);
    return opened;
}

} // namespace

ReleaseWork::ReleaseWork(const Parts &parts, const ReleaseId &release, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_release(release)
{ }

void ReleaseWork::load(const QList<LanguageTag> &languages)
{
    m_parts.worker.run(
        this,
        [person = person().id, release = m_release, languages](
            Newsroom &newsroom) { return readRelease(newsroom, person, release, languages); },
        [this](const Result<Opened> &opened) {
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_dossier = opened->dossier;
            m_conflicts = opened->conflicts;
            m_isLoaded = true;
            for (auto it = opened->desktops.cbegin(); it != opened->desktops.cend(); ++it)
                Q_EMIT desktopLoaded(it.key(), it.value());
            Q_EMIT loaded();
        });
}

EditionWork *ReleaseWork::begin(const Desktop &desktop, std::function<Content()> words)
{
    auto *work = new EditionWork(m_parts.worker, m_parts.session, desktop.draft, std::move(words), this);
    m_works.insert(desktop.draft.language, work);
    if (desktop.wasRecovered)
        work->takeUp();
    connect(work, &EditionWork::sealed, this, &ReleaseWork::written);
    connect(work, &EditionWork::sealRefused, this, &ReleaseWork::failed);
    return work;
}

void ReleaseWork::end(const LanguageTag &language, std::function<void(bool)> then)
{
    EditionWork *work = m_works.value(language);
    if (!work) {
        then(true);
        return;
    }
    work->seal([this, language, work, then = std::move(then)](bool isSafe) {
        if (isSafe) {
            m_works.remove(language);
            work->deleteLater();
        }
        then(isSafe);
    });
}

void ReleaseWork::keepAll()
{
    for (EditionWork *work : m_works)
        work->keepNow();
}

void ReleaseWork::sealAll(std::function<void(bool)> then)
{
    auto open = std::make_shared<int>(int(m_works.size()));
    auto isSafe = std::make_shared<bool>(true);
    if (m_works.isEmpty())
        then(true);
    for (EditionWork *work : m_works) {
        work->seal([open, isSafe, then](bool isThisSafe) {
            *isSafe = *isSafe && isThisSafe;
            if (--*open == 0)
                then(*isSafe);
        });
    }
}

void ReleaseWork::decide(const Request &request)
{
    act([session = m_parts.session, release = m_release, request](
            Newsroom &newsroom) { return communique::decide(newsroom, session, release, request); });
}

void ReleaseWork::restore(const LanguageTag &language, const Digest &revision)
{
    act([session = m_parts.session, release = m_release, language, revision](Newsroom &newsroom) -> Outcome {
        const Result<SealedEdit> edit = restoreRevision(newsroom, session, release, language, revision);
        return edit ? Outcome() : Outcome(edit.error());
    });
}

void ReleaseWork::settle(const LanguageTag &language, const Block &block)
{
    act([session = m_parts.session, release = m_release, language, block](Newsroom &newsroom) -> Outcome {
        const Result<SealedEdit> edit = settleConflict(newsroom, session, release, language, block);
        return edit ? Outcome() : Outcome(edit.error());
    });
}

void ReleaseWork::acceptFinding(const LanguageTag &language, const QString &finding, const QString &reason)
{
    act([session = m_parts.session, release = m_release, language, finding, reason](Newsroom &newsroom) {
        return communique::acceptFinding(newsroom, session, release, language, finding, reason);
    });
}

void ReleaseWork::comment(const Remarking &remark)
{
    run([session = m_parts.session, release = m_release, remark](Newsroom &newsroom) -> Outcome {
        const Result<CommentId> thread = beginThread(newsroom, session, release, remark);
        return thread ? Outcome() : Outcome(thread.error());
    });
}

void ReleaseWork::answer(const CommentId &thread, const QString &text)
{
    run([session = m_parts.session, release = m_release, thread, text](
            Newsroom &newsroom) { return answerThread(newsroom, session, release, thread.toString(), text); });
}

void ReleaseWork::closeThread(const CommentId &thread)
{
    run([session = m_parts.session, release = m_release, thread](
            Newsroom &newsroom) { return communique::closeThread(newsroom, session, release, thread.toString()); });
}

void ReleaseWork::act(std::function<Outcome(Newsroom &)> job)
{
    sealAll([this, job = std::move(job)](bool isSafe) {
        if (isSafe) // else it was said already, by the edition that could not be kept
            run(job);
    });
}

void ReleaseWork::run(std::function<Outcome(Newsroom &)> job)
{
    m_parts.worker.run(this, std::move(job), [this](const Outcome &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        Q_EMIT written();
    });
}

} // namespace communique
