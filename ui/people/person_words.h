#pragma once

#include "model/person.h"

namespace communique {

/// "Translator, Reviser · French, Arabic"; all languages are not listed.
QString dutiesOf(const Person &person);
/// Their first role, as the side bar names it.
QString mainRoleOf(const Person &person);

} // namespace communique
