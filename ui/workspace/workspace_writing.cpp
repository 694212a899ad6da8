// What writing has at hand: people, links, foreign words, signs that hold together, the fields of a block, the outline.

#include "desk/directory.h"
#include "desk/publishing.h"
#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/command_palette.h"
#include "kit/prompt.h"
#include "workspace/block_format.h"
#include "workspace/block_keys.h"
#include "workspace/block_kind.h"
#include "workspace/edition_pane.h"
#include "workspace/field_card.h"
#include "workspace/inline_marks.h"
#include "workspace/pane_group.h"
#include "workspace/person_words.h"
#include "workspace/reading_aids.h"
#include "workspace/workspace_screen.h"
#include "workspace/workspace_status.h"

#include <QPointer>

namespace communique {

namespace {

void moveCaretBlock(EditionPane &pane, int by)
{
    QTextCursor caret = pane.textCursor();
    if (keys::moveBlock(caret, by))
        pane.setTextCursor(caret);
}

void typeSign(EditionPane &pane, QChar sign)
{
    QTextCursor caret = pane.textCursor();
    caret.insertText(QString(sign), keys::formatForTyping(caret));
    pane.setTextCursor(caret);
}

} // namespace

void WorkspaceScreen::connectWriting()
{
    m_fieldCard = new FieldCard(m_panes);
    connect(m_fieldCard, &FieldCard::edited, this, &WorkspaceScreen::editField);
    loadPeople();
}

void WorkspaceScreen::connectPane(const EditionPane *shown)
{
    connect(shown, &EditionPane::personWanted, this, &WorkspaceScreen::offerPeople);
    connect(shown, &EditionPane::fieldsWanted, this, [this] { m_fieldCard->open(pane()); });
}

void WorkspaceScreen::showLength(const BlockId &block)
{
    const LanguageTag language = currentLanguage();
    m_status->showLength(language, m_reading.length);
    m_status->showAid(aidText(m_reading.panes.value(language).aids.value(block), language));
}

void WorkspaceScreen::loadPeople()
{
    m_parts.worker.run(
        this, [](Newsroom &newsroom) { return loadDirectory(newsroom); },
        [this](const Result<QList<ContactPerson>> &people) {
            if (people)
                m_people = *people;
        });
}

void WorkspaceScreen::addWritingActions()
{
    const auto add = [this](const QString &id, const QString &text, IconName icon, const QKeySequence &key,
                         const std::function<void()> &call) {
        ActionSpec made;
        made.id = id;
        made.text = text;
        made.icon = icon;
        if (!key.isEmpty())
            made.shortcuts = {key};
        made.section = tr("Text");
        made.enabled = [this] { return canWrite(); };
        made.whyNot = [this] { return whyNoWriting(); };
        made.call = call;
        m_actions->add(made);
    };
    add(QStringLiteral("text.link"), tr("Link…"), IconName::Link, Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        [this] { askLink(); });
    add(QStringLiteral("text.foreign"), tr("Words in another language…"), IconName::Languages,
        Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { offerLanguages(); });
    add(QStringLiteral("text.spoken"), tr("The speaker’s very words"), IconName::Quote,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Q, [this] { pane()->toggleMark(InlineMark::Spoken); });
    add(QStringLiteral("text.together"), tr("Keep on one line"), IconName::Minus, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [this] { pane()->toggleMark(InlineMark::NoBreak); });
    add(QStringLiteral("text.noBreakSpace"), tr("No-break space"), IconName::Minus,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Space, [this] { typeSign(*pane(), QChar::Nbsp); });
    add(QStringLiteral("text.noBreakHyphen"), tr("No-break hyphen"), IconName::Minus,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Minus, [this] { typeSign(*pane(), QChar(0x2011)); });
    add(QStringLiteral("text.person"), tr("A person from the directory…"), IconName::Contact, {},
        [this] { offerPeople(); });
    add(QStringLiteral("block.fields"), tr("What the block carries…"), IconName::PencilLine, Qt::Key_F4,
        [this] { m_fieldCard->open(pane()); });
    add(QStringLiteral("block.up"), tr("Move the block up"), IconName::Upload, QKeySequence(Qt::ALT | Qt::Key_Up),
        [this] { moveCaretBlock(*pane(), -1); });
    add(QStringLiteral("block.down"), tr("Move the block down"), IconName::Download,
        QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCaretBlock(*pane(), 1); });
    ActionSpec outline;
    outline.id = QStringLiteral("view.outline");
    outline.text = tr("Outline of the edition…");
    outline.icon = IconName::List;
    outline.shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_O};
    outline.section = tr("Go to");
    outline.enabled = [this] { return pane() != nullptr; };
    outline.whyNot = [this] { return whyNoWriting(); };
    outline.call = [this] { offerOutline(); };
    m_actions->add(outline);
}

