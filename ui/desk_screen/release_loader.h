#pragma once

#include "desk/worker.h"
#include "desk_screen/release_line.h"

namespace communique {

/// What a screen's list is of.
enum class ListScope {
    MyDesk, ///< what needs this person, what waits, what is out
    AllReleases, ///< everything in the store, newest first, page by page
};

/// Fetches the lines of a list on the worker's thread: the desk, all releases, or what a search finds.
///
/// Only the newest question counts: an answer to an older one is dropped, and while one is under way no more than one
/// waits, so fast typing never queues up.
class ReleaseLoader final : public QObject
{
    Q_OBJECT

public:
    ReleaseLoader(Worker &worker, Person person, ListScope scope, QObject *parent);

    /// Asks anew: for what a search finds, or for the list itself when \a query is blank. Keeps as many pages as there
    /// were when the query is the same.
    void ask(const QString &query);
    /// Asks for the next page, if there is one.
    void askForMore();

    const QString &query() const { return m_query; }
    bool hasMore() const { return m_hasMore; }

Q_SIGNALS:
    /// All lines asked for, with the counts of the store.
    void loaded(const QList<communique::ReleaseLine> &lines, const communique::DeskList &counts);
    void failed(const communique::Error &error);

private:
    struct Answer
    {
        QList<ReleaseLine> lines;
        DeskList counts; ///< without its rows
        bool hasMore = false;
    };
    static Result<Answer> fetch(
        const Newsroom &newsroom, const Person &person, ListScope scope, const QString &query, int limit);
    void send();
    void receive(const QString &query, const Result<Answer> &answer);

    Worker &m_worker;
    Person m_person;
    ListScope m_scope;
    QString m_query;
    int m_limit;
    bool m_hasMore = false;
    bool m_isUnderWay = false;
    bool m_isAskedAgain = false;
};

} // namespace communique
