#include "exchange/import/date_words.h"

#include "exchange/import/phrase.h"

#include <QHash>
#include <QRegularExpression>

namespace communique {

namespace {

struct DatePattern
{
    QRegularExpression expression; ///< named groups d, m (a word) or n (a number), and y
    QHash<QString, int> months;
};

int numberOf(const QString &digits)
{
    int number = 0;
    for (const QChar c : digits)
        number = number * 10 + std::max(0, c.digitValue());
    return number;
}

QString monthAlternatives(const QList<QStringList> &months)
{
    QStringList all;
    for (const QStringList &month : months)
        all.append(month);
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : all)
        word = QRegularExpression::escape(word);
    return all.join(u'|');
}

/// "3 May 2023", "1er mai 2023", "3 de mayo de 2023", "3 мая 2023 года", "May 3, 2023"; the weekday is left outside.
DatePattern patternOf(const Vocabulary &vocabulary)
{
    const QString month
        = QStringLiteral("(?<m%1>") + monthAlternatives(vocabulary.months) + QStringLiteral(")(?![\\p{L}])");
    const QString day = QStringLiteral("(?<![\\p{Nd}])(?<d%1>[\\p{Nd}]{1,2})(?:er|st|nd|rd|th|º|°|-го)?(?![\\p{Nd}])");
    const QString year = QStringLiteral("(?<y%1>[\\p{Nd}]{4})(?![\\p{Nd}])");
    const QString dayFirst = day.arg(1) + QStringLiteral(" +(?:de +)?") + month.arg(1)
        + QStringLiteral("(?:,? +(?:de +|del +)?") + year.arg(1) + QStringLiteral("(?: +(?:года|г\\.))?)?");
    const QString monthFirst = QStringLiteral("(?<![\\p{L}])") + month.arg(2) + QStringLiteral(" +") + day.arg(2)
        + QStringLiteral("(?:,? +") + year.arg(2) + QStringLiteral(")?");
    DatePattern pattern;
    pattern.expression.setPattern(dayFirst + u'|' + monthFirst);
    pattern.expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    for (int i = 0; i < vocabulary.months.size(); ++i) {
        for (const QString &word : vocabulary.months.at(i))
            pattern.months.insert(word, i + 1);
    }
    return pattern;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2200 ? std::optional(date) : std::nullopt;
}

std::optional<PrintedDate> findNumericDate(const QString &text)
{
    static const QRegularExpression numeric(
        QStringLiteral("(?<y>\\p{Nd}{4}) ?年 ?(?<m>\\p{Nd}{1,2}) ?月 ?(?<d>\\p{Nd}{1,2}) ?[日号]"
                       "|(?<![\\p{Nd}-])(?<y2>\\d{4})-(?<m2>\\d{2})-(?<d2>\\d{2})(?![\\p{Nd}-])"
                       "|(?<![\\p{Nd}月])(?<m3>\\p{Nd}{1,2}) ?月 ?(?<d3>\\p{Nd}{1,2}) ?[日号]"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = numeric.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto group = [&match](QStringView name) {
        for (const QStringView suffix : {QStringView(u""), QStringView(u"2"), QStringView(u"3")}) {
            const QString value = match.captured(name.toString() + suffix.toString());
            if (!value.isEmpty())
                return numberOf(value);
        }
        return 0;
    };
    return PrintedDate{match.capturedStart(), match.capturedLength(), validDate(group(u"y"), group(u"m"), group(u"d"))};
}

} // namespace

std::optional<PrintedDate> findDate(const QString &text, const Vocabulary &vocabulary)
{
    if (auto numeric = findNumericDate(text))
        return numeric;
    static QHash<QString, DatePattern> patterns;
    static const bool filled = [] {
        for (const LanguageTag &tag : officialLanguages())
            patterns.insert(tag.code(), patternOf(vocabularyOf(tag)));
        return true;
    }();
    Q_UNUSED(filled)
    const DatePattern pattern = patterns.value(vocabulary.language.code());
    const QRegularExpressionMatch match = pattern.expression.match(folded(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString side = match.captured(QStringLiteral("d1")).isEmpty() ? QStringLiteral("2") : QStringLiteral("1");
    const int year = numberOf(match.captured(u'y' + side));
    const int month = pattern.months.value(match.captured(u'm' + side));
    return PrintedDate{
        match.capturedStart(), match.capturedLength(), validDate(year, month, numberOf(match.captured(u'd' + side)))};
}

} // namespace communique
