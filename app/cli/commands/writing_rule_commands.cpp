// How the newsroom writes: style list, style use, style add, words list, words add, words remove.

#include "cli/command.h"
#include "desk/house_styles.h"
#include "desk/wording.h"
#include "desk/writing_rules.h"

namespace communique {

namespace {

/// The language of --language; empty: any.
Result<LanguageTag> languageOption(const Invocation &call)
{
    if (!call.has(QStringLiteral("language")))
        return LanguageTag();
    const auto tag = LanguageTag::parse(call.value(QStringLiteral("language")));
    if (!tag)
        return Error{ErrorCode::Usage, call.value(QStringLiteral("language")), QStringLiteral("no language")};
    return *tag;
}

QJsonObject styleJson(const HouseStyle &style, bool isFollowed)
{
    QJsonArray rules;
    for (const StyleRule &rule : style.rules)
        rules.append(rule.id);
    return QJsonObject{{QStringLiteral("id"), style.id}, {QStringLiteral("name"), style.name},
        {QStringLiteral("language"), style.language.code()}, {QStringLiteral("followed"), isFollowed},
        {QStringLiteral("rules"), rules}};
}

int listStyles(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
    if (!room)
        return call.console().fail(room.error());
    const Result<WritingRules> rules = loadWritingRules(**room);
    if (!rules)
        return call.console().fail(rules.error());
    QList<HouseStyle> styles;
    for (const QString &id : builtInStyleIds()) {
        if (const Result<HouseStyle> style = loadBuiltInStyle(id); style && !id.startsWith(QLatin1StringView("base/")))
            styles.append(*style);
    }
    for (const HouseStyle &chosen : rules->styles) {
        if (!builtInStyleIds().contains(chosen.id))
            styles.append(chosen);
    }
    QJsonArray list;
    for (const HouseStyle &style : std::as_const(styles)) {
        const bool isFollowed = rules->styleOf(style.language).id == style.id;
        call.console().line(QStringLiteral("%1 %2\t%3").arg(isFollowed ? u'*' : u' ').arg(style.id, style.name));
        list.append(styleJson(style, isFollowed));
    }
    call.console().json(list);
    return Done;
}

int useStyle(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Outcome chosen = chooseHouseStyle(**call.newsroom(), *session, call.argument(0));
    if (!chosen)
        return call.console().fail(chosen.error());
    call.console().line(call.argument(0));
    call.console().json(QJsonObject{{QStringLiteral("followed"), call.argument(0)}});
    return Done;
}

int addStyle(Invocation &call)
{
    const Result<QByteArray> bytes = readFile(call.argument(0));
    if (!bytes)
        return call.console().fail(bytes.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Result<HouseStyle> style = adoptHouseStyle(**call.newsroom(), *session, *bytes);
    if (!style)
        return call.console().fail(style.error());
    call.console().line(style->id);
    call.console().json(styleJson(*style, true));
    return Done;
}

int printWords(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
    if (!room)
        return call.console().fail(room.error());
    const Result<LanguageTag> language = languageOption(call);
    if (!language)
        return call.console().fail(language.error());
    const Result<WritingRules> rules = loadWritingRules(**room);
    if (!rules)
        return call.console().fail(rules.error());
    QStringList words(rules->words.value(*language).values());
    words.sort();
    for (const QString &word : std::as_const(words))
        call.console().line(word);
    call.console().json(QJsonArray::fromStringList(words));
    return Done;
}

int changeWords(
    Invocation &call, Outcome (*change)(Newsroom &, const Session &, const LanguageTag &, const QStringList &))
{
    const Result<LanguageTag> language = languageOption(call);
    if (!language)
        return call.console().fail(language.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    if (const Outcome changed = change(**call.newsroom(), *session, *language, call.positional); !changed)
        return call.console().fail(changed.error());
    for (const QString &word : std::as_const(call.positional))
        call.console().line(word);
    call.console().json(QJsonArray::fromStringList(call.positional));
    return Done;
}

Option languageOfWords()
{
    return {QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("in this language; without it, in each")};
}

} // namespace

Command styleListCommand()
{
    Command command;
    command.name = QStringLiteral("style list");
    command.summary = QStringLiteral("List the house styles, with a star at those that are followed");
    command.help = QStringLiteral("The United Nations' own style is followed in a language until another is chosen.");
    command.run = listStyles;
    return command;
}

Command styleUseCommand()
{
    Command command;
    command.name = QStringLiteral("style use");
    command.arguments = QStringLiteral("STYLE");
    command.summary = QStringLiteral("Follow a house style in its language from now on");
    command.help = QStringLiteral("A supervisor or an administrator chooses.\n"
                                  "Example: communiquectl --as admin@example.org style use in/fr");
    command.minimum = command.maximum = 1;
    command.run = useStyle;
    return command;
}

Command styleAddCommand()
{
    Command command;
    command.name = QStringLiteral("style add");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Follow the newsroom's own house style, from a file");
    command.help = QStringLiteral(
        "The file is JSON as in resources/house_style, and may build on a style that comes with the program. Each "
        "rule\n"
        "carries examples; a file in which one of them does not come out is refused, and nothing changes.");
    command.minimum = command.maximum = 1;
    command.run = addStyle;
    return command;
}

Command wordsListCommand()
{
    Command command;
    command.name = QStringLiteral("words list");
    command.summary = QStringLiteral("List the words the newsroom knows beside the dictionaries");
    command.help = QStringLiteral("Without --language, those known in every language: names of people among them.");
    command.options = {languageOfWords()};
    command.run = printWords;
    return command;
}

Command wordsAddCommand()
{
    Command command;
    command.name = QStringLiteral("words add");
    command.arguments = QStringLiteral("WORD…");
    command.summary = QStringLiteral("Teach the newsroom words that are no misspellings");
    command.help = QStringLiteral("Example: communiquectl words add Orvane --language fr");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {languageOfWords()};
    command.run = [](Invocation &call) { return changeWords(call, listWords); };
    return command;
}

Command wordsRemoveCommand()
{
    Command command = wordsAddCommand();
    command.name = QStringLiteral("words remove");
    command.summary = QStringLiteral("Take words off the newsroom's list again");
    command.help = QStringLiteral("They stay in the journal, as everything does.");
    command.run = [](Invocation &call) { return changeWords(call, unlistWords); };
    return command;
}

} // namespace communique
