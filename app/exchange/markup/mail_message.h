#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace communique {

/// A mail, reduced to what of it can be text of a release (RFC 5322, RFC 2045 to 2049).
struct MailMessage
{
    /// One text of the mail; the two forms say the same.
    struct Text
    {
        QByteArray html; ///< in UTF-8 with a byte order mark; empty for none
        QByteArray plain; ///< in UTF-8, flowed lines joined; empty for none
        QString encoding; ///< of the bytes in the mail
        bool hadInvalidBytes = false;
    };

    QString subject; ///< readable, on one line
    QList<Text> texts; ///< in the order of the mail; each has one form at least
    QStringList attachments; ///< their names, or their kind where they have none
};

/// Reads a mail by GMime. Nothing that it points at is fetched. TooLarge for more than 64 MiB or 100 parts that hold
/// parts; any other bytes make some mail.
Result<MailMessage> parseMail(const QByteArray &bytes);

/// Whether bytes begin as a saved mail does: with lines of a header, a sender and a mail's other names among them.
bool looksLikeMail(const QByteArray &bytes);

} // namespace communique
