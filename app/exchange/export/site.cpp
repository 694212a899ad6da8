#include "exchange/export/site.h"

#include "exchange/export/picture_data.h"
#include "model/canonical_form.h"

#include <QMap>

namespace communique {

namespace {

constexpr qsizetype slugLimit = 80;

bool isSlugLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Letters without their accents, in lower case; runs of anything else become one hyphen.
QString slugOf(const QString &headline)
{
    QString slug;
    for (const QChar c : headline.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isSlugLetter(c.unicode()))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    const bool isCut = slug.size() > slugLimit;
    if (isCut)
        slug.truncate(slugLimit);
    const qsizetype lastWord = slug.lastIndexOf(u'-');
    if (isCut && lastWord > slugLimit / 2)
        slug.truncate(lastWord);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

void addPictures(QMap<QString, QByteArray> &files, const Page &page)
{
    for (const Block &block : page.content.blocks) {
        const auto *image = std::get_if<Image>(&block.body);
        const QByteArray bytes = image ? page.pictures.value(image->asset) : QByteArray();
        const QByteArray format = pictureFormat(bytes);
        if (!format.isEmpty())
            files.insert(
                QLatin1StringView("content/") + image->asset.toHex() + u'.' + QLatin1StringView(format), bytes);
    }
}

} // namespace

QString pageFileName(const LanguageTag &language)
{
    return language.code() + QLatin1StringView(".html");
}

QString contentFileName(const LanguageTag &language)
{
    return QLatin1StringView("content/") + language.code() + QLatin1StringView(".json");
}

QList<SiteFile> renderRelease(const QList<Page> &pages)
{
    QMap<QString, QByteArray> files;
    for (const Page &page : pages) {
        files.insert(pageFileName(page.language), renderPage(page));
        files.insert(contentFileName(page.language), canonicalForm(page.content));
        addPictures(files, page);
    }
    QList<SiteFile> list;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        list += SiteFile{it.key(), it.value()};
    return list;
}

QString releaseFolderName(const QString &headline, const ReleaseId &release)
{
    const QString slug = slugOf(headline);
    return slug.isEmpty() ? release.toString() : slug + u'-' + release.toString();
}

QString releaseFolderName(const Page &page)
{
    QString source;
    for (const SiteLanguage &one : page.languages) {
        if (one.language.code() == QLatin1StringView("en"))
            return releaseFolderName(one.headline, page.release);
        if (one.language == page.sourceLanguage)
            source = one.headline;
    }
    return releaseFolderName(source, page.release);
}

} // namespace communique
