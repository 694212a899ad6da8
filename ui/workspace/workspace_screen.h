#pragma once

#include "desk/session.h"
#include "kit/palette_entry.h"
#include "kit/screen.h"
#include "model/contact_person.h"
#include "workspace/live_reading.h"
#include "workspace/preview_port.h"
#include "workspace/shown_panes.h"

class QSplitter;

namespace communique {

class Discussion;
class EditionPane;
class FieldCard;
class FindBar;
class LiveReader;
class SuggestionFinder;
class PaneFinder;
class PaneGroup;
class PreviewFeed;
class Prompt;
class Proofing;
class SidePanel;
class WorkspaceHeader;
class WorkspaceNotices;
class WorkspaceStatus;

/// Where a release is written and translated: its editions side by side, the page as it will be published, and what is
/// known of the block, the edition and its history.
///
/// Typing is kept within a second and sealed when work rests, before each decision and when the screen is left; the
/// status line says "Saved" only once the store has acknowledged it. What other people write arrives by itself.
class WorkspaceScreen final : public Screen
{
    Q_OBJECT

public:
    struct Parts
    {
        Worker &worker;
        const Clock &clock;
        Prompt &prompt;
        QSettings &settings;
        Session session;
        PreviewPort *preview = nullptr; ///< none: there is no preview
    };
    /// The parts outlive the screen. \a language: the edition to begin with; empty: this person's.
    WorkspaceScreen(
        const Parts &parts, const ReleaseId &release, const LanguageTag &language = {}, QWidget *parent = nullptr);
    ~WorkspaceScreen() override;

    QString title() const override { return m_title; }
    ActionSet &actions() override { return *m_actions; }
    StatusPlace statusPlace() const override { return StatusPlace::Own; }
    void activated() override;
    void leaving(std::function<void(Leave)> answer) override;

    PaneGroup &panes() { return *m_panes; }
    FindBar &findBar() { return *m_findBar; }
    SidePanel &side() { return *m_side; }
    WorkspaceStatus &status() { return *m_status; }
    const WorkspaceNotices &notices() const { return *m_notices; }
    /// The edition the keyboard is in; empty before anything is shown.
    LanguageTag currentLanguage() const;
    const NextMove &nextMove() const { return m_reading.move; }

    /// Shows or hides an edition's pane. The last one stays.
    void togglePane(const LanguageTag &language);
    /// Reads the release again.
    void reload();

Q_SIGNALS:
    void backRequested();
    void openReview(const communique::ReleaseId &release, const communique::LanguageTag &language);
    void openPublish(const communique::ReleaseId &release);
    /// This window has written to the store: lists elsewhere are out of date.
    void storeWritten();

private:
    void build();
    void connectParts();
    void connectPanels();
    void connectMemory();
    void beginDiscussion();
    void beginProofing();
    void connectFind();
    void connectWriting();
    void connectPane(const EditionPane *shown);
    void addActions();
    void addScreenActions();
    void addEditionActions();
    void addBlockActions();
    void addTextActions();
    void addKindActions();
    void addMemoryActions();
    void addExchangeActions();
    void addFindActions();
    void addWritingActions();
    void addViewActions();

    void showDesktop(const LanguageTag &language, const Desktop &desktop);
    void beginWork(EditionPane *pane, const Desktop &desktop);
    void loadHouseStyles();
    void noteLoaded();
    void openPanes();
    void openPane(const LanguageTag &language);
    void closePane(const LanguageTag &language);
    void pressLanguage(const LanguageTag &language);
    void popPanesMenu();
    void popPaneMenu(const LanguageTag &language, const QPoint &at);
    void putFirstCaret();

    void noteWords(const LanguageTag &language);
    void notePaste(const QList<IntakeNote> &notes);
    void noteSaving(const EditionWork &work);
    void refresh();
    void tell(const LiveReading &reading);
    void showPane(const LanguageTag &language, const PaneReading &pane);
    void showEdition();
    void refreshPlace();
    void showLength(const BlockId &block);
    void requestFrame();
    void requestSuggestions();
    void takeSuggestion(int index);

    void step();
    void askAndDecide(Action action, const QString &title, const QString &text, const QString &accept);
    void choose(const CheckItem &item, CheckChoice::Act act);
    void goTo(const BlockId &block);
    void goToNext(BlockStatus status);
    void copySource();
    void editField(const BlockId &id, const BlockBody &body);
    void loadPeople();
    void offer(const QString &prompt, const QList<PaletteEntry> &entries);
    void offerPeople();
    void offerOutline();
    void offerLanguages();
    void askLanguage(const std::function<void(const LanguageTag &)> &chosen);
    void askLink();
    void setPreviewShown(Qt::CheckState shown);

    EditionPane *pane() const;
    bool canWrite() const;
    QString whyNoWriting() const;
    QString whyNot(Action action) const;
    LiveWords liveWords() const;
    bool isPreviewShown() const;

    Parts m_parts;
    ReleaseId m_release;
    LanguageTag m_wanted;
    QString m_title;
    ShownPanes m_remembered;
    ReleaseWork *m_work;
    PreviewFeed *m_feed;
    LiveReader *m_reader;
    SuggestionFinder *m_finder;
    Discussion *m_discussion = nullptr;
    Proofing *m_proofing = nullptr;
    std::shared_ptr<const CheckAids> m_aids;
    QString m_asked; ///< what the memory was asked about last
    ActionSet *m_actions;
    WorkspaceHeader *m_header = nullptr;
    WorkspaceNotices *m_notices;
    QSplitter *m_splitter;
    PaneGroup *m_panes;
    FindBar *m_findBar;
    PaneFinder *m_paneFinder = nullptr;
    FieldCard *m_fieldCard = nullptr;
    QList<ContactPerson> m_people; ///< the directory, as it was read last
    SidePanel *m_side;
    WorkspaceStatus *m_status;
    QTimer *m_refresh;
    LiveReading m_reading;
    QMap<LanguageTag, QString> m_readOnly; ///< why, by language
};

} // namespace communique
