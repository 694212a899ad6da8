#pragma once

#include <QString>
#include <QStringList>

namespace communique {

// Looking for words in a text of any of the six languages. Everything here is linear in the text and changes nothing
// in it: positions in a folded text are positions in the text it was made from.

/// The text in lower case, with every kind of apostrophe as ' and every kind of blank as a space. Same length.
QString folded(const QString &text);

/// Where the first of \a phrases stands in \a folded (which folded() made), as whole words in scripts that part their
/// words; the longest phrase wins where several begin at one place. Position -1 when there is none.
struct PhraseHit
{
    qsizetype position = -1;
    qsizetype length = 0;

    bool found() const { return position >= 0; }
    qsizetype end() const { return position + length; }
};
PhraseHit findPhrase(const QString &folded, const QStringList &phrases, qsizetype from = 0);
/// The same for the last place.
PhraseHit findLastPhrase(const QString &folded, const QStringList &phrases);
/// A hit at the very beginning, blanks and opening marks left aside.
PhraseHit phraseAtStart(const QString &folded, const QStringList &phrases);

/// Words, and for Chinese half the number of characters: how much there is to read.
qsizetype wordCount(QStringView text);

/// A character of the Han script.
bool isHan(QChar c);
/// The text ends as a sentence does: . ! ? … 。 ؟ or a closing mark after one of them.
bool endsSentence(const QString &text);
/// The text ends in a colon of any script.
bool endsWithColon(const QString &text);

} // namespace communique
