#pragma once

#include "desk/demo_script.h"
#include "desk/newsroom.h"
#include "shell/main_window.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace communique {

/// Plays the main job in the real window, without a person: takes a page in, then does what the desk says needs doing
/// next, each step as somebody whose step it is, until the demo's release is out in six languages; leaves a picture of
/// each step and the site in a folder.
///
/// It presses what a person would press and waits for what a person would see. A step that does not come about within
/// a minute ends the play with a failure.
class Player final : public QObject
{
    Q_OBJECT

public:
    /// The window shows the demo newsroom at \a place; pictures and "site" go to \a folder.
    Player(MainWindow &window, Place place, const Clock &clock, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// 0 when the release is out and its site verifies.
    void finished(int exitCode);

private:
    struct Scene
    {
        QString name; ///< of its picture
        std::function<void()> act;
        std::function<bool()> isDone;
    };
    void play(const Scene &scene);
    void look();
    void takePicture(const QString &name);
    void importPage();
    void carryOn();
    bool playStep(const NextStep &step);
    void write(const NextStep &step, const Session &session);
    void read(const NextStep &step, const Session &session);
    void putOut(const Session &session);
    void fillIn(const LanguageTag &language);
    void finish();
    void fail(const QString &why);

    std::optional<Session> somebodyFor(const NextStep &step) const;
    Result<Dossier> dossier() const;
    int stepsLeft() const;
    template <typename ScreenType> ScreenType *screen() const;
    /// Whether the edition's head is what the demo has for it.
    bool isWritten(const LanguageTag &language) const;

    MainWindow &m_window;
    const Clock &m_clock;
    QString m_folder;
    Place m_place;
    std::optional<Newsroom> m_newsroom; ///< to see what has come of a step
    std::optional<DemoScript> m_script;
    QJsonObject m_release; ///< the script's
    ReleaseId m_id;
    Scene m_scene;
    std::function<void()> m_next; ///< after the scene
    QTimer m_tick;
    QElapsedTimer m_patience;
    bool m_isUsable = false; ///< the newsroom is made and open
    int m_count = 0;
};

} // namespace communique
