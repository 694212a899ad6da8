#pragma once

#include "desk/worker.h"
#include "kit/prompt.h"
#include "kit/screen.h"
#include "reviewing/review_loader.h"

class QComboBox;

class QSettings;

namespace communique {

class ActionSet;
class Banner;
class BlockerCard;
class Chip;
class HistoryCard;
class Label;
class RedlineView;
class ReleaseHeader;

/// Reading an edition before answering for it: the source beside it, what changed since a chosen point marked word by
/// word, what still stands in the way, its history; one key to certify or approve, one to send back with a reason.
///
/// What is approved is what is shown: the decision is refused when the edition's head is no longer the one on screen.
class ReviewScreen final : public Screen
{
    Q_OBJECT

public:
    struct Parts
    {
        Worker &worker;
        const Clock &clock;
        Prompt &prompt;
        QSettings &settings; ///< never a word of a release (TRUST.md P14)
        Session session;
    };
    /// All parts but the session outlive the screen.
    ReviewScreen(const Parts &parts, const ReleaseId &release, const LanguageTag &language, QWidget *parent = nullptr);

    QString title() const override;
    ActionSet &actions() override { return *m_actions; }
    void activated() override { reload(); }
    void leaving(std::function<void(Leave)> answer) override;

Q_SIGNALS:
    void backAsked();
    void openWorkspace(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void storeWritten();

private:
    void build();
    QWidget *buildReadingSide();
    QWidget *buildSourceSide();
    QWidget *buildCards();
    void addActions();
    void reload();
    void show(const ReviewMatter &matter);
    void showHeads(const ReviewMatter &matter);
    void decideNow();
    void sendBack();
    void carryOut(Request request, const Session &session);
    void tellProblem(const Error &error);
    void rememberReading() const;
    Digest lastReading() const;
    QString whyNot() const;

    Parts m_parts;
    ReleaseId m_release;
    LanguageTag m_language;
    std::optional<ReviewMatter> m_matter;
    ActionSet *m_actions;
    ReleaseHeader *m_header;
    Banner *m_banner;
    Label *m_sourceName;
    Chip *m_sourceState;
    Label *m_name;
    Chip *m_state;
    QComboBox *m_baseline;
    RedlineView *m_source;
    RedlineView *m_text;
    BlockerCard *m_blockers;
    HistoryCard *m_history;
};

} // namespace communique
