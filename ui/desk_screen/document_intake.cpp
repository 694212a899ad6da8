#include "desk_screen/document_intake.h"

#include "desk/wording.h"
#include "desk_screen/document_source.h"

#include <QFileInfo>

namespace communique {

namespace {

/// The intake's error for words whose language cannot be told; a person can tell it.
bool isAboutLanguage(const Error &error)
{
    return error.code == ErrorCode::Malformed && error.subject == QLatin1StringView("language");
}

QList<ChoiceQuestion::Choice> languageChoices()
{
    QList<ChoiceQuestion::Choice> choices;
    for (const LanguageTag &language : officialLanguages())
        choices.append({Wording::language(language), {}});
    return choices;
}

} // namespace

DocumentIntake::DocumentIntake(Worker &worker, Session session, Prompt &prompt, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(std::move(session))
    , m_prompt(prompt)
{ }

void DocumentIntake::askForFiles()
{
    const FileQuestion question{tr("Import documents"), {}, documentFilter(), {}};
    m_prompt.pickOpenFiles(question, [self = QPointer(this)](const QStringList &files) {
        if (!self || files.isEmpty())
            return;
        ChoiceQuestion language{tr("Which language is it in?"),
            tr("The words themselves usually tell. Choose a language only where they might mislead."), tr("Import"),
            languageChoices(), 0};
        language.choices.prepend({tr("Let the words tell"), {}});
        self->m_prompt.choose(language, [self, files](std::optional<int> choice) {
            if (self && choice)
                self->takeFiles(
                    files, *choice == 0 ? std::nullopt : std::optional(officialLanguages().at(*choice - 1)));
        });
    });
}

void DocumentIntake::takeFiles(const QStringList &files, const std::optional<LanguageTag> &language)
{
    for (const QString &file : files)
        m_queue.enqueue({QFileInfo(file).fileName(), file, {}, language});
    next();
}

void DocumentIntake::takeBytes(const QByteArray &bytes, const QString &name)
{
    m_queue.enqueue({name, {}, bytes, std::nullopt});
    next();
}

Result<DocumentIntake::Taken> DocumentIntake::take(Newsroom &newsroom, const Session &session, const Document &document)
{
    QByteArray bytes = document.bytes;
    if (!document.file.isEmpty()) {
        const Result<QByteArray> read = readDocumentFile(document.file);
        if (!read)
            return read.error();
        bytes = *read;
    }
    IntakeOptions options;
    options.language = document.language;
    options = optionsForFile(document.file, options);
    const Result<CreatedRelease> created = importRelease(newsroom, session, bytes, options);
    if (!created)
        return created.error();
    const Result<Dossier> dossier = newsroom.loadDossier(created->release);
    if (!dossier)
        return dossier.error();
    return Taken{*created, dossier->release.created.source};
}

void DocumentIntake::next()
{
    if (m_isBusy)
        return;
    if (m_queue.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_isBusy = true;
    const Document document = m_queue.dequeue();
    Q_EMIT started(document.name);
    m_worker.run(
        this, [session = m_session, document](Newsroom &newsroom) { return take(newsroom, session, document); },
        [this, document](const Result<Taken> &result) { finish(document, result); });
}

void DocumentIntake::finish(const Document &document, const Result<Taken> &result)
{
    m_isBusy = false;
    if (!result && isAboutLanguage(result.error()) && !document.language) {
        askForLanguage(document.name, [this, document, error = result.error()](std::optional<LanguageTag> language) {
            if (!language) {
                Q_EMIT failed(document.name, error);
                return next();
            }
            Document again = document;
            again.language = language;
            m_queue.prepend(again);
            next();
        });
        return;
    }
    if (result)
        Q_EMIT taken(document.name, result->created, result->source);
    else
        Q_EMIT failed(document.name, result.error());
    next();
}

void DocumentIntake::askForLanguage(const QString &name, std::function<void(std::optional<LanguageTag>)> answered)
{
    const ChoiceQuestion question{tr("Which language is “%1” in?").arg(name),
        tr("Its words are too few to tell, or of a language that is not one of the six."), tr("Import"),
        languageChoices(), 0};
    m_prompt.choose(question, [self = QPointer(this), answered = std::move(answered)](std::optional<int> choice) {
        if (self)
            answered(choice ? std::optional(officialLanguages().at(*choice)) : std::nullopt);
    });
}

} // namespace communique
