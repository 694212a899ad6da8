#include "workspace/pane_header.h"

#include "kit/label.h"
#include "kit/progress_line.h"
#include "kit/theme_metrics.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace communique {

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, UiRole::Heading))
    , m_code(new Chip({}))
    , m_state(new Chip({}))
    , m_words(new Label({}, UiRole::Small, ColourRole::Muted))
    , m_progress(new Label({}, UiRole::Small, ColourRole::Muted))
    , m_menu(new QToolButton)
    , m_line(new ProgressLine)
{
    m_menu->setIcon(icon(IconName::Ellipsis, ColourRole::Text));
    m_menu->setAutoRaise(true);
    m_menu->setToolTip(tr("More for this language"));
    m_menu->setAccessibleName(m_menu->toolTip());
    connect(m_menu, &QToolButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(newRow());
    column->addWidget(m_line);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QHBoxLayout *PaneHeader::newRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(3), space(1), space(2), space(1));
    row->setSpacing(space(2));
    row->addWidget(m_name);
    row->addWidget(m_code);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_words);
    row->addWidget(m_menu);
    return row;
}

void PaneHeader::setHeading(const PaneHeading &heading)
{
    if (heading == m_heading)
        return;
    m_heading = heading;
    const QString code = heading.language.code().toUpper();
    m_name->setText(heading.language.autonym());
    m_code->setLook(
        {IconName::None, heading.part == PanePart::Source ? tr("%1 · source").arg(code) : code, Tone::Neutral});
    m_state->setLook(heading.state);
    m_progress->setText(progressText());
    m_words->setText(QStringLiteral("· %1").arg(wordsText()));
    m_line->setLayoutDirection(heading.language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_line->setProgress(heading.done, heading.total);
    m_line->setTone(heading.progressTone);
    setToolTip(QStringLiteral("%1 · %2").arg(progressText(), wordsText()));
    setAccessibleName(QStringLiteral("%1, %2, %3, %4")
                          .arg(heading.language.autonym(), heading.state.text, progressText(), wordsText()));
    fitWords();
}

QString PaneHeader::progressText() const
{
    if (m_heading.part == PanePart::Source)
        return tr("%n block(s)", nullptr, m_heading.total);
    return tr("%1 of %2").arg(m_heading.done).arg(m_heading.total);
}

QString PaneHeader::wordsText() const
{
    return tr("%n word(s)", nullptr, int(m_heading.words));
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void PaneHeader::fitWords()
{
    // The rest must fit first: name and state tell more than a count.
    const int others = m_name->sizeHint().width() + m_code->sizeHint().width() + m_state->sizeHint().width()
        + m_progress->sizeHint().width() + m_menu->sizeHint().width() + 10 * space(2);
    m_words->setVisible(others + m_words->sizeHint().width() <= width());
    m_progress->setVisible(others <= width() + 3 * space(2));
}

} // namespace communique
