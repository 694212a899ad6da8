#include "workspace/workspace_status.h"

#include "workspace/block_kind.h"

#include <QDateTime>
#include <QLocale>

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

void WorkspaceStatus::showLength(const LanguageTag &language, const ReadingLength &length)
{
    const QLocale locale;
    const QString minutes = locale.toString((length.seconds + 59) / 60);
    setSegment(QStringLiteral("words"), Side::Leading,
        tr("%1 %2 words · %3 characters · %4 min to read")
            .arg(language.code().toUpper(), locale.toString(qint64(length.words)),
                locale.toString(qint64(length.characters)), minutes));
}

void WorkspaceStatus::showAid(const QString &sentence)
{
    setSegment(QStringLiteral("aid"), Side::Leading, sentence, IconName::TriangleAlert, ColourRole::Warning);
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
