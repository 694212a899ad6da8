#include "desk/spelling.h"

#include <QFile>

namespace communique {

namespace {

/// The dictionaries that will do for a language, the best first. The United Nations spell English the British way.
QStringList dictionaryNames(const LanguageTag &language)
{
    static const QHash<QString, QStringList> names{
        {QStringLiteral("en"), {QStringLiteral("en_GB"), QStringLiteral("en_US")}},
        {QStringLiteral("fr"), {QStringLiteral("fr"), QStringLiteral("fr_FR")}},
        {QStringLiteral("es"), {QStringLiteral("es_ES"), QStringLiteral("es")}},
        {QStringLiteral("ru"), {QStringLiteral("ru_RU"), QStringLiteral("ru")}},
        {QStringLiteral("ar"), {QStringLiteral("ar")}},
    };
    return names.value(language.code());
}

std::optional<Speller> loadFrom(const QString &folder, const QString &name, const LanguageTag &language)
{
    QFile affixes(folder + u'/' + name + QStringLiteral(".aff"));
    QFile words(folder + u'/' + name + QStringLiteral(".dic"));
    if (!affixes.open(QIODevice::ReadOnly) || !words.open(QIODevice::ReadOnly))
        return std::nullopt;
    Result<Speller> speller = Speller::load(language, affixes.readAll(), words.readAll());
    return speller ? std::optional(*std::move(speller)) : std::nullopt;
}

} // namespace

QStringList Spelling::usualFolders()
{
    return {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
}

Spelling::Spelling(QStringList folders)
    : m_folders(std::move(folders))
{ }

void Spelling::setKnownWords(const KnownWords &words)
{
    if (m_known == words)
        return; // what was judged stands
    m_known = words;
    m_judged.clear();
}

bool Spelling::speaks(const LanguageTag &language)
{
    return ensureSpeller(language) != nullptr;
}

QList<ContentMisspelling> Spelling::findMisspellings(const Content &content, const LanguageTag &language)
{
    const WordJudge judge
        = [this](const QString &word, const LanguageTag &wordLanguage) { return isKnown(word, wordLanguage); };
    QList<ContentMisspelling> found;
    for (const Block &block : content.blocks) {
        for (const Misspelling &misspelling : communique::findMisspellings(block, language, judge))
            found.append({block.id, misspelling});
    }
    return found;
}

QStringList Spelling::suggestions(const QString &word, const LanguageTag &language)
{
    if (const std::optional<QStringList> known = suggestedBefore(word, language))
        return *known;
    const Speller *speller = ensureSpeller(language);
    return m_suggested[language][word] = speller ? speller->suggestions(word) : QStringList();
}

std::optional<QStringList> Spelling::suggestedBefore(const QString &word, const LanguageTag &language) const
{
    const QHash<QString, QStringList> known = m_suggested.value(language);
    const auto found = known.constFind(word);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

const Speller *Spelling::ensureSpeller(const LanguageTag &language)
{
    auto speller = m_spellers.find(language);
    if (speller == m_spellers.end()) {
        speller = m_spellers.insert(language, std::nullopt);
        for (const QString &name : dictionaryNames(language)) {
            for (const QString &folder : std::as_const(m_folders)) {
                if (!*speller)
                    *speller = loadFrom(folder, name, language);
            }
        }
    }
    return *speller ? &**speller : nullptr;
}

bool Spelling::isKnown(const QString &word, const LanguageTag &language)
{
    auto &judged = m_judged[language];
    if (const auto found = judged.constFind(word); found != judged.constEnd())
        return *found;
    const Speller *speller = ensureSpeller(language);
    const bool known = !speller || m_known.value({}).contains(word) || m_known.value(language).contains(word)
        || speller->knows(word);
    judged.insert(word, known);
    return known;
}

} // namespace communique
