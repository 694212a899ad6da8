#pragma once

#include "language/misspelling.h"
#include "language/speller.h"
#include "model/content.h"

#include <QHash>
#include <QSet>

namespace communique {

/// Words that a newsroom knows beside the dictionaries, for each language; an empty tag: in every one. Compared as they
/// are written.
using KnownWords = QHash<LanguageTag, QSet<QString>>;

/// A misspelling and the block it is in.
struct ContentMisspelling
{
    BlockId block;
    Misspelling misspelling;
    bool operator==(const ContentMisspelling &) const = default;
};

/// The dictionaries of this machine, each loaded when its language is first asked for.
///
/// Keeps what it has judged, so that a release of which one word changes costs one look-up. Lives on one thread, which
/// is never the window's: loading a dictionary takes tenths of a second.
class Spelling
{
public:
    /// The folders where Debian puts Hunspell's dictionaries.
    static QStringList usualFolders();

    explicit Spelling(QStringList folders = usualFolders());

    void setKnownWords(const KnownWords &words);

    /// Whether there is a dictionary; there is none for Chinese.
    bool speaks(const LanguageTag &language);
    QList<ContentMisspelling> findMisspellings(const Content &content, const LanguageTag &language);
    /// What it may have been meant to be, the likeliest first. May take a second the first time; remembered.
    QStringList suggestions(const QString &word, const LanguageTag &language);
    /// The same where it is remembered; nothing where it would have to be looked for.
    std::optional<QStringList> suggestedBefore(const QString &word, const LanguageTag &language) const;

private:
    const Speller *ensureSpeller(const LanguageTag &language);
    bool isKnown(const QString &word, const LanguageTag &language);

    QStringList m_folders;
    KnownWords m_known;
    QHash<LanguageTag, std::optional<Speller>> m_spellers;
    QHash<LanguageTag, QHash<QString, bool>> m_judged;
    QHash<LanguageTag, QHash<QString, QStringList>> m_suggested;
};

} // namespace communique
