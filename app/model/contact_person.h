#pragma once

#include "base/language_tag.h"
#include "base/result.h"
#include "model/ids.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace communique {

/// The same words in several languages.
using Wordings = QMap<LanguageTag, QString>;

/// An office somebody holds or held: both days are within it.
struct Appointment
{
    QDate from; ///< invalid: since before anybody asked
    QDate until; ///< invalid: still
    Wordings titles; ///< in the form that fits the person: "Cheffe", "Jefa"

    bool coversDay(QDate day) const;

    bool operator==(const Appointment &) const = default;
};

/// Which forms agree with somebody: "сказала", "a-t-elle déclaré".
enum class GrammaticalGender { Feminine, Masculine };

/// Somebody in the directory: whom releases quote, or whom the press may call. An entry with an organisation and no
/// name is an office rather than a person. Not to be confused with Person, who works in the newsroom, and with Contact,
/// the block into which an entry is resolved and there stays as it was.
struct ContactPerson
{
    ContactId id;
    Wordings names;
    std::optional<GrammaticalGender> gender; ///< none: not known, or not to be told
    Wordings organisations; ///< one organisation's name in each language
    QList<Appointment> appointments; ///< the earliest first
    QString email;
    QStringList phones; ///< E.164, "+41797480395"; the first is the one that is printed
    bool isMediaContact = false;

    /// The office held on that day: of several, the one begun last. Null for none.
    const Appointment *appointmentOn(QDate day) const;
    /// Its title in that language; empty where there is none.
    QString titleOn(QDate day, const LanguageTag &language) const;
    /// Whether a title that was right on \a then is another on \a now: what is printed should be looked at.
    bool hasTitleChanged(const LanguageTag &language, QDate then, QDate now) const;

    bool operator==(const ContactPerson &) const = default;
};

/// Whether it may stand in the directory. Usage, with a sentence as detail, for: no id; neither name nor organisation;
/// words that are empty, longer than 300 characters, of more than one line or with control characters, bidirectional
/// ones among them (TRUST.md section 2 item 11); an appointment that ends before it begins, or without a title;
/// appointments not in order; an address that is none; a number that is not E.164 (ITU-T E.164 section 6: "+" and 7 to
/// 15 digits, no zero in front); more than 200 appointments or 20 numbers.
Outcome checkContact(const ContactPerson &candidate);

/// "feminine", "masculine".
QString genderName(GrammaticalGender gender);
std::optional<GrammaticalGender> genderFromName(const QString &name);

} // namespace communique
