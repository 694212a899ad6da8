// What did not come along from another program's file, in words; see exchange/import/tmx_reader.h and
// exchange/import/xliff_inline_reader.h for the codes.

#include "desk/wording.h"

namespace communique {

QString Wording::loss(const QString &code, qint64 count)
{
    const int number = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    if (code == QLatin1StringView("inline-code"))
        return tr("%n formatting code(s) left out; the words around them are kept", nullptr, number);
    if (code == QLatin1StringView("tmx-text-empty"))
        return tr("%n empty text(s) left out", nullptr, number);
    if (code == QLatin1StringView("tmx-language-unknown"))
        return tr("%n text(s) left out: their language is not named", nullptr, number);
    if (code == QLatin1StringView("tmx-language-twice"))
        return tr("%n text(s) left out: a second one in the same language", nullptr, number);
    if (code == QLatin1StringView("tmx-unit-single"))
        return tr("%n unit(s) left out: words in one language only", nullptr, number);
    if (code == QLatin1StringView("xliff-code-missing"))
        return tr(
            "%n mark(s) of the source without a counterpart: bold, italics, a link and the like", nullptr, number);
    if (code == QLatin1StringView("xliff-code-twice"))
        return tr("%n mark(s) there more often than in the source", nullptr, number);
    if (code == QLatin1StringView("xliff-link"))
        return tr("%n link(s) left out: their addresses are of a kind that is not let in", nullptr, number);
    if (code == QLatin1StringView("sentence-missing"))
        return tr("%n sentence(s) without a translation, in blocks that came back in part", nullptr, number);
    return QStringLiteral("%1: %2").arg(code).arg(count);
}

} // namespace communique
