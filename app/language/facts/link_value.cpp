#include "language/facts/link_value.h"

#include <QStringList>

namespace communique::facts {

namespace {

bool isLanguageCode(const QString &part)
{
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("es"),
        QStringLiteral("ar"), QStringLiteral("ru"), QStringLiteral("zh")};
    return codes.contains(part.toLower());
}

QString withoutLanguages(const QString &path)
{
    QStringList kept;
    for (const QString &part : path.split(u'/')) {
        if (!isLanguageCode(part))
            kept.append(part);
    }
    return kept.join(u'/');
}

QString queryWithoutLanguage(const QString &query)
{
    QStringList kept;
    for (const QString &item : query.split(u'&', Qt::SkipEmptyParts)) {
        if (!isLanguageCode(item.section(u'=', 1)))
            kept.append(item);
    }
    return kept.isEmpty() ? QString() : u'?' + kept.join(u'&');
}

} // namespace

QString linkValue(const QString &url)
{
    QString rest = url.trimmed();
    if (const qsizetype scheme = rest.indexOf(QLatin1StringView("://")); scheme > 0)
        rest = rest.mid(scheme + 3);
    QString host = rest.section(u'/', 0, 0).toLower();
    if (host.startsWith(QLatin1StringView("www.")))
        host.remove(0, 4);
    const QString behind = rest.contains(u'/') ? u'/' + rest.section(u'/', 1) : QString();
    QString path = withoutLanguages(behind.section(u'?', 0, 0));
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path + queryWithoutLanguage(behind.section(u'?', 1));
}

} // namespace communique::facts
