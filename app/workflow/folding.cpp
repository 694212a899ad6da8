#include "workflow/folding.h"

namespace communique {

namespace {

constexpr QStringView quotes = u"\"'`´«»‹›“”„‟‘’‚‛′″「」『』〝〞〟＂＇";
constexpr QStringView from = u"，、。：；！？（）،؛؟٫";
constexpr QStringView to = u",,.:;!?(),;?.";

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar(0x0640);
}

/// A Latin capital without its accent.
QChar foldedCapital(QChar c)
{
    if (!c.isUpper() || c.script() != QChar::Script_Latin || c.decompositionTag() != QChar::Canonical)
        return c;
    return c.decomposition().at(0);
}

void appendFolded(QChar c, QString &out)
{
    if (isInvisible(c))
        return;
    if (c.isSpace()) {
        if (!out.isEmpty() && !out.endsWith(u' '))
            out.append(u' ');
    } else if (quotes.contains(c)) {
        out.append(u'"');
    } else if (isDash(c)) {
        out.append(u'-');
    } else if (c == QChar(0x2026)) {
        out.append(QLatin1StringView("..."));
    } else if (const qsizetype index = from.indexOf(c); index >= 0) {
        out.append(to.at(index));
    } else {
        out.append(foldedCapital(c));
    }
}

} // namespace

QString foldedTypography(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        appendFolded(c, out);
    return out.trimmed();
}

QString foldedWithoutSpaces(const QString &text)
{
    return foldedTypography(text).remove(u' ');
}

} // namespace communique
