#pragma once

#include "desk/worker.h"
#include "kit/prompt.h"
#include "kit/screen.h"
#include "publishing/publish_matter.h"

class QSettings;

namespace communique {

class ActionSet;
class Banner;
class Label;
class OutputTable;
class ProgressLine;
class ReceiptCard;
class ReleaseHeader;

/// Putting a release out: languages × outputs with what keeps each back, one button that signs and publishes all of
/// them at one instant, and a receipt that can be verified later. Hold, embargo and a later time are set here as well.
class PublishScreen final : public Screen
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
    PublishScreen(const Parts &parts, const ReleaseId &release, QWidget *parent = nullptr);

    QString title() const override;
    ActionSet &actions() override { return *m_actions; }
    void activated() override { reload(); }

    /// Where the site lies; asked for once and remembered on this workstation.
    void setSiteFolder(const QString &folder);

Q_SIGNALS:
    void backAsked();
    void openWorkspace(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void openReview(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void storeWritten();

private:
    void build();
    void addActions();
    void addReleaseActions();
    void reload();
    void show(const PublishMatter &matter);
    void publishNow();
    void publishWith(const Session &session);
    void askForReason(const QString &title, Action action);
    void askForEmbargo();
    void askForTime();
    void pickFolder();
    void verifySite();
    void seeTo(const LanguageTag &language);
    void tellProblem(const QString &title, const Error &error);
    void run(std::function<Outcome(Newsroom &)> job, const QString &problem);
    QString whyNotPublish() const;
    bool mayPublish() const;

    Parts m_parts;
    ReleaseId m_release;
    QString m_site;
    std::optional<PublishMatter> m_matter;
    bool m_isBusy = false;
    ActionSet *m_actions;
    ReleaseHeader *m_header;
    Banner *m_banner;
    ProgressLine *m_progress;
    OutputTable *m_table;
    Label *m_state;
    Label *m_folder;
    ReceiptCard *m_receipt;
};

} // namespace communique
