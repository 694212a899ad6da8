#include "quality/checker.h"

#include "quality/names_in_release.h"

namespace communique {

namespace {

constexpr qsizetype mostRemembered = 20'000;

QList<Finding> runChecks(const CheckedBlock &block)
{
    QList<Finding> found;
    for (const Check &check : allChecks()) {
        // Of a block without words there is nothing else to say.
        if (!found.isEmpty() && found.constFirst().code == QLatin1StringView("empty"))
            break;
        if (block.source || !check.needsSource)
            found += check.run(block);
    }
    return found;
}

} // namespace

const Reading &Checker::read(const Block &block, const LanguageTag &language)
{
    Remembered &kept = m_readings[Key{{}, language, block.id}];
    if (kept.reading.language.isEmpty() || kept.reading.block != block)
        kept.reading = readBlock(block, language);
    kept.round = m_round;
    return kept.reading;
}

const QList<Finding> &Checker::checkBlock(const CheckInput &input, const Block &target, const CheckContext &context)
{
    const Block *source = input.source ? input.source->find(target.id) : nullptr;
    Answer &answer = m_answers[Key{input.sourceLanguage, input.language, target.id}];
    const bool isKnown = answer.round > 0 && answer.hasSource == (source != nullptr) && answer.target == target
        && (!source || answer.source == *source) && answer.context == context;
    answer.round = m_round;
    if (isKnown)
        return answer.findings;
    // A reference into the hash would not outlive the second reading.
    const Reading own = read(target, input.language);
    const Reading other = source ? read(*source, input.sourceLanguage) : Reading{};
    answer.source = source ? *source : Block{};
    answer.target = target;
    answer.hasSource = source != nullptr;
    answer.context = context;
    answer.findings = runChecks(CheckedBlock{source ? &other : nullptr, own, context});
    return answer.findings;
}

QList<Finding> Checker::check(const CheckInput &input)
{
    ++m_round;
    const CheckContext context{namesInRelease(input), input.aids};
    QList<Finding> found;
    for (const Block &block : input.target->blocks)
        found += checkBlock(input, block, context);
    for (Finding &finding : found)
        finding.severity = input.severities.value(finding.code, defaultSeverity(finding.code));
    forgetUnused();
    return found;
}

void Checker::forgetUnused()
{
    if (m_answers.size() + m_readings.size() < mostRemembered)
        return;
    m_answers.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
    m_readings.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
}

QList<Finding> checkEdition(const CheckInput &input)
{
    return Checker().check(input);
}

} // namespace communique
