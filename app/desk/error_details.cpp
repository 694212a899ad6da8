// What an Error's detail says, in the reader's language. The layers below write details as short English fragments;
// they are the keys of this table, with %1 and %2 for what was put into them. The house's test holds that none is
// missing.

#include "desk/wording.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

/// A fragment with places for what was put into it.
struct Pattern
{
    QRegularExpression shape;
    const char *fragment;
};

const QList<const char *> &fragments()
{
    static const QList<const char *> all{
        QT_TRANSLATE_NOOP("Detail", "\"%1\" is one of %2"),
        QT_TRANSLATE_NOOP("Detail", "XLIFF of a version that is not known"),
        QT_TRANSLATE_NOOP("Detail", "a cp element without a character XML cannot say"),
        QT_TRANSLATE_NOOP("Detail", "a unit has no id"),
        QT_TRANSLATE_NOOP("Detail", "elements nested deeper than 256"),
        QT_TRANSLATE_NOOP("Detail", "it does not say of which release it is"),
        QT_TRANSLATE_NOOP("Detail", "it holds more than one edition"),
        QT_TRANSLATE_NOOP("Detail", "it is damaged"),
        QT_TRANSLATE_NOOP("Detail", "it is protected by a password"),
        QT_TRANSLATE_NOOP("Detail", "its XML is damaged"),
        QT_TRANSLATE_NOOP("Detail", "more than 200 MiB when unpacked"),
        QT_TRANSLATE_NOOP("Detail", "more than 32 MiB of XML"),
        QT_TRANSLATE_NOOP("Detail", "more than 5,000 parts"),
        QT_TRANSLATE_NOOP("Detail", "none of its units is one of the release's"),
        QT_TRANSLATE_NOOP("Detail", "not in the archive"),
        QT_TRANSLATE_NOOP("Detail", "packed more than a hundredfold"),
        QT_TRANSLATE_NOOP("Detail", "the archive is damaged"),
        QT_TRANSLATE_NOOP("Detail", "the source edition is no translation"),
        QT_TRANSLATE_NOOP("Detail", "the source has no words yet"),
        QT_TRANSLATE_NOOP("Detail", "the source language is missing"),
        QT_TRANSLATE_NOOP("Detail", "the target language is missing"),
        QT_TRANSLATE_NOOP("Detail", "there is no table of translations in it"),
        QT_TRANSLATE_NOOP("Detail", "there is nothing to translate in it"),
        QT_TRANSLATE_NOOP("Detail", "this is not an OpenDocument text"),
        QT_TRANSLATE_NOOP("Detail", "this is not an XLIFF file"),
        QT_TRANSLATE_NOOP("Detail", "too many parts within parts"),
        QT_TRANSLATE_NOOP("Detail", "too many units"),
        QT_TRANSLATE_NOOP("Detail", "two rows have the same id"),
        QT_TRANSLATE_NOOP("Detail", "two units have the same id"),
        QT_TRANSLATE_NOOP("Detail", "“%1” is no id (a-z, 0-9, -)"),
        QT_TRANSLATE_NOOP("Detail", "“%1” is no part of speech"),
        QT_TRANSLATE_NOOP("Detail", "64 MiB"),
        QT_TRANSLATE_NOOP("Detail", "a column is not spelled as it is written"),
        QT_TRANSLATE_NOOP("Detail", "a concept needs an id of a-z, 0-9 and -"),
        QT_TRANSLATE_NOOP("Detail", "a contact needs a name or an organisation"),
        QT_TRANSLATE_NOOP("Detail", "a contact needs an id of a-z, 0-9 and -"),
        QT_TRANSLATE_NOOP("Detail", "a decision without a release"),
        QT_TRANSLATE_NOOP("Detail", "a document type with declarations"),
        QT_TRANSLATE_NOOP("Detail", "a draft does not read back to itself"),
        QT_TRANSLATE_NOOP("Detail", "a field has the wrong length"),
        QT_TRANSLATE_NOOP("Detail", "a field holds a control character"),
        QT_TRANSLATE_NOOP("Detail", "a field is longer than %1 characters"),
        QT_TRANSLATE_NOOP("Detail", "a file of that name exists"),
        QT_TRANSLATE_NOOP("Detail", "a file of the demo is missing"),
        QT_TRANSLATE_NOOP("Detail", "a file of the demo is of another format"),
        QT_TRANSLATE_NOOP("Detail", "a house style needs an id, a name and a language"),
        QT_TRANSLATE_NOOP("Detail", "a mark is opened and not closed"),
        QT_TRANSLATE_NOOP("Detail", "a person needs a name"),
        QT_TRANSLATE_NOOP("Detail", "a person needs at least one role"),
        QT_TRANSLATE_NOOP("Detail", "a quotation mark within a cell that does not begin with one"),
        QT_TRANSLATE_NOOP("Detail", "a quoted cell does not end"),
        QT_TRANSLATE_NOOP("Detail", "a quoted cell is followed by other text"),
        QT_TRANSLATE_NOOP("Detail", "a release needs a source language"),
        QT_TRANSLATE_NOOP("Detail", "a revision does not follow on the head"),
        QT_TRANSLATE_NOOP("Detail", "a revision's number does not follow"),
        QT_TRANSLATE_NOOP("Detail", "a rule needs an id and a message in English"),
        QT_TRANSLATE_NOOP("Detail", "a tag has too many attributes"),
        QT_TRANSLATE_NOOP("Detail", "a text of more than 1 MiB"),
        QT_TRANSLATE_NOOP("Detail", "a unit does not read"),
        QT_TRANSLATE_NOOP("Detail", "an embargo needs an ISO 8601 time with an offset or a zone"),
        QT_TRANSLATE_NOOP("Detail", "another application's file"),
        QT_TRANSLATE_NOOP("Detail", "another root key is pinned"),
        QT_TRANSLATE_NOOP("Detail", "asks for more work than any key of ours"),
        QT_TRANSLATE_NOOP("Detail", "cannot be told"),
        QT_TRANSLATE_NOOP("Detail", "character %1"),
        QT_TRANSLATE_NOOP("Detail", "checkpoint"),
        QT_TRANSLATE_NOOP("Detail", "content is not in canonical form"),
        QT_TRANSLATE_NOOP("Detail", "digest or signature does not hold"),
        QT_TRANSLATE_NOOP("Detail", "directory"),
        QT_TRANSLATE_NOOP("Detail", "document"),
        QT_TRANSLATE_NOOP("Detail", "does not follow the entry before it"),
        QT_TRANSLATE_NOOP("Detail", "elements lie too deep"),
        QT_TRANSLATE_NOOP("Detail", "elements nested deeper than %1"),
        QT_TRANSLATE_NOOP("Detail", "entry %1"),
        QT_TRANSLATE_NOOP("Detail", "fields are missing, unknown or of the wrong kind"),
        QT_TRANSLATE_NOOP("Detail", "folders too deep"),
        QT_TRANSLATE_NOOP("Detail", "format 1 is read"),
        QT_TRANSLATE_NOOP("Detail", "house style"),
        QT_TRANSLATE_NOOP("Detail", "is not an object"),
        QT_TRANSLATE_NOOP("Detail", "is there twice"),
        QT_TRANSLATE_NOOP("Detail", "it builds on too many others"),
        QT_TRANSLATE_NOOP("Detail", "it is published, and this version would draw its pages otherwise"),
        QT_TRANSLATE_NOOP("Detail", "its author is not on the roster"),
        QT_TRANSLATE_NOOP("Detail", "its author's signature does not hold"),
        QT_TRANSLATE_NOOP("Detail", "its base is of another language"),
        QT_TRANSLATE_NOOP("Detail", "its example \"%1\" does not come out"),
        QT_TRANSLATE_NOOP("Detail", "its lock cannot be made"),
        QT_TRANSLATE_NOOP("Detail", "its pattern is none: %1"),
        QT_TRANSLATE_NOOP("Detail", "journal entries are missing"),
        QT_TRANSLATE_NOOP("Detail", "journal entry %1: %2"),
        QT_TRANSLATE_NOOP("Detail", "journal entry does not read back to itself"),
        QT_TRANSLATE_NOOP("Detail", "JSON is not in canonical form"),
        QT_TRANSLATE_NOOP("Detail", "language"),
        QT_TRANSLATE_NOOP("Detail", "line %1"),
        QT_TRANSLATE_NOOP("Detail", "line %1: %2"),
        QT_TRANSLATE_NOOP("Detail", "memory chunk"),
        QT_TRANSLATE_NOOP("Detail", "more than %1 attributes in a tag"),
        QT_TRANSLATE_NOOP("Detail", "more than %1 bytes"),
        QT_TRANSLATE_NOOP("Detail", "more than 1,000 attributes"),
        QT_TRANSLATE_NOOP("Detail", "more than 256 elements deep"),
        QT_TRANSLATE_NOOP("Detail", "more than 50,000 lines"),
        QT_TRANSLATE_NOOP("Detail", "more than 64 MiB"),
        QT_TRANSLATE_NOOP("Detail", "more than a site holds"),
        QT_TRANSLATE_NOOP("Detail", "neither a file nor a folder"),
        QT_TRANSLATE_NOOP("Detail", "no column is named after a language, such as en or fr"),
        QT_TRANSLATE_NOOP("Detail", "no edition is ready to go out"),
        QT_TRANSLATE_NOOP("Detail", "no entries"),
        QT_TRANSLATE_NOOP("Detail", "no example shows it at work"),
        QT_TRANSLATE_NOOP("Detail", "no id, or one given before: %1"),
        QT_TRANSLATE_NOOP("Detail", "no memory for Argon2id"),
        QT_TRANSLATE_NOOP("Detail", "no newsroom has been founded here"),
        QT_TRANSLATE_NOOP("Detail", "no schema version"),
        QT_TRANSLATE_NOOP("Detail", "no such comment"),
        QT_TRANSLATE_NOOP("Detail", "no such edition"),
        QT_TRANSLATE_NOOP("Detail", "no such language"),
        QT_TRANSLATE_NOOP("Detail", "no text"),
        QT_TRANSLATE_NOOP("Detail", "no tmx element"),
        QT_TRANSLATE_NOOP("Detail", "nobody in the demo may do this"),
        QT_TRANSLATE_NOOP("Detail", "not a decision"),
        QT_TRANSLATE_NOOP("Detail", "not a file"),
        QT_TRANSLATE_NOOP("Detail", "not a house style of format 1"),
        QT_TRANSLATE_NOOP("Detail", "not a manifest of form 1"),
        QT_TRANSLATE_NOOP("Detail", "not a memory chunk"),
        QT_TRANSLATE_NOOP("Detail", "not a name for a site"),
        QT_TRANSLATE_NOOP("Detail", "not a path for a site"),
        QT_TRANSLATE_NOOP("Detail", "not a sealed key"),
        QT_TRANSLATE_NOOP("Detail", "not a tmx file"),
        QT_TRANSLATE_NOOP("Detail", "not an e-mail address"),
        QT_TRANSLATE_NOOP("Detail", "not an event of a release"),
        QT_TRANSLATE_NOOP("Detail", "not an ISO 8601 time"),
        QT_TRANSLATE_NOOP("Detail", "not an SQLite file"),
        QT_TRANSLATE_NOOP("Detail", "not the id of a store"),
        QT_TRANSLATE_NOOP("Detail", "not what was written"),
        QT_TRANSLATE_NOOP("Detail", "one word, without blanks"),
        QT_TRANSLATE_NOOP("Detail", "only the root key changes the roster"),
        QT_TRANSLATE_NOOP("Detail", "publishes an edition that does not exist"),
        QT_TRANSLATE_NOOP("Detail", "say why they are forgotten"),
        QT_TRANSLATE_NOOP("Detail", "signed by another root key"),
        QT_TRANSLATE_NOOP("Detail", "somebody else has this e-mail address"),
        QT_TRANSLATE_NOOP("Detail", "structured text"),
        QT_TRANSLATE_NOOP("Detail", "table"),
        QT_TRANSLATE_NOOP("Detail", "the actor had been revoked"),
        QT_TRANSLATE_NOOP("Detail", "the actor held no role for it"),
        QT_TRANSLATE_NOOP("Detail", "the actor is not on the roster"),
        QT_TRANSLATE_NOOP("Detail", "the approved words are missing"),
        QT_TRANSLATE_NOOP("Detail", "the bytes are not what they were"),
        QT_TRANSLATE_NOOP("Detail", "the column “%1” is there twice"),
        QT_TRANSLATE_NOOP("Detail", "the copy does not end where the store does"),
        QT_TRANSLATE_NOOP("Detail", "the demo has no translator"),
        QT_TRANSLATE_NOOP("Detail", "the entry is missing"),
        QT_TRANSLATE_NOOP("Detail", "the entry was altered"),
        QT_TRANSLATE_NOOP("Detail", "the file declares entities of its own"),
        QT_TRANSLATE_NOOP("Detail", "the file ends too early"),
        QT_TRANSLATE_NOOP("Detail", "the file exists"),
        QT_TRANSLATE_NOOP("Detail", "the file has entities of its own"),
        QT_TRANSLATE_NOOP("Detail", "the file is cut off"),
        QT_TRANSLATE_NOOP("Detail", "the founding is not signed by the root key it names"),
        QT_TRANSLATE_NOOP("Detail", "the founding was written in another store"),
        QT_TRANSLATE_NOOP("Detail", "the id “%1” is there twice"),
        QT_TRANSLATE_NOOP("Detail", "the journal does not begin with the founding of a newsroom"),
        QT_TRANSLATE_NOOP("Detail", "the key here is not the one on the roster"),
        QT_TRANSLATE_NOOP("Detail", "the newsroom has not been founded"),
        QT_TRANSLATE_NOOP("Detail", "the public key is another one's"),
        QT_TRANSLATE_NOOP("Detail", "the release exists already"),
        QT_TRANSLATE_NOOP("Detail", "the release has not been created"),
        QT_TRANSLATE_NOOP("Detail", "the root key is not the one this workstation knows"),
        QT_TRANSLATE_NOOP("Detail", "the root key signs nothing but the roster"),
        QT_TRANSLATE_NOOP("Detail", "the store must be migrated first"),
        QT_TRANSLATE_NOOP("Detail", "the table is empty"),
        QT_TRANSLATE_NOOP("Detail", "there are more cells than columns"),
        QT_TRANSLATE_NOOP("Detail", "this is not a TBX file"),
        QT_TRANSLATE_NOOP("Detail", "this local time does not exist: the clocks go forward over it"),
        QT_TRANSLATE_NOOP("Detail", "this local time occurs twice: give its offset from UTC"),
        QT_TRANSLATE_NOOP("Detail", "too long for a sealed key"),
        QT_TRANSLATE_NOOP("Detail", "too many columns"),
        QT_TRANSLATE_NOOP("Detail", "too many concepts"),
        QT_TRANSLATE_NOOP("Detail", "too many contacts"),
        QT_TRANSLATE_NOOP("Detail", "too many files"),
        QT_TRANSLATE_NOOP("Detail", "too many lines"),
        QT_TRANSLATE_NOOP("Detail", "too much markup for its size"),
        QT_TRANSLATE_NOOP("Detail", "two rules have this id"),
        QT_TRANSLATE_NOOP("Detail", "unknown action or role of a step"),
        QT_TRANSLATE_NOOP("Detail", "unknown form of content"),
        QT_TRANSLATE_NOOP("Detail", "unknown key \"%1\""),
        QT_TRANSLATE_NOOP("Detail", "unknown kind of block"),
        QT_TRANSLATE_NOOP("Detail", "unknown kind of journal entry"),
        QT_TRANSLATE_NOOP("Detail", "unknown stage of an edition"),
        QT_TRANSLATE_NOOP("Detail", "unknown stage or type of a release"),
        QT_TRANSLATE_NOOP("Detail", "unknown time zone"),
        QT_TRANSLATE_NOOP("Detail", "your key has been revoked"),
    };
    return all;
}

