#include "model/ids.h"

namespace communique {

PersonId rootActor()
{
    return PersonId::fromString(QStringLiteral("root"));
}

} // namespace communique
