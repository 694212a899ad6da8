// What stands beside a block's text agrees: where a call leads and in which languages, how a contact is reached, the
// day of the dateline.

#include "quality/checks/checks.h"

#include "language/facts/link_value.h"

#include <QSet>

namespace communique::checks {

namespace {

Finding differing(const CheckedBlock &block, const char *code, const QString &there, const QString &here)
{
    Finding finding = block.finding(code, there + QStringLiteral(" > ") + here);
    finding.source = there;
    finding.target = here;
    return finding;
}

QString codes(QList<LanguageTag> languages)
{
    sortLanguages(languages);
    QStringList all;
    for (const LanguageTag &language : languages)
        all.append(language.code());
    return all.join(u' ');
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

QList<Finding> ofCall(const CheckedBlock &block, const CallToAction &there, const CallToAction &here)
{
    QList<Finding> found;
    if (QSet<LanguageTag>(there.languages.cbegin(), there.languages.cend())
        != QSet<LanguageTag>(here.languages.cbegin(), here.languages.cend()))
        found.append(differing(block, "call-languages", codes(there.languages), codes(here.languages)));
    if (facts::linkValue(there.target) != facts::linkValue(here.target))
        found.append(differing(block, "call-target", there.target, here.target));
    return found;
}

QList<Finding> ofContact(const CheckedBlock &block, const Contact &there, const Contact &here)
{
    QList<Finding> found;
    if (there.email.compare(here.email, Qt::CaseInsensitive) != 0)
        found.append(differing(block, "contact-differs", there.email, here.email));
    if (digitsOf(there.phone) != digitsOf(here.phone))
        found.append(differing(block, "contact-differs", there.phone, here.phone));
    return found;
}

QList<Finding> ofDateline(const CheckedBlock &block, const Dateline &there, const Dateline &here)
{
    if (there.date == here.date || !there.date)
        return {};
    return {differing(block, "dateline-date", there.date->toString(Qt::ISODate),
        here.date ? here.date->toString(Qt::ISODate) : QString())};
}

} // namespace

QList<Finding> fields(const CheckedBlock &block)
{
    const BlockBody &there = block.source->block.body;
    const BlockBody &here = block.target.block.body;
    if (there.index() != here.index())
        return {}; // the structure's guard says so
    if (const auto *call = std::get_if<CallToAction>(&there))
        return ofCall(block, *call, std::get<CallToAction>(here));
    if (const auto *contact = std::get_if<Contact>(&there))
        return ofContact(block, *contact, std::get<Contact>(here));
    if (const auto *dateline = std::get_if<Dateline>(&there))
        return ofDateline(block, *dateline, std::get<Dateline>(here));
    return {};
}

} // namespace communique::checks
