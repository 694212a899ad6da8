#pragma once

#include "desk/drafting.h"
#include "desk/worker.h"
#include "kit/prompt.h"

#include <QQueue>

namespace communique {

/// Takes documents in, one after the other, on the worker's thread: reads the file, makes the release, tells what came
/// of it. Asks for the language only of a document that does not tell.
class DocumentIntake final : public QObject
{
    Q_OBJECT

public:
    DocumentIntake(Worker &worker, Session session, Prompt &prompt, QObject *parent);

    /// Asks for files and their language, then takes them in.
    void askForFiles();
    /// Takes in files; their language is told by their words.
    void takeFiles(const QStringList &files, const std::optional<LanguageTag> &language = {});
    /// Takes in bytes that are in no file, such as the clipboard's. \a name: what they are called if they fail.
    void takeBytes(const QByteArray &bytes, const QString &name);

    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Work on a document has begun.
    void started(const QString &name);
    void taken(const QString &name, const communique::CreatedRelease &release, const communique::LanguageTag &source);
    void failed(const QString &name, const communique::Error &error);
    /// All documents given so far are done.
    void finished();

private:
    struct Document
    {
        QString name;
        QString file; ///< empty: bytes
        QByteArray bytes;
        std::optional<LanguageTag> language;
    };
    struct Taken
    {
        CreatedRelease created;
        LanguageTag source;
    };
    static Result<Taken> take(Newsroom &newsroom, const Session &session, const Document &document);
    void next();
    void finish(const Document &document, const Result<Taken> &result);
    void askForLanguage(const QString &name, std::function<void(std::optional<LanguageTag>)> answered);

    Worker &m_worker;
    Session m_session;
    Prompt &m_prompt;
    QQueue<Document> m_queue;
    bool m_isBusy = false;
};

} // namespace communique
