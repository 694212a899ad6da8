// What an importer guessed, asks or left out, in one sentence each. The codes are those of
// exchange/import/note_codes.h.

#include "desk/wording.h"

#include <QHash>

namespace communique {

namespace {

const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("date-missing"),
            QT_TRANSLATE_NOOP("Wording", "Which day? The dateline “%1” has no absolute date.")},
        {QStringLiteral("place-missing"),
            QT_TRANSLATE_NOOP("Wording", "Where? The release has no dateline with a place.")},
        {QStringLiteral("target-missing"), QT_TRANSLATE_NOOP("Wording", "Where does this lead? “%1”")},
        {QStringLiteral("speaker-missing"), QT_TRANSLATE_NOOP("Wording", "Who said this? “%1”")},
        {QStringLiteral("phone-country"), QT_TRANSLATE_NOOP("Wording", "Which country? “%1” has no country code.")},
        {QStringLiteral("embargo-time"), QT_TRANSLATE_NOOP("Wording", "Is there an embargo? “%1” — set it yourself.")},
        {QStringLiteral("headline-missing"), QT_TRANSLATE_NOOP("Wording", "What is the headline? None was found.")},
        {QStringLiteral("words-in-doubt"),
            QT_TRANSLATE_NOOP("Wording", "With a hyphen or without? Parted at the ends of lines: %1")},
        {QStringLiteral("language-detected"),
            QT_TRANSLATE_NOOP("Wording", "The language was told from the words: %1.")},
        {QStringLiteral("headline"), QT_TRANSLATE_NOOP("Wording", "Taken for the headline: “%1”")},
        {QStringLiteral("subhead"), QT_TRANSLATE_NOOP("Wording", "Taken for the subhead: “%1”")},
        {QStringLiteral("dateline"), QT_TRANSLATE_NOOP("Wording", "Taken for the dateline: %1")},
        {QStringLiteral("date-from-page"), QT_TRANSLATE_NOOP("Wording", "The day was taken from the page: “%1”")},
        {QStringLiteral("quote-speaker"), QT_TRANSLATE_NOOP("Wording", "Quote by %1")},
        {QStringLiteral("speaker-continued"), QT_TRANSLATE_NOOP("Wording", "Quote by the same speaker: %1")},
        {QStringLiteral("heading"), QT_TRANSLATE_NOOP("Wording", "Taken for a heading: “%1”")},
        {QStringLiteral("list"), QT_TRANSLATE_NOOP("Wording", "Taken for the lead-in of a list: “%1”")},
        {QStringLiteral("call-to-action"), QT_TRANSLATE_NOOP("Wording", "Taken for a call to action: “%1”")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("Wording", "Contact: %1")},
        {QStringLiteral("boilerplate"), QT_TRANSLATE_NOOP("Wording", "Taken for a standing text: “%1”")},
        {QStringLiteral("lines-joined"),
            QT_TRANSLATE_NOOP("Wording", "Lines of fixed width were joined to paragraphs.")},
        {QStringLiteral("words-joined"),
            QT_TRANSLATE_NOOP("Wording", "Words parted at the ends of lines were joined: %1")},
        {QStringLiteral("navigation"), QT_TRANSLATE_NOOP("Wording", "Navigation left out: %1")},
        {QStringLiteral("breadcrumb"), QT_TRANSLATE_NOOP("Wording", "Path to the page left out: %1")},
        {QStringLiteral("cookie-banner"), QT_TRANSLATE_NOOP("Wording", "Cookie banner left out.")},
        {QStringLiteral("share-links"), QT_TRANSLATE_NOOP("Wording", "Invitations to share left out: %1")},
        {QStringLiteral("related"), QT_TRANSLATE_NOOP("Wording", "Announcements of other pages left out: %1")},
        {QStringLiteral("footer"), QT_TRANSLATE_NOOP("Wording", "The page's foot left out: %1")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("Wording", "Label left out: %1")},
        {QStringLiteral("immediate-release"), QT_TRANSLATE_NOOP("Wording", "Left out: %1")},
        {QStringLiteral("repeated-headline"), QT_TRANSLATE_NOOP("Wording", "The headline was there twice: “%1”")},
        {QStringLiteral("edge-spaces"), QT_TRANSLATE_NOOP("Wording", "Blanks at the ends of lines were left out.")},
        {QStringLiteral("element"), QT_TRANSLATE_NOOP("Wording", "Part of the page that is no text left out: %1")},
        {QStringLiteral("image"), QT_TRANSLATE_NOOP("Wording", "Picture left out, the page does not carry it: %1")},
        {QStringLiteral("link"),
            QT_TRANSLATE_NOOP("Wording", "A link that is not let in was taken off “%1”; its words stay.")},
        {QStringLiteral("outside-main"),
            QT_TRANSLATE_NOOP("Wording", "Text outside the page's main part left out: %1")},
        {QStringLiteral("deletions"), QT_TRANSLATE_NOOP("Wording", "Tracked deletions stay deleted: %1")},
        {QStringLiteral("comments"), QT_TRANSLATE_NOOP("Wording", "Comments left out: %1")},
        {QStringLiteral("footnotes"), QT_TRANSLATE_NOOP("Wording", "Footnotes left out: %1")},
        {QStringLiteral("pictures"), QT_TRANSLATE_NOOP("Wording", "Pictures without a description left out: %1")},
        {QStringLiteral("symbols"), QT_TRANSLATE_NOOP("Wording", "Signs that only one font has left out: %1")},
        {QStringLiteral("hidden-text"), QT_TRANSLATE_NOOP("Wording", "Pieces of hidden text left out: %1")},
        {QStringLiteral("running-head"), QT_TRANSLATE_NOOP("Wording", "Header or footer of the pages left out: %1")},
        {QStringLiteral("contents"), QT_TRANSLATE_NOOP("Wording", "A table of contents was left out.")},
        {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("Wording", "Attachment left out: %1")},
        {QStringLiteral("mail-subject"), QT_TRANSLATE_NOOP("Wording", "The mail's subject is “%1”.")},
        {QStringLiteral("list-levels"),
            QT_TRANSLATE_NOOP("Wording", "Items of lists within lists stand in one list now: %1")},
        {QStringLiteral("unicode-normalised"),
            QT_TRANSLATE_NOOP("Wording", "Some characters were spelled in Unicode's composed form.")},
        {QStringLiteral("invalid-bytes"),
            QT_TRANSLATE_NOOP("Wording", "Some bytes are not valid %1; they are shown as �.")},
        {QStringLiteral("encoding"), QT_TRANSLATE_NOOP("Wording", "The document was written in %1.")},
        {QStringLiteral("list-mark"),
            QT_TRANSLATE_NOOP("Wording", "The list's own marks (%1) are written as “-” or numbers.")},
        {QStringLiteral("table"), QT_TRANSLATE_NOOP("Wording", "A table's cells became paragraphs.")},
        {QStringLiteral("contact-joined"),
            QT_TRANSLATE_NOOP("Wording", "Several lines of one contact stand in one block.")},
        {QStringLiteral("glossary-column"), QT_TRANSLATE_NOOP("Wording", "Column left out, it is none of ours: %1")},
        {QStringLiteral("glossary-data"),
            QT_TRANSLATE_NOOP("Wording", "Left out, the glossary has no place for it: %1")},
        {QStringLiteral("glossary-definition"), QT_TRANSLATE_NOOP("Wording", "Definitions put into the note: %1")},
        {QStringLiteral("glossary-empty"), QT_TRANSLATE_NOOP("Wording", "Concepts left out, they have no term: %1")},
        {QStringLiteral("glossary-part-of-speech"),
            QT_TRANSLATE_NOOP("Wording", "Parts of speech left out, they differ within the concept “%1”.")},
    };
    return all;
}

QString shortened(const QString &text)
{
    constexpr qsizetype limit = 100;
    const QString line = text.simplified();
    return line.size() <= limit ? line : line.left(limit) + u'…';
}

} // namespace

QString Wording::of(const IntakeNote &note)
{
    const char *sentence = sentences().value(note.code);
    if (!sentence)
        return shortened(note.code + QStringLiteral(": ") + note.text);
    return QCoreApplication::translate("Wording", sentence).replace(QLatin1StringView("%1"), shortened(note.text));
}

} // namespace communique
