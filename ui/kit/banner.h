#pragma once

#include "kit/button.h"
#include "kit/tone.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace communique {

class IconLabel;
class Label;

/// A message in its place on the screen: what happened (title), what is safe and what to do next (text), with the
/// actions that do it. Stays until it is closed or taken away; never blocks.
class Banner : public QWidget
{
    Q_OBJECT

public:
    Banner(Tone tone, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &title, const QString &text);
    Button *addAction(const QString &text, std::function<void()> call);
    void clearActions();
    /// Adds the cross; Escape in the banner does the same. It hides and sends closed().
    void makeClosable();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void closeByHand();

    Tone m_tone;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_row;
    QHBoxLayout *m_actions;
    Button *m_cross = nullptr;
};

} // namespace communique
