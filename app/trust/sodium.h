#pragma once

namespace communique {

/// Makes libsodium ready. Called by everything in this folder before it touches the library; cheap and safe from any
/// thread, however often. Ends the program when the machine gives no random numbers: nothing can be signed then.
void ensureSodium();

/// Keeps this process's secrets out of core dumps and away from other processes of the same user: it cannot be dumped
/// or traced (PR_SET_DUMPABLE, see prctl(2)) and its core files have length zero. Call first thing in main().
/// TRUST.md section 2 item 8.
void hardenProcess();

} // namespace communique
