#pragma once

#include "model/contact_person.h"

#include <QJsonObject>

namespace communique {

/// A directory as readContactsJson() reads it; reads back to the same contacts. UTF-8, indented for people and for
/// version control.
QByteArray writeContactsJson(const QList<ContactPerson> &contacts);

/// One contact in that form.
QJsonObject contactJson(const ContactPerson &contact);

} // namespace communique
