#pragma once

#include "model/block.h"

namespace communique {

/// The word of a notice's kind in structured text: "embargo", "correction", "update", "hold", "note".
QString noticeWord(NoticeKind kind);
std::optional<NoticeKind> noticeKindFromWord(const QString &word);

} // namespace communique