const QHash<QString, const char *> &plainFragments()
{
    static const QHash<QString, const char *> plain = [] {
        QHash<QString, const char *> found;
        for (const char *fragment : fragments())
            found.insert(QString::fromUtf8(fragment), fragment);
        return found;
    }();
    return plain;
}

/// Those that say most first, so that "line %1: %2" is read before "line %1".
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = [] {
        QList<Pattern> found;
        for (const char *fragment : fragments()) {
            QString shape = QRegularExpression::escape(QString::fromUtf8(fragment));
            if (!shape.contains(QLatin1StringView("\\%1")))
                continue;
            shape.replace(QLatin1StringView("\\%1"), QLatin1StringView("(.+?)"));
            shape.replace(QLatin1StringView("\\%2"), QLatin1StringView("(.+)"));
            found.append({QRegularExpression(QRegularExpression::anchoredPattern(shape)), fragment});
        }
        std::ranges::stable_sort(
            found, std::greater(), [](const Pattern &pattern) { return qstrlen(pattern.fragment); });
        return found;
    }();
    return all;
}

QString translated(const char *fragment)
{
    return QCoreApplication::translate("Detail", fragment);
}

QString rolesInWords(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words.append(Wording::role(*roleFromName(name)));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString Wording::detail(const QString &detail)
{
    const QStringList roles = detail.split(u',');
    if (std::ranges::all_of(roles, [](const QString &name) { return roleFromName(name).has_value(); }))
        return Wording::tr("This needs one of these roles: %1.").arg(rolesInWords(roles));

    if (const char *fragment = plainFragments().value(detail))
        return translated(fragment);
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.shape.match(detail);
        if (!match.hasMatch())
            continue;
        QString words = translated(pattern.fragment);
        for (int place = match.lastCapturedIndex(); place > 0; --place)
            words.replace(u'%' + QString::number(place),
                place > 1 ? Wording::detail(match.captured(place)) : match.captured(place));
        return words;
    }
    return detail;
}

} // namespace communique
