#include "exchange/import/notice_words.h"

namespace communique {

namespace {

constexpr NoticeKind allKinds[]
    = {NoticeKind::Embargo, NoticeKind::Correction, NoticeKind::Update, NoticeKind::Hold, NoticeKind::Note};

}

QString noticeWord(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Embargo:
        return QStringLiteral("embargo");
    case NoticeKind::Correction:
        return QStringLiteral("correction");
    case NoticeKind::Update:
        return QStringLiteral("update");
    case NoticeKind::Hold:
        return QStringLiteral("hold");
    case NoticeKind::Note:
        break;
    }
    return QStringLiteral("note");
}

std::optional<NoticeKind> noticeKindFromWord(const QString &word)
{
    for (const NoticeKind kind : allKinds) {
        if (noticeWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace communique
