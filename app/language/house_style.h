#pragma once

#include "base/language_tag.h"
#include "language/text_span.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace communique {

/// A text before and after a rule; the same twice where the rule must keep its hands off.
struct StyleExample
{
    QString before;
    QString after;
    bool operator==(const StyleExample &) const = default;
};

/// One rule of a house style: what to find and what to put there.
struct StyleRule
{
    enum class Severity { Note, Warning, Blocking };
    /// How certain a fix is, and so who may apply it.
    enum class Fix {
        Typing, ///< while somebody types, without asking; one undo takes it back
        Asked, ///< offered
        None, ///< only found: a person has to think
    };
    enum class Change { Replace, LowerCase };

    QString id; ///< "space-before-colon"; the same in every style that has the rule
    Severity severity = Severity::Warning;
    Fix fix = Fix::Asked;
    Change change = Change::Replace;
    QRegularExpression find; ///< its first group, or the whole match, is what is wrong
    QString replacement;
    QStringList kinds; ///< block kinds it is about (model/block.h, kindName()); empty: all
    QMap<LanguageTag, QString> messages; ///< one line each; English is always there
    QList<StyleExample> examples; ///< each is a test

    /// In that language of the interface, or in English.
    QString message(const LanguageTag &language) const;
};

/// The typography of one organisation in one language, as data.
///
/// Always true of one that was loaded: ids are unique, every pattern is valid, and each rule has at least one example
/// that changes a text or, where it only finds, one that is found.
struct HouseStyle
{
    QString id; ///< "un/fr"
    QString name;
    LanguageTag language;
    QList<StyleRule> rules;

    const StyleRule *find(const QString &ruleId) const;
};

/// A place where a text departs from the style.
struct StyleSlip
{
    QString rule;
    StyleRule::Severity severity = StyleRule::Severity::Warning;
    TextSpan span; ///< never empty where it is only found; may be empty where something is to be put in
    std::optional<QString> replacement; ///< none where a person has to think

    bool operator==(const StyleSlip &) const = default;
};

/// What a text is looked at as: the kind of its block, and stretches that are nobody's typography (foreign-language
/// spans, links) beside the addresses and document symbols that are left alone anyway.
struct StyleView
{
    QString kind = QStringLiteral("paragraph");
    QList<TextSpan> untouched;
};

/// All slips in the order of the text, none overlapping another; where two rules see the same place the earlier in the
/// style wins.
QList<StyleSlip> findStyleSlips(const HouseStyle &style, const QString &text, const StyleView &view = {});

/// The text with every certain slip put right.
QString withSlipsFixed(const HouseStyle &style, const QString &text, const StyleView &view = {});

} // namespace communique
