#include "publishing/receipt_card.h"

#include "kit/button.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace communique {

ReceiptCard::ReceiptCard(QWidget *parent)
    : Card(tr("Receipt"), parent)
    , m_where(new Label({}, UiRole::Body, ColourRole::Text, this))
    , m_manifest(new Label({}, UiRole::Small, ColourRole::Muted, this))
    , m_verdict(new Label({}, UiRole::Body, ColourRole::Text, this))
{
    setTone(Tone::Success);
    for (Label *label : {m_where, m_manifest, m_verdict}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(label);
    }
    auto *verify = new Button(tr("Verify the site now"), ButtonVariant::Plain, this);
    connect(verify, &Button::clicked, this, &ReceiptCard::verifyAsked);
    auto *row = new QHBoxLayout;
    row->addWidget(verify);
    row->addStretch(1);
    body()->addLayout(row);
}

void ReceiptCard::showReceipt(const Receipt &receipt, const QString &siteFolder)
{
    QStringList names;
    QList<LanguageTag> languages = receipt.languages;
    sortLanguages(languages);
    for (const LanguageTag &language : std::as_const(languages))
        names.append(language.autonym());
    m_where->setText(tr("Published at one instant in %1, in the folder %2")
                         .arg(names.join(QStringLiteral(" · ")), QDir(siteFolder).filePath(receipt.folder)));
    m_manifest->setText(tr("Manifest %1").arg(receipt.manifest.toHex()));
    m_verdict->clear();
}

void ReceiptCard::showReport(const SiteReport &report)
{
    const bool sound = report.findings.isEmpty();
    setTone(sound ? Tone::Success : Tone::Danger);
    m_verdict->setText(sound ? tr("Verified: %1 pages are what was approved.").arg(report.pages)
                             : tr("Not as approved: %1 (%2).")
                                   .arg(report.findings.constFirst().path, report.findings.constFirst().what));
}

} // namespace communique
