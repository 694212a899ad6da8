#pragma once

#include "base/language_tag.h"

#include <QHash>
#include <QString>

namespace communique {

/// The words around a release on a page ("Skip to content", "Languages", …) in one language, from
/// resources/site/labels.json. A language that the file lacks gets the English words.
class PageLabels
{
public:
    /// The words for \a language; read once, then shared by all callers on all threads.
    static const PageLabels &of(const LanguageTag &language);

    /// The language the words are in: \a language asked for, or English.
    const LanguageTag &language() const { return m_language; }
    /// The words under a key. Precondition: the file has the key.
    const QString &text(QLatin1StringView key) const;
    /// What the language of these labels calls another: "français" for "fr" in French; its own name if it has no word.
    QString languageName(const LanguageTag &other) const;

private:
    friend struct LabelFile;
    LanguageTag m_language;
    QHash<QString, QString> m_texts;
    QHash<QString, QString> m_names;
};

/// The style sheet of every page, from resources/site/page.css.
const QByteArray &pageStyle();
/// Its SHA-256 as a content security policy names it: "'sha256-…'" (CSP Level 3 section 2.3.1).
const QByteArray &pageStyleSource();

} // namespace communique
