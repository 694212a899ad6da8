#include "workspace/reading_aids.h"

#include "language/long_sentences.h"

#include <QCoreApplication>

namespace communique {

namespace {

struct ReadingAids
{
    Q_DECLARE_TR_FUNCTIONS(ReadingAids)
};

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::SearchResult:
        return ReadingAids::tr("search results");
    case Channel::Card:
        return ReadingAids::tr("shared cards");
    case Channel::Wire:
        return ReadingAids::tr("wires");
    case Channel::Feed:
        break;
    }
    return ReadingAids::tr("feeds");
}

} // namespace

QHash<BlockId, BlockAids> readingAids(const Content &content, const LanguageTag &language)
{
    QHash<BlockId, BlockAids> all;
    for (const Block &block : content.blocks) {
        const QString text = block.text().plain();
        BlockAids aids;
        aids.longSentences = longSentences(text, language);
        if (std::holds_alternative<Headline>(block.body))
            aids.excesses = excessesOf(text);
        if (aids != BlockAids())
            all.insert(block.id, aids);
    }
    return all;
}

QString excessText(const QList<ChannelExcess> &excesses)
{
    QStringList parts;
    for (const ChannelExcess &excess : excesses)
        parts.append(ReadingAids::tr("%1 (%2 of %3)", "channel, length, limit")
                         .arg(channelText(excess.channel))
                         .arg(excess.length)
                         .arg(excess.limit));
    return parts.isEmpty() ? QString() : ReadingAids::tr("Too long for %1").arg(parts.join(QStringLiteral(" · ")));
}

QString aidText(const BlockAids &aids, const LanguageTag &language)
{
    QStringList parts{excessText(aids.excesses)};
    if (!aids.longSentences.isEmpty())
        parts.append(ReadingAids::tr("%n sentence(s) of more than %1 words", nullptr, int(aids.longSentences.size()))
                         .arg(longestSentence(language)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace communique
