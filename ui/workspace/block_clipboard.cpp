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
    return data.hasFormat(blocksFormat()) || (data.hasText() && !data.hasUrls());
}

Content contentFromMimeData(const QMimeData &data)
{
    if (data.hasFormat(blocksFormat())) {
        if (const Result<Content> content = parseCanonicalForm(data.data(blocksFormat())))
            return *content;
    }
    if (!holdsBlocks(data))
        return {};
    const QString text = data.text();
    if (!isOneLine(text))
        return contentFromPlainText(text);
    return text.isEmpty() ? Content() : Content{{Block{{}, Paragraph{InlineText(text)}}}};
}

} // namespace communique
