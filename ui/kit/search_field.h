#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace communique {

/// A field that searches while one types. Shows its key while it is empty; Escape empties it, then leaves it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a prompt: what is searched, "Search all releases in all languages"; also the accessible name.
    explicit SearchField(const QString &prompt, const QKeySequence &shortcut = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Escape in the empty field: the person wants to be where they were.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_prompt;
    QKeySequence m_shortcut;
};

} // namespace communique
