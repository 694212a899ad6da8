#include "workspace/person_words.h"

#include "desk/directory.h"
#include "workspace/block_edits.h"
#include "workspace/block_format.h"
#include "workspace/block_keys.h"
#include "workspace/edition_pane.h"

namespace communique {

namespace {

// As the directory has it in the language; one that it has in any language is better than none.
Speaker speakerIn(const ContactPerson &person, const LanguageTag &language, QDate day)
{
    return speakerOf(person, person.names.isEmpty() ? QString() : person.names.first(), language, day);
}

QString commaOf(const LanguageTag &language)
{
    if (language.isRightToLeft())
        return QStringLiteral("، ");
    return language.code() == QStringLiteral("zh") ? QStringLiteral("，") : QStringLiteral(", ");
}

QString mentionOf(const EditionPane &pane, const Speaker &speaker)
{
    if (speaker.name.isEmpty())
        return speaker.organisation;
    const bool isNew = !pane.document()->toPlainText().contains(speaker.name);
    return isNew && !speaker.title.isEmpty() ? speaker.name + commaOf(pane.language()) + speaker.title : speaker.name;
}

void removeSign(QTextCursor &caret)
{
    if (caret.hasSelection() || caret.atBlockStart()
        || caret.document()->characterAt(caret.position() - 1) != QChar(u'@'))
        return;
    caret.deletePreviousChar();
}

void quote(const QTextBlock &block, Quote body, const Speaker &speaker)
{
    body.speaker = speaker.name.isEmpty() ? speaker.organisation : speaker.name;
    body.speakerTitle = speaker.title;
    dressBlock(block, body);
}

void name(const QTextBlock &block, Contact body, const ContactPerson &person, const LanguageTag &language, QDate day)
{
    const Speaker speaker = speakerIn(person, language, day);
    body.name = speaker.name.isEmpty() ? speaker.organisation : speaker.name;
    body.email = person.email;
    body.phone = person.phones.value(0);
    dressBlock(block, body);
    if (block.length() == 1)
        replaceText(block, InlineText(contactLine(person, language, day)));
}

} // namespace

QList<PaletteEntry> personEntries(const QList<ContactPerson> &directory, const LanguageTag &language, QDate day,
    const std::function<void(const ContactPerson &)> &chosen)
{
    QList<PaletteEntry> entries;
    for (const ContactPerson &person : directory) {
        const Speaker speaker = speakerIn(person, language, day);
        PaletteEntry entry;
        entry.title = speaker.name.isEmpty() ? speaker.organisation : speaker.name;
        entry.detail = speaker.title.isEmpty() ? speaker.organisation : speaker.title;
        entry.icon = IconName::Contact;
        entry.call = [chosen, person] { chosen(person); };
        if (!entry.title.isEmpty())
            entries.append(entry);
    }
    return entries;
}

void putPerson(EditionPane &pane, const ContactPerson &person, QDate day)
{
    const Speaker speaker = speakerIn(person, pane.language(), day);
    QTextCursor caret = pane.textCursor();
    caret.beginEditBlock();
    removeSign(caret);
    const BlockBody body = bodyOf(caret.block());
    if (const auto *quoted = std::get_if<Quote>(&body))
        quote(caret.block(), *quoted, speaker);
    else if (const auto *contact = std::get_if<Contact>(&body))
        name(caret.block(), *contact, person, pane.language(), day);
    else
        caret.insertText(mentionOf(pane, speaker), keys::formatForTyping(caret));
    caret.endEditBlock();
    pane.setTextCursor(caret);
}

QDate dayOf(const EditionPane &pane, QDate otherwise)
{
    const Content content = pane.content();
    for (const Block &block : content.blocks) {
        const auto *dateline = std::get_if<Dateline>(&block.body);
        if (dateline && dateline->date)
            return *dateline->date;
    }
    return otherwise;
}

} // namespace communique
