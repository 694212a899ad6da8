#pragma once

#include "base/result.h"
#include "desk/founding.h"
#include "model/content.h"

#include <QJsonArray>
#include <QJsonObject>

namespace communique {

/// What the demo newsroom consists of, as resources/demo says it (its README explains the fields).
class DemoScript
{
public:
    static Result<DemoScript> load();

    QString newsroomName() const;
    QList<NewPerson> people() const { return m_people; }
    QJsonArray releases() const;
    /// The glossary and the directory, as files to be taken in.
    Result<QByteArray> glossary() const;
    Result<QByteArray> contacts() const;
    /// The translation memory, as TMX, and what its file is called.
    Result<QByteArray> memory() const;
    QString memoryName() const;
    /// The words in a release's file.
    Result<Content> text(const QJsonObject &release, const QString &fileName) const;

private:
    QJsonObject m_newsroom;
    QList<NewPerson> m_people;
};

/// "+3h", "-1h", "+90m" as seconds; 0 for anything else.
qint64 demoOffset(const QString &text);

} // namespace communique
