#pragma once

#include "base/language_tag.h"

#include <QList>
#include <QString>

namespace communique {

/// One text with its translation from English.
struct CorpusPair
{
    LanguageTag language;
    QString english;
    QString other;
};

/// The languages of the corpus beside English: fr es ar ru zh.
const QList<LanguageTag> &corpusLanguages();

/// So many pairs, the same each time on one machine: first the sentences of the program catalogues that are installed
/// (/usr/share/locale, the *.mo files of GNU gettext), each once a language; then, where those do not suffice, two of
/// them put together, again and again.
QList<CorpusPair> corpusPairs(int count);

/// Writes them as TMX, unless the file is there already.
void ensureTmx(const QString &fileName, const QList<CorpusPair> &pairs);

/// A text as it might come again: some words left out, put in, put elsewhere or misspelt. The same for each number.
QString changedText(const QString &text, const LanguageTag &language, int number);

} // namespace communique
