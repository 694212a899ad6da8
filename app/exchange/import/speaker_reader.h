#pragma once

#include "exchange/import/vocabulary.h"

namespace communique {

/// Who speaks. Either may be empty.
struct Speaker
{
    QString name;
    QString title;

    bool operator==(const Speaker &) const = default;
};

/// Reads a speaker from the part of an attribution that names them, the verb left out: "Abdullah Shahid, president of
/// the Assembly", "le Secrétaire général, António Guterres, dans son rapport", "исполнительный директор ЮНИСЕФ Кэтрин
/// Рассел", "世卫组织总干事谭德塞博士". Name and title are as printed, articles before the title left off. A name is
/// rather missed than made up: a wrong speaker is worse than a question.
Speaker readSpeaker(const QString &phrase, const Vocabulary &vocabulary);

/// Whether a text can be a person's full name: two to five words, each capitalised or a particle of names, no office.
bool looksLikeName(const QString &text, const Vocabulary &vocabulary);

} // namespace communique
