#pragma once

#include "exchange/import/structured_text.h"
#include "model/content.h"

#include <QFile>
#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>

namespace communique {

/// One announcement in several languages, as it is good to be published.
struct ParallelText
{
    QString name;
    QMap<LanguageTag, Content> editions;
};

inline QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ParallelText releaseOfDemo(const QString &name)
{
    ParallelText text{name, {}};
    for (const LanguageTag &language : officialLanguages()) {
        const QByteArray bytes
            = bytesOf(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/demo/%1/%2.txt").arg(name, language.code()));
        const Result<Content> content = parseStructuredText(QString::fromUtf8(bytes));
        if (!bytes.isEmpty() && content.ok())
            text.editions.insert(language, *content);
    }
    return text;
}

/// The demo's memory: a paragraph a unit.
inline ParallelText memoryOfDemo()
{
    ParallelText text{QStringLiteral("memory"), {}};
    QXmlStreamReader xml(bytesOf(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/resources/demo/memory.tmx")));
    QString unit;
    LanguageTag language;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("tu"))
            unit = xml.attributes().value(QLatin1StringView("tuid")).toString();
        else if (xml.name() == QLatin1StringView("tuv"))
            language = LanguageTag::parse(xml.attributes().value(QStringLiteral("xml:lang")).toString())
                           .value_or(LanguageTag());
        else if (xml.name() == QLatin1StringView("seg"))
            text.editions[language].blocks.append(
                Block{BlockId::fromString(unit), Paragraph{InlineText(xml.readElementText())}});
    }
    return text;
}

inline QList<ParallelText> goodTexts()
{
    return {releaseOfDemo(QStringLiteral("global-compact")), releaseOfDemo(QStringLiteral("winter-assistance")),
        releaseOfDemo(QStringLiteral("statement-at-sea")), memoryOfDemo()};
}

} // namespace communique
