#include "exchange/export/page_labels.h"

#include "base/digest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// Outside any namespace, as Q_INIT_RESOURCE asks: the linker drops a static library's resources otherwise.
static void initSiteResources()
{
    Q_INIT_RESOURCE(site);
}

namespace communique {

namespace {

QByteArray siteResource(const QString &name)
{
    initSiteResources();
    QFile file(QStringLiteral(":/site/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QString> stringsOf(const QJsonObject &object)
{
    QHash<QString, QString> strings;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            strings.insert(it.key(), it->toString());
    }
    return strings;
}

} // namespace

struct LabelFile
{
    QHash<QString, PageLabels> byCode;

    LabelFile()
    {
        const QJsonObject all = QJsonDocument::fromJson(siteResource(QStringLiteral("labels.json"))).object();
        for (const LanguageTag &language : officialLanguages()) {
            const QJsonObject words = all.value(language.code()).toObject();
            PageLabels labels;
            labels.m_language = language;
            labels.m_texts = stringsOf(words);
            labels.m_names = stringsOf(words.value(QLatin1StringView("names")).toObject());
            byCode.insert(language.code(), labels);
        }
    }
};

const PageLabels &PageLabels::of(const LanguageTag &language)
{
    static const LabelFile file;
    auto found = file.byCode.constFind(language.code());
    if (found == file.byCode.constEnd())
        found = file.byCode.constFind(QStringLiteral("en"));
    return *found;
}

const QString &PageLabels::text(QLatin1StringView key) const
{
    const auto found = m_texts.constFind(key);
    Q_ASSERT(found != m_texts.constEnd());
    static const QString none;
    return found == m_texts.constEnd() ? none : *found;
}

QString PageLabels::languageName(const LanguageTag &other) const
{
    const auto found = m_names.constFind(other.code());
    return found == m_names.constEnd() ? other.autonym() : *found;
}

const QByteArray &pageStyle()
{
    static const QByteArray style = siteResource(QStringLiteral("page.css"));
    return style;
}

const QByteArray &pageStyleSource()
{
    static const QByteArray source = "'sha256-" + Digest::of(pageStyle()).bytes().toBase64() + "'";
    return source;
}

} // namespace communique
