#include "exchange/markup/markdown_document.h"

#include "exchange/markup/html_document.h"
#include "exchange/markup/html_limits.h"
#include "exchange/markup/text_encoding.h"

#include <QRegularExpression>

#include <md4c-html.h>

namespace communique {

namespace {

struct Page
{
    QByteArray html;
    bool isTooLarge = false;
};

void append(const MD_CHAR *text, MD_SIZE size, void *page)
{
    auto *whole = static_cast<Page *>(page);
    whole->isTooLarge = whole->isTooLarge || whole->html.size() + qsizetype(size) > html_limit::bytes;
    if (!whole->isTooLarge)
        whole->html.append(text, qsizetype(size));
}

} // namespace

Result<DocumentText> parseMarkdown(const QByteArray &bytes)
{
    const DecodedText decoded = decodeText(bytes);
    const QByteArray markdown = decoded.text.toUtf8();
    Page page;
    page.html = "\xEF\xBB\xBF<!DOCTYPE html><body>";
    const unsigned flags = MD_DIALECT_COMMONMARK | MD_FLAG_TABLES;
    const int failed = md_html(markdown.constData(), MD_SIZE(markdown.size()), &append, &page, flags, 0);
    if (page.isTooLarge)
        return Error{ErrorCode::TooLarge, QStringLiteral("markdown"), QStringLiteral("more than 64 MiB")};
    if (failed != 0)
        return Error{ErrorCode::Malformed, QStringLiteral("markdown"), QStringLiteral("it is damaged")};
    Result<DocumentText> document = parseHtml(page.html);
    if (!document)
        return document.error();
    document->encoding = decoded.encoding;
    document->hadInvalidBytes = decoded.hadInvalidBytes;
    document->wasNormalised = decoded.wasNormalised;
    return document;
}

bool hasMarkdownSigns(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("(?<![\\w*])\\*(?![\\s*])[^*\\n]{0,200}[^\\s*]\\*(?![\\w*])"
                                                         "|(?<![\\w_])_(?![\\s_])[^_\\n]{0,200}[^\\s_]_(?![\\w_])"
                                                         "|^[^\\s][^\\n]{0,300}\\n={3,}\\s*$|^```"
                                                         "|^\\[[^\\]\\n]{1,200}\\]: \\S"),
        QRegularExpression::MultilineOption);
    return signs.match(text).hasMatch();
}

bool hasMarkdownBlocks(const QString &text)
{
    static const QRegularExpression blocks(
        QStringLiteral("^#{1,6} \\S|^[-*+] \\S|^[0-9]{1,3}\\. \\S|^={3,}\\s*$|^```|\\]\\((?:https?|mailto):|\\*\\*\\S"),
        QRegularExpression::MultilineOption);
    return blocks.match(text).hasMatch();
}

} // namespace communique
