#include "desk_screen/document_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace communique {

namespace {

constexpr qint64 largest = 64LL * 1024 * 1024; // TRUST.md section 2 item 5

} // namespace

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QByteArray documentIn(const QMimeData &data)
{
    // Qt has decoded the page already, whatever its <meta> says; a byte order mark says so.
    return data.hasHtml() ? "\xEF\xBB\xBF" + data.html().toUtf8() : data.text().toUtf8();
}

Result<QByteArray> readDocumentFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, QFileInfo(fileName).fileName(), file.errorString()};
    if (file.size() > largest)
        return Error{ErrorCode::TooLarge, QFileInfo(fileName).fileName(), QStringLiteral("more than 64 MiB")};
    return file.readAll();
}

QString documentFilter()
{
    return QCoreApplication::translate("DeskScreen", "Pages, texts and mails")
        + QStringLiteral(" (*.html *.htm *.txt *.md *.markdown *.docx *.odt *.eml);;")
        + QCoreApplication::translate("DeskScreen", "All files") + QStringLiteral(" (*)");
}

} // namespace communique
