#pragma once

#include "desk_screen/document_intake.h"
#include "desk_screen/release_loader.h"
#include "kit/screen.h"

class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace communique {

class Banner;
class DeskHeader;
class EmptyState;
class IntakeReport;
class ReleaseListModel;
class ReleaseListView;

/// My desk, or the list of all releases: one row a release with the state of its editions and the next step; a search
/// over all texts in the same place; new releases; documents taken in, also by dropping them here.
///
/// All store work runs on the worker. Loads when it comes into view and whenever the store was changed elsewhere.
class DeskScreen final : public Screen
{
    Q_OBJECT

public:
    struct Parts
    {
        Worker &worker;
        const Clock &clock;
        Prompt &prompt;
        Session session;
    };
    /// The worker, clock and prompt outlive the screen.
    DeskScreen(const Parts &parts, ListScope scope, QWidget *parent = nullptr);

    QString title() const override;
    ActionSet &actions() override { return *m_actions; }
    void activated() override;

    /// Takes documents in, as if they were dropped here.
    void importFiles(const QStringList &files);

Q_SIGNALS:
    void openRelease(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void openReview(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void openPublish(const communique::ReleaseId &release);
    /// The list was read; \a counts holds no rows.
    void listLoaded(const communique::DeskList &counts);
    /// This screen has written to the store.
    void storeWritten();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addActions();
    void reload();
    void search(const QString &query);
    void showLines(const QList<ReleaseLine> &lines, const DeskList &counts);
    void showError(const Error &error);
    void showEmpty(const QString &query, const DeskList &counts);
    void openRow(int row);
    void openEdition(int row, const LanguageTag &language);
    void followStep(int row);
    void askForRelease();
    void create(const NewRelease &release);
    void importClipboard();
    void tellStarted(const QString &name);
    void tellTaken(const QString &name, const CreatedRelease &release, const LanguageTag &source);
    void tellProblem(const QString &title, const Error &error);

    Parts m_parts;
    ListScope m_scope;
    ActionSet *m_actions;
    ReleaseLoader *m_loader;
    DocumentIntake *m_intake;
    DeskHeader *m_header;
    ReleaseListModel *m_model;
    ReleaseListView *m_view;
    QStackedWidget *m_pages;
    QVBoxLayout *m_column;
    Banner *m_banner;
    EmptyState *m_empty = nullptr;
    QTimer *m_minute;
};

} // namespace communique
