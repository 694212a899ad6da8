#include "exchange/markup/html_limits.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>

namespace communique {

namespace {

// Far over the limit: a page of careless markup may leave elements open that a parser closes by itself.
constexpr int plainlyTooDeep = html_limit::depth * 16;

Error tooLarge(const QString &detail)
{
    return {ErrorCode::TooLarge, QStringLiteral("html"), detail};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
}

/// Elements that never hold others, or whose end a parser supplies.
bool nests(QByteArrayView name)
{
    static const QList<QByteArray> flat{"p", "li", "br", "img", "hr", "meta", "link", "input", "td", "tr", "th", "dt",
        "dd", "option", "tbody", "thead", "tfoot", "source", "wbr", "col", "area", "base", "embed", "param", "track"};
    const QByteArray lower = name.toByteArray().toLower();
    return !flat.contains(lower);
}

/// Reads one tag from its name on and counts its attributes; returns where it ends.
qsizetype tagEnd(const QByteArray &html, qsizetype from, int &attributes)
{
    char quote = 0;
    bool inName = false;
    for (qsizetype i = from; i < html.size(); ++i) {
        const char c = html.at(i);
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            return i + 1;
        } else if ((c == '"' || c == '\'') && html.at(i - 1) == '=') {
            quote = c;
            inName = false;
        } else if (isBlank(c)) {
            inName = false;
        } else if (!inName) {
            inName = true;
            if (++attributes > html_limit::attributes)
                return i;
        }
    }
    return html.size();
}

qsizetype nameEnd(const QByteArray &html, qsizetype from)
{
    while (from < html.size() && !isBlank(html.at(from)) && html.at(from) != '>')
        ++from;
    return from;
}

} // namespace

Outcome checkHtmlLimits(const QByteArray &html)
{
    if (html.size() > html_limit::bytes)
        return tooLarge(QStringLiteral("more than %1 bytes").arg(html_limit::bytes));
    int depth = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0 && i + 1 < html.size(); i = html.indexOf('<', i)) {
        const bool closes = html.at(i + 1) == '/';
        const qsizetype name = closes ? i + 2 : i + 1;
        ++i;
        if (name >= html.size() || !isLetter(html.at(name)))
            continue;
        const qsizetype end = nameEnd(html, name);
        if (nests(QByteArrayView(html).sliced(name, end - name)))
            depth = closes ? std::max(0, depth - 1) : depth + 1;
        if (depth > plainlyTooDeep)
            return tooLarge(QStringLiteral("elements nested deeper than %1").arg(html_limit::depth));
        int attributes = 0;
        i = std::max(i, tagEnd(html, end, attributes));
        if (attributes > html_limit::attributes)
            return tooLarge(QStringLiteral("more than %1 attributes in a tag").arg(html_limit::attributes));
        if (html.at(i - 1) == '>' && html.at(i - 2) == '/')
            depth = closes ? depth : std::max(0, depth - 1);
    }
    return {};
}

} // namespace communique
