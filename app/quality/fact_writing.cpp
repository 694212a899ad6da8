#include "quality/fact_writing.h"

#include "language/facts/acronym_table.h"

#include <algorithm>

namespace communique {

namespace {

constexpr char16_t arabicZero = 0x0660;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.digitValue() >= 0; });
}

/// Digits alone, as a small number is written everywhere, in the digits that stand there.
QString inDigitsOf(const QString &value, const QString &model)
{
    const bool isArabicIndic = model.at(0).unicode() >= arabicZero && model.at(0).unicode() <= arabicZero + 9;
    QString digits = value;
    for (QChar &c : digits) {
        if (isArabicIndic)
            c = QChar(static_cast<char16_t>(arabicZero + c.digitValue()));
    }
    return digits;
}

/// The same date but for the day, which stands there once in digits.
std::optional<QString> withDay(const Fact &right, const Fact &wrong)
{
    const qsizetype dayAt = right.value.size() - 2;
    if (right.value.size() != wrong.value.size() || right.value.size() < 7
        || right.value.left(dayAt) != wrong.value.left(dayAt))
        return std::nullopt;
    const QString day = QString::number(wrong.value.mid(dayAt).toInt());
    if (wrong.written.count(day) != 1)
        return std::nullopt;
    QString text = wrong.written;
    return text.replace(day, QString::number(right.value.mid(dayAt).toInt()));
}

std::optional<QString> acronymIn(const LanguageTag &language, const Fact &right)
{
    const facts::AcronymConcept *known = facts::findAcronym(right.value, facts::Tongue::En);
    if (!known)
        return right.written;
    const QStringList &forms = known->shortForms.at(static_cast<qsizetype>(facts::tongueOf(language)));
    return forms.isEmpty() ? std::nullopt : std::optional(forms.constFirst());
}

} // namespace

std::optional<QString> writtenIn(const LanguageTag &language, const Fact &right, const Fact &wrong)
{
    switch (right.kind) {
    case FactKind::Number:
        if (isDigits(wrong.written) && isDigits(right.value) && right.value.size() <= 4)
            return inDigitsOf(right.value, wrong.written);
        return std::nullopt;
    case FactKind::Date:
        return wrong.kind == FactKind::Date ? withDay(right, wrong) : std::nullopt;
    case FactKind::Email:
    case FactKind::Phone:
    case FactKind::Symbol:
        return right.written;
    case FactKind::Acronym:
        return acronymIn(language, right);
    default:
        return std::nullopt;
    }
}

} // namespace communique
