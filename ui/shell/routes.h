#pragma once

#include "desk/browsing.h"
#include "desk/worker.h"
#include "kit/prompt.h"

class QSettings;

namespace communique {

class DeskScreen;
class Workplace;

/// What every screen is made from. Worker, clock and prompt outlive all of them.
struct ScreenParts
{
    Worker &worker;
    const Clock &clock;
    Prompt &prompt;
    QSettings &settings; ///< which panes a person looks at; never a word of a release
    Session session;
};

/// The only one who knows all screens: puts them into a workplace and leads from one to the other.
class Routes final : public QObject
{
    Q_OBJECT

public:
    /// \a workplace: without screens yet; it outlives this.
    Routes(Workplace &workplace, const ScreenParts &parts, QObject *parent = nullptr);

    void openRelease(const ReleaseId &release, const LanguageTag &language);
    void openReview(const ReleaseId &release, const LanguageTag &language);
    void openPublish(const ReleaseId &release);
    /// Takes documents in, wherever they were dropped.
    void importFiles(const QStringList &files);

Q_SIGNALS:
    /// The desk was read; \a counts holds no rows.
    void deskLoaded(const communique::DeskList &counts);
    /// Something was written to the store from here.
    void storeWritten();

private:
    void addDesk(const QString &id, DeskScreen *screen);

    Workplace &m_workplace;
    ScreenParts m_parts;
    DeskScreen *m_desk;
};

} // namespace communique
