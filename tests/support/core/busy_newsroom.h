#pragma once

#include "support/core/test_newsroom.h"

namespace communique {

/// Fills a newsroom with something in every table: a release that came in as a document, with a picture, a kept
/// conflict, approvals and a publication; one that is being drafted; and drafts of two people. Returns the first.
ReleaseId makeBusy(TestNewsroom &newsroom);

} // namespace communique
