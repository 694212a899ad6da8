#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace communique {

/// Writes a picture of a widget into build/pictures, for people to look at beside the design.
inline bool takePicture(QWidget &widget, const QString &name)
{
    const QDir folder(QStringLiteral(COMMUNIQUE_BINARY_DIR "/pictures"));
    return folder.mkpath(QStringLiteral(".")) && widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace communique
