#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace communique {

/// A language as BCP 47 names it, in the short form the newsroom uses: "en", "fr", "zh".
///
/// Always true: lower case, two or three letters, optionally followed by "-" and a region or script of ours; or empty.
/// The six UN languages are known by name; any other well-formed tag may mark a foreign span of text.
class LanguageTag
{
public:
    LanguageTag() = default;

    /// Reads "fr", "FR", "zh-Hans"; nothing if the text is not shaped like a tag.
    static std::optional<LanguageTag> parse(const QString &text);

    bool isEmpty() const { return m_code.isEmpty(); }
    /// The code as stored and as written on the command line.
    const QString &code() const { return m_code; }
    /// The value for HTML's lang attribute: "zh" is "zh-Hans", so that shared code points get the right glyphs.
    QString htmlCode() const;
    /// Runs from right to left.
    bool isRightToLeft() const;
    /// The language's name in itself: "Français", "العربية".
    QString autonym() const;

    bool operator==(const LanguageTag &) const = default;
    bool operator<(const LanguageTag &other) const { return m_code < other.m_code; }
    friend size_t qHash(const LanguageTag &tag, size_t seed = 0) { return ::qHash(tag.m_code, seed); }

private:
    QString m_code;
};

/// The official languages of the United Nations in the order the newsroom shows them: en fr es ar ru zh.
const QList<LanguageTag> &officialLanguages();

/// One of the six by its code. Precondition: \a code is one of them (the tag is empty otherwise).
LanguageTag officialLanguage(QLatin1StringView code);

/// Sorts tags into the order of officialLanguages(), others behind them by code.
void sortLanguages(QList<LanguageTag> &tags);

} // namespace communique
