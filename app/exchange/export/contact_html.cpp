#include "exchange/export/contact_html.h"

#include "exchange/export/html_text.h"
#include "exchange/export/inline_html.h"

#include <QRegularExpression>

namespace communique {

namespace {

QByteArray directionIn(const LanguageTag &pageLanguage)
{
    return pageLanguage.isRightToLeft() ? QByteArray(" dir=\"ltr\"") : QByteArray();
}

QByteArray mailStart(const QString &email, const LanguageTag &pageLanguage)
{
    const QByteArray href = safeHref(QLatin1StringView("mailto:") + email);
    return href.isEmpty() ? QByteArray() : "<a href=\"" + href + "\"" + directionIn(pageLanguage) + ">";
}

/// RFC 3966 section 3: a global number is "+" and digits.
QByteArray phoneStart(const QString &phone, const LanguageTag &pageLanguage)
{
    static const QRegularExpression e164(QStringLiteral("^\\+[0-9]{3,15}$"));
    if (!e164.match(phone).hasMatch())
        return {};
    return "<a href=\"tel:" + phone.toLatin1() + "\"" + directionIn(pageLanguage) + ">";
}

Wrapping mailIn(const QString &plain, const QString &email, const QByteArray &start)
{
    const qsizetype from = email.isEmpty() ? -1 : plain.indexOf(email, 0, Qt::CaseInsensitive);
    return {from, from < 0 ? 0 : email.size(), start, "</a>"};
}

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || QStringView(u".()-\u2010\u2011\u2013").contains(c);
}

/// The length of the number at \a from, printed in groups as people do: "+41 79 748 03 95", "+41 (79) 748-03-95".
qsizetype printedLength(QStringView plain, qsizetype from, QStringView phone)
{
    qsizetype matched = 0;
    for (qsizetype i = from; i < plain.size(); ++i) {
        if (plain.at(i) == phone.at(matched))
            ++matched;
        else if (matched == 0 || !isBetweenDigits(plain.at(i)))
            return 0;
        if (matched == phone.size())
            return i + 1 - from;
    }
    return 0;
}

Wrapping phoneIn(const QString &plain, const QString &phone, const QByteArray &start)
{
    for (qsizetype from = plain.indexOf(u'+'); from >= 0; from = plain.indexOf(u'+', from + 1)) {
        if (const qsizetype length = printedLength(plain, from, phone); length > 0)
            return {from, length, start, "</a>"};
    }
    return {-1, 0, start, "</a>"};
}

} // namespace

QByteArray contactHtml(const Contact &contact, const LanguageTag &pageLanguage)
{
    const QString plain = contact.text.plain();
    QList<Wrapping> found;
    QByteArrayList missing;
    if (plain.isEmpty() && !contact.name.isEmpty())
        missing += htmlEscaped(contact.name);

    const auto place = [&](const Wrapping &wrapping, const QByteArray &words) {
        if (wrapping.from >= 0)
            found += wrapping;
        else
            missing += wrapping.open + words + wrapping.close;
    };
    const QByteArray mail = mailStart(contact.email, pageLanguage);
    if (!mail.isEmpty() && !contact.email.isEmpty())
        place(mailIn(plain, contact.email, mail), htmlEscaped(contact.email));
    const QByteArray phone = phoneStart(contact.phone, pageLanguage);
    if (!phone.isEmpty())
        place(phoneIn(plain, contact.phone, phone), htmlEscaped(contact.phone));

    QByteArray html = inlineHtml(contact.text, pageLanguage, found);
    if (!html.isEmpty() && !missing.isEmpty())
        html += "<br>";
    return html + missing.join("<br>");
}

} // namespace communique
