// What a proofreader would mark: house style and spelling.

#include "cli/command.h"
#include "desk/proofreading.h"

namespace communique {

namespace {

QString severityOf(StyleRule::Severity severity)
{
    switch (severity) {
    case StyleRule::Severity::Note:
        return QStringLiteral("note");
    case StyleRule::Severity::Warning:
        return QStringLiteral("warning");
    case StyleRule::Severity::Blocking:
        return QStringLiteral("blocking");
    }
    return {};
}

/// Blanks of all kinds by name, so that a terminal shows which is which.
QString shown(const QString &text)
{
    QString clear = text;
    clear.replace(QChar(0x202F), QStringLiteral("⟨narrow no-break⟩"));
    clear.replace(QChar(0x00A0), QStringLiteral("⟨no-break⟩"));
    return u'“' + clear + u'”';
}

QJsonObject markJson(const ProofMark &mark, const LanguageTag &language, const QString &message)
{
    return QJsonObject{{QStringLiteral("language"), language.code()}, {QStringLiteral("block"), mark.block.toString()},
        {QStringLiteral("start"), mark.span.start}, {QStringLiteral("length"), mark.span.length},
        {QStringLiteral("rule"), mark.rule}, {QStringLiteral("severity"), severityOf(mark.severity)},
        {QStringLiteral("found"), mark.found}, {QStringLiteral("offers"), QJsonArray::fromStringList(mark.offers)},
        {QStringLiteral("message"), message}};
}

void tell(Console &console, const ProofMark &mark, const LanguageTag &language, const QString &message)
{
    QStringList offers;
    for (const QString &offer : mark.offers)
        offers.append(shown(offer));
    console.line(QStringLiteral("%1  %2  %3  %4  %5%6%7")
                     .arg(severityOf(mark.severity), language.code(), mark.block.toString(), mark.rule,
                         shown(mark.found), offers.isEmpty() ? QString() : QStringLiteral(" → ") + offers.join(u' '),
                         message.isEmpty() ? QString() : QStringLiteral("  ") + message));
}

Result<QList<LanguageTag>> languagesOf(Invocation &call, const Dossier &dossier)
{
    if (call.positional.size() < 2)
        return dossier.release.languages();
    const Result<LanguageTag> language = call.language(1);
    if (!language)
        return language.error();
    if (!dossier.head(*language))
        return Error{ErrorCode::NotFound, language->code(), QStringLiteral("edition")};
    return QList<LanguageTag>{*language};
}

int proofreadRelease(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Newsroom &room = **call.newsroom();
    const Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    const Result<WritingRules> rules = loadWritingRules(room);
    if (!rules)
        return call.console().fail(rules.error());
    const Result<QList<LanguageTag>> languages = languagesOf(call, *dossier);
    if (!languages)
        return call.console().fail(languages.error());
    Spelling spelling;
    QJsonArray all;
    for (const LanguageTag &language : *languages) {
        const Content *content = dossier->head(language);
        for (const ProofMark &mark : content ? proofread(*content, language, *rules, spelling) : QList<ProofMark>()) {
            const StyleRule *rule = rules->styleOf(language).find(mark.rule);
            const QString message = rule ? rule->message(officialLanguage(QLatin1StringView("en"))) : QString();
            tell(call.console(), mark, language, message);
            all.append(markJson(mark, language, message));
        }
    }
    call.console().json(all);
    return Done;
}

} // namespace

Command proofreadCommand()
{
    Command command;
    command.name = QStringLiteral("proofread");
    command.arguments = QStringLiteral("RELEASE [LANGUAGE]");
    command.summary = QStringLiteral("Mark spelling and departures from the house style");
    command.help
        = QStringLiteral("One line a mark: severity, language, block, rule, what stands there, what is offered.\n"
                         "Nothing is changed; “style use” and “words add” say what is right here.\n"
                         "Example: communiquectl proofread R-2026-001 fr");
    command.minimum = 1;
    command.maximum = 2;
    command.run = proofreadRelease;
    return command;
}

} // namespace communique
