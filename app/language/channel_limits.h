#pragma once

#include <QList>
#include <QString>

namespace communique {

/// Where a headline is shown beside the release's own page.
enum class Channel {
    SearchResult, ///< the title in a search engine's list
    Card, ///< the card of a shared link
    Wire, ///< the slug line of a wire service
    Feed, ///< an item in a reader of feeds
};

/// A headline that a channel would cut.
struct ChannelExcess
{
    Channel channel = Channel::SearchResult;
    int length = 0; ///< as the channel counts
    int limit = 0;

    bool operator==(const ChannelExcess &) const = default;
};

/// How long a headline may be there: search results 60, cards 70, wires 100, feeds 110.
///
/// Search results and cards are cut by width: an ideograph or another wide sign (Unicode Standard Annex 11) counts for
/// two, so that a Chinese title may have 30 characters. Wires and feeds count characters. The numbers are what these
/// channels are known to show at least; none of them is a standard.
int channelLimit(Channel channel);

/// How long a text is as that channel counts.
int lengthIn(Channel channel, const QString &text);

/// Where a headline is too long, in the order of the channels.
QList<ChannelExcess> excessesOf(const QString &headline);

} // namespace communique
