#include "exchange/import/phrase.h"

#include <algorithm>

namespace communique {

namespace {

QChar foldedChar(QChar c)
{
    if (c == u'\u2019' || c == u'\u2018' || c == u'\u02BC')
        return u'\'';
    return c.isSpace() ? QChar(u' ') : c.toLower();
}

/// Han and Arabic join particles to words, so a word's edge says nothing there.
bool standsAlone(QChar c)
{
    return c.isLetterOrNumber() && !isHan(c) && c.script() != QChar::Script_Arabic;
}

bool isWholeWord(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype end = from + length;
    const bool openBefore = from > 0 && standsAlone(text.at(from - 1)) && standsAlone(text.at(from));
    const bool openAfter = end < text.size() && standsAlone(text.at(end)) && standsAlone(text.at(end - 1));
    return !openBefore && !openAfter;
}

qsizetype findWord(const QString &text, const QString &phrase, qsizetype from)
{
    qsizetype at = text.indexOf(phrase, from);
    while (at >= 0 && !isWholeWord(text, at, phrase.size()))
        at = text.indexOf(phrase, at + 1);
    return at;
}

bool isClosing(QChar c)
{
    return QStringLiteral("»”\"’')）」』]").contains(c) || c.isSpace();
}

} // namespace

QString folded(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), result.begin(), foldedChar);
    return result;
}

PhraseHit findPhrase(const QString &folded, const QStringList &phrases, qsizetype from)
{
    PhraseHit best;
    for (const QString &phrase : phrases) {
        const qsizetype at = findWord(folded, phrase, from);
        const bool earlier = !best.found() || at < best.position;
        if (at >= 0 && (earlier || (at == best.position && phrase.size() > best.length)))
            best = {at, phrase.size()};
    }
    return best;
}

PhraseHit findLastPhrase(const QString &folded, const QStringList &phrases)
{
    PhraseHit last;
    for (PhraseHit hit = findPhrase(folded, phrases); hit.found(); hit = findPhrase(folded, phrases, hit.end()))
        last = hit;
    return last;
}

PhraseHit phraseAtStart(const QString &folded, const QStringList &phrases)
{
    qsizetype start = 0;
    while (start < folded.size() && !folded.at(start).isLetterOrNumber() && start < 8)
        ++start;
    PhraseHit best;
    for (const QString &phrase : phrases) {
        for (const qsizetype at : {qsizetype(0), start}) {
            const bool here = QStringView(folded).mid(at).startsWith(phrase) && isWholeWord(folded, at, phrase.size());
            if (here && phrase.size() > best.length)
                best = {at, phrase.size()};
        }
    }
    return best;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    qsizetype han = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool ofHan = isHan(c);
        han += ofHan ? 1 : 0;
        const bool letter = !ofHan && (c.isLetterOrNumber() || (inWord && (c == u'\'' || c == u'’' || c == u'-')));
        words += letter && !inWord ? 1 : 0;
        inWord = letter;
    }
    return words + (han + 1) / 2;
}

bool endsSentence(const QString &text)
{
    qsizetype last = text.size() - 1;
    while (last >= 0 && isClosing(text.at(last)))
        --last;
    return last >= 0 && QStringLiteral(".!?…。！？؟").contains(text.at(last));
}

bool endsWithColon(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u':') || trimmed.endsWith(u'：') || trimmed.endsWith(u'﹕');
}

} // namespace communique
