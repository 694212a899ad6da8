#pragma once

#include <QByteArray>
#include <QString>

namespace communique {

/// Text as it may stand between tags and inside a double-quoted attribute: UTF-8 with & < > " ' as references, and
/// without the characters that HTML forbids (controls other than the tab, and non-characters; HTML Living Standard
/// section 13.2.3.5).
QByteArray htmlEscaped(const QString &text);

/// One line for places without markup (title, meta, JSON-LD): bidirectional controls are left out, since nothing
/// closes them there (TRUST: Trojan Source); white space is single.
QString plainLine(const QString &text);

/// The address as it may stand in href, escaped for an attribute; empty unless it parses as an absolute http or https
/// URL with a host, or as mailto with a recipient.
QByteArray safeHref(const QString &address);

} // namespace communique
