#include "exchange/import/normalisation.h"

#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

/// Group 1 is replaced; `replacement` is what stands there instead.
struct OfferRule
{
    QLatin1StringView languages;
    QRegularExpression pattern;
    QString replacement;
    QLatin1StringView code;
};

OfferRule rule(const char *languages, const QString &pattern, const QString &replacement, const char *code)
{
    return {QLatin1StringView(languages), QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption),
        replacement, QLatin1StringView(code)};
}

const QList<OfferRule> &rules()
{
    const QString noBreak(QChar(0x00A0));
    const QString narrow(QChar(0x202F));
    static const QList<OfferRule> all{
        rule("fr", QStringLiteral("«( )"), noBreak, "guillemet-space"),
        rule("fr", QStringLiteral("( )»"), noBreak, "guillemet-space"),
        rule("fr", QStringLiteral("(?<=\\S)( )[;!?]"), narrow, "punctuation-space"),
        rule("fr", QStringLiteral("(?<=\\S)( ):(?=\\s|$)"), noBreak, "punctuation-space"),
        rule("en fr es", QStringLiteral("(?<=\\p{L})(')(?=\\p{L})"), QStringLiteral("’"), "apostrophe"),
        rule("fr",
            QStringLiteral(
                "\\b(E)(?=tats?\\b|tudes?\\b|quipes?\\b|nergies?\\b|ducation\\b|conomie\\b|gypte\\b|galement\\b)"),
            QStringLiteral("É"), "capital-accent"),
        rule("en es", QStringLiteral("(?:^|[\\s(])(\")(?=\\S)"), QStringLiteral("“"), "quotation-mark"),
        rule("en es", QStringLiteral("(?<=\\S)(\")(?=[\\s).,;:!?]|$)"), QStringLiteral("”"), "quotation-mark"),
        rule("ru", QStringLiteral("(?:^|[\\s(])(\")(?=\\S)"), QStringLiteral("«"), "quotation-mark"),
        rule("ru", QStringLiteral("(?<=\\S)(\")(?=[\\s).,;:!?]|$)"), QStringLiteral("»"), "quotation-mark"),
        rule("en fr es", QStringLiteral("(?<=\\p{L}) (-) (?=\\p{L})"), QStringLiteral("–"), "dash"),
        rule("ru", QStringLiteral("(?<=\\p{L}) (-) (?=\\p{L})"), QStringLiteral("—"), "dash"),
        rule("zh", QStringLiteral("(?<=\\p{Han})(,)(?=\\p{Han})"), QStringLiteral("，"), "half-width"),
        rule("zh", QStringLiteral("(?<=\\p{Han})(;)(?=\\p{Han}|$)"), QStringLiteral("；"), "half-width"),
        rule("zh", QStringLiteral("(?<=\\p{Han})(:)(?=\\p{Han}|$)"), QStringLiteral("："), "half-width"),
        rule("ar", QStringLiteral("(?<=\\p{Arabic})(,)(?=\\s|$)"), QStringLiteral("،"), "half-width"),
        rule("ar", QStringLiteral("(?<=\\p{Arabic})(;)(?=\\s|$)"), QStringLiteral("؛"), "half-width"),
        rule("ar", QStringLiteral("(?<=\\p{Arabic})(\\?)(?=\\s|$)"), QStringLiteral("؟"), "half-width"),
    };
    return all;
}

void addOffers(QList<NormalisationOffer> &offers, const QString &text, const LanguageTag &language,
    const BlockId &block, qsizetype note)
{
    for (NormalisationOffer offer : normalisationOffers(text, language)) {
        offer.block = block;
        offer.note = note;
        offers.append(offer);
    }
}

} // namespace

QList<NormalisationOffer> normalisationOffers(const QString &text, const LanguageTag &language)
{
    QList<NormalisationOffer> offers;
    for (const OfferRule &rule : rules()) {
        if (language.isEmpty() || !QString(rule.languages).split(u' ').contains(language.code()))
            continue;
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            offers.append({{}, -1, match.capturedStart(1), match.capturedLength(1), rule.replacement, rule.code});
        }
    }
    std::sort(offers.begin(), offers.end(),
        [](const NormalisationOffer &a, const NormalisationOffer &b) { return a.offset < b.offset; });
    return offers;
}

QList<NormalisationOffer> normalisationOffers(const Intake &intake)
{
    QList<NormalisationOffer> offers;
    for (const Block &block : intake.content.blocks)
        addOffers(offers, block.text().plain(), intake.language, block.id, -1);
    for (qsizetype i = 0; i < intake.notes.size(); ++i) {
        if (intake.notes.at(i).kind == IntakeNote::Kind::Dropped)
            addOffers(offers, intake.notes.at(i).text, intake.language, {}, i);
    }
    return offers;
}

} // namespace communique
