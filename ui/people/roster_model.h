#pragma once

#include "model/person.h"

#include <QAbstractTableModel>
#include <QSet>

namespace communique {

/// The roster as a table: name, e-mail, roles, languages, whether the key is here.
class RosterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<Person> &people, const QSet<PersonId> &keysHere);
    const QList<Person> &people() const { return m_people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Person &person, int column) const;

    QList<Person> m_people;
    QSet<PersonId> m_keysHere;
};

} // namespace communique
