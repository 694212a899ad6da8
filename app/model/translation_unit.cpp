#include "model/translation_unit.h"

namespace communique {

const UnitText *TranslationUnit::text(const LanguageTag &language) const
{
    for (const UnitText &text : texts) {
        if (text.language == language)
            return &text;
    }
    return nullptr;
}

QString KeptUnit::id() const
{
    return unitId(entry, block.toString(), ordinal);
}

QString unitId(qint64 entry, const QString &block, quint32 ordinal)
{
    QString id = QString::number(entry);
    if (!block.isEmpty())
        id += u'-' + block;
    if (block.isEmpty() || ordinal > 0)
        id += u'-' + QString::number(ordinal);
    return id;
}

qint64 entryOfUnit(const QString &id)
{
    const qsizetype hyphen = id.indexOf(u'-');
    bool isNumber = false;
    const qint64 entry = id.left(std::max<qsizetype>(hyphen, 0)).toLongLong(&isNumber);
    return isNumber && entry > 0 ? entry : 0;
}

} // namespace communique
