#include "workspace/block_menu.h"

#include "workspace/block_kind.h"

#include <QKeyEvent>

#include <algorithm>

namespace communique {

namespace {

// "ca" and "act" are "Call to action", "call t" is too.
bool answersTo(const QString &name, const QString &letters)
{
    if (name.startsWith(letters, Qt::CaseInsensitive))
        return true;
    const QStringList words = name.split(u' ');
    return std::any_of(words.cbegin(), words.cend(),
        [&letters](const QString &word) { return word.startsWith(letters, Qt::CaseInsensitive); });
}

} // namespace

BlockMenu::BlockMenu(QWidget *parent)
    : QMenu(tr("Kind of block"), parent)
{
    for (const BlockBody &body : choosableKinds()) {
        QAction *action = addAction(communique::icon(kindIcon(body), ColourRole::Muted), kindLabel(body));
        connect(action, &QAction::triggered, this, [this, body] { Q_EMIT kindChosen(body); });
    }
}

void BlockMenu::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint() && (!text.at(0).isSpace() || !m_letters.isEmpty());
    if (event->key() == Qt::Key_Backspace)
        goTo(m_letters.chopped(std::min<qsizetype>(1, m_letters.size())));
    else if (isLetter)
        goTo(m_letters + text);
    else
        QMenu::keyPressEvent(event);
}

void BlockMenu::goTo(const QString &letters)
{
    const QList<QAction *> kinds = actions();
    const auto found = std::find_if(
        kinds.cbegin(), kinds.cend(), [&letters](const QAction *kind) { return answersTo(kind->text(), letters); });
    if (found == kinds.cend())
        return; // a slip of the finger
    m_letters = letters;
    setActiveAction(*found);
}

} // namespace communique
