#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace communique {

/// Notices when nobody has touched keyboard, pointer or wheel for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application from now on.
    explicit IdleWatch(std::chrono::milliseconds patience, QObject *parent = nullptr);

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace communique
