// Writes the sample release as a site into the folder named by the first argument, for the checks of check_site.mjs.

#include "exchange/export/site_index.h"
#include "web/sample_release.h"

#include "exchange/export/page_frame.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace communique;

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QList<SiteFile> indexFiles(const QList<Page> &pages, const QString &folder)
{
    const QString newsroom = pages.constFirst().newsroomName;
    QList<SiteFile> files{{QStringLiteral("index.html"), renderLanguageChoice(newsroom, officialLanguages())}};
    for (const Page &page : pages) {
        SiteIndex index{newsroom, page.language, officialLanguages(), {}};
        index.entries += {page.content.headline(), page.reference, page.type, page.published,
            folder + u'/' + pageFileName(page.language)};
        files += {indexFileName(page.language), renderIndex(index)};
        index.entries.clear();
        files += {QLatin1StringView("empty/") + indexFileName(page.language), renderIndex(index)};
    }
    return files;
}

/// A page whose every text tries to break out of its place.
Page hostilePage()
{
    Page page = sample::page("en");
    const QString attack = QStringLiteral("\"'></title></style></script><script>document.title='x'</script>"
                                          "<img src=https://evil.example/a.png onerror=alert(1)>&lt;\u202e");
    page.newsroomName = attack;
    page.reference = attack;
    page.siteUrl = QStringLiteral("javascript:alert(1)//");
    Marks link;
    link.link = QStringLiteral("java\tscript:alert(1)");
    for (Block &block : page.content.blocks) {
        InlineText text(attack);
        text.append(attack, link);
        block.setText(text);
        if (auto *action = std::get_if<CallToAction>(&block.body))
            action->target = QStringLiteral("data:text/html,<script>alert(1)</script>");
        if (auto *contact = std::get_if<Contact>(&block.body)) {
            contact->email = QStringLiteral("a@b\" onclick=\"alert(1)");
            contact->phone = QStringLiteral("+41\" onclick=\"alert(1)");
        }
    }
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QList<Page> pages = sample::pages();
    const QString folder = releaseFolderName(pages.constFirst());
    QList<SiteFile> files = indexFiles(pages, folder);
    for (const SiteFile &file : renderRelease(pages))
        files += {folder + u'/' + file.path, file.bytes};
    files += {QStringLiteral("hostile/en.html"), renderPage(hostilePage())};

    const QString root = QString::fromLocal8Bit(argv[1]);
    QDir(root).removeRecursively();
    for (const SiteFile &file : files) {
        if (!writeFile(root + u'/' + file.path, file.bytes))
            return 3;
    }
    std::printf("%lld files\n", static_cast<long long>(files.size()));
    return 0;
}
