#include "workspace/pane_finder.h"

#include "desk/wording.h"
#include "kit/theme_colours.h"
#include "workspace/block_edits.h"
#include "workspace/block_format.h"

#include <QTimer>

#include <algorithm>

namespace communique {

namespace {

constexpr int lookDelay = 120; // milliseconds: whoever types is not held up by every letter

QTextEdit::ExtraSelection markOf(const QTextCursor &place)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = place;
    mark.format.setBackground(themeColours().tone(Tone::Warning).background);
    mark.format.setForeground(themeColours().tone(Tone::Warning).foreground);
    return mark;
}

QTextEdit::ExtraSelection currentMarkOf(const QTextCursor &place)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = place;
    mark.format.setBackground(themeColours().accentFill);
    mark.format.setForeground(themeColours().onFill);
    return mark;
}

QTextCursor cursorOver(const QTextBlock &block, const TextSpan &place)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(place.start));
    cursor.setPosition(block.position() + int(place.end()), QTextCursor::KeepAnchor);
    return cursor;
}

bool isSameStretch(const QTextCursor &one, const QTextCursor &other)
{
    return one.document() == other.document() && one.selectionStart() == other.selectionStart()
        && one.selectionEnd() == other.selectionEnd();
}

// What is selected of one block; a selection over several is no words to look for.
QString wordsSelected(const EditionPane &pane)
{
    const QString selected = pane.textCursor().selectedText();
    return selected.contains(QChar::ParagraphSeparator) ? QString() : selected;
}

void replaceIn(const QTextBlock &block, const QList<TextSpan> &places, const QString &words)
{
    if (!places.isEmpty())
        replaceText(block, withReplaced(textOf(block), places, words));
}

} // namespace

PaneFinder::PaneFinder(
    PaneGroup &panes, FindBar &bar, std::function<QString(const LanguageTag &)> whyNoWriting, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_bar(bar)
    , m_whyNoWriting(std::move(whyNoWriting))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(lookDelay);
    connect(m_soon, &QTimer::timeout, this, &PaneFinder::look);
    connect(&bar, &FindBar::queryChanged, this, &PaneFinder::lookAnew);
    connect(&bar, &FindBar::nextRequested, this, [this] { goOn(1); });
    connect(&bar, &FindBar::previousRequested, this, [this] { goOn(-1); });
    connect(&bar, &FindBar::replaceRequested, this, &PaneFinder::replaceOne);
    connect(&bar, &FindBar::replaceAllRequested, this, &PaneFinder::replaceAll);
    connect(&bar, &FindBar::closeRequested, this, &PaneFinder::close);
    connect(&panes, &PaneGroup::currentPaneChanged, this, &PaneFinder::noteChange);
}

bool PaneFinder::isOpen() const
{
    return !m_bar.isHidden();
}

void PaneFinder::open(FindBar::Part part)
{
    const EditionPane *current = m_panes.currentPane();
    m_bar.showMessage({});
    m_bar.open(part, current ? wordsSelected(*current) : QString());
    lookAnew();
}

void PaneFinder::close()
{
    if (!isOpen())
        return;
    m_bar.hide();
    m_bar.showMessage({});
    m_soon->stop();
    m_places.clear();
    m_current = -1;
    paint();
    if (EditionPane *pane = m_panes.currentPane())
        pane->setFocus();
}

void PaneFinder::goOn(int by)
{
    if (!isOpen())
        return open(FindBar::Part::Find);
    look();
    const int count = int(m_places.size());
    const EditionPane *pane = m_panes.currentPane();
    if (count == 0 || !pane)
        return;
    const QTextCursor caret = pane->textCursor();
    // The place before is the one before the first that begins at the caret or behind it.
    const int from = by > 0 ? indexFrom(pane, m_current >= 0 ? caret.selectionEnd() : caret.position())
                            : indexFrom(pane, caret.selectionStart()) - 1;
    goTo((from + count) % count);
}

void PaneFinder::replaceOne()
{
    look();
    if (m_current < 0)
        return goOn(1);
    EditionPane *pane = m_places.at(m_current).pane;
    if (const QString reason = m_whyNoWriting(pane->language()); !reason.isEmpty())
        return m_bar.showMessage(reason);
    m_bar.showMessage({});
    const QTextCursor place = m_places.at(m_current).cursor;
    const QTextBlock block = place.block();
    const int start = place.selectionStart();
    const QString words = cleanText(m_bar.replacement());
    replaceIn(block, {{start - block.position(), place.selectionEnd() - start}}, words);
    QTextCursor caret(pane->document());
    caret.setPosition(start + int(words.size()));
    pane->setTextCursor(caret);
    m_current = -1;
    goOn(1);
}

