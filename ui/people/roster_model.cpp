#include "people/roster_model.h"

#include "desk/wording.h"

namespace communique {

namespace {

enum Column { NameColumn, EmailColumn, RolesColumn, LanguagesColumn, KeyColumn, ColumnCount };

} // namespace

void RosterModel::setPeople(const QList<Person> &people, const QSet<PersonId> &keysHere)
{
    beginResetModel();
    m_people = people;
    m_keysHere = keysHere;
    endResetModel();
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RosterModel::text(const Person &person, int column) const
{
    QStringList words;
    switch (column) {
    case NameColumn:
        return person.name;
    case EmailColumn:
        return person.email;
    case RolesColumn:
        for (const Role role : allRoles()) {
            if (person.has(role))
                words.append(Wording::role(role));
        }
        return words.join(QStringLiteral(", "));
    case LanguagesColumn:
        for (const LanguageTag &language : person.languages)
            words.append(Wording::language(language));
        return words.isEmpty() ? tr("All") : words.join(QStringLiteral(", "));
    case KeyColumn:
        if (person.revokedAt)
            return tr("Revoked");
        return m_keysHere.contains(person.id) ? tr("On this workstation") : tr("Elsewhere");
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_people.at(index.row()), index.column());
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case EmailColumn:
        return tr("E-mail");
    case RolesColumn:
        return tr("Roles");
    case LanguagesColumn:
        return tr("Languages");
    case KeyColumn:
        return tr("Key");
    default:
        return {};
    }
}

} // namespace communique
