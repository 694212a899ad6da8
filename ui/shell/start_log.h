#pragma once

#include <QObject>

namespace communique {

class MainWindow;

/// Notes in the log that the window is painted with something to work with: "sign-in painted", "desk painted". For
/// whoever measures the start from outside; says nothing unless the category "communique.start" is switched on
/// (QT_LOGGING_RULES="communique.start=true").
class StartLog final : public QObject
{
    Q_OBJECT

public:
    /// \a window outlives it.
    explicit StartLog(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void expectFrame();

    MainWindow &m_window;
    const char *m_expected = nullptr; ///< what the next frame shows
};

} // namespace communique
