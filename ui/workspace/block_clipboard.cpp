#include "workspace/block_clipboard.h"

#include "model/canonical_form.h"
#include "workspace/block_typing.h"

#include <QMimeData>

namespace communique {

namespace {

QString blocksFormat()
{
    return QStringLiteral("application/x-communique-blocks");
}

QString markdownFormat()
{
    return QStringLiteral("text/markdown");
}

/// Qt has decoded the page already, whatever its <meta> says; a byte order mark says so.
QByteArray utf8Page(const QString &html)
{
    return "\xEF\xBB\xBF" + html.toUtf8();
}

/// HTML loses the blanks around a few words that were copied out of a sentence; the same words as plain text have them.
void keepEdges(Content &content, const QString &plain)
{
    const bool isInline
        = content.blocks.size() == 1 && std::holds_alternative<Paragraph>(content.blocks.constFirst().body);
    if (!isInline || plain.contains(u'\n') || plain.trimmed() != content.blocks.constFirst().text().plain())
        return;
    InlineText whole;
    if (plain.front().isSpace())
        whole.append(QStringLiteral(" "));
    for (const Run &run : content.blocks.constFirst().text().runs())
        whole.append(run.text, run.marks);
    if (plain.back().isSpace())
        whole.append(QStringLiteral(" "));
    content.blocks.first().setText(whole);
}

bool isOneLine(const QString &text)
{
    return contentFromPlainText(text).blocks.size() < 2 && !text.contains(u'\n');
}

} // namespace

QMimeData *mimeDataOf(const Content &content)
{
    QStringList lines;
    for (const Block &block : content.blocks)
        lines.append(block.text().plain());
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setData(blocksFormat(), canonicalForm(content));
    return data;
}

bool holdsBlocks(const QMimeData &data)
{
    const bool holdsText = data.hasText() || data.hasHtml() || data.hasFormat(markdownFormat());
    return data.hasFormat(blocksFormat()) || (holdsText && !data.hasUrls());
}

Fragment fragmentFromMimeData(const QMimeData &data, const LanguageTag &edition)
{
    if (data.hasFormat(blocksFormat())) {
        if (const Result<Content> content = parseCanonicalForm(data.data(blocksFormat())))
            return {*content, {}};
    }
    if (!holdsBlocks(data))
        return {};
    if (data.hasHtml()) {
        Result<Fragment> fragment = readHtmlFragment(utf8Page(data.html()), edition);
        if (fragment && !fragment->content.blocks.isEmpty()) {
            keepEdges(fragment->content, data.text());
            return *fragment;
        }
    }
    if (data.hasFormat(markdownFormat())) {
        const Result<Fragment> fragment = readMarkdownFragment(data.data(markdownFormat()), edition);
        if (fragment && !fragment->content.blocks.isEmpty())
            return *fragment;
    }
    const Fragment joined = readBrokenLines(data.text());
    return joined.content.blocks.isEmpty() ? Fragment{plainContentFromMimeData(data), {}} : joined;
}

Content plainContentFromMimeData(const QMimeData &data)
{
    const QString text = data.text();
    if (!isOneLine(text))
        return contentFromPlainText(text);
    return text.isEmpty() ? Content() : Content{{Block{{}, Paragraph{InlineText(text)}}}};
}

} // namespace communique
