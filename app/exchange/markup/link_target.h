#pragma once

#include <QString>

namespace communique {

/// A link as it may stand in the model: the parsed and normalised address if its scheme is http, https, mailto or tel
/// and it has a host (or an address, or a number); empty for anything else, such as "javascript:", "data:", a relative
/// path or an address with a user name in it. The scheme is read by a URL parser, never by looking at the text
/// (TRUST.md section 2 item 4).
QString allowedLink(const QString &href);

/// The same for a link of a document from outside: one that Outlook or Google has wrapped, to learn who follows it, is
/// unwrapped.
QString outsideLink(const QString &href);

} // namespace communique
