#include "trust/sodium.h"

#include <QtGlobal>

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace communique {

void ensureSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: no source of random numbers");
}

void hardenProcess()
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace communique
