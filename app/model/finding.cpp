#include "model/finding.h"

#include <QStringList>

namespace communique {

namespace {

constexpr qsizetype keyLength = 16;

struct SeverityWord
{
    FindingSeverity severity;
    QLatin1StringView word;
};

constexpr SeverityWord severityWords[] = {
    {FindingSeverity::Note, QLatin1StringView("note")},
    {FindingSeverity::Warning, QLatin1StringView("warning")},
    {FindingSeverity::Blocking, QLatin1StringView("blocking")},
};

} // namespace

QString Finding::key() const
{
    const QString whole = code + u'\n' + block.toString() + u'\n' + about;
    return Digest::of(whole.toUtf8()).toHex().left(keyLength);
}

Digest reportDigest(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.code + u' ' + severityName(finding.severity) + u' ' + finding.key());
    lines.sort();
    return Digest::of(lines.join(u'\n').toUtf8());
}

QString severityName(FindingSeverity severity)
{
    for (const SeverityWord &word : severityWords) {
        if (word.severity == severity)
            return word.word;
    }
    return {};
}

std::optional<FindingSeverity> severityFromName(const QString &name)
{
    for (const SeverityWord &word : severityWords) {
        if (word.word == name)
            return word.severity;
    }
    return std::nullopt;
}

} // namespace communique
