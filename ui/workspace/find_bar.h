#pragma once

#include "language/text_finder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace communique {

class Label;

/// Where words are looked for.
enum class FindScope { Edition, Release };

/// The bar above the panes in which one says what to find, and with what to replace it.
///
/// Keys: Enter goes to the next place, Shift+Enter to the one before; in the replacement Enter replaces; Escape
/// anywhere in the bar closes it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Find, Replace };

    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in its field. \a words: to begin with; empty leaves those of last time.
    void open(Part part, const QString &words);

    TextQuery query() const;
    QString replacement() const;
    FindScope scope() const;
    void setScope(FindScope scope);

    /// "3 of 12"; \a current is 0 while none of them is the one the caret is at.
    void showCount(int current, int count);
    /// What was done, or why it was not; empty takes it away.
    void showMessage(const QString &sentence);
    QString countText() const;
    QString message() const;

Q_SIGNALS:
    /// Something else is looked for, or elsewhere.
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void replaceRequested();
    void replaceAllRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QCheckBox *newOption(const QString &text, const QString &hint);

    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_asWritten;
    QCheckBox *m_whole;
    QComboBox *m_scope;
    Label *m_count;
    Label *m_message;
    QWidget *m_replaceRow;
};

} // namespace communique
