#include "quality/fact_agreement.h"

#include <functional>

namespace communique {

namespace {

bool isAmount(FactKind kind)
{
    return kind == FactKind::Number || kind == FactKind::Ordinal;
}

/// Facts of one sort may stand in each other's place.
bool isSameSort(const Fact &one, const Fact &other)
{
    const auto sort = [](FactKind kind) {
        return kind == FactKind::Ordinal || kind == FactKind::Percent || kind == FactKind::Money ? FactKind::Number
                                                                                                 : kind;
    };
    return sort(one.kind) == sort(other.kind);
}

/// "--05-17" and "2022-05-17": what both say is the same, and both say the month.
bool datesAgree(const QString &one, const QString &other)
{
    const auto part = [](const QString &date, int index) {
        const QString whole = date.startsWith(QLatin1StringView("--")) ? u'0' + date.mid(1) : date;
        return whole.section(u'-', index, index);
    };
    const QString years[] = {part(one, 0), part(other, 0)};
    const QString days[] = {part(one, 2), part(other, 2)};
    const bool sameYear = years[0] == years[1] || years[0] == u"0" || years[1] == u"0";
    const bool sameDay = days[0] == days[1] || days[0].isEmpty() || days[1].isEmpty();
    return part(one, 1) == part(other, 1) && sameYear && sameDay;
}

bool dateHolds(const QString &date, const QString &number)
{
    const QString day = date.section(u'-', -1);
    return date.startsWith(number + u'-') || (date.size() >= 7 && day.toInt() == number.toInt() && !day.isEmpty());
}

bool isHour(const QString &time, const QString &number)
{
    return time.endsWith(QLatin1StringView(":00")) && time.section(u':', 0, 0).toInt() == number.toInt();
}

bool agreesLoosely(const Fact &one, const Fact &other)
{
    if (isAmount(one.kind) && isAmount(other.kind))
        return one.value == other.value;
    if (one.kind == FactKind::Date && other.kind == FactKind::Date)
        return datesAgree(one.value, other.value);
    if (one.kind == FactKind::Date && other.kind == FactKind::Number)
        return dateHolds(one.value, other.value);
    if (one.kind == FactKind::Time && other.kind == FactKind::Number)
        return isHour(one.value, other.value);
    return false;
}

using Agreement = std::function<bool(const Fact &, const Fact &)>;

void takeAgreeing(QList<Fact> &source, QList<Fact> &target, const Agreement &agrees)
{
    for (qsizetype i = 0; i < source.size();) {
        qsizetype match = -1;
        for (qsizetype j = 0; j < target.size() && match < 0; ++j)
            match = agrees(source.at(i), target.at(j)) ? j : -1;
        if (match < 0) {
            ++i;
            continue;
        }
        source.removeAt(i);
        target.removeAt(match);
    }
}

/// "One" and "May" say too little to be missed; "first" and "second" beside each other do not.
bool mayDisagree(const Fact &one, const Fact &other)
{
    if (!isSameSort(one, other))
        return false;
    if (one.isFirm || other.isFirm)
        return true;
    const bool isPlain = one.kind == FactKind::Number || other.kind == FactKind::Number;
    return isPlain ? one.value.toLongLong() >= 2 && other.value.toLongLong() >= 2 : one.kind == other.kind;
}

} // namespace

QList<Disagreement> disagreements(const QList<Fact> &source, const QList<Fact> &target)
{
    QList<Fact> here = source;
    QList<Fact> there = target;
    takeAgreeing(here, there,
        [](const Fact &one, const Fact &other) { return one.kind == other.kind && one.value == other.value; });
    takeAgreeing(here, there,
        [](const Fact &one, const Fact &other) { return agreesLoosely(one, other) || agreesLoosely(other, one); });
    QList<Disagreement> found;
    for (const Fact &fact : here) {
        qsizetype match = -1;
        // Firm ones first: a "one" nearby is not what became of a "14".
        for (const bool firm : {true, false}) {
            for (qsizetype j = 0; j < there.size() && match < 0; ++j)
                match = there.at(j).isFirm == firm && mayDisagree(fact, there.at(j)) ? j : -1;
        }
        if (match >= 0)
            found.append({fact, there.takeAt(match)});
        else if (fact.isFirm)
            found.append({fact, std::nullopt});
    }
    for (const Fact &fact : there) {
        if (fact.isFirm)
            found.append({std::nullopt, fact});
    }
    return found;
}

} // namespace communique
