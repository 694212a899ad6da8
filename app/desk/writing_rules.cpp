#include "desk/writing_rules.h"

#include "desk/house_styles.h"
#include "desk/newsroom_act.h"
#include "storage/blob_store.h"

#include <algorithm>

namespace communique {

namespace {

const QString styleSubject = QStringLiteral("house-style");
const QString wordSubject = QStringLiteral("word-list");

Result<HouseStyle> styleOf(const Connection &connection, const HouseStyleChosen &chosen)
{
    if (chosen.file.isEmpty())
        return loadBuiltInStyle(chosen.style);
    const Result<QByteArray> bytes = blobs::load(connection, chosen.file);
    return bytes ? readOwnStyle(*bytes) : bytes.error();
}

Outcome readStyles(const Connection &connection, WritingRules &rules)
{
    const Result<QList<JournalEntry>> entries = journal::entriesOf(connection, styleSubject);
    if (!entries)
        return entries.error();
    QHash<LanguageTag, HouseStyleChosen> latest;
    for (const JournalEntry &entry : *entries) {
        if (const auto *chosen = std::get_if<HouseStyleChosen>(&entry.event))
            latest.insert(chosen->language, *chosen);
    }
    for (const HouseStyleChosen &chosen : std::as_const(latest)) {
        const Result<HouseStyle> style = styleOf(connection, chosen);
        if (!style)
            return style.error();
        rules.styles.insert(chosen.language, *style);
    }
    return {};
}

Result<KnownWords> readWords(const Connection &connection)
{
    const Result<QList<JournalEntry>> entries = journal::entriesOf(connection, wordSubject);
    if (!entries)
        return entries.error();
    KnownWords words;
    for (const JournalEntry &entry : *entries) {
        if (const auto *listed = std::get_if<WordListed>(&entry.event))
            words[listed->language].insert(listed->word);
        else if (const auto *unlisted = std::get_if<WordUnlisted>(&entry.event))
            words[unlisted->language].remove(unlisted->word);
    }
    return words;
}

void addNames(KnownWords &words, const Roster &roster)
{
    for (const Person &person : roster.people) {
        for (const QString &part : person.name.split(u' ', Qt::SkipEmptyParts))
            words[{}].insert(part);
    }
}

Outcome write(Newsroom &newsroom, const Session &session, const QString &subject, const QList<Event> &events)
{
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    for (const Event &event : events) {
        if (const Outcome entitled = act->askRoleFor(event); !entitled)
            return entitled;
        if (const Result<JournalEntry> entry = act->record(subject, event); !entry)
            return entry.error();
    }
    return act->commit();
}

} // namespace

const HouseStyle &WritingRules::styleOf(const LanguageTag &language) const
{
    static const HouseStyle none;
    const auto found = styles.constFind(language);
    return found == styles.constEnd() ? none : *found;
}

Result<WritingRules> loadWritingRules(const Newsroom &newsroom)
{
    WritingRules rules;
    for (const LanguageTag &language : officialLanguages())
        rules.styles.insert(language, usualStyle(language));
    if (const Outcome read = readStyles(newsroom.connection(), rules); !read)
        return read.error();
    Result<KnownWords> words = readWords(newsroom.connection());
    if (!words)
        return words.error();
    rules.words = *std::move(words);
    addNames(rules.words, newsroom.roster());
    return rules;
}

Outcome chooseHouseStyle(Newsroom &newsroom, const Session &session, const QString &styleId)
{
    const Result<HouseStyle> style = loadBuiltInStyle(styleId);
    if (!style)
        return style.error();
    return write(newsroom, session, styleSubject, {HouseStyleChosen{style->language, style->id, {}}});
}

Result<HouseStyle> adoptHouseStyle(Newsroom &newsroom, const Session &session, const QByteArray &file)
{
    Result<HouseStyle> style = readOwnStyle(file);
    if (!style)
        return style;
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    const Result<Digest> kept = blobs::keep(act->transaction(), file);
    if (!kept)
        return kept.error();
    const HouseStyleChosen chosen{style->language, style->id, *kept};
    if (const Outcome entitled = act->askRoleFor(chosen); !entitled)
        return entitled.error();
    if (const Result<JournalEntry> entry = act->record(styleSubject, chosen); !entry)
        return entry.error();
    if (const Outcome committed = act->commit(); !committed)
        return committed.error();
    return style;
}

Outcome listWords(Newsroom &newsroom, const Session &session, const LanguageTag &language, const QStringList &words)
{
    const Result<KnownWords> known = readWords(newsroom.connection());
    if (!known)
        return known.error();
    const auto isBlank = [](QChar c) { return c.isSpace() || !c.isPrint(); };
    QList<Event> events;
    for (const QString &word : words) {
        if (word.isEmpty() || std::any_of(word.begin(), word.end(), isBlank))
            return Error{ErrorCode::Usage, word, QStringLiteral("one word, without blanks")};
        if (!known->value(language).contains(word))
            events.append(WordListed{language, word});
    }
    return events.isEmpty() ? Outcome() : write(newsroom, session, wordSubject, events);
}

Outcome unlistWords(Newsroom &newsroom, const Session &session, const LanguageTag &language, const QStringList &words)
{
    const Result<KnownWords> known = readWords(newsroom.connection());
    if (!known)
        return known.error();
    QList<Event> events;
    for (const QString &word : words) {
        if (!known->value(language).contains(word))
            return Error{ErrorCode::NotFound, word, QStringLiteral("listed word")};
        events.append(WordUnlisted{language, word});
    }
    return write(newsroom, session, wordSubject, events);
}

} // namespace communique
