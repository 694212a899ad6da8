#pragma once

#include "exchange/import/tmx_reader.h"

#include <QXmlStreamAttributes>

namespace communique {

/// One tu while it is being read: what its attributes and elements say, turned into a TranslationUnit. See TmxReader.
class TmxUnit
{
public:
    TmxUnit(const QXmlStreamAttributes &attributes, const QString &headerSource);

    void beginText(const QXmlStreamAttributes &attributes);
    void endText(const QString &text, LossCounts &losses);
    void addProperty(const QString &type, const QString &value);
    void addNote(const QString &text);
    /// The unit; nothing where fewer than two texts are left.
    std::optional<TranslationUnit> finish(LossCounts &losses);

private:
    /// Who touched it last and when, where these attributes say so later than what is known.
    void takeProvenance(const QXmlStreamAttributes &attributes);

    TranslationUnit m_unit;
    QString m_code; ///< of the tuv that is being read
};

/// A language as TMX names it ("EN-US", "fr_CA"), and what of it is more than the language. The language is empty for
/// what is none.
struct TmxLanguage
{
    LanguageTag language;
    QString variant;
};
TmxLanguage tmxLanguage(const QString &code);

/// YYYYMMDDThhmmssZ, the form TMX asks for, or ISO 8601; invalid for anything else.
QDateTime tmxTime(QStringView text);

} // namespace communique
