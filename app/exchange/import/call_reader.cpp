#include "exchange/import/call_reader.h"

#include "exchange/import/phrase.h"
#include "exchange/markup/link_target.h"

#include <QRegularExpression>

namespace communique {

namespace {

constexpr qsizetype longestCall = 600;
constexpr qsizetype longestSentence = 40; ///< words: beyond that it is a paragraph that happens to begin so

bool isWebAddress(const QString &url)
{
    return url.startsWith(QLatin1StringView("http"));
}

QString targetOf(const InlineText &line)
{
    for (const Run &run : line.runs()) {
        if (isWebAddress(run.marks.link))
            return run.marks.link;
    }
    return findUrl(line.plain());
}

} // namespace

QString findUrl(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"«»“”（）()，。、]{3,2000}"));
    static const QRegularExpression tail(QStringLiteral("[.,;:!?'’\\]]+$"));
    QString found = address.match(text).captured();
    found.remove(tail);
    return allowedLink(found);
}

QList<LanguageTag> namedLanguages(const QString &text, const Vocabulary &vocabulary)
{
    QList<LanguageTag> named;
    const QString small = folded(text);
    for (const LanguageName &name : vocabulary.languageNames) {
        if (findPhrase(small, name.forms).found())
            named.append(name.language);
    }
    sortLanguages(named);
    return named;
}

std::optional<PrintedCall> readCall(const InlineText &line, const Vocabulary &vocabulary)
{
    const QString text = line.plain();
    if (text.size() > longestCall || wordCount(text) > longestSentence)
        return std::nullopt;
    const QString small = folded(text);
    const bool strong = phraseAtStart(small, vocabulary.callVerbs).found();
    if (!strong && !phraseAtStart(small, vocabulary.callHints).found()
        && !phraseAtStart(small, vocabulary.contactLeads).found())
        return std::nullopt;
    PrintedCall call{targetOf(line), {}};
    const bool offersLanguages
        = findPhrase(small, vocabulary.availability).found() || text.contains(u'(') || text.contains(u'（');
    if (offersLanguages)
        call.languages = namedLanguages(text, vocabulary);
    if (call.languages.size() < 2)
        call.languages.clear();
    if (!strong && call.target.isEmpty() && call.languages.isEmpty())
        return std::nullopt;
    return call;
}

} // namespace communique
