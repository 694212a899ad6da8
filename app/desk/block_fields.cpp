#include "desk/block_fields.h"

namespace communique {

namespace {

struct Field
{
    QLatin1StringView name;
    QString *words;
};

QList<Field> fieldsOf(Block &block)
{
    if (auto *quote = std::get_if<Quote>(&block.body)) {
        return {{QLatin1StringView("speaker"), &quote->speaker}, {QLatin1StringView("title"), &quote->speakerTitle}};
    }
    if (auto *image = std::get_if<Image>(&block.body)) {
        return {{QLatin1StringView("alternative-text"), &image->alternativeText},
            {QLatin1StringView("credit"), &image->credit}};
    }
    if (auto *contact = std::get_if<Contact>(&block.body))
        return {{QLatin1StringView("name"), &contact->name}};
    return {};
}

QString *fieldIn(Block &block, const QString &name)
{
    for (const Field &field : fieldsOf(block)) {
        if (name == field.name)
            return field.words;
    }
    return nullptr;
}

} // namespace

QStringList wordFieldsOf(const Block &block)
{
    Block copy = block;
    QStringList names;
    for (const Field &field : fieldsOf(copy))
        names.append(field.name);
    return names;
}

std::optional<QString> findField(const Block &block, const QString &name)
{
    Block copy = block;
    const QString *field = fieldIn(copy, name);
    return field ? std::optional(*field) : std::nullopt;
}

bool setField(Block &block, const QString &name, const QString &words)
{
    QString *field = fieldIn(block, name);
    if (field)
        *field = words;
    return field != nullptr;
}

} // namespace communique
