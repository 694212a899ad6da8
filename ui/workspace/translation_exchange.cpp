#include "workspace/translation_exchange.h"

#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/prompt.h"
#include "workspace/release_work.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace communique {

namespace {

constexpr qint64 largestFile = 0x4000000; // 64 MiB, TRUST.md section 2 item 5

Result<QByteArray> bytesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, fileName, file.errorString()};
    if (file.size() > largestFile)
        return Error{ErrorCode::TooLarge, fileName, QStringLiteral("64 MiB")};
    return file.readAll();
}

Outcome keep(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, fileName, file.errorString()};
    return {};
}

bool isTable(const QString &fileName)
{
    return QFileInfo(fileName).suffix().compare(QLatin1StringView("fodt"), Qt::CaseInsensitive) == 0;
}

} // namespace

TranslationExchange::TranslationExchange(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

void TranslationExchange::addActions(ActionSet &actions)
{
    ActionSpec out;
    out.id = QStringLiteral("edition.giveOut");
    out.text = tr("Give the edition out for translation…");
    out.icon = IconName::Send;
    out.section = tr("Edition");
    out.enabled = [this] { return whyNot().isEmpty(); };
    out.whyNot = [this] { return whyNot(); };
    out.call = [this] { chooseForm(); };
    actions.add(out);
    ActionSpec back = out;
    back.id = QStringLiteral("edition.takeBack");
    back.text = tr("Take a translation back…");
    back.icon = IconName::MessageSquareReply;
    back.call = [this] { chooseReturn(); };
    actions.add(back);
}

QString TranslationExchange::whyNot() const
{
    if (!m_parts.work.isLoaded() || m_parts.language().isEmpty())
        return tr("No edition is shown.");
    const bool isSource = m_parts.language() == m_parts.work.dossier().release.created.source;
    return isSource ? tr("Go to a translation first: the source is no translation.") : QString();
}

void TranslationExchange::chooseForm()
{
    ChoiceQuestion question;
    question.title = tr("Give out for translation");
    question.text = tr("What does the translator work with?");
    question.accept = tr("Choose a file…");
    question.choices = {{tr("XLIFF 2.1"), tr("Programs of today")}, {tr("XLIFF 1.2"), tr("Most other programs")},
        {tr("XLIFF for OmegaT"), tr("The translations are in it already")},
        {tr("A table"), tr("A word processor; no other program is needed")}};
    m_parts.prompt.choose(question, [self = QPointer(this)](const std::optional<int> &choice) {
        if (self && choice)
            self->chooseFile(Form(*choice));
    });
}

void TranslationExchange::chooseFile(Form form)
{
    const QString ending = form == Form::Table ? QStringLiteral("fodt") : QStringLiteral("xlf");
    FileQuestion question;
    question.title = tr("Give out for translation");
    question.filter = form == Form::Table ? tr("Tables (*.fodt)") : tr("XLIFF (*.xlf *.xliff)");
    question.name = QStringLiteral("%1.%2.%3")
                        .arg(m_parts.work.dossier().release.created.reference, m_parts.language().code(), ending);
    m_parts.prompt.pickSaveFile(question, [self = QPointer(this), form](const std::optional<QString> &fileName) {
        if (self && fileName)
            self->give(form, *fileName);
    });
}

void TranslationExchange::give(Form form, const QString &fileName)
{
    const auto write
        = [release = m_parts.release, language = m_parts.language(), form, fileName](Newsroom &newsroom) -> Outcome {
        const XliffVersion version = form == Form::Xliff21 ? XliffVersion::V21
            : form == Form::OmegaT                         ? XliffVersion::V12ForOmegat
                                                           : XliffVersion::V12;
        const Result<QByteArray> bytes = form == Form::Table ? exportTable(newsroom, release, language)
                                                             : exportXliff(newsroom, release, language, version);
        return bytes ? keep(fileName, *bytes) : Outcome(bytes.error());
    };
    m_parts.work.sealAll([this, write](bool isSafe) {
        if (!isSafe)
            return; // said already, by the edition that could not be kept
        m_parts.worker.run(this, write, [this](const Outcome &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
    });
}

void TranslationExchange::chooseReturn()
{
    FileQuestion question;
    question.title = tr("Take a translation back");
    question.filter = tr("Translations (*.xlf *.xliff *.fodt)");
    m_parts.prompt.pickOpenFiles(question, [self = QPointer(this)](const QStringList &files) {
        if (self && !files.isEmpty())
            self->take(files.constFirst());
    });
}

void TranslationExchange::take(const QString &fileName)
{
    const auto bring = [session = m_parts.session, release = m_parts.release, fileName](
                           Newsroom &newsroom) -> Result<ReturnReceipt> {
        const Result<QByteArray> bytes = bytesOf(fileName);
        if (!bytes)
            return bytes.error();
        return isTable(fileName) ? importTable(newsroom, session, *bytes, release)
                                 : importXliff(newsroom, session, *bytes, release);
    };
    m_parts.work.sealAll([this, bring](bool isSafe) {
        if (!isSafe)
            return;
        m_parts.worker.run(this, bring, [this](const Result<ReturnReceipt> &receipt) {
            if (!receipt) {
                Q_EMIT failed(receipt.error());
                return;
            }
            Q_EMIT taken();
            tell(*receipt);
        });
    });
}

void TranslationExchange::tell(const ReturnReceipt &receipt)
{
    const int stale = receipt.count(UnitFate::TakenStale);
    const int unknown = receipt.count(UnitFate::UnknownUnit) + receipt.count(UnitFate::UnknownSource);
    QStringList lines{tr("%n block(s) or fields of them were taken.", nullptr, receipt.count(UnitFate::Taken) + stale)};
    if (stale > 0)
        lines.append(tr("The source of %n of them has changed meanwhile: they are stale.", nullptr, stale));
    if (const int kept = int(receipt.conflicts().size()); kept > 0)
        lines.append(tr("%n block(s) were changed here meanwhile: those words stay, the file's are kept beside them.",
            nullptr, kept));
    if (unknown > 0)
        lines.append(tr("%n unit(s) of the file belong to no block here and were left out.", nullptr, unknown));
    Message message;
    message.title = tr("The translation into %1 is back").arg(Wording::language(receipt.language));
    message.text = lines.join(u'\n');
    message.tone = receipt.conflicts().isEmpty() && stale == 0 ? Tone::Success : Tone::Warning;
    m_parts.prompt.tell(message, [] {});
}

} // namespace communique
