#pragma once

#include "base/result.h"

#include <QWidget>

namespace communique {

/// Shown in place of everything when the store cannot be opened: what happened, what is safe, what to do next.
class StoreErrorScreen final : public QWidget
{
    Q_OBJECT

public:
    StoreErrorScreen(const Error &error, const QString &storeFile, QWidget *parent = nullptr);

    /// The heading, what happened, what is safe, and what to do: as read aloud.
    QString spokenText() const;

Q_SIGNALS:
    /// Try again, perhaps after something was mended.
    void retried();
    /// Another file shall be opened.
    void otherStoreWanted();
};

} // namespace communique
