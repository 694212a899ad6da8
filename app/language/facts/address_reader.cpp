#include "language/facts/readers.h"

#include "language/facts/link_value.h"

#include <QRegularExpression>

namespace communique::facts {

namespace {

bool isFree(const TokenText &text, const TextSpan &place)
{
    for (const Token &token : text.tokens) {
        if (token.isTaken && token.place.start < place.end() && place.start < token.place.end())
            return false;
    }
    return true;
}

void add(TokenText &text, QList<Fact> &found, FactKind kind, const TextSpan &place, const QString &value)
{
    if (value.isEmpty() || !isFree(text, place))
        return;
    text.take(place);
    found.append(Fact{kind, value, place, text.text.mid(place.start, place.length), true});
}

template <typename Value>
void readShape(
    TokenText &text, QList<Fact> &found, FactKind kind, const QRegularExpression &shape, const Value &valueOf)
{
    for (auto it = shape.globalMatch(text.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const TextSpan place{match.capturedStart(), match.capturedLength()};
        add(text, found, kind, place, valueOf(match.captured()));
    }
}

/// "+1 212 555 0142", "00 41 79 748 03 95", "(212) 555-0142": eight to fifteen digits, or nothing.
QString phoneValue(const QString &written)
{
    QString digits;
    for (const QChar c : written) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits.append(QChar(u'0' + static_cast<char16_t>(digit)));
    }
    if (written.startsWith(QLatin1StringView("00")))
        digits.remove(0, 2);
    return digits.size() >= 8 && digits.size() <= 15 ? u'+' + digits : QString();
}

QString linkOf(const QString &written)
{
    return linkValue(written.startsWith(QLatin1StringView("www"), Qt::CaseInsensitive)
            ? QStringLiteral("https://") + written
            : written);
}

} // namespace

void readAddresses(TokenText &text, QList<Fact> &found)
{
    static const QRegularExpression email(QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    static const QRegularExpression link(
        QStringLiteral("(?:https?://|www\\.)[A-Za-z0-9._~:/?#@!$&'()*+,;=%\\[\\]-]*[A-Za-z0-9/_~=-]"));
    static const QRegularExpression symbol(
        QStringLiteral("\\b[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.-]*)*/[A-Za-z0-9.]*[0-9]+(?:\\([IVXL]+\\))?"));
    static const QRegularExpression phone(QStringLiteral(
        "(?:\\+|\\b00)[\\s\\x{00A0}\\x{202F}]?[0-9٠-٩](?:[\\s\\x{00A0}\\x{202F}().-]{0,2}[0-9٠-٩]){6,14}"));
    const auto lower = [](const QString &written) { return written.toLower(); };
    const auto asIs = [](const QString &written) { return written; };
    if (text.text.contains(u'@'))
        readShape(text, found, FactKind::Email, email, lower);
    if (text.text.contains(QLatin1StringView("://"))
        || text.text.contains(QLatin1StringView("www."), Qt::CaseInsensitive))
        readShape(text, found, FactKind::Link, link, linkOf);
    if (text.text.contains(u'/'))
        readShape(text, found, FactKind::Symbol, symbol, asIs);
    if (text.text.contains(u'+') || text.text.contains(QLatin1StringView("00")))
        readShape(text, found, FactKind::Phone, phone, phoneValue);
}

} // namespace communique::facts
