#include "exchange/import/list_mark.h"

#include "exchange/import/phrase.h"

#include <QRegularExpression>

namespace communique {

std::optional<ListMark> findListMark(const QString &line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^[-–—•*·▪‣●■◦○⁃∙►➢](?:[ \\t\\x{00A0}\\x{3000}]+|$)|^[•▪‣●■◦►➢]"));
    static const QRegularExpression number(
        QStringLiteral("^(?:\\(?[0-9٠-٩]{1,2}[.)．、](?:[ \\t\\x{00A0}]+|(?=\\p{Han}))|\\(?[a-hа-з]\\)[ \\t\\x{00A0}]+"
                       "|（[一二三四五六七八九十0-9]{1,2}）|[一二三四五六七八九十]{1,2}、)"));
    if (isEndMark(line, {}))
        return std::nullopt;
    const QString head = line.left(24);
    if (const auto match = bullet.match(head); match.hasMatch())
        return ListMark{PageLine::Form::Bulleted, match.capturedLength()};
    if (const auto match = number.match(head); match.hasMatch())
        return ListMark{PageLine::Form::Numbered, match.capturedLength()};
    return std::nullopt;
}

bool isEndMark(const QString &line, const QStringList &endWords)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:(?:[*＊]\\s*){3,}|(?:#\\s*){3,}|[-–—]+\\s*30\\s*[-–—]+|●{3,})$"));
    static const QRegularExpression frame(QStringLiteral("^[-–—\\s]+|[-–—\\s]+$"));
    if (line.isEmpty() || line.size() > 40)
        return false;
    if (mark.match(line.trimmed()).hasMatch())
        return true;
    QString word = folded(line);
    word.remove(frame);
    return endWords.contains(word);
}

} // namespace communique
