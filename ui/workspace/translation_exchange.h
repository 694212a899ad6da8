#pragma once

#include "desk/translating_files.h"
#include "desk/worker.h"

#include <QObject>

#include <functional>

namespace communique {

class ActionSet;
class Prompt;
class ReleaseWork;

/// Gives an edition out to translators and reviewers as a file, and takes it back block by block, from the workspace.
/// What is in the panes is sealed first, so that what goes out is what is seen and what comes back is merged with it.
class TranslationExchange final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Worker &worker;
        ReleaseWork &work;
        Prompt &prompt;
        Session session;
        ReleaseId release;
        std::function<LanguageTag()> language; ///< the edition the keyboard is in
    };
    explicit TranslationExchange(const Parts &parts, QObject *parent = nullptr);

    void addActions(ActionSet &actions);

Q_SIGNALS:
    /// A translation has come back: the store was written.
    void taken();
    void failed(const communique::Error &error);

private:
    enum class Form { Xliff21, Xliff12, OmegaT, Table };

    QString whyNot() const;
    void chooseForm();
    void chooseFile(Form form);
    void give(Form form, const QString &fileName);
    void chooseReturn();
    void take(const QString &fileName);
    void tell(const ReturnReceipt &receipt);

    Parts m_parts;
};

} // namespace communique
