#include "workspace/pane_group.h"

#include "workspace/level_layout.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace communique {

PaneGroup::PaneGroup(QWidget *parent)
    : QWidget(parent)
    , m_ruler(std::make_shared<RowRuler>())
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_bar(new QScrollBar(Qt::Vertical))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_bar);
    connect(m_bar, &QScrollBar::valueChanged, this, &PaneGroup::scrollAll);
}

PaneGroup::~PaneGroup()
{
    // A pane that goes moves the rows of the others, whose scroll bars tell the group: it must still be whole then.
    m_shown.clear();
    delete m_splitter;
}

EditionPane *PaneGroup::addPane(const LanguageTag &language)
{
    if (m_shown.size() == maximum || placeOf(language) >= 0)
        return nullptr;
    m_shown.append(newShown(language));
    const Shown &shown = m_shown.constLast();
    m_splitter->addWidget(shown.holder);
    m_splitter->setStretchFactor(int(m_shown.size()) - 1, 1);
    connectPane(shown.pane);
    takeRange();
    return shown.pane;
}

void PaneGroup::removePane(const LanguageTag &language)
{
    const int place = placeOf(language);
    if (place < 0)
        return;
    const Shown gone = m_shown.takeAt(place);
    gone.pane->disconnect(this);
    delete gone.holder;
    if (m_current == language)
        m_current = {};
    takeRange();
}

void PaneGroup::movePane(const LanguageTag &language, int place)
{
    const int before = placeOf(language);
    const int now = std::clamp(place, 0, int(m_shown.size()) - 1);
    if (before < 0 || before == now)
        return;
    m_shown.move(before, now);
    m_splitter->insertWidget(now, m_shown.at(now).holder);
    const auto *layout = qobject_cast<LevelLayout *>(m_shown.at(now).pane->document()->documentLayout());
    m_ruler->moveColumn(layout->column(), now);
}

QList<LanguageTag> PaneGroup::languages() const
{
    QList<LanguageTag> languages;
    for (const Shown &shown : m_shown)
        languages.append(shown.pane->language());
    return languages;
}

EditionPane *PaneGroup::findPane(const LanguageTag &language) const
{
    const int place = placeOf(language);
    return place < 0 ? nullptr : m_shown.at(place).pane;
}

PaneHeader *PaneGroup::findHeader(const LanguageTag &language) const
{
    const int place = placeOf(language);
    return place < 0 ? nullptr : m_shown.at(place).header;
}

EditionPane *PaneGroup::currentPane() const
{
    if (EditionPane *pane = findPane(m_current))
        return pane;
    return m_shown.isEmpty() ? nullptr : m_shown.constFirst().pane;
}

void PaneGroup::showBlock(const BlockId &id)
{
    m_ruler->setLitBlock(id);
    const int row = m_ruler->findRow(id);
    if (row < 0)
        return;
    const int top = m_ruler->top(row);
    if (top < m_bar->value() || m_ruler->height(row) > m_bar->pageStep())
        m_bar->setValue(top);
    else if (top + m_ruler->height(row) > m_bar->value() + m_bar->pageStep())
        m_bar->setValue(top + m_ruler->height(row) - m_bar->pageStep());
}

void PaneGroup::setZoomPercent(int percent)
{
    const int allowed = std::clamp(percent, 50, 300);
    if (allowed == m_zoom)
        return;
    m_zoom = allowed;
    for (const Shown &shown : std::as_const(m_shown))
        shown.pane->setZoom(m_zoom);
    Q_EMIT zoomChanged(m_zoom);
}

void PaneGroup::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QWidget::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    setZoomPercent(m_zoom + (turned > 0 ? 10 : turned < 0 ? -10 : 0));
    event->accept();
}

bool PaneGroup::focusNextPrevChild(bool next)
{
    const EditionPane *pane = currentPane();
    const qsizetype to = pane && pane->hasFocus() ? placeOf(pane->language()) + (next ? 1 : -1) : -1;
    if (to < 0 || to >= m_shown.size())
        return QWidget::focusNextPrevChild(next);
    const BlockId row = pane->caretBlock();
    m_shown.at(to).pane->moveCaretTo(row);
    m_shown.at(to).pane->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PaneGroup::setHouseStyles(const QHash<LanguageTag, HouseStyle> &styles)
{
    m_styles = styles;
    for (const Shown &shown : std::as_const(m_shown))
        shown.pane->setHouseStyle(styles.value(shown.pane->language()));
}

int PaneGroup::placeOf(const LanguageTag &language) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
        [&language](const Shown &shown) { return shown.pane->language() == language; });
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

PaneGroup::Shown PaneGroup::newShown(const LanguageTag &language)
{
    Shown shown;
    shown.holder = new QWidget;
    shown.header = new PaneHeader;
    shown.pane = new EditionPane(language, m_ruler);
    shown.pane->setZoom(m_zoom);
    shown.pane->setHouseStyle(m_styles.value(language));
    PaneHeading heading;
    heading.language = language;
    shown.header->setHeading(heading);
    auto *column = new QVBoxLayout(shown.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(shown.header);
    column->addWidget(shown.pane, 1);
    return shown;
}

void PaneGroup::connectPane(EditionPane *pane)
{
    connect(pane, &EditionPane::entered, this, [this, pane] { becomeCurrent(pane); });
    connect(pane, &EditionPane::caretBlockChanged, this, [this, pane] {
        if (pane == currentPane())
            follow(pane);
    });
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, &PaneGroup::scrollAll);
    connect(pane->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PaneGroup::takeRange);
    connect(findHeader(pane->language()), &PaneHeader::menuRequested, this,
        [this, pane](const QPoint &at) { Q_EMIT menuRequested(pane->language(), at); });
}

void PaneGroup::setCurrentPane(const LanguageTag &language)
{
    EditionPane *pane = findPane(language);
    if (!pane)
        return;
    pane->setFocus();
    becomeCurrent(pane);
}

void PaneGroup::makeCurrent(const LanguageTag &language)
{
    if (EditionPane *pane = findPane(language))
        becomeCurrent(pane);
}

void PaneGroup::becomeCurrent(EditionPane *pane)
{
    const bool isOther = m_current != pane->language();
    m_current = pane->language();
    follow(pane);
    if (isOther)
        Q_EMIT currentPaneChanged(m_current);
}

void PaneGroup::follow(EditionPane *pane)
{
    const BlockId id = pane->caretBlock();
    if (id == m_ruler->litBlock())
        return;
    m_ruler->setLitBlock(id);
    Q_EMIT caretBlockChanged(pane->language(), id);
}

void PaneGroup::scrollAll(int value)
{
    if (m_scrolling)
        return;
    const QScopedValueRollback<bool> scrolling(m_scrolling, true);
    m_bar->setValue(value);
    for (const Shown &shown : std::as_const(m_shown))
        shown.pane->verticalScrollBar()->setValue(value);
}

void PaneGroup::takeRange()
{
    if (m_shown.isEmpty())
        return;
    const QScrollBar *first = m_shown.constFirst().pane->verticalScrollBar();
    m_bar->setRange(first->minimum(), first->maximum());
    m_bar->setPageStep(first->pageStep());
    m_bar->setSingleStep(first->singleStep());
}

} // namespace communique
