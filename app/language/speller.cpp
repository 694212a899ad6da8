#include "language/speller.h"

#include <nuspell/dictionary.hxx>

#include <sstream>

namespace communique {

namespace {

/// Marks that no dictionary lists: vowel signs and the stretching letter of Arabic.
QString asListed(const QString &word)
{
    QString listed;
    for (const QChar c : word) {
        const bool isArabicMark = (c >= QChar(0x064B) && c <= QChar(0x065F)) || c == QChar(0x0670);
        if (!isArabicMark && c != QChar(0x0640))
            listed.append(c);
    }
    return listed;
}

} // namespace

Speller::Speller(LanguageTag language, std::shared_ptr<const nuspell::Dictionary> dictionary)
    : m_language(std::move(language))
    , m_dictionary(std::move(dictionary))
{ }

Result<Speller> Speller::load(const LanguageTag &language, const QByteArray &affixes, const QByteArray &words)
{
    std::istringstream affixStream(affixes.toStdString());
    std::istringstream wordStream(words.toStdString());
    auto dictionary = std::make_shared<nuspell::Dictionary>();
    try {
        dictionary->load_aff_dic(affixStream, wordStream);
    } catch (const nuspell::Dictionary_Loading_Error &error) {
        return Error{ErrorCode::Malformed, language.code(), QString::fromUtf8(error.what())};
    }
    return Speller(language, std::move(dictionary));
}

bool Speller::knows(const QString &word) const
{
    return m_dictionary->spell(asListed(word).toStdString());
}

QStringList Speller::suggestions(const QString &word) const
{
    std::vector<std::string> found;
    m_dictionary->suggest(asListed(word).toStdString(), found);
    QStringList list;
    for (const std::string &text : found)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace communique
