#include "workspace/workspace_status.h"

#include "workspace/block_kind.h"

#include <QDateTime>

namespace communique {

namespace {

const QString saved = QStringLiteral("saved");

} // namespace

WorkspaceStatus::WorkspaceStatus(QWidget *parent)
    : StatusLine(parent)
{
    setSegment(saved, Side::Leading, {}); // the first of the line, from the first save on
    setSegment(QStringLiteral("keys"), Side::Trailing, tr("Ctrl+K commands · F1 keys"));
}

void WorkspaceStatus::showSaving()
{
    setSegment(saved, Side::Leading, tr("Saving…"), IconName::RefreshCw);
}

void WorkspaceStatus::showSaved(const QDateTime &at)
{
    setSegment(saved, Side::Leading, tr("Saved %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))),
        IconName::Check, ColourRole::Success);
}

void WorkspaceStatus::showUnsaved()
{
    setSegment(saved, Side::Leading, tr("Typing…"), IconName::PencilLine);
}

void WorkspaceStatus::showNotSaved()
{
    setSegment(saved, Side::Leading, tr("Not saved"), IconName::TriangleAlert, ColourRole::Danger);
}

void WorkspaceStatus::showPlace(const Content &content, const BlockId &block)
{
    const qsizetype index = content.indexOf(block);
    const QString place = index < 0 ? QString()
                                    : tr("Block %1 of %2 · %3")
                                          .arg(index + 1)
                                          .arg(content.blocks.size())
                                          .arg(kindLabel(content.blocks.at(index).body).toLower());
    setSegment(QStringLiteral("block"), Side::Leading, place);
}

void WorkspaceStatus::showWords(const LanguageTag &language, int words)
{
    setSegment(QStringLiteral("words"), Side::Leading, tr("%1 %2 words").arg(language.code().toUpper()).arg(words));
}

void WorkspaceStatus::showAddress(const QString &address)
{
    setSegment(QStringLiteral("address"), Side::Leading, address, IconName::Link);
}

void WorkspaceStatus::showMark(const QString &sentence)
{
    setSegment(QStringLiteral("mark"), Side::Leading, sentence, IconName::CircleAlert);
}

} // namespace communique
