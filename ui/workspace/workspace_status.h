#pragma once

#include "kit/status_line.h"
#include "language/reading_length.h"

namespace communique {

/// The line at the foot of the workspace: whether the words are kept, where the caret is, how long the text is.
class WorkspaceStatus final : public StatusLine
{
    Q_OBJECT

public:
    explicit WorkspaceStatus(QWidget *parent = nullptr);

    void showSaving();
    /// \a at: when the store acknowledged it.
    void showSaved(const QDateTime &at);
    void showUnsaved();
    void showNotSaved();
    /// The caret's block among the edition's.
    void showPlace(const Content &content, const BlockId &block);
    /// How long that edition's text is.
    void showLength(const LanguageTag &language, const ReadingLength &length);
    /// What the caret's block should be shortened for; empty takes it away.
    void showAid(const QString &sentence);
    /// An address a link in the preview leads to; empty takes it away.
    void showAddress(const QString &address);

    /// What is wrong at the mark the caret went to; empty takes it away.
    void showMark(const QString &sentence);

    QString savedText() const { return segmentText(QStringLiteral("saved")); }
    QString lengthText() const { return segmentText(QStringLiteral("words")); }
    QString aidText() const { return segmentText(QStringLiteral("aid")); }
    QString addressText() const { return segmentText(QStringLiteral("address")); }
};

} // namespace communique
