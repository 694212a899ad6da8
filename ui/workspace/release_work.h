#pragma once

#include "desk/browsing.h"
#include "desk/commenting.h"
#include "workflow/action.h"
#include "workspace/edition_work.h"

#include <QMap>

namespace communique {

/// A block that two people changed: what stands in the edition, and the words that were kept beside it.
struct ConflictTexts
{
    LanguageTag language;
    Block stands;
    Block kept;

    bool operator==(const ConflictTexts &) const = default;
};

/// One release open in the workspace: what the store says of it, this person's working copies of the editions shown,
/// and the acts a person can do to it from here. All of it runs on the worker; answers come as signals.
class ReleaseWork final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Worker &worker;
        const Clock &clock;
        Session session;
    };
    ReleaseWork(const Parts &parts, const ReleaseId &release, QObject *parent = nullptr);

    bool isLoaded() const { return m_isLoaded; }
    const Dossier &dossier() const { return m_dossier; }
    const QList<ConflictTexts> &conflicts() const { return m_conflicts; }
    const Person &person() const { return m_parts.session.person; }
    QDateTime now() const { return m_parts.clock.now(); }

    /// Reads the release and the editions of these languages anew; desktopLoaded() for each, then loaded().
    void load(const QList<LanguageTag> &languages);
    /// Null before that language was begun.
    EditionWork *findWork(const LanguageTag &language) const { return m_works.value(language); }
    /// Begins to work on an edition; \a words as in EditionWork.
    EditionWork *begin(const Desktop &desktop, std::function<Content()> words);
    /// Ends it, once its words are sealed or kept; \a then is told whether they are safe. It goes on if they are not.
    void end(const LanguageTag &language, std::function<void(bool)> then);

    /// Keeps everything that is not kept yet.
    void keepAll();
    /// Seals everything; \a then is told whether all words are safe in the store.
    void sealAll(std::function<void(bool)> then);

    /// Seals first, so that what is decided on is what is seen.
    void decide(const Request &request);
    void restore(const LanguageTag &language, const Digest &revision);
    void settle(const LanguageTag &language, const Block &block);

    /// A finding stands as it is, and why; sealed first, so that it is about the words that are seen.
    void acceptFinding(const LanguageTag &language, const QString &finding, const QString &reason);
    /// What is said is no part of the words: nothing is sealed for it.
    void comment(const Remarking &remark);
    void answer(const CommentId &thread, const QString &text);
    void closeThread(const CommentId &thread);

Q_SIGNALS:
    void desktopLoaded(const communique::LanguageTag &language, const communique::Desktop &desktop);
    void loaded();
    /// Reading or an act failed; nothing was changed.
    void failed(const communique::Error &error);
    /// This window has written to the store.
    void written();

private:
    /// Seals, then does it.
    void act(std::function<Outcome(Newsroom &)> job);
    void run(std::function<Outcome(Newsroom &)> job);

    Parts m_parts;
    ReleaseId m_release;
    bool m_isLoaded = false;
    Dossier m_dossier;
    QList<ConflictTexts> m_conflicts;
    QMap<LanguageTag, EditionWork *> m_works;
};

} // namespace communique
