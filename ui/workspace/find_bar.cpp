#include "workspace/find_bar.h"

#include "kit/button.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace communique {

namespace {

QLineEdit *newField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setFixedWidth(scaled(280));
    return field;
}

QHBoxLayout *newRow(QWidget *holder)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    return row;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(newField(tr("Find")))
    , m_replacement(newField(tr("Replace with")))
    , m_case(newOption(tr("Match case"), tr("Small and capital letters differ")))
    , m_asWritten(newOption(tr("As written"), tr("Accents, vowel marks, kinds of blanks and apostrophes differ")))
    , m_whole(newOption(tr("Whole words"), tr("Not inside longer words; of no effect in Chinese")))
    , m_scope(new QComboBox)
    , m_count(new Label({}, UiRole::Body, ColourRole::Muted))
    , m_message(new Label({}, UiRole::Body, ColourRole::Warning))
    , m_replaceRow(new QWidget)
{
    setAccessibleName(tr("Find and replace"));
    m_scope->setAccessibleName(tr("Where to look"));
    m_scope->addItem(tr("This edition"));
    m_scope->addItem(tr("All editions shown"));
    build();
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::queryChanged);
    hide();
}

void FindBar::build()
{
    Button *previous = Button::withIcon(IconName::ChevronLeft, tr("Place before"));
    Button *next = Button::withIcon(IconName::ChevronRight, tr("Next place"));
    Button *close = Button::withIcon(IconName::X, tr("Close"));
    auto *replace = new Button(tr("Replace"));
    auto *replaceAll = new Button(tr("Replace all"));
    connect(previous, &Button::clicked, this, &FindBar::previousRequested);
    connect(next, &Button::clicked, this, &FindBar::nextRequested);
    connect(close, &Button::clicked, this, &FindBar::closeRequested);
    connect(replace, &Button::clicked, this, &FindBar::replaceRequested);
    connect(replaceAll, &Button::clicked, this, &FindBar::replaceAllRequested);

    auto *findRow = new QWidget;
    QHBoxLayout *find = newRow(findRow);
    m_count->setMinimumWidth(scaled(80));
    for (QWidget *part : QWidgetList{m_words, m_count, previous, next, m_scope, m_case, m_asWritten, m_whole})
        find->addWidget(part);
    find->addStretch(1);
    find->addWidget(close);
    QHBoxLayout *change = newRow(m_replaceRow);
    for (QWidget *part : QWidgetList{m_replacement, replace, replaceAll})
        change->addWidget(part);
    change->addStretch(1);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(2), space(4), space(2));
    column->setSpacing(space(2));
    column->addWidget(findRow);
    column->addWidget(m_replaceRow);
    column->addWidget(m_message);
}

QCheckBox *FindBar::newOption(const QString &text, const QString &hint)
{
    auto *option = new QCheckBox(text);
    option->setToolTip(hint);
    option->setAccessibleDescription(hint);
    connect(option, &QCheckBox::toggled, this, &FindBar::queryChanged);
    return option;
}

void FindBar::open(Part part, const QString &words)
{
    m_replaceRow->setVisible(part == Part::Replace);
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

TextQuery FindBar::query() const
{
    TextQuery query;
    query.words = m_words->text();
    query.matchesCase = m_case->isChecked();
    query.isAsWritten = m_asWritten->isChecked();
    query.isWholeWords = m_whole->isChecked();
    return query;
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

FindScope FindBar::scope() const
{
    return FindScope(m_scope->currentIndex());
}

void FindBar::setScope(FindScope scope)
{
    m_scope->setCurrentIndex(int(scope));
}

void FindBar::showCount(int current, int count)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current == 0)
        m_count->setText(tr("%n place(s)", nullptr, count));
    else
        m_count->setText(tr("%1 of %2").arg(current).arg(count));
    m_words->setAccessibleDescription(m_count->text());
}

void FindBar::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QString FindBar::countText() const
{
    return m_count->text();
}

QString FindBar::message() const
{
    return m_message->text();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (isReturn && focusWidget() == m_replacement)
        Q_EMIT replaceRequested();
    else if (isReturn && focusWidget() == m_words)
        isShifted ? Q_EMIT previousRequested() : Q_EMIT nextRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace communique
