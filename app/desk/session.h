#pragma once

#include "model/person.h"
#include "trust/secret_key.h"

#include <memory>

namespace communique {

/// Somebody who has shown their key: what every act is done with. A value; may cross threads.
///
/// Always true of one made by signIn(): key is the secret of person.publicKey. Dropping the last copy wipes the key.
struct Session
{
    Person person;
    std::shared_ptr<const SecretKey> key;
};

} // namespace communique
