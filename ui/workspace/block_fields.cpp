#include "workspace/block_fields.h"

#include "desk/wording.h"
#include "kit/theme_metrics.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace communique {

namespace {

/// A field for a day that need not have one. Whoever begins to type or to step in the empty field begins from today.
class DayField final : public QDateEdit
{
public:
    DayField()
    {
        setMinimumDate(none()); // shown as the words below
        setSpecialValueText(BlockFields::tr("No day yet"));
        setCalendarPopup(true);
        setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    }
    static QDate none() { return QDate(1900, 1, 1); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isDigit = !event->text().isEmpty() && event->text().at(0).isDigit();
        const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
        if (date() == none() && !isReadOnly() && (isDigit || isStep)) {
            const QSignalBlocker untold(this);
            setDate(QDate::currentDate());
            setSelectedSection(DaySection);
        }
        QDateEdit::keyPressEvent(event);
    }
};

} // namespace

BlockFields::BlockFields(const Block &block, Qt::TextInteractionFlag access, QWidget *parent)
    : QWidget(parent)
    , m_block(block)
    , m_isEditable(access == Qt::TextEditable)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space(2));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addFields();
}

void BlockFields::addFields()
{
    if (kind<Dateline>())
        addDateline();
    else if (kind<Quote>())
        addQuote();
    else if (kind<CallToAction>())
        addCall();
    else if (kind<Contact>())
        addContact();
    else if (kind<Image>())
        addImage();
}

void BlockFields::addText(const QString &label, const QString &text, std::function<void(const QString &)> taken)
{
    auto *field = new QLineEdit(text);
    field->setReadOnly(!m_isEditable);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, before = text, taken]() mutable {
        const QString now = cleanText(field->text().trimmed());
        if (now == before)
            return;
        before = now;
        taken(now);
        Q_EMIT edited(m_block.body);
    });
}

void BlockFields::addDateline()
{
    auto *field = new DayField;
    field->setReadOnly(!m_isEditable);
    field->setDate(kind<Dateline>()->date.value_or(DayField::none()));
    field->setAccessibleName(tr("Day"));
    m_form->addRow(tr("Day"), field);
    connect(field, &QDateEdit::dateChanged, this, [this](QDate day) {
        kind<Dateline>()->date = day == DayField::none() ? std::nullopt : std::optional(day);
        Q_EMIT edited(m_block.body);
    });
}

void BlockFields::addQuote()
{
    addText(tr("Speaker"), kind<Quote>()->speaker, [this](const QString &text) { kind<Quote>()->speaker = text; });
    addText(tr("Title of the speaker"), kind<Quote>()->speakerTitle,
        [this](const QString &text) { kind<Quote>()->speakerTitle = text; });
}

void BlockFields::addCall()
{
    addText(tr("Leads to"), kind<CallToAction>()->target,
        [this](const QString &text) { kind<CallToAction>()->target = text; });
    addLanguages();
}

void BlockFields::addLanguages()
{
    auto *boxes = new QWidget;
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const LanguageTag &language : officialLanguages()) {
        auto *box = new QCheckBox(language.code().toUpper());
        box->setChecked(kind<CallToAction>()->languages.contains(language));
        box->setEnabled(m_isEditable);
        box->setAccessibleName(Wording::language(language));
        grid->addWidget(box, place / 3, place % 3);
        ++place;
        connect(box, &QCheckBox::toggled, this, [this, language](bool on) {
            QList<LanguageTag> &languages = kind<CallToAction>()->languages;
            languages.removeAll(language);
            if (on)
                languages.append(language);
            sortLanguages(languages);
            Q_EMIT edited(m_block.body);
        });
    }
    m_form->addRow(tr("To be had in"), boxes);
}

void BlockFields::addContact()
{
    addText(tr("Name"), kind<Contact>()->name, [this](const QString &text) { kind<Contact>()->name = text; });
    addText(tr("E-mail"), kind<Contact>()->email, [this](const QString &text) { kind<Contact>()->email = text; });
    addText(tr("Telephone"), kind<Contact>()->phone, [this](const QString &text) { kind<Contact>()->phone = text; });
}

void BlockFields::addImage()
{
    addText(tr("What the picture shows"), kind<Image>()->alternativeText,
        [this](const QString &text) { kind<Image>()->alternativeText = text; });
    addText(tr("Credit"), kind<Image>()->credit, [this](const QString &text) { kind<Image>()->credit = text; });
}

bool haveSameFields(const Block &one, const Block &other)
{
    Block first = one;
    Block second = other;
    first.setText({});
    second.setText({});
    return first == second;
}

} // namespace communique
