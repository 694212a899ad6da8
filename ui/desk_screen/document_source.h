#pragma once

#include "base/result.h"

#include <QStringList>

class QMimeData;

namespace communique {

/// Files on this machine that were dropped or pasted; empty where there are none.
QStringList localFiles(const QMimeData &data);

/// The document on a clipboard: HTML before text; empty where there is none.
QByteArray documentIn(const QMimeData &data);

/// A file's bytes. CannotRead; TooLarge beyond what an importer takes, without reading it.
Result<QByteArray> readDocumentFile(const QString &fileName);

/// What the file dialog offers, in Qt's form.
QString documentFilter();

} // namespace communique
