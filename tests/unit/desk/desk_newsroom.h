#pragma once

#include "base/clock.h"
#include "desk/deciding.h"
#include "desk/drafting.h"
#include "desk/founding.h"
#include "support/core/test_newsroom.h"

#include <QTemporaryDir>

#include <optional>

namespace communique {

/// A newsroom founded and peopled by the use cases themselves, at a clock that stands still unless told.
class DeskNewsroom
{
public:
    explicit DeskNewsroom(const QDateTime &now = QDateTime(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC))
        : m_clock(now)
    {
        m_newsroom.emplace(valueOf(
            foundNewsroom(place(), m_clock, QStringLiteral("Test"), NewsroomKind::Demo, std::nullopt), "found"));
        officer = enrol(QStringLiteral("Olga"), Role::PressOfficer);
        second = enrol(QStringLiteral("Otto"), Role::PressOfficer);
        supervisor = enrol(QStringLiteral("Sam"), Role::Supervisor);
    }

    Place place() const
    {
        return {m_folder.filePath(QStringLiteral("newsroom.communique")), m_folder.filePath(QStringLiteral("keys"))};
    }
    QString site() const { return m_folder.filePath(QStringLiteral("site")); }
    FixedClock &clock() { return m_clock; }
    Newsroom &newsroom() { return *m_newsroom; }

    /// A release that is complete as to its structure, English alone required, French asked for.
    ReleaseId create()
    {
        NewRelease release;
        release.source = tag("en");
        release.required = {tag("en")};
        release.content = completeWords();
        const ReleaseId id = valueOf(createRelease(newsroom(), officer, release), "create").release;
        expectOk(requestEdition(newsroom(), officer, id, tag("fr"), {}, {}), "request");
        return id;
    }

    static Content completeWords()
    {
        const auto id = [](const char *text) { return BlockId::fromString(QString::fromLatin1(text)); };
        Dateline dateline;
        dateline.text = InlineText(QStringLiteral("Geneva"));
        dateline.date = QDate(2022, 2, 16);
        Contact contact;
        contact.text = InlineText(QStringLiteral("Ask us: press@example.org"));
        return Content{{{id("b1"), Headline{InlineText(QStringLiteral("A title"))}}, {id("b2"), dateline},
            {id("b3"), Paragraph{InlineText(QStringLiteral("First words."))}},
            {id("b4"), Paragraph{InlineText(QStringLiteral("More words."))}},
            {id("b5"), EndMark{InlineText(QStringLiteral("***"))}}, {id("b6"), contact}}};
    }

    Session officer;
    Session second;
    Session supervisor;

private:
    Session enrol(const QString &name, Roles roles)
    {
        const Session root = valueOf(openRoot(newsroom(), std::nullopt), "open the root key");
        const NewPerson person{name, name.toLower() + QStringLiteral("@example.org"), roles, {}};
        const Person enrolled = valueOf(enrolPerson(newsroom(), root, person, std::nullopt), "enrol");
        return valueOf(newsroom().signIn(enrolled.id, std::nullopt), "sign in");
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::optional<Newsroom> m_newsroom;
};

} // namespace communique
