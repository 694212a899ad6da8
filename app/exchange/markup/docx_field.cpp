#include "exchange/markup/docx_field.h"

#include "exchange/markup/link_target.h"

#include <QRegularExpression>
#include <QStringList>

namespace communique {

namespace {

/// The address of an instruction such as: HYPERLINK "https://example.org" \o "tip". A place within the document, which
/// has only a switch \l, is none.
QString linkOf(const QString &instruction)
{
    static const QRegularExpression link(QStringLiteral("^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\\"]\\S*))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = link.match(instruction);
    return outsideLink(match.captured(1) + match.captured(2));
}

} // namespace

DocxField understoodField(const QString &instruction)
{
    static const QStringList dropped{QStringLiteral("PAGE"), QStringLiteral("NUMPAGES"), QStringLiteral("SECTIONPAGES"),
        QStringLiteral("PAGEREF"), QStringLiteral("TOC"), QStringLiteral("TC"), QStringLiteral("XE")};
    const QString name = instruction.trimmed().section(u' ', 0, 0).toUpper();
    return {instruction, true, dropped.contains(name), name == QLatin1StringView("TOC"), linkOf(instruction)};
}

} // namespace communique
