#include "desk_screen/new_release_dialog.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace communique {

namespace {

QComboBox *newLanguageBox(const LanguageTag &current)
{
    auto *box = new QComboBox;
    for (const LanguageTag &language : officialLanguages())
        box->addItem(Wording::language(language), language.code());
    box->setCurrentIndex(qMax(0, box->findData(current.code())));
    return box;
}

QComboBox *newTypeBox()
{
    auto *box = new QComboBox;
    for (const ReleaseType type :
        {ReleaseType::PressRelease, ReleaseType::Statement, ReleaseType::MediaAdvisory, ReleaseType::Note})
        box->addItem(Wording::releaseType(type), int(type));
    return box;
}

} // namespace

NewReleaseDialog::NewReleaseDialog(const LanguageTag &language, QWidget *window)
    : QDialog(window)
    , m_language(newLanguageBox(language))
    , m_title(new QLineEdit)
    , m_type(newTypeBox())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New release"));
    setMinimumWidth(scaled(460));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    whole->addWidget(new Label(tr("New release"), UiRole::Title));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(2));
    m_title->setPlaceholderText(tr("May stay empty until you write it"));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Written in"), m_language);
    form->addRow(tr("T&ype"), m_type);
    whole->addLayout(form);
    auto *hint
        = new Label(tr("It gets an edition in each of the six languages; the others follow what you write here."),
            UiRole::Small, ColourRole::Muted);
    hint->setWordWrap(true);
    whole->addWidget(hint);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"));
    auto *create = new Button(tr("Create"), ButtonVariant::Primary);
    create->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(create);
    whole->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(create, &Button::clicked, this, [this] {
        Q_EMIT created(answer());
        accept();
    });
    m_title->setFocus();
}

NewRelease NewReleaseDialog::answer() const
{
    NewRelease release;
    release.source = officialLanguages().at(m_language->currentIndex());
    release.type = ReleaseType(m_type->currentData().toInt());
    const QString title = m_title->text().simplified();
    if (!title.isEmpty())
        release.content.blocks.append(Block{newId<BlockId>(), Headline{InlineText(title)}});
    return release;
}

} // namespace communique
