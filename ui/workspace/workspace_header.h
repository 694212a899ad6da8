#pragma once

#include "workflow/summary.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;

namespace communique {

class ActionSet;
class Button;
class Chip;
class ElidedLabel;
class Label;
class LanguageChip;

/// The line at the head of the workspace: back, the release's title and number, its embargo, its languages with their
/// state, and what can be done next.
class WorkspaceHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceHeader(ActionSet &actions, QWidget *parent = nullptr);

    void show(const ReleaseSummary &summary, const QDateTime &now);
    void setShown(const QList<LanguageTag> &languages);
    Button &step() { return *m_step; }

Q_SIGNALS:
    void languagePressed(const communique::LanguageTag &language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LanguageChip *ensureChip(const LanguageTag &language);

    ElidedLabel *m_title;
    Label *m_reference;
    Chip *m_embargo;
    QHBoxLayout *m_languages;
    QMap<LanguageTag, LanguageChip *> m_chips;
    Button *m_step;
};

} // namespace communique
