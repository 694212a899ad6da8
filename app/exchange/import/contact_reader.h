#pragma once

#include "exchange/import/vocabulary.h"

namespace communique {

/// What a contact's words say.
struct PrintedContact
{
    QString name;
    QString email;
    QString phone; ///< E.164
    QString localPhone; ///< as printed, when the country is not
};

/// Reads the name, the first mail address and the first telephone number from a contact's words.
PrintedContact readContact(const QString &text, const Vocabulary &vocabulary);

/// The first mail address in a text; empty if there is none. Linear, however long the text is.
QString findEmail(const QString &text);
/// The first telephone number as printed; empty if there is none. Looks at the first 2 000 characters.
QString findPhone(const QString &text);
/// A number in E.164 ("+41 (0)79 748 03 95" is "+41797480395"); empty when it has no country code or is no number.
QString phoneE164(const QString &printed);

} // namespace communique