void WorkspaceScreen::offer(const QString &prompt, const QList<PaletteEntry> &entries)
{
    auto *palette = new CommandPalette(this);
    palette->setPrompt(prompt);
    palette->addProvider([entries](const QString &) { return entries; });
    connect(palette, &Overlay::dismissed, palette, &QObject::deleteLater);
    palette->open();
}

void WorkspaceScreen::offerPeople()
{
    EditionPane *writer = pane();
    if (!writer || !canWrite())
        return;
    const QDate day = dayOf(*writer, pageInstant(m_work->dossier().release, m_work->now()).date());
    offer(tr("A person: the name, the title"),
        personEntries(m_people, writer->language(), day, [writer = QPointer(writer), day](const ContactPerson &person) {
            if (writer)
                putPerson(*writer, person, day);
        }));
}

void WorkspaceScreen::offerOutline()
{
    QList<PaletteEntry> entries;
    const Content content = pane()->content();
    for (const Block &block : content.blocks) {
        PaletteEntry entry;
        const QString words = block.text().plain();
        entry.title = words.isEmpty() ? QStringLiteral("…") : words;
        entry.detail = kindLabel(block.body);
        entry.icon = kindIcon(block.body);
        entry.call = [this, id = block.id] { goTo(id); };
        entries.append(entry);
    }
    offer(tr("A block: its words, its kind"), entries);
}

void WorkspaceScreen::offerLanguages()
{
    const QTextCursor stretch = stretchToMark(pane()->textCursor());
    const QString words = stretch.selectedText();
    if (words.isEmpty())
        return;
    QList<PaletteEntry> entries;
    const auto put = [stretch](const LanguageTag &language) { putLanguage(stretch, language); };
    for (const LanguageTag &language : officialLanguages()) {
        PaletteEntry entry;
        entry.title = Wording::language(language);
        entry.detail = language.autonym();
        entry.icon = IconName::Languages;
        entry.call = [put, language] { put(language); };
        if (language == pane()->language()) {
            entry.detail = tr("The edition’s own language");
            entry.call = [put] { put({}); };
        }
        entries.append(entry);
    }
    PaletteEntry other;
    other.title = tr("Another language…");
    other.icon = IconName::Globe;
    other.call = [this, put] { askLanguage(put); };
    entries.append(other);
    offer(tr("The language of “%1”").arg(words), entries);
}

void WorkspaceScreen::askLanguage(const std::function<void(const LanguageTag &)> &chosen)
{
    TextQuestion question;
    question.title = tr("Another language");
    question.text = tr("The language’s code: “de” for German, “pt-BR” for Brazilian Portuguese.");
    question.label = tr("Code");
    question.problem = [](const QString &code) {
        return LanguageTag::parse(code.trimmed()) ? QString() : tr("This is no code of a language.");
    };
    m_parts.prompt.askText(question, [self = QPointer(this), chosen](const std::optional<QString> &code) {
        const auto language = code ? LanguageTag::parse(code->trimmed()) : std::nullopt;
        if (self && language)
            chosen(*language);
    });
}

void WorkspaceScreen::askLink()
{
    const QTextCursor stretch = stretchToMark(pane()->textCursor());
    if (!stretch.hasSelection())
        return;
    TextQuestion question;
    question.title = tr("Link");
    question.text = tr("Where “%1” leads. Empty takes the link away.").arg(stretch.selectedText());
    question.label = tr("Address");
    question.initial = marksOfStretch(stretch).link;
    question.problem = [](const QString &typed) {
        const bool isFine = typed.trimmed().isEmpty() || !wholeAddress(typed).isEmpty();
        return isFine ? QString() : tr("This is no address of the web or of mail.");
    };
    m_parts.prompt.askText(question, [self = QPointer(this), stretch](const std::optional<QString> &address) {
        if (self && address)
            putLink(stretch, wholeAddress(*address));
    });
}

} // namespace communique