void PaneFinder::replaceAll()
{
    int replaced = 0;
    QStringList refused;
    for (EditionPane *pane : searched()) {
        const QString reason = m_whyNoWriting(pane->language());
        if (reason.isEmpty())
            replaced += replaceAllIn(pane);
        else
            refused.append(tr("%1: %2").arg(Wording::language(pane->language()), reason));
    }
    look();
    const QString done = replaced > 0 || refused.isEmpty() ? tr("%n place(s) replaced.", nullptr, replaced) : QString();
    m_bar.showMessage((QStringList(done) + refused).join(u' ').trimmed());
}

int PaneFinder::replaceAllIn(EditionPane *pane)
{
    const TextFinder finder(m_bar.query());
    int replaced = 0;
    QTextCursor step(pane->document());
    step.beginEditBlock();
    for (QTextBlock block = pane->document()->begin(); block.isValid(); block = block.next()) {
        const QList<TextSpan> places = finder.placesIn(block.text());
        replaceIn(block, places, cleanText(m_bar.replacement()));
        replaced += int(places.size());
    }
    step.endEditBlock();
    return replaced;
}

void PaneFinder::noteChange()
{
    if (isOpen() && !m_soon->isActive())
        m_soon->start();
}

QList<EditionPane *> PaneFinder::searched() const
{
    QList<EditionPane *> panes;
    if (m_bar.scope() == FindScope::Edition) {
        if (EditionPane *current = m_panes.currentPane())
            panes.append(current);
        return panes;
    }
    for (const LanguageTag &language : m_panes.languages())
        panes.append(m_panes.findPane(language));
    return panes;
}

void PaneFinder::lookAnew()
{
    if (!isOpen())
        return;
    m_bar.showMessage({});
    look();
    const EditionPane *pane = m_panes.currentPane();
    if (!m_places.isEmpty() && m_current < 0 && pane)
        goTo(indexFrom(pane, pane->textCursor().selectionStart()) % int(m_places.size()));
}

void PaneFinder::look()
{
    if (!isOpen())
        return;
    m_soon->stop();
    m_places.clear();
    m_current = -1;
    const TextFinder finder(m_bar.query());
    for (EditionPane *pane : searched()) {
        connect(pane, &EditionPane::contentChanged, this, &PaneFinder::noteChange, Qt::UniqueConnection);
        const QTextCursor caret = pane == m_panes.currentPane() ? pane->textCursor() : QTextCursor(pane->document());
        for (QTextBlock block = pane->document()->begin(); block.isValid(); block = block.next()) {
            for (const TextSpan &place : finder.placesIn(block.text())) {
                m_places.append({pane, cursorOver(block, place)});
                if (isSameStretch(caret, m_places.constLast().cursor))
                    m_current = int(m_places.size()) - 1;
            }
        }
    }
    paint();
}

void PaneFinder::paint()
{
    QHash<EditionPane *, QList<QTextEdit::ExtraSelection>> marks;
    for (int i = 0; i < m_places.size(); ++i)
        marks[m_places.at(i).pane].append(
            i == m_current ? currentMarkOf(m_places.at(i).cursor) : markOf(m_places.at(i).cursor));
    for (const LanguageTag &language : m_panes.languages()) {
        EditionPane *pane = m_panes.findPane(language);
        if (!pane->extraSelections().isEmpty() || marks.contains(pane))
            pane->setExtraSelections(marks.value(pane));
    }
    m_bar.showCount(m_current + 1, int(m_places.size()));
}

void PaneFinder::goTo(int index)
{
    const Place &place = m_places.at(index);
    m_current = index;
    place.pane->setTextCursor(place.cursor);
    m_panes.makeCurrent(place.pane->language());
    m_panes.showBlock(idOf(place.cursor.block()));
    paint();
}

int PaneFinder::indexFrom(const EditionPane *pane, int position) const
{
    const QList<LanguageTag> order = m_panes.languages();
    const qsizetype own = order.indexOf(pane->language());
    const auto isAtOrBehind = [&](const Place &place) {
        const qsizetype other = order.indexOf(place.pane->language());
        return other > own || (other == own && place.cursor.selectionStart() >= position);
    };
    return int(std::find_if(m_places.cbegin(), m_places.cend(), isAtOrBehind) - m_places.cbegin());
}

} // namespace communique
