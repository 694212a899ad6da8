#include "model/contact_person.h"

#include "model/event_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype longestWords = 300;
constexpr qsizetype mostAppointments = 200;
constexpr qsizetype mostPhones = 20;

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // The bidirectional embeddings, overrides and isolates of UAX 9: a name needs none.
        return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    }
}

QString wrongWithWords(const Wordings &words)
{
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        const QString &text = it.value();
        if (it.key().isEmpty())
            return QStringLiteral("“%1” has no language").arg(text);
        if (text.trimmed().isEmpty() || text.size() > longestWords)
            return QStringLiteral("words in %1 are empty or longer than %2 characters")
                .arg(it.key().code())
                .arg(longestWords);
        if (std::any_of(text.cbegin(), text.cend(), isUnseen))
            return QStringLiteral("words in %1 hold a line end or a control character").arg(it.key().code());
    }
    return {};
}

QString wrongWithAppointments(const QList<Appointment> &appointments)
{
    if (appointments.size() > mostAppointments)
        return QStringLiteral("more than %1 appointments").arg(mostAppointments);
    for (qsizetype i = 0; i < appointments.size(); ++i) {
        const Appointment &appointment = appointments.at(i);
        if (appointment.titles.isEmpty())
            return QStringLiteral("an appointment needs a title");
        if (appointment.from.isValid() && appointment.until.isValid() && appointment.until < appointment.from)
            return QStringLiteral("an appointment ends before it begins");
        if (i > 0 && appointment.from < appointments.at(i - 1).from)
            return QStringLiteral("the appointments are not in order");
        if (const QString wrong = wrongWithWords(appointment.titles); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString wrongWithReach(const ContactPerson &candidate)
{
    static const QRegularExpression address(QStringLiteral("\\A[^\\s@<>\"\\p{Cc}]{1,64}@[^\\s@<>\"\\p{Cc}]{1,250}\\z"));
    static const QRegularExpression e164(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    if (!candidate.email.isEmpty() && !address.match(candidate.email).hasMatch())
        return QStringLiteral("“%1” is not an e-mail address").arg(candidate.email);
    if (candidate.phones.size() > mostPhones)
        return QStringLiteral("more than %1 telephone numbers").arg(mostPhones);
    for (const QString &phone : candidate.phones) {
        if (!e164.match(phone).hasMatch())
            return QStringLiteral("“%1” is not a number such as +41791234567").arg(phone);
    }
    return {};
}

} // namespace

bool Appointment::coversDay(QDate day) const
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

const Appointment *ContactPerson::appointmentOn(QDate day) const
{
    const auto found = std::find_if(appointments.crbegin(), appointments.crend(),
        [day](const Appointment &appointment) { return appointment.coversDay(day); });
    return found == appointments.crend() ? nullptr : &*found;
}

QString ContactPerson::titleOn(QDate day, const LanguageTag &language) const
{
    const Appointment *appointment = appointmentOn(day);
    return appointment ? appointment->titles.value(language) : QString();
}

bool ContactPerson::hasTitleChanged(const LanguageTag &language, QDate then, QDate now) const
{
    return titleOn(then, language) != titleOn(now, language);
}

Outcome checkContact(const ContactPerson &candidate)
{
    const auto wrong = [&candidate](const QString &sentence) {
        return Error{ErrorCode::Usage, candidate.id.toString(), sentence};
    };
    if (candidate.id.isEmpty())
        return wrong(QStringLiteral("a contact needs an id of a-z, 0-9 and -"));
    if (candidate.names.isEmpty() && candidate.organisations.isEmpty())
        return wrong(QStringLiteral("a contact needs a name or an organisation"));
    for (const QString &sentence : {wrongWithWords(candidate.names), wrongWithWords(candidate.organisations),
             wrongWithAppointments(candidate.appointments), wrongWithReach(candidate)}) {
        if (!sentence.isEmpty())
            return wrong(sentence);
    }
    return {};
}

QString genderName(GrammaticalGender gender)
{
    return event_words::wordOf(gender);
}

std::optional<GrammaticalGender> genderFromName(const QString &name)
{
    return event_words::valueOf<GrammaticalGender>(name);
}

} // namespace communique
