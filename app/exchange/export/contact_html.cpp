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

/// The number as people print it, in groups: "+41 79 748 03 95", "+41 (79) 748-03-95".
Wrapping phoneIn(const QString &plain, const QString &phone, const QByteArray &start)
{
    QString pattern = QStringLiteral("\\+");
    for (const QChar digit : phone.sliced(1))
        pattern += QStringLiteral("[\\s\u00a0\u202f\u2009().\u2010\u2011\u2013-]*") + digit;
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(plain);
    return {match.capturedStart(), match.capturedLength(), start, "</a>"};
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
