#include "language/channel_limits.h"

#include "language/letter_folding.h"

#include <QTextBoundaryFinder>

namespace communique {

namespace {

constexpr Channel channels[] = {Channel::SearchResult, Channel::Card, Channel::Wire, Channel::Feed};

bool isCutByWidth(Channel channel)
{
    return channel == Channel::SearchResult || channel == Channel::Card;
}

bool isWide(char32_t letter)
{
    const bool isCjkSign = letter >= 0x3000 && letter <= 0x303F; // 、。「」
    const bool isFullWidth = (letter >= 0xFF01 && letter <= 0xFF60) || (letter >= 0xFFE0 && letter <= 0xFFE6);
    const bool isPictogram = letter >= 0x1F300 && letter <= 0x1FAFF;
    return isCjkSign || isFullWidth || isPictogram || letterKind(letter) == LetterKind::Ideographic;
}

} // namespace

int channelLimit(Channel channel)
{
    switch (channel) {
    case Channel::SearchResult:
        return 60;
    case Channel::Card:
        return 70;
    case Channel::Wire:
        return 100;
    case Channel::Feed:
        break;
    }
    return 110;
}

int lengthIn(Channel channel, const QString &text)
{
    int length = 0;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = characters.toNextBoundary(); end > 0; end = characters.toNextBoundary()) {
        const char32_t letter = QStringView(text).mid(start, end - start).toUcs4().constFirst();
        length += isCutByWidth(channel) && isWide(letter) ? 2 : 1;
        start = end;
    }
    return length;
}

QList<ChannelExcess> excessesOf(const QString &headline)
{
    QList<ChannelExcess> excesses;
    for (const Channel channel : channels) {
        const int length = lengthIn(channel, headline);
        if (length > channelLimit(channel))
            excesses.append({channel, length, channelLimit(channel)});
    }
    return excesses;
}

} // namespace communique
