#include "shell/routes.h"

#include "desk_screen/desk_screen.h"
#include "people/people_screen.h"
#include "publishing/publish_screen.h"
#include "reviewing/review_screen.h"
#include "shell/preview_pane.h"
#include "shell/workplace.h"
#include "workspace/workspace_screen.h"

namespace communique {

namespace {

/// The same parts under the name a screen gives them.
template <typename Parts> Parts partsFor(const ScreenParts &parts)
{
    return Parts{parts.worker, parts.clock, parts.prompt, parts.session};
}

template <typename Parts> Parts rememberingPartsFor(const ScreenParts &parts)
{
    return Parts{parts.worker, parts.clock, parts.prompt, parts.settings, parts.session};
}

} // namespace

Routes::Routes(Workplace &workplace, const ScreenParts &parts, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_parts(parts)
    , m_desk(new DeskScreen(partsFor<DeskScreen::Parts>(parts), ListScope::MyDesk))
{
    addDesk(QStringLiteral("desk"), m_desk);
    addDesk(QStringLiteral("releases"), new DeskScreen(partsFor<DeskScreen::Parts>(parts), ListScope::AllReleases));
    workplace.sideBar().addHeading(tr("Newsroom"));
    workplace.addPlace(QStringLiteral("people"), IconName::Contact,
        new PeopleScreen(parts.worker, parts.prompt, parts.session.person));
    connect(m_desk, &DeskScreen::listLoaded, this, &Routes::deskLoaded);
}

void Routes::addDesk(const QString &id, DeskScreen *screen)
{
    m_workplace.addPlace(id, id == QLatin1StringView("desk") ? IconName::Inbox : IconName::Newspaper, screen);
    connect(screen, &DeskScreen::openRelease, this, &Routes::openRelease);
    connect(screen, &DeskScreen::openReview, this, &Routes::openReview);
    connect(screen, &DeskScreen::openPublish, this, &Routes::openPublish);
    connect(screen, &DeskScreen::storeWritten, this, &Routes::storeWritten);
}

void Routes::openRelease(const ReleaseId &release, const LanguageTag &language)
{
    m_workplace.enter(QStringLiteral("workspace"), [this, release, language] {
        auto *preview = new PreviewPane;
        const WorkspaceScreen::Parts parts{
            m_parts.worker, m_parts.clock, m_parts.prompt, m_parts.settings, m_parts.session, preview};
        auto *screen = new WorkspaceScreen(parts, release, language);
        connect(screen, &QObject::destroyed, [preview] { delete preview; }); // lives as long as who calls it
        connect(screen, &WorkspaceScreen::backRequested, &m_workplace, &Workplace::goBack);
        connect(screen, &WorkspaceScreen::openReview, this, &Routes::openReview);
        connect(screen, &WorkspaceScreen::openPublish, this, &Routes::openPublish);
        connect(screen, &WorkspaceScreen::storeWritten, this, &Routes::storeWritten);
        return screen;
    });
}

void Routes::openReview(const ReleaseId &release, const LanguageTag &language)
{
    m_workplace.enter(QStringLiteral("review"), [this, release, language] {
        auto *screen = new ReviewScreen(rememberingPartsFor<ReviewScreen::Parts>(m_parts), release, language);
        connect(screen, &ReviewScreen::backAsked, &m_workplace, &Workplace::goBack);
        connect(screen, &ReviewScreen::openWorkspace, this, &Routes::openRelease);
        connect(screen, &ReviewScreen::storeWritten, this, &Routes::storeWritten);
        return screen;
    });
}

void Routes::openPublish(const ReleaseId &release)
{
    m_workplace.enter(QStringLiteral("publish"), [this, release] {
        auto *screen = new PublishScreen(rememberingPartsFor<PublishScreen::Parts>(m_parts), release);
        connect(screen, &PublishScreen::backAsked, &m_workplace, &Workplace::goBack);
        connect(screen, &PublishScreen::openWorkspace, this, &Routes::openRelease);
        connect(screen, &PublishScreen::openReview, this, &Routes::openReview);
        connect(screen, &PublishScreen::storeWritten, this, &Routes::storeWritten);
        return screen;
    });
}

void Routes::importFiles(const QStringList &files)
{
    if (!files.isEmpty())
        m_desk->importFiles(files);
}

} // namespace communique
