// The least a window can be: what the start of the program is compared with. Says on the standard error when it is
// painted, as `communique` does with QT_LOGGING_RULES="communique.start=true".

#include <QApplication>
#include <QLoggingCategory>
#include <QMainWindow>

namespace {

class PaintedNote final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_isNoted && event->type() == QEvent::UpdateRequest) {
            m_isNoted = true;
            QMetaObject::invokeMethod(
                this, [] { qInfo("empty painted"); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isNoted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    PaintedNote note;
    window.installEventFilter(&note);
    window.show();
    window.update();
    return QApplication::exec();
}
