#include "exchange/import/contact_reader.h"

#include "exchange/import/phrase.h"
#include "exchange/import/speaker_reader.h"

#include <QRegularExpression>

namespace communique {

namespace {

constexpr qsizetype phoneSearch = 2000;
constexpr qsizetype longestName = 80;

bool isLocalPart(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral(".+-_").contains(c));
}

bool isDomain(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
}

QString addressAround(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && at - start < 64 && isLocalPart(text.at(start - 1)))
        --start;
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 250 && isDomain(text.at(end)))
        ++end;
    while (end > at + 1 && !text.at(end - 1).isLetterOrNumber())
        --end;
    const QStringView domain = QStringView(text).mid(at + 1, end - at - 1);
    return start < at && domain.contains(u'.') ? text.mid(start, end - start) : QString();
}

/// What follows the words that announce a name, up to the next mark or small word.
QString nameAfter(const QString &text, qsizetype from, const Vocabulary &vocabulary)
{
    static const QRegularExpression stop(QStringLiteral("[,،，;；(（|:：\\n<]|\\s[–—-]\\s|[+\\d]|@"));
    static const QRegularExpression lead(QStringLiteral("^[\\s:：,–—-]+"));
    QString rest = text.mid(from, longestName * 2);
    rest.remove(lead);
    const QRegularExpressionMatch end = stop.match(rest);
    rest = rest.left(end.hasMatch() ? end.capturedStart() : rest.size()).trimmed();
    if (looksLikeName(rest, vocabulary))
        return rest;
    const QStringList tokens = rest.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(4, tokens.size()); count >= 2; --count) {
        const QString name = tokens.mid(0, count).join(u' ');
        if (looksLikeName(name, vocabulary))
            return name;
    }
    return {};
}

QString nameIn(const QString &text, const Vocabulary &vocabulary)
{
    const QString small = folded(text);
    for (PhraseHit verb = findPhrase(small, vocabulary.contactVerbs); verb.found();
         verb = findPhrase(small, vocabulary.contactVerbs, verb.end())) {
        const QString name = nameAfter(text, verb.end(), vocabulary);
        if (!name.isEmpty())
            return name;
    }
    const PhraseHit lead = phraseAtStart(small, vocabulary.contactLeads);
    return nameAfter(text, lead.found() ? lead.end() : 0, vocabulary);
}

} // namespace

QString findEmail(const QString &text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QString address = addressAround(text, at);
        if (!address.isEmpty())
            return address;
    }
    return {};
}

QString findPhone(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w@.])(?:\\+|00|\\(\\+?)?[0-9](?:[0-9]|[\\s().\\x{00A0}\\x{202F}/"
                       "–-](?=[\\s(]?[0-9(])){5,24}(?<=[0-9])(?![\\w@])"));
    static const QRegularExpression day(QStringLiteral("^(?:19|20)\\d\\d\\s?[-–/]|^\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}$"));
    auto matches = number.globalMatch(text.left(phoneSearch));
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        const qsizetype digits = std::count_if(found.cbegin(), found.cend(), [](QChar c) { return c.isDigit(); });
        if (digits >= 7 && digits <= 15 && !day.match(found).hasMatch())
            return found.trimmed();
    }
    return {};
}

QString phoneE164(const QString &printed)
{
    QString digits;
    QString plain = printed;
    plain.remove(QStringLiteral("(0)"));
    for (const QChar c : plain) {
        if (c.digitValue() >= 0)
            digits.append(QString::number(c.digitValue()));
    }
    const bool hasPlus = plain.contains(u'+');
    if (!hasPlus && digits.startsWith(QLatin1StringView("00")))
        digits.remove(0, 2);
    else if (!hasPlus)
        return {};
    return digits.size() >= 7 && digits.size() <= 15 && digits.at(0) != u'0' ? u'+' + digits : QString();
}

PrintedContact readContact(const QString &text, const Vocabulary &vocabulary)
{
    PrintedContact contact;
    contact.email = findEmail(text);
    const QString printed = findPhone(text);
    contact.phone = phoneE164(printed);
    if (contact.phone.isEmpty())
        contact.localPhone = printed;
    contact.name = nameIn(text.left(phoneSearch), vocabulary);
    return contact;
}

} // namespace communique
